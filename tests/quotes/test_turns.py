"""Speech without marks: labelled turns, questions and answers, dialogue behind dashes, accounts set apart."""

import pytest

from sahelscope import parse

# language, text, [(words, speaker as printed, who)]: all turns of the text, no other
FOUND = [
    (
        "fr",
        "Le maire de Tamou, Ali Sow, revient sur la crue.\n\nLe Phare du Fleuve : Que demandez-vous ?\n"
        "Ali Sow : Une route avant les pluies.\nLe Phare du Fleuve : Et si elle ne vient pas ?\nAS : Nous la ferons.",
        [("Une route avant les pluies.", "Ali Sow", "Ali Sow"), ("Nous la ferons.", "AS", "Ali Sow")],
    ),
    (
        "fr",
        "Ali Sow est piroguier à Ayorou.\n\nQuestion : Vous avez peur ?\nRéponse : Je n'ai que ma pirogue.\n"
        "Question : Et la nuit ?\nRéponse : La nuit, nous restons à terre.",
        [
            ("Je n'ai que ma pirogue.", "Réponse", "Ali Sow"),
            ("La nuit, nous restons à terre.", "Réponse", "Ali Sow"),
        ],
    ),
    (
        "fr",
        "Ali Sow est piroguier à Ayorou.\n\nQ. Vous partez ?\nR. Je n'ai que ma pirogue."
        "\nQ. Et après ?\nR. Nous rions.",
        [("Je n'ai que ma pirogue.", "R", "Ali Sow"), ("Nous rions.", "R", "Ali Sow")],
    ),
    (
        "fr",
        "Juriste, Mariam Sow dirige une coopérative à Rosso.\n\nQue reprochez-vous à l'accord ?"
        "\nOn l'a signé sans nous."
        "\n\nLe ministre promet des emplois.\nIl me l'a dit aussi."
        "\n\nEt les pêcheurs ?\nIls attendent, comme nous."
        "\n\nPropos recueillis par Jonas Ebel",
        [
            ("On l'a signé sans nous.", None, "Mariam Sow"),
            ("Il me l'a dit aussi.", None, "Mariam Sow"),
            ("Ils attendent, comme nous.", None, "Mariam Sow"),
        ],
    ),
    (
        "fr",
        "Le lait manque à Dosso.\n\nRadio Delta : Combien de temps tiendrez-vous ?"
        "\nMariam Sow : Jusqu'à Noël. Nous n'avons plus de son.\n\n"
        "Le ministre promet du tourteau. Vous l'avez vu ?\nJe l'attends encore.",
        [
            ("Jusqu'à Noël. Nous n'avons plus de son.", "Mariam Sow", "Mariam Sow"),
            ("Je l'attends encore.", "Mariam Sow", "Mariam Sow"),
        ],
    ),
    (
        "fr",
        "Le garde Ali Sow nous arrête au pont.\n\n– Vous venez de Gao ?\n\n– Oui, répond le chauffeur.\n\n"
        "– Alors attendez ici, dit le garde. La route est coupée.",
        [
            ("Vous venez de Gao ?", None, None),
            ("Oui", "le chauffeur", "le chauffeur"),
            ("Alors attendez ici La route est coupée.", "le garde", "Ali Sow"),
        ],
    ),
    (
        "fr",
        "La vendeuse Mariam Sow compte ses bidons.\n\n— Il m'en reste trois, dit-elle.",
        [("Il m'en reste trois", "elle", "Mariam Sow")],
    ),
    (
        "fr",
        "Un berger de Djibo raconte :\n\nIls ont pris nos vaches. Mon frère courait.\n\nJe me suis caché dans le puits."
        "\n\nL'armée n'a pas réagi.",
        [
            (
                "Ils ont pris nos vaches. Mon frère courait. Je me suis caché dans le puits.",
                "Un berger de Djibo",
                "Un berger de Djibo",
            )
        ],
    ),
    (
        "en",
        "LIFE ON THE RIVER\n\nANNA KOVAL, HOST:\n\nIt is a year since the flood. Hello, Ali.\n\n"
        "ALI SOW, BYLINE: Hi, Anna. You notice the mud first.\n\nKOVAL: And what are people telling you?\n\n"
        "MARIAM BA: (Through interpreter) We sleep on the roof.",
        [
            ("It is a year since the flood. Hello, Ali.", "ANNA KOVAL", "ANNA KOVAL"),
            ("Hi, Anna. You notice the mud first.", "ALI SOW", "ALI SOW"),
            ("And what are people telling you?", "KOVAL", "ANNA KOVAL"),
            ("We sleep on the roof.", "MARIAM BA", "MARIAM BA"),
        ],
    ),
    (
        "en",
        "Ali Sow runs a ferry at Ayorou.\n\nQ: Are you afraid?\nA: I have only my boat."
        "\nQ: At night?\nA: We stay ashore.",
        [("I have only my boat.", "A", "Ali Sow"), ("We stay ashore.", "A", "Ali Sow")],
    ),
    (
        "en",
        "Here is a transcript of the briefing by Anna Koval, Associate Spokesperson.\n\n"
        "Question: Does the Coordinator agree with you?\nAssociate Spokesperson: I would not say so.",
        [("I would not say so.", "Associate Spokesperson", "Anna Koval")],
    ),
    (
        "en",
        "The Delta Post: What do you ask for?\n\nMayor Ali Sow: A road.\n\nBefore the rains, if you please.\n\n"
        "The Delta Post: And if it does not come?\n\nMayor Ali Sow: We will build it ourselves.",
        [
            ("A road. Before the rains, if you please.", "Mayor Ali Sow", "Ali Sow"),
            ("We will build it ourselves.", "Mayor Ali Sow", "Ali Sow"),
        ],
    ),
    (
        "en",
        "Mariam Sow, who runs a dairy in Dosso, was interviewed by Jonas Ebel.\n\nHow long can you hold out?\n\n"
        "Until Christmas. We have no feed left.\n\nAnd the minister?\n\nI am still waiting for him.",
        [
            ("Until Christmas. We have no feed left.", None, "Mariam Sow"),
            ("I am still waiting for him.", None, "Mariam Sow"),
        ],
    ),
    (
        "en",
        "The guard Ali Sow stops us at the bridge.\n\n— Are you coming from Gao?\n\n— Yes, said the driver.\n\n"
        "— Then wait here, the guard said. The road is cut.",
        [
            ("Are you coming from Gao?", None, None),
            ("Yes", "the driver", "the driver"),
            ("Then wait here The road is cut.", "the guard", "Ali Sow"),
        ],
    ),
    (
        "en",
        "A 40-year-old trader said:\n\nThey took the men behind the mosque. My nephew was there.\n\n"
        "I heard the shots.\n\nThe army did not react.",
        [
            (
                "They took the men behind the mosque. My nephew was there. I heard the shots.",
                "A 40-year-old trader",
                "A 40-year-old trader",
            )
        ],
    ),
    (
        "en",
        "MR. SOW: Thank you all for coming. We will be brief.\n\nQ Will you open the bridge?\n\nMR. SOW: Tomorrow.",
        [("Thank you all for coming. We will be brief.", "MR. SOW", None), ("Tomorrow.", "MR. SOW", None)],
    ),
]

NONE = [
    (
        "fr",
        "Ce qu'il faut retenir.\n\n- Gao : le pont est coupé.\n- Mopti : un mort dans un accrochage.\n- Ségou : rien.",
    ),
    ("fr", "Les évêques :\n\n- condamnent l'attaque ;\n- exigent une enquête ;\n- invitent les fidèles à jeûner."),
    ("fr", "- Le marché a rouvert, a annoncé le préfet.\n\n- Deux blessés sont arrivés à Gao, a indiqué la police."),
    (
        "fr",
        "Qui tire ?\n\nLe rapport ne le dit pas.\n\nPourquoi Gao ?\n\nLa ville est un carrefour.\n\nEt là ?\n\nRien.",
    ),
    (
        "en",
        "Outlook: with the rains due, movement will slow.\n\nNote: figures are provisional.\n\nContact: Gao.",
    ),
    ("en", "Sow: 1,501.\n\nBa: 547.\n\nSow: 46.\n\nBa: 12."),
    (
        "en",
        "Who is firing?\n\nThe report does not say.\n\nWhy Gao?\n\nThe town is a hub.\n\nWhat next?\n\nNobody knows.",
    ),
    (
        "en",
        "- The market is open, the prefect said in a statement on Monday.\n\n- Two men were taken to hospital in Gao.",
    ),
]


@pytest.mark.parametrize(("lang", "text", "turns"), FOUND)
def test_speech_without_marks(lang, text, turns):
    found = [(q.text, q.speaker_text, q.speaker) for q in parse(text, lang=lang).quotes if q.rule.startswith("turns.")]
    assert [(words, printed) for words, printed, _ in found] == [(words, printed) for words, printed, _ in turns]
    for (_, _, who), (_, _, expected) in zip(found, turns, strict=True):
        assert expected is None or who == expected


@pytest.mark.parametrize(("lang", "text"), NONE)
def test_lists_headings_and_questions_in_prose_are_no_turns(lang, text):
    assert [q.text for q in parse(text, lang=lang).quotes if q.rule.startswith("turns.")] == []


@pytest.mark.parametrize(
    ("lang", "text", "words", "who"),
    [
        (
            "fr",
            "La crue est passée.\n\nLe Phare : Que leur avez-vous dit ?"
            "\nAli Sow : Je leur ai dit : « Restez chez nous. »\n"
            "Le Phare : On parle de « trahison ». Qu'en pensez-vous ?\nAli Sow : Rien.",
            "Restez chez nous.",
            "Ali Sow",
        ),
        (
            "fr",
            "Juriste, Ali Sow dirige une coopérative.\n\nVous avez parlé de « braderie ». Pourquoi ?\n\n"
            "Nous n'avons rien vu.\n\nEt demain ?\n\nNous verrons.\n\nPropos recueillis par Jonas Ebel",
            "braderie",
            "Ali Sow",
        ),
    ],
)
def test_who_speaks_of_himself_within_a_turn_is_the_turns_speaker(lang, text, words, who):
    quote = next(q for q in parse(text, lang=lang).quotes if q.text == words)
    assert quote.speaker == who


def test_who_answers_the_questions_is_interviewed_rather_than_a_place_named_before():
    text = (
        "Le cercle de Koro est attaqué. Amaga Ba, maire de Dougouténé, répond à nos questions.\n\n"
        "Pourquoi refusez-vous ?\n\nNous gardons nos greniers.\n\nQue dites-vous au préfet ?\n\nJe lui dis de venir."
    )
    answers = parse(text, lang="fr").quotes
    assert answers and {q.speaker for q in answers} == {"Amaga Ba"}
