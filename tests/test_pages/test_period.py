"""The period that all pages share: counted back from the newest article, and saying so."""

import datetime as dt

import pytest

from components import period
from sahelscope.store import periods

from .reading import html, labels, words

D = dt.date.fromisoformat
#: preset, newest article, first day
COUNTED_BACK = [
    ("7d", "2026-08-20", "2026-08-14"),
    ("30d", "2026-08-20", "2026-07-22"),
    ("3m", "2026-08-20", "2026-05-21"),
    ("1y", "2026-08-20", "2025-08-21"),
    ("3m", "2026-05-31", "2026-03-01"),  # February has no 31st
    ("1y", "2024-02-29", "2023-03-01"),
    ("3m", "2026-01-15", "2025-10-16"),
]


@pytest.mark.parametrize(("preset", "newest", "first"), COUNTED_BACK)
def test_a_preset_ends_on_the_day_of_the_newest_article(preset, newest, first):
    assert periods.counted_back(preset, D(newest)) == (D(first), D(newest))


@pytest.mark.parametrize("preset", ["", "all", "own", "<script>"])
def test_any_other_word_means_all_days(preset):
    assert periods.counted_back(preset, D("2026-08-20")) == (None, None)


def test_where_no_article_has_a_date_there_is_nothing_to_count_back_from():
    assert periods.counted_back("3m", None) == (None, None)


def test_the_period_before_is_as_long_and_ends_the_day_before():
    days = periods.Period(D("2026-08-14"), D("2026-08-20"))
    assert period.before(days) == (D("2026-08-07"), D("2026-08-13"))
    assert period.before(periods.Period(None, D("2026-08-20"))) == (None, None)


def test_the_page_says_from_which_day_it_counts_back(opened):
    at = opened("map", "three", period="1y")
    assert not at.exception
    assert "counted back from the newest article, of 3 Jul 2021" in words(at)
    assert "4 Jul 2020 – 3 Jul 2021" in labels(at)  # the chip


def test_a_preset_replaces_days_of_ones_own_and_the_other_way_round(opened):
    at = opened("map", "three", since="2021-06-01")
    at.button_group(key="period-shown").set_value("1y").run()
    assert (at.session_state["period"], at.session_state["since"]) == ("1y", "")
    at.button_group(key="period-shown").set_value("own").run()
    assert at.session_state["period"] == ""
    assert (at.session_state["since"], at.session_state["until"]) == ("2020-07-04", "2021-07-03")
    at.button_group(key="period-shown").set_value("all").run()
    assert "3 articles</li>" in html(at)


@pytest.mark.parametrize("key", ["since", "until", "period", "by", "against", "as", "side"])
@pytest.mark.parametrize("value", ["nonsense", "2021-13-45", "9999-12-31", "country:", "period:never", "<b>"])
def test_nonsense_in_the_address_harms_nothing(opened, key, value):
    at = opened("map", "three", **{key + "_": [value] if key == "side" else value})
    assert not at.exception
    assert [title.value for title in at.title] == ["Map"]


def test_on_the_page_add_no_filter_is_drawn_but_all_are_kept(opened):
    at = opened("add", "three", country=["MLI"], period="1y")
    assert not at.exception
    assert "Mali" not in labels(at)
    assert [group.key for group in at.button_group if group.key == "period-shown"] == []
    at.switch_page("pages/map/page.py").run()
    assert at.session_state["country"] == ["MLI"]
    assert at.session_state["period"] == "1y"
