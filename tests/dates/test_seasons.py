"""Seasons; one without a year or a direction has no value."""

import pytest
from dates.checks import check, read

FOUND = [
    ("en", "Prices rose in the summer of 2021.", [("summer of 2021", "2021-SU")]),
    ("en", "Prices rose last winter.", [("last winter", "2022-WI")]),
    ("fr", "Les prix ont monté à l'été 2021.", [("été 2021", "2021-SU")]),
    ("fr", "Les prix ont monté l'été dernier.", [("été dernier", "2022-SU")]),
    ("fr", "Cet été, il a plu.", [("Cet été", "2022-SU")]),
    ("en", "In the spring, it rained.", [("In the spring", "2022-SP")]),
    ("fr", "Au printemps, il a plu.", [("Au printemps", "2022-SP")]),
    ("en", "It rained in winter 2021.", [("winter 2021", "2021-WI")]),
]
LEFT_ALONE = [
    ("en", "Spring water is sold here."),
    ("en", "The soldiers will fall back."),
    ("fr", "Le maire a été réélu."),
    ("fr", "Le printemps arabe a changé la région."),
    ("fr", "Le pont a été fermé."),
    ("en", "Prices will fall."),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_leaves_alone_what_is_no_date(language, sentence):
    assert read(language, sentence) == []
