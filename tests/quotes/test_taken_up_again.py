"""Speakers who are taken up again in other words: by an office's short form, a paraphrase, as the same source."""

import pytest

from sahelscope import parse

# language, who is meant, text; the last quote counts
MEANT = [
    # whoever was cited last
    ("fr", "un agent de santé",
     "Un marché a été attaqué, affirme un agent de santé. « Deux étals ont brûlé », ajoute la même source."),
    ("fr", "un responsable local", "« La route est coupée », dit un responsable local. Le pont est tombé. "
     "« Il n'y a plus de pain », précise cette source."),
    ("fr", "un élu de la zone", "Selon un élu de la zone, trois hommes ont fui. « Ils avaient peur », poursuit notre "
     "interlocuteur."),
    ("fr", "une source sécuritaire", "« Ils ont fui », dit une source sécuritaire. « Ils avaient peur », dit cette "
     "source."),
    ("en", "a health worker", 'A market was raided, a health worker said. "Two stalls burned," the same source added.'),
    # one of several
    ("fr", "un de ses cousins", "« Il est parti », raconte un de ses cousins. La famille attend. « Rien », soupire le "
     "cousin."),
    ("en", "one of her brothers", '"She left," said one of her brothers. The family waits. "Nothing yet," the brother '
     "said."),
    # an office in other words
    ("fr", "Modi Konaré", "Le maire de la ville, Modi Konaré, a vu le marché. « C'est triste », a dit le premier "
     "magistrat de la ville."),
    ("fr", "Awa Sy", "La ministre des Affaires étrangères, Awa Sy, est arrivée. « Nous parlerons », a promis la "
     "patronne de la diplomatie."),
    ("fr", "Issa Ba", "Le ministre de l'Intérieur, Issa Ba, est arrivé lundi. « Nous parlerons », a promis le premier "
     "flic du pays."),
    ("en", "Issa Ba", 'The foreign minister, Issa Ba, arrived on Monday. "We will talk," the chief diplomat said.'),
    ("en", "Issa Ba", 'The secretary-general of the union, Issa Ba, came. "We will talk," the union boss said.'),
    # short forms, either way round
    ("fr", "Issa Ba", "Le secrétaire général du syndicat, Issa Ba, est venu. « Nous parlerons », a promis le SG."),
    ("fr", "Issa Ba", "Le SG de la province, Issa Ba, est venu. « Nous parlerons », a promis le secrétaire général."),
    ("fr", "Issa Ba", "Le Premier ministre, Issa Ba, est venu. « Nous parlerons », a promis le PM."),
    ("fr", "Issa Ba", "Le chef d'état-major général des armées, Issa Ba, est venu. « Nous tiendrons », dit le CEMGA."),
    ("en", "Issa Ba", 'The chief executive of the bank, Issa Ba, came. "We will talk," the CEO said.'),
    # a teacher of a university is a specialist
    ("fr", "Awa Sow", "« C'est leur nombre qui surprend », dit Awa Sow, maître de conférences à l'université de Kati. "
     "« Rien ne change », note la spécialiste."),
    # whose relative speaks is somebody else
    ("fr", "Sa femme", "Issa Ba et Awa Sow sont revenus. Abdou Ka reste introuvable. Sa femme raconte que quatre "
     "hommes sont venus. « Ils ont pris un téléphone », dit-elle."),
    ("fr", "son père", "Ali Ba a disparu. Le maire, Issa Ka, le confirme. « Il est parti lundi », dit son père."),
    # an outlet's name in capitals is no person
    ("fr", "le maire", "DJADO ECHOS\n\nNeuf personnes sont mortes à Djado.\n\n« Il n'y a plus d'espoir », a dit le "
     "maire."),
    # whom the outlet reached
    ("fr", "un officier de police", "Joint au téléphone, un officier de police se veut rassurant : « La route est "
     "sûre »."),
    ("en", "a police officer", 'Reached by phone, a police officer was calm: "All is under control."'),
    ("fr", "Idrissa Ka", "Le lot a été saisi, selon le directeur régional, le lieutenant-colonel Idrissa Ka contacté "
     "par l'agence. « Nous veillons », a dit le directeur régional."),
    # an agency's acronym before a name
    ("fr", "Barka Sow", "« Il n'y a plus d'espoir », a expliqué à la SPA Barka Sow, le maire de cette oasis."),
    # a name that its acronym closes
    ("fr", "Pain Pour Tous (PPT)", "L'ONG « Pain Pour Tous » (PPT) est partie. « Nous reviendrons », dit l'ONG."),
    ("fr", "Pain Pour Tous (PPT)", "L'ONG Pain Pour Tous (PPT) est partie. « Nous reviendrons », dit l'organisation."),
    ("en", "Bread For All (BFA)", 'The charity Bread For All (BFA) left. "We will be back," the charity said.'),
    # how somebody wants to be called
    ("en", "Mudi", '"They took people," said a resident who wanted to be known only as Mudi.'),
    ("fr", "Moudi", "« Ils ont pris des gens », dit un habitant qui souhaite être identifié comme Moudi."),
    ("fr", "Moudi", "« Ils ont pris des gens », dit une habitante que nous appellerons Moudi."),
    # somebody new who opens the sentence before
    ("fr", "Un berger", "Le maire Ali Ba a parlé lundi. Un berger est arrivé au marché. « J'ai marché deux jours », "
     "a-t-il dit."),
    ("fr", "un berger", "Ali Ba dirige la coopérative. Mardi, un berger a perdu ses bêtes. Il raconte : « Ils étaient "
     "six. »"),
    ("en", "A herder", 'Mayor Ali Ba spoke on Monday. A herder arrived at the market. "I walked two days," he said.'),
    ("fr", "Ali Ba", "Le maire Ali Ba a salué un berger. « Il a marché deux jours », a-t-il dit."),
    # a possessive before words of speech
    ("fr", "Awa Sow", "Awa Sow a tout vu. Selon ses termes, il y avait « trois hommes »."),
    # an honorific before a title, or before a surname that is a given name too
    ("fr", "Hadiza Moumouni", "La présidente du club, Mme Hadiza Moumouni, est venue. « C'est beau », dit Mme la "
     "présidente."),
    ("fr", "Hadiza Moumouni", "L'avocate Hadiza Moumouni a été libérée. « Il fait beau », a dit Me Moumouni."),
    # titles without an article, and with "près"
    ("fr", "Hadiza Moumouni", "Directrice de l'hôpital, Hadiza Moumouni ne dort plus. « Il manque de tout », dit la "
     "directrice."),
    ("fr", "Ali Ba", "Le procureur près le tribunal de Kati, Ali Ba, a parlé. « Ils sont trois », dit le magistrat."),
    # whoever speaks at a meeting
    ("fr", "Ali Ba", "Ali Ba a animé la conférence. « La terre est fatiguée », a dit le conférencier."),
    ("en", "Ali Ba", 'Ali Ba gave the talk. "The soil is tired," the lecturer said.'),
]  # fmt: skip
# language, who is not meant, text
NOT_MEANT = [
    # nobody holds that office here
    ("fr", "Issa Ba", "Le préfet, Issa Ba, est venu. « Nous parlerons », a promis le PDG."),
    ("fr", "Awa Sy", "La ministre de la Santé, Awa Sy, est venue. « Nous parlerons », a promis le chef de la "
     "diplomatie."),
    # a source that was told of before
    ("fr", "Awa Sow", "« Ils ont fui », dit une source locale. Selon Awa Sow, il pleut. « Ils avaient peur », dit la "
     "source."),
    ("en", "Awa Sow", '"They fled," a local source said. It rained, said Awa Sow. "They hid," the source said.'),
    # of two, the one of the gender
    ("fr", "Issa Ba", "La directrice de l'école, Awa Sy, et le directeur du lycée, Issa Ba, sont venus. « Nous "
     "veillons », a dit la directrice."),
]  # fmt: skip


def _last(lang, text):
    return parse(text, lang=lang).quotes[-1]


@pytest.mark.parametrize(("lang", "who", "text"), MEANT)
def test_finds_whom_the_words_mean(lang, who, text):
    assert _last(lang, text).speaker == who


@pytest.mark.parametrize(("lang", "who", "text"), NOT_MEANT)
def test_names_nobody_whom_they_cannot_mean(lang, who, text):
    quote = _last(lang, text)
    assert quote.speaker_text
    assert quote.speaker != who


@pytest.mark.parametrize(
    ("lang", "text"),
    [("fr", "Le constat est amer : « tout est perdu »."), ("en", "The verdict was harsh: “all is lost”.")],
)
def test_a_clause_before_a_colon_is_no_speaker(lang, text):
    assert all(
        "amer" not in str(q.speaker_text) and "harsh" not in str(q.speaker_text) for q in parse(text, lang=lang).quotes
    )


def test_an_hour_is_no_minister():
    quotes = parse('"We left at 4 PM," said Awa Sow. The PM, Issa Ba, was away.', lang="en").quotes
    assert [quote.speaker for quote in quotes] == ["Awa Sow"]
