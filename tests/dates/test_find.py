"""Dates as printed and as resolved, for one publication day: Wednesday, 14 September 2022."""

import datetime as dt

import pytest

import sahelscope

PUBLISHED = dt.date(2022, 9, 14)

FOUND = [
    ("en", "The bridge opened on 3 May 2021.", [("3 May 2021", "2021-05-03")]),
    ("en", "The market closed last week.", [("last week", "2022-W36")]),
    ("fr", "Le pont a ouvert le 1er mai 2021.", [("1er mai 2021", "2021-05-01")]),
    ("fr", "Le marché a fermé hier soir.", [("hier soir", "2022-09-13")]),
]


def dates(language, sentence, published=PUBLISHED):
    return sahelscope.parse(sentence, published=published, lang=language).dates


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    found = dates(language, sentence)
    assert len(found) == len(expected)
    for date, (printed, value) in zip(found, expected, strict=True):
        assert printed in date.text
        assert date.value == value
