"""The last or next so many units: a range of days."""

import pytest
from dates.checks import check, read

FOUND = [
    ("en", "Prices doubled in the past six months.", [("past six months", "2022-03-14/2022-09-14")]),
    ("fr", "Au cours des six derniers mois, les prix ont doublé.", [("six derniers mois", "2022-03-14/2022-09-14")]),
    ("en", "Over the past year, prices doubled.", [("Over the past year", "2021-09-14/2022-09-14")]),
    ("en", "It will last the next three weeks.", [("next three weeks", "2022-09-14/2022-10-05")]),
    ("fr", "Ces trois dernières semaines, il a plu.", [("trois dernières semaines", "2022-08-24/2022-09-14")]),
]
LEFT_ALONE = [
    ("en", "It will rain in the coming months."),
    ("en", "The transition will last 24 months."),
    ("fr", "Ces derniers jours, il a plu."),
    ("en", "In recent weeks, it rained."),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_leaves_alone_what_is_no_date(language, sentence):
    assert read(language, sentence) == []
