"""Finds dates for one day of publication, Wednesday 14 September 2022, and compares them with what must be found."""

import datetime as dt

import pytest

import sahelscope

PUBLISHED = dt.date(2022, 9, 14)


def read(language, sentence, published=PUBLISHED):
    return list(sahelscope.parse(sentence, published=published, lang=language).dates)


def check(found, expected):
    """Compare dates with (a part of the printed words, value), in order."""
    assert [d.value for d in found] == [value for _, value in expected], found
    assert all(printed in d.text for d, (printed, _) in zip(found, expected, strict=True)), found


def not_yet(cases):
    """Mark cases that fail today; one that is mended announces itself."""
    return [pytest.param(*case, marks=pytest.mark.xfail(strict=True)) for case in cases]
