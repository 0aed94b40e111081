"""An hour belongs to the day named beside it."""

import pytest
from dates.checks import check, read

FOUND = [
    (
        "en",
        "The fire broke out on Tuesday at 4 p.m. near the bridge.",
        [("Tuesday", "2022-09-13"), ("4 p.m.", "2022-09-13")],
    ),
    (
        "fr",
        "L'incendie s'est déclaré mardi vers 21 h 45 près du pont.",
        [("mardi", "2022-09-13"), ("21 h 45", "2022-09-13")],
    ),
    ("en", "At around 03:00 GMT on Tuesday, it rained.", [("03:00 GMT on Tuesday", "2022-09-13")]),
    ("fr", "Mardi, un feu a pris. Vers 18 h, il était éteint.", [("Mardi", "2022-09-13"), ("18 h", "2022-09-13")]),
]
LEFT_ALONE = [
    ("en", "The clinic is open 24/7."),
    ("en", "The shop closes at 18:30."),
    ("en", "Gao beat Mopti 3-2."),
    ("fr", "La clinique est ouverte 24h/24."),
    ("fr", "La boutique ferme à 18h30."),
    ("fr", "Gao a battu Mopti 3-2."),
    ("fr", "Le car de 7h30 est parti."),
    ("en", "The 10 a.m. bus left."),
    ("fr", "Le couvre-feu va de 20h à 5h du matin."),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_leaves_alone_what_is_no_date(language, sentence):
    assert read(language, sentence) == []
