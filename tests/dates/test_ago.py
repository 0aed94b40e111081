"""So many units before or after the publication."""

import pytest
from dates.checks import check, not_yet, read

FOUND = [
    ("en", "It closed three days ago.", [("three days ago", "2022-09-11")]),
    ("en", "It closed two weeks ago.", [("two weeks ago", "2022-W35")]),
    ("en", "It closed a week ago.", [("a week ago", "2022-09-07")]),
    ("en", "It closed a fortnight ago.", [("a fortnight ago", "2022-08-31")]),
    ("en", "It closed six months ago.", [("six months ago", "2022-03")]),
    ("en", "It closed ten years ago.", [("ten years ago", "2012")]),
    ("en", "It opens in two weeks' time.", [("in two weeks' time", "2022-W39")]),
    ("fr", "Il a fermé il y a trois jours.", [("il y a trois jours", "2022-09-11")]),
    ("fr", "Il a fermé il y a huit jours.", [("il y a huit jours", "2022-09-07")]),
    ("fr", "Il a fermé il y a quinze jours.", [("il y a quinze jours", "2022-08-31")]),
    ("fr", "Il a fermé il y a deux semaines.", [("il y a deux semaines", "2022-W35")]),
    ("fr", "Il a fermé il y a six mois.", [("il y a six mois", "2022-03")]),
    ("fr", "Il y a environ dix ans, il a fermé.", [("dix ans", "2012")]),
    ("fr", "Il ouvrira dans deux semaines.", [("dans deux semaines", "2022-W39")]),
    ("fr", "Des élections sont prévues d'ici deux semaines.", [("d'ici deux semaines", "2022-W39")]),
    ("en", "In 90 days, the law expires.", [("In 90 days", "2022-12-13")]),
    ("en", "The road to Agadez opens in one week.", [("in one week", "2022-09-21")]),
    ("en", "The schools reopen in two weeks.", [("in two weeks", "2022-W39")]),
    ("en", "The vote takes place in a month.", [("in a month", "2022-10")]),
    ("en", "The vote is in one week.", [("in one week", "2022-09-21")]),
    ("en", "The ferry leaves within two weeks.", [("within two weeks", "2022-W39")]),
    ("en", "Prices rose from a year earlier.", [("a year earlier", "2021")]),
    (
        "en",
        "Ten died on 21 May 2022, a group said today. Two days earlier, nine had died.",
        [("21 May 2022", "2022-05-21"), ("today", "2022-09-14"), ("Two days earlier", "2022-05-19")],
    ),
    (
        "fr",
        "Dix sont morts le 21 mai 2022, a dit un groupe aujourd'hui. Deux jours plus tôt, neuf étaient morts.",
        [("le 21 mai 2022", "2022-05-21"), ("aujourd'hui", "2022-09-14"), ("Deux jours plus tôt", "2022-05-19")],
    ),
    ("en", "Eight years ago she was mayor.", [("Eight years ago", "2014")]),
]
LEFT_ALONE = [
    ("en", "They marched for three days."),
    ("en", "A 24-hour curfew was imposed."),
    ("en", "The 25-year-old driver survived."),
    ("en", "The drought lasted a decade."),
    ("fr", "Ils ont marché pendant trois jours."),
    ("fr", "La fillette, 12 ans, a gagné."),
    ("fr", "Un couvre-feu de 24 heures a été imposé."),
    ("fr", "La sécheresse a duré une décennie."),
    ("fr", "Il gagne 2000 francs par jour."),
    ("fr", "Il a fait un an de prison."),
    ("en", "Prices doubled in three months."),
    ("en", "The road reopened in a week."),
    ("en", "Three markets in one week ran out of millet."),
    ("en", "He earns 100 francs in a week."),
    ("en", "It was the first flood in three years."),
    ("en", "Three days after Awa left, it rained."),
    ("fr", "Il n'est pas dans un jour de chance."),
]
NOT_YET = [
    ("en", "A few days ago, it rained.", [("A few days ago", None)]),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND + not_yet(NOT_YET))
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_leaves_alone_what_is_no_date(language, sentence):
    assert read(language, sentence) == []
