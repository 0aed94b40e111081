"""Quarters and halves of a year."""

import pytest
from dates.checks import check, read

FOUND = [
    ("en", "Prices rose in the third quarter of 2021.", [("third quarter of 2021", "2021-Q3")]),
    ("en", "Prices rose in Q3 2021.", [("Q3 2021", "2021-Q3")]),
    ("en", "Prices rose in the first half of this year.", [("first half of this year", "2022-H1")]),
    ("en", "Prices rose in the fourth quarter.", [("fourth quarter", "2021-Q4")]),
    ("fr", "Les prix ont monté au troisième trimestre 2021.", [("troisième trimestre 2021", "2021-Q3")]),
    ("fr", "Les prix ont monté au premier semestre.", [("premier semestre", "2022-H1")]),
    ("fr", "Au T3 2021, les prix ont monté.", [("T3 2021", "2021-Q3")]),
    ("fr", "Dans la première moitié de 2021, il a plu.", [("première moitié de 2021", "2021-H1")]),
    ("en", "Prices fell in the second half of 2021.", [("second half of 2021", "2021-H2")]),
]
LEFT_ALONE = [
    ("en", "Gao scored in the second half."),
    ("en", "A quarter of the herd died."),
    ("fr", "Un quart du troupeau est mort."),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_leaves_alone_what_is_no_date(language, sentence):
    assert read(language, sentence) == []
