"""What people said of findings is counted: right, or corrected, by family."""

import pytest

from sahelscope.store.corrections import new
from sahelscope.store.quality import Judged, judged


def said(about, what, after, start=1):
    return new(about, "a", what, after, start=start, end=start + 1, words="w")


def test_nobody_looked():
    assert judged([]) == []


def test_each_aspect_is_counted_where_somebody_looked():
    held = [
        said("quote", "verdict", "right", 1),
        said("quote", "verdict", "wrong", 2),
        said("quote", "speaker", "Awa Sangare", 3),
        said("event", "type", "coup", 1),
        said("event", "deaths", "3", 1),
        new("speaker", "", "same", "yes", words="A <a> | B <b>"),
        new("article", "a", "title", "x"),
    ]
    assert sorted(judged(held)) == [
        Judged("event", "deaths", 1, 0),
        Judged("event", "type", 1, 0),
        Judged("event", "verdict", 1, 1),
        Judged("quote", "speaker", 2, 1),
        Judged("quote", "verdict", 3, 2),
    ]


def test_what_was_confirmed_as_corrected_was_still_wrong():
    held = [said("quote", "speaker", "Awa Sangare"), said("quote", "verdict", "right")]
    assert sorted(judged(held)) == [Judged("quote", "speaker", 1, 0), Judged("quote", "verdict", 1, 1)]


def test_the_bounds_are_wide_where_few_looked():
    low, high = Judged("quote", "speaker", 10, 9).between
    assert (low, high) == (pytest.approx(0.596, abs=0.001), pytest.approx(0.982, abs=0.001))
    assert Judged("quote", "speaker", 4, 4).between[1] == pytest.approx(1)
