"""« les sept premiers mois de 2013 », "the first half of the year" in months. Published on 14 September 2022."""

import pytest
from dates.checks import check, read

FOUND = [
    ("en", "Gold exports fell in the first seven months of 2013.", [("first seven months", "2013-01-01/2013-07-31")]),
    ("en", "It rained for the first three weeks of this year.", [("first three weeks", "2022-01-01/2022-01-21")]),
    ("en", "It fell over the first six months of last year.", [("first six months", "2021-01-01/2021-06-30")]),
    ("en", "They count the first 100 days of the mandate.", []),
    ("en", "Nobody came in the first 14 months of the year.", []),
    ("fr", "Les ventes ont reculé sur les sept premiers mois de 2013.", [("sept", "2013-01-01/2013-07-31")]),
    ("fr", "Au cours des six premiers mois de l'année, 300 civils sont morts.", [("six", "2022-01-01/2022-06-30")]),
    ("fr", "Les trois premières semaines de l'année dernière ont été calmes.", [("trois", "2021-01-01/2021-01-21")]),
    ("fr", "Les cent premiers jours du mandat ont été calmes.", []),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


def test_without_a_day_of_publication_only_a_printed_year_tells():
    check(read("en", "It fell in the first two months of this year.", None), [("first two months", None)])
