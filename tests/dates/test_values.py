"""A value spans days; "early" and "late" narrow them."""

import datetime as dt

import pytest
from dates.checks import read

from sahelscope.dates import values

SPANS = [
    ("2021-06-17", "2021-06-17", "2021-06-17", "day"),
    ("2021-W38", "2021-09-20", "2021-09-26", "week"),
    ("2021-W38-WE", "2021-09-25", "2021-09-26", "range"),
    ("2020-02", "2020-02-01", "2020-02-29", "month"),
    ("2021-Q4", "2021-10-01", "2021-12-31", "quarter"),
    ("2021-H2", "2021-07-01", "2021-12-31", "half"),
    ("2021-SU", "2021-06-01", "2021-08-31", "season"),
    ("2021-WI", "2020-12-01", "2021-02-28", "season"),
    ("2021", "2021-01-01", "2021-12-31", "year"),
    ("199", "1990-01-01", "1999-12-31", "decade"),
    ("19", "1900-01-01", "1999-12-31", "century"),
    ("2021-06/2021-07-03", "2021-06-01", "2021-07-03", "range"),
]
NO_DAYS = ["2021-06-31", "2021-13", "2021-W54", "2021-02-29", "", "soon", "2021-07/2021-06", "/"]
NARROWED = [
    ("en", "It rained in early 2021.", "2021-01-01", "2021-05-01"),
    ("en", "It rained in mid-August 2021.", "2021-08-11", "2021-08-20"),
    ("fr", "Il a plu fin août 2021.", "2021-08-21", "2021-08-31"),
    ("fr", "Il a plu en août 2021.", "2021-08-01", "2021-08-31"),
]


@pytest.mark.parametrize(("value", "first", "last", "precision"), SPANS)
def test_a_value_spans_days(value, first, last, precision):
    assert values.days(value) == (dt.date.fromisoformat(first), dt.date.fromisoformat(last), precision)


@pytest.mark.parametrize("value", NO_DAYS)
def test_what_names_no_day_spans_none(value):
    assert values.days(value) is None


@pytest.mark.parametrize(("language", "sentence", "first", "last"), NARROWED)
def test_early_and_late_narrow_the_days(language, sentence, first, last):
    (date,) = read(language, sentence)
    assert (date.first.isoformat(), date.last.isoformat()) == (first, last)
