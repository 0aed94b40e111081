"""Marks, sources and functions as outlets print them: << … >>, "selon lui", "lit-on dans", "l'universitaire"."""

import pytest

from tests.quotes.spec import check

FOUND = [
    # marks typed for others
    (
        "fr",
        "Le maire Ali Sow a promis << une route avant les pluies >>.",
        "une route avant les pluies",
        "Le maire Ali Sow",
        "Ali Sow",
    ),
    (
        "fr",
        "« Parler n’est pas trahir >> avait tranché Mme Awa Tembely.",
        "Parler n’est pas trahir",
        "Mme Awa Tembely",
        "Awa Tembely",
    ),
    (
        "fr",
        "Le syndicat invite ses membres à » fermer les boutiques « et à attendre.",
        "fermer les boutiques",
        "Le syndicat",
        "Le syndicat",
    ),
    ("fr", "L'armée a fustigé des » actes lâches et odieux » à Gao.", "actes lâches et odieux", "L'armée", "L'armée"),
    (
        "fr",
        "Le maire Ali Sow a promis ‘’une pompe sous huitaine’’.",
        "une pompe sous huitaine",
        "Le maire Ali Sow",
        "Ali Sow",
    ),
    (
        "fr",
        "Mariam Sow, vendeuse :<on a marché trois jours sans rien>.",
        "on a marché trois jours sans rien",
        "Mariam Sow",
        "Mariam Sow",
    ),
    ("en", "Awa Diallo promised ''a road before the rains''.", "a road before the rains", "Awa Diallo", "Awa Diallo"),
    ("en", "Awa Diallo said: ‘’We have no water’’.", "We have no water", "Awa Diallo", "Awa Diallo"),
    # hasty typing
    ("fr", "Ali Sow est venu. « C’est prévu », leur aurait il répondu.", "C’est prévu", "il", "Ali Sow"),
    ("fr", "Awa Sow insiste. Cet effort dit- elle « nous mènera loin ».", "nous mènera loin", "elle", "Awa Sow"),
    # whom a preposition's pronoun means
    (
        "fr",
        "Ali Sow a plaidé. Selon lui, l'éleveur n'est « ni étranger ni suspect ».",
        "ni étranger ni suspect",
        "lui",
        "Ali Sow",
    ),
    ("fr", "Les avocats ont plaidé. C’est selon eux, « un crime de trop ».", "un crime de trop", "eux", "Les avocats"),
    (
        "en",
        "Issa Ba pleaded for wells. According to him, the herder is “no stranger”.",
        "no stranger",
        "him",
        "Issa Ba",
    ),
    ("fr", "Aux dires du préfet Ali Sow, la route est « coupée ».", "coupée", "préfet Ali Sow", "Ali Sow"),
    # what is read, and whose it is
    (
        "fr",
        "« Nous comptons 22 corps », lit-on dans un message posté par la Coordination des secours.",
        "Nous comptons 22 corps",
        "un message",
        "Coordination des secours",
    ),
    (
        "fr",
        "« C'est fini », peut-on lire dans le communiqué de la préfecture.",
        "C'est fini",
        "le communiqué de la préfecture",
        "la préfecture",
    ),
    (
        "fr",
        "L'armée a parlé de « tirs ». « L'ennemi a fui », lit-on dans son second communiqué.",
        "L'ennemi a fui",
        "son second communiqué",
        "L'armée",
    ),
    (
        "fr",
        "L'armée a annoncé de « lourdes pertes ». « Des hommes à moto ont tiré », détaille le texte.",
        "Des hommes à moto ont tiré",
        "le texte",
        "L'armée",
    ),
    (
        "en",
        "The army spoke of “losses”. “The enemy fled,” the statement said.",
        "The enemy fled",
        "the statement",
        "The army",
    ),
    # the subject of the clause, not of the clause within
    ("fr", "Awa Tall, qui précise qu’il ne lui a « jamais parlé », attend.", "jamais parlé", "Awa Tall", "Awa Tall"),
    (
        "fr",
        "Pour Awa Tall, chercheuse à Genève, la route est perdue. Elle ajoute que « rien ne changera ».",
        "rien ne changera",
        "Elle",
        "Awa Tall",
    ),
    (
        "fr",
        "Le juge s'en va. Quant au commissaire Ali Sow, il a déclaré que « tout va bien ».",
        "tout va bien",
        "il",
        "Ali Sow",
    ),
    (
        "en",
        "Issa Ba is tired. For Awa Sow, a trader, both are wrong. She argues that paying them was “an invitation”.",
        "an invitation",
        "She",
        "Awa Sow",
    ),
    (
        "en",
        "One school belonged to Awa Sow. A head teacher for 19 years, she was warned twice. “It was polite,” she says.",
        "It was polite",
        "she",
        "Awa Sow",
    ),
    (
        "en",
        "Not everyone agrees. The coordinator, Ali Belem, denies it. “We buried 21 boys,” he says.",
        "We buried 21 boys",
        "he",
        "Ali Belem",
    ),
    ("fr", "Selon Dakar, Nouakchott a « doublé » les saisies.", "doublé", "Dakar", "Dakar"),
    # the function back to its name
    (
        "fr",
        "Awa Sow, chercheuse à Genève, doute. L'universitaire prévient que « tout peut changer ».",
        "tout peut changer",
        "L'universitaire",
        "Awa Sow",
    ),
    (
        "fr",
        "Le colonel Ali Sow, 44 ans, gouverneur de Gao, est venu. « J’attends », a lâché le gouverneur.",
        "J’attends",
        "le gouverneur",
        "Ali Sow",
    ),
    (
        "fr",
        "Le ministre de l’Eau et porte-parole du gouvernement, Ali Sow, est venu. Le porte-parole dit : « Partons. »",
        "Partons.",
        "Le porte-parole",
        "Ali Sow",
    ),
    (
        "fr",
        "Me Ali Sow a pris la parole. Me Awa Ba attend. Me Ali Sow reprend. « Devinez », s’indigne l’avocat.",
        "Devinez",
        "l’avocat",
        "Ali Sow",
    ),
    (
        "fr",
        "Interrogé par la radio Lac, le porte-parole du quai, Ali Sow, parle de « guerre du poisson ».",
        "guerre du poisson",
        "le porte-parole du quai",
        "Ali Sow",
    ),
    (
        "fr",
        "Rasmané Sow compte les siens. Ce chef de famille n'est jamais parti. « Mon père y repose », dit-il.",
        "Mon père y repose",
        "il",
        "Rasmané Sow",
    ),
    (
        "fr",
        "Le préfet a parlé. L'une des femmes du camp a témoigné. « Ils étaient jeunes », dit-elle.",
        "Ils étaient jeunes",
        "elle",
        "L'une des femmes du camp",
    ),
    ("en", "Moussa Kone, 51, a researcher, disagrees. “No,” the academic said.", "No", "the academic", "Moussa Kone"),
    (
        "en",
        "Colonel Issa Ba left. “We held the bridge,” the officer said.",
        "We held the bridge",
        "the officer",
        "Issa Ba",
    ),
    (
        "en",
        "The group’s leader, 44-year-old Issa Barry, left. “We are tired,” said the leader.",
        "We are tired",
        "the leader",
        "Issa Barry",
    ),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "mention", "who"), FOUND)
def test_a_quotation_is_found_as_an_outlet_prints_it(lang, sentence, words, mention, who):
    check(lang, sentence, words, mention, who)


MORE = [
    # names with an apostrophe, with stops, with a title that is a given name
    ("fr", "Le maire de N'Djamena a dit : « Non. »", "Non.", "Le maire de N'Djamena", "Le maire de N'Djamena"),
    (
        "fr",
        "« C'est vrai », a dit le préfet de N’Guigmi.",
        "C'est vrai",
        "le préfet de N’Guigmi",
        "le préfet de N’Guigmi",
    ),
    ("fr", "La SO.NA.BEL a dit : « Tout va bien. »", "Tout va bien.", "La SO.NA.BEL", "SO.NA.BEL"),
    ("fr", "Selon l’O.N.U., « la route est fermée ».", "la route est fermée", "l’O.N.U.", "O.N.U."),
    ("fr", "Cheikh Ould Vall a dit : « Non. »", "Non.", "Cheikh Ould Vall", "Cheikh Ould Vall"),
    ("en", "“No,” says Prof. A.E. Idrissa Sow of the college.", "No", "Prof. A.E. Idrissa Sow", "A.E. Idrissa Sow"),
    # a verb of speech at the head of a line, a bracket, words signed
    ("en", "Adds Moussa Kone, analyst for the bank: “Prices rise.”", "Prices rise.", "Moussa Kone", "Moussa Kone"),
    (
        "fr",
        "Le mouvement (MLK, lié à Al-Qaïda) prétend avoir tué « 40 soldats ».",
        "40 soldats",
        "Le mouvement",
        "Le mouvement (MLK)",
    ),
    ("en", "“We hide the flour.” – Awa Diallo, trader", "We hide the flour.", "Awa Diallo", "Awa Diallo"),
    ("fr", "« Nous cachons la farine. » — Awa Diallo, vendeuse", "Nous cachons la farine.", "Awa Diallo", "Awa Diallo"),
    # the subject goes on behind the quotation
    ("fr", "L'armée assure que « tout va » et appelle les gens au calme.", "tout va", "L'armée", "L'armée"),
    ("en", "Awa Ba said the road was “open” and called on residents to stay.", "open", "Awa Ba", "Awa Ba"),
    # a heading in marks is said by nobody there, and told by the quotation that holds it
    (
        "fr",
        "« Chacun pour soi »\n\nLe maire part. « Ce fut chacun pour soi », dit Awa Sow.",
        "Chacun pour soi",
        None,
        "Awa Sow",
    ),
    (
        "en",
        "“We have no water”\n\nAli Ba left. “We have no water now,” Awa Sow said.",
        "We have no water",
        None,
        "Awa Sow",
    ),
    ("fr", "Awa Sow est partie.\n\n« Ville morte »\n\nLe marché est fermé.", "Ville morte", None, None),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "mention", "who"), MORE)
def test_names_and_headings_of_outlets_are_read(lang, sentence, words, mention, who):
    check(lang, sentence, words, mention, who)
