"""Decades and centuries."""

import pytest
from dates.checks import check, read

FOUND = [
    ("fr", "Au 19e siècle, il a plu.", [("19e siècle", "18")]),
    ("fr", "Les années 1960 et 1970 ont été sèches.", [("années 1960", "196"), ("1970", "197")]),
    ("en", "Prices rose in the 1990s.", [("1990s", "199")]),
    ("en", "Prices rose in the early 2000s.", [("2000s", "200")]),
    ("en", "Prices rose in the '80s.", [("80s", "198")]),
    ("en", "The mosque dates from the 15th century.", [("15th century", "14")]),
    ("fr", "Les prix ont monté dans les années 1990.", [("années 1990", "199")]),
    ("fr", "Les prix ont monté au début des années 90.", [("années 90", "199")]),
    ("fr", "Les prix ont monté dans les années soixante-dix.", [("années soixante-dix", "197")]),
    ("fr", "La mosquée date du XVe siècle.", [("XVe siècle", "14")]),
    ("fr", "Les années 2010 ont été dures.", [("années 2010", "201")]),
    ("en", "The town grew in the late 1970s.", [("late 1970s", "197")]),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)
