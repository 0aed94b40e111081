"""Bars over time on which a box is drawn: their days, the words on the axis, what a box is. Drawn: tests/browser."""

import datetime as dt

import pytest

from components import time_brush
from test_pages.reading import brush


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((2024, 3, 1), (2024, 3, 11), ["2 Mar 2024", "4 Mar 2024", "6 Mar 2024", "8 Mar 2024", "10 Mar 2024"]),
        ((2024, 1, 15), (2024, 5, 20), ["Feb 2024", "Mar 2024", "Apr 2024", "May 2024"]),
        ((2023, 1, 15), (2024, 5, 20), ["Apr 2023", "Jul 2023", "Oct 2023", "Jan 2024", "Apr 2024"]),
        ((2011, 6, 1), (2026, 6, 1), ["2013", "2016", "2019", "2022", "2025"]),
    ],
)
def test_the_axis_names_a_few_days_months_or_years(first, last, words):
    ticks = time_brush.ticks(dt.date(*first), dt.date(*last))
    assert [said.replace("\u00a0", " ") for _day, said in ticks] == words
    assert [day for day, _said in ticks] == sorted(day for day, _said in ticks)


@pytest.mark.parametrize("days", [1, 2, 9, 40, 80, 160, 365, 1000, 4000, 40_000, 700_000])
def test_what_stands_on_the_axis_has_room_on_a_phone(days):
    first = dt.date(1, 1, 1) if days > 100_000 else dt.date(2020, 2, 27)
    assert 0 < len(time_brush.ticks(first, first + days * dt.timedelta(days=1))) <= 6


@pytest.mark.parametrize(
    ("told", "days"),
    [
        (["2024-03-01", "2024-03-31"], ("2024-03-01", "2024-03-31")),
        (["2024-03-31", "2024-03-01"], ("2024-03-01", "2024-03-31")),
        (["2024-03-01"], None),
        (["2024-03-01", "soon"], None),
        (["2024-03-01", "2024-03-02", "2024-03-03"], None),
        ("2024-03-01", None),
        (None, None),
    ],
)
def test_a_box_is_two_days_and_whatever_else_a_browser_sends_is_none(told, days):
    found = time_brush.box(told)
    assert (found and tuple(map(str, found))) == days


def test_each_bar_says_how_many_when(opened):
    data = brush(opened("map"))
    days = [tuple(bar[4:]) for bar in data["bars"]]
    assert days == sorted(days)
    assert all(0 <= left < right <= 1 and 0 <= height <= 1 for left, right, height, *_ in data["bars"])
    assert max(height for _left, _right, height, *_ in data["bars"]) == 1
    assert all("article" in words for _left, _right, _height, words, *_ in data["bars"])
    assert data["band"] is None


def test_the_period_is_a_band_over_the_bars(opened):
    at = opened("map", "many", since="2023-09-01", until="2023-10-31")
    left, right = brush(at)["band"]
    assert 0 < left < right < 1
