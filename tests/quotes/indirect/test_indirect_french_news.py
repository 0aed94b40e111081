"""French news: who speaks behind asides and relative clauses, and which nouns are claims and which only acts."""

import pytest

FOUND = [
    ("Des riverains ont dénoncé les coupures d'eau.", "les coupures d'eau", "Des riverains"),
    ("Un premier bilan, daté du 3 mai, faisait état de 12 morts.", "12 morts", "Un premier bilan"),
    ("Le bulletin, lui, se borne à signaler deux pirogues brûlées.", "deux pirogues brûlées", "Le bulletin"),
    ("La Ligue Espoir, seule à s'être rendue sur place, n'évoque qu'un incident.", "un incident", "La Ligue Espoir"),
    ("Un infirmier qui a requis l'anonymat avance, lui, le chiffre de 22.", "le chiffre de 22", "Un infirmier"),
    ("Un habitant qui a fui la ville affirme que le pont a sauté.", "le pont a sauté", "Un habitant"),
    ("Pour son avocate, Me Awa Diallo, le dossier est vide.", "le dossier est vide", "Me Awa Diallo"),
    ("Le ministre assure pourtant que les vivres arrivent.", "les vivres arrivent", "Le ministre"),
    ("Nous demandons d'abord que le marché rouvre.", "le marché rouvre", "Nous"),
    ("Les autorités ont par le passé réfuté toute maltraitance.", "toute maltraitance", "Les autorités"),
    ("L'ONG presse les bailleurs de débloquer deux millions.", "les bailleurs de débloquer deux millions", "L'ONG"),
    ("Le ministère chiffre les dégâts à 12 millions de francs.", "les dégâts à 12 millions de francs", "Le ministère"),
    ("Le syndicat crie à l'injustice.", "l'injustice", "Le syndicat"),
    (
        "Le Front pour le salut du Nord et pour la paix (FSNP, dissous) a revendiqué l'attaque du poste.",
        "l'attaque du poste",
        "Le Front pour le salut du Nord et pour la paix",
    ),
    ("Le pont a cédé, ont fait savoir mercredi le maire et des élus.", "Le pont a cédé", "le maire et des élus"),
    ("Le gouvernement a démenti toute exaction.", "toute exaction", "Le gouvernement"),
    ("Le groupe armé a revendiqué l'attaque.", "l'attaque", "Le groupe armé"),
    ("La junte au pouvoir a accusé Paris de mentir.", "Paris de mentir", "La junte"),
    ("L'ONG estime à 60 000 le nombre de déplacés.", "60 000 le nombre de déplacés", "L'ONG"),
    ("Le maire a promis une enquête.", "une enquête", "Le maire"),
    (
        "La junte a annoncé un retard de deux ans dans la transition.",
        "un retard de deux ans dans la transition",
        "La junte",
    ),
]
#: acts, mentions, and marks that hold the claim
LEFT_ALONE = [
    "Le ministre a rejeté la mesure.",
    "Les soldats ont demandé l'imam.",
    "Le pays a condamné l'invasion du Sud par le Nord.",
    "Le maire est revenu lundi, parlant des éleveurs.",
    "Le préfet salue le « courage admirable » des éleveurs.",
]


@pytest.mark.parametrize(("sentence", "words", "speaker"), FOUND)
def test_finds_what_is_claimed_and_by_whom(stated, sentence, words, speaker):
    assert stated("fr", sentence) == [(words, speaker)]


@pytest.mark.parametrize("sentence", LEFT_ALONE)
def test_leaves_acts_and_mentions_alone(stated, sentence):
    assert stated("fr", sentence) == []


def test_asks_of_somebody_what_a_second_verb_does_not_change(stated):
    text = "Il demande aux jeunes de rester chez eux, et rappelle que le marché est fermé."
    assert stated("fr", text) == [
        ("de rester chez eux", "Il"),
        ("le marché est fermé", "Il"),
    ]


def test_who_contests_by_speaking_goes_on_behind_a_relative_pronoun(stated):
    text = "Cette version est contestée par les habitants, qui affirment que le pont a sauté."
    assert ("le pont a sauté", "les habitants") in stated("fr", text)
