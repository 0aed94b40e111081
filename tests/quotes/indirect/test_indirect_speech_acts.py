"""Speech acts with a noun, an infinitive or a clause, passives, lists, and statements that hold quoted words."""

import pytest

from sahelscope import parse

#: sentence, what is stated, by whom, the act
FRENCH = [
    ("Le gouvernement dément toute fraude.", "toute fraude", "Le gouvernement", "denies"),
    ("Le groupe armé revendique l'attaque du marché.", "l'attaque du marché", "Le groupe armé", "claims"),
    ("Le ministre exclut toute négociation.", "toute négociation", "Le ministre", "denies"),
    ("Les syndicats menacent d'entrer en grève.", "d'entrer en grève", "Les syndicats", "threatens"),
    ("Le maire a promis une enquête sous huitaine.", "une enquête sous huitaine", "Le maire", "promises"),
    ("Le maire promet mardi d'ouvrir une enquête.", "d'ouvrir une enquête", "Le maire", "promises"),
    ("Le comité a appelé mercredi à la retenue.", "la retenue", "Le comité", "calls for"),
    ("Le préfet appelle les familles au calme.", "les familles au calme", "Le préfet", "calls for"),
    ("Le Tchad demande au Soudan de garder sa frontière.", "de garder sa frontière", "Le Tchad", "demands"),
    ("Awa Diallo reproche au maire d'avoir fermé le marché.", "d'avoir fermé le marché", "Awa Diallo", "accuses"),
    ("L'ONG s'est également inquiétée du sort des éleveurs.", "du sort des éleveurs", "L'ONG", "fears"),
    ("Les habitants redoutent une nouvelle crue.", "une nouvelle crue", "Les habitants", "fears"),
    ("Le ministère a fait état, le 14 mars, de six morts.", "six morts", "Le ministère", "states"),
    ("Le maire parle, lui, d'une simple panne.", "une simple panne", "Le maire", "states"),
    ("L'association l'accuse d'avoir vendu la mine.", "d'avoir vendu la mine", "L'association", "accuses"),
    ("L'armée affirme dans un communiqué avoir tué douze hommes.", "avoir tué douze hommes", "L'armée", "states"),
    ("L'armée a annoncé samedi avoir repris le pont.", "avoir repris le pont", "L'armée", "states"),
    ("Les experts s'accordent à dire que la crue passera.", "la crue passera", "Les experts", "states"),
    ("Pour le maire de Gao, la route est sûre.", "la route est sûre", "le maire de Gao", "states"),
    ("A l'en croire, la route est fermée.", "la route est fermée", "l'", "states"),
    ("L'ONG n'évoque pour l'heure que deux morts.", "deux morts", "L'ONG", "states"),
    ("Il faut savoir que, d'après le maire, la route est sûre.", "la route est sûre", "le maire", "states"),
    ("Et le ministre de conclure que la route est sûre.", "la route est sûre", "le ministre", "states"),
    ("La section locale du syndicat dénonce un abandon.", "un abandon", "La section locale du syndicat", "accuses"),
    ("La ministre a de son côté assuré que la route est sûre.", "la route est sûre", "La ministre", "states"),
    ("Le préfet a, dans un message, exhorté les jeunes au calme.", "les jeunes au calme", "Le préfet", "calls for"),
    ("Le député appelle de ses vœux un dialogue inclusif.", "un dialogue inclusif", "Le député", "calls for"),
    ("L'attaque du marché a été revendiquée par le groupe armé.", "L'attaque du marché", "le groupe armé", "claims"),
    ("La mine a été critiquée par le syndicat pour avoir fermé.", "avoir fermé", "le syndicat", "accuses"),
    ("Six hommes auraient été tués, selon le préfet.", "Six hommes auraient été tués", "le préfet", "states"),
]
ENGLISH = [
    ("The attack on the convoy was condemned by the mayor.", "The attack on the convoy", "the mayor", "accuses"),
    (
        "The attack on the convoy was claimed by the armed group.",
        "The attack on the convoy",
        "the armed group",
        "claims",
    ),
    ("The report was later rejected by the ministry.", "The report", "the ministry", "denies"),
    ("The firm was criticised by residents for closing the well.", "closing the well", "residents", "accuses"),
    (
        'The mayor said the bridge would be "solid" until 2030.',
        'the bridge would be "solid" until 2030',
        "The mayor",
        "states",
    ),
    (
        'The army denied that its drones had "deliberately" struck the market.',
        'its drones had "deliberately" struck the market',
        "The army",
        "denies",
    ),
    (
        "The line will open in May, the Sahel Rail Company, the contracting authority, told French news agency AFP.",
        "The line will open in May",
        "the Sahel Rail Company",
        "states",
    ),
    ("The family said the road was closed.", "the road was closed", "The family", "states"),
    ("The assembly told reporters that the road was closed.", "the road was closed", "The assembly", "states"),
]
LEFT_ALONE = [
    ("fr", "Le maire n'a pas exigé le départ des soldats."),
    ("fr", "Le tribunal a condamné le maire à deux ans de prison."),
    ("fr", "Le tribunal a condamné Awa Diallo à 5.000 F d'amende."),
    ("fr", "Le maire accuse un retard de deux mois."),
    ("fr", "La demande du maire a été rejetée."),
    ("fr", "La menace de nouvelles crues inquiète les habitants."),
    ("fr", "Le président devrait promettre une enquête."),
    ("fr", "Le train avance le long de la côte."),
    ("fr", "Le préfet a requis l'anonymat."),
    ("fr", "On parle d'une crise."),
    ("en", "The road was declared open by the mayor."),
    ("en", "“The road is shut,” said Awa Diallo."),
]


@pytest.mark.parametrize(
    ("lang", "sentence", "words", "speaker", "act"),
    [("fr", *case) for case in FRENCH] + [("en", *case) for case in ENGLISH],
)
def test_finds_what_is_done_with_words(lang, sentence, words, speaker, act):
    found = [(q.text, q.speaker_text, q.act) for q in parse(sentence, lang=lang).quotes if q.kind == "indirect"]
    assert found == [(words, speaker, act)]


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_finds_nothing_where_nothing_was_stated(stated, lang, sentence):
    assert stated(lang, sentence) == []


PASSAGES = [
    (
        "Le collectif exige le départ du préfet et menace de bloquer le pont. Le préfet dément toute fraude.",
        [
            ("le départ du préfet", "Le collectif"),
            ("de bloquer le pont", "Le collectif"),
            ("toute fraude", "Le préfet"),
        ],
    ),
    (
        "L'état-major a d'abord parlé d'un accrochage, avant d'admettre le lendemain la mort de onze hommes.",
        [("un accrochage", "L'état-major"), ("la mort de onze hommes", "L'état-major")],
    ),
    (
        "Le gouverneur a fermé le marché et promis une prime aux familles.",
        [("une prime aux familles", "Le gouverneur")],
    ),
    (
        "« C'est une honte », a réagi Awa Diallo, réclamant une enquête du parquet.",
        [("une enquête du parquet", "Awa Diallo")],
    ),
    (
        "Les partis soussignés :\n- exigent la publication du calendrier ;\n- condamnent l'attaque du car.",
        [("la publication du calendrier", "Les partis"), ("l'attaque du car", "Les partis")],
    ),
    (
        "Nous condamnons ces crimes et rejetons tout amalgame.",
        [("ces crimes", "Nous"), ("tout amalgame", "Nous")],
    ),
    (
        "Le pont, a dit la société, fermera en juin. Quatre hommes sont morts selon la radio, et sept selon le maire.",
        [
            ("Le pont fermera en juin", "la société"),
            ("Quatre hommes sont morts", "la radio"),
            ("sept", "le maire"),
        ],
    ),
    (
        "La route, selon Awa Diallo, est fermée. Le syndicat a demandé la fermeture, a rapporté la radio.",
        [("La route est fermée", "Awa Diallo"), ("Le syndicat a demandé la fermeture", "la radio")],
    ),
]


@pytest.mark.parametrize(("passage", "statements"), PASSAGES)
def test_each_speaker_of_a_passage_has_what_is_theirs(stated, passage, statements):
    assert stated("fr", passage) == statements


def test_quoted_words_are_a_quote_of_their_own_within_the_statement():
    text = 'The mayor said the charter would be "elastic" enough to keep him in office until 2030.'
    quotes = parse(text, lang="en").quotes
    assert [(q.kind, q.text) for q in quotes] == [
        ("indirect", 'the charter would be "elastic" enough to keep him in office until 2030'),
        ("mixed", "elastic"),
    ]


def test_words_that_are_a_quotation_as_a_whole_are_no_statement(stated):
    assert stated("fr", "Le maire affirme que « la route est fermée depuis lundi ».") == []
