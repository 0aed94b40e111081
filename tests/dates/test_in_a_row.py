"""A day or a week that a report counts in a row."""

import pytest
from dates.checks import check, read

FOUND = [
    ("en", "The market was shut for a second consecutive day.", [("a second consecutive day", "2022-09-14")]),
    ("en", "Millet fell for the third week running.", [("the third week running", "2022-W37")]),
    ("en", "Millet fell for a 5th straight week.", [("5th straight week", "2022-W37")]),
    ("fr", "Le marché a fermé pour la deuxième journée consécutive.", [("deuxième journée", "2022-09-14")]),
    ("fr", "Pour la troisième semaine d'affilée, le mil baisse.", [("la troisième semaine", "2022-W37")]),
    # its sentence says which day is meant
    ("en", "On Monday the road was shut for a second day in a row.", [("Monday", "2022-09-12")]),
]
LEFT_ALONE = [
    ("en", "The market was shut for three consecutive days."),
    ("fr", "Le marché a fermé pendant trois jours consécutifs."),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_leaves_alone_what_is_no_date(language, sentence):
    assert read(language, sentence) == []
