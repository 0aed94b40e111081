"""Today, yesterday, tomorrow, this morning."""

import pytest
from dates.checks import check, read

FOUND = [
    ("en", "The market closed today.", [("today", "2022-09-14")]),
    ("en", "The market closed yesterday morning.", [("yesterday morning", "2022-09-13")]),
    ("en", "The market opens tomorrow.", [("tomorrow", "2022-09-15")]),
    ("en", "The market closed the day before yesterday.", [("day before yesterday", "2022-09-12")]),
    ("en", "The market closed this morning.", [("this morning", "2022-09-14")]),
    ("en", "The market burned last night.", [("last night", "2022-09-13")]),
    ("fr", "Le marché a fermé aujourd'hui.", [("aujourd'hui", "2022-09-14")]),
    ("fr", "Le marché a fermé hier soir.", [("hier soir", "2022-09-13")]),
    ("fr", "Le marché a fermé avant-hier.", [("avant-hier", "2022-09-12")]),
    ("fr", "Le marché ouvre demain.", [("demain", "2022-09-15")]),
    ("fr", "Le marché ouvre après-demain.", [("après-demain", "2022-09-16")]),
    ("fr", "Le marché a fermé ce matin.", [("ce matin", "2022-09-14")]),
    ("fr", "Le marché a brûlé la nuit dernière.", [("la nuit dernière", "2022-09-13")]),
    ("fr", "Hier mardi, il a plu.", [("Hier mardi", "2022-09-13")]),
    ("en", "It rained earlier today.", [("earlier today", "2022-09-14")]),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)
