"""A present that announces, and a deed that somebody is tried for: which way a day without a year is turned."""

import datetime as dt

import pytest

from sahelscope import parse

CASES = [
    ("en", "The curfew ends on Monday.", "2026-05-11"),
    ("en", "The ban expires on Monday.", "2026-05-11"),
    ("en", "The curfew ended on Monday.", "2026-05-04"),
    ("fr", "Le couvre-feu prend fin lundi.", "2026-05-11"),
    ("fr", "Le décret entre en vigueur lundi.", "2026-05-11"),
    ("fr", "Le couvre-feu a pris fin lundi.", "2026-05-04"),
    ("en", "The court tries four men for the murder of a guard on 21 June in Gao.", "2025-06-21"),
    ("en", "Four men will be tried on 21 June for the murder of a guard.", "2026-06-21"),
    ("fr", "La cour juge quatre hommes pour le meurtre d'un gendarme, le 21 juin à Gao.", "2025-06-21"),
    ("fr", "Quatre hommes seront jugés le 21 juin pour le meurtre d'un gendarme.", "2026-06-21"),
]


@pytest.mark.parametrize(("lang", "text", "value"), CASES)
def test_the_day_lies_where_the_sentence_tells(lang, text, value):
    assert [d.value for d in parse(text, lang=lang, published=dt.date(2026, 5, 7)).dates] == [value]
