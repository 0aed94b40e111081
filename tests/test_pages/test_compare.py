"""The comparison: two sets of filters, each with its name and colour."""

import datetime as dt

import pytest
import streamlit as st

from components import colours, compare, style
from sahelscope.store.questions import Filters

MALI = Filters(countries=("MLI",))


@pytest.fixture
def address(monkeypatch):
    state = {}
    monkeypatch.setattr(st, "session_state", state)
    monkeypatch.setattr(style, "dark", lambda: False)
    return state


def test_with_nothing_to_compare_there_is_one_set_in_its_countrys_colour(address):
    (one,) = compare.sets(MALI)
    assert one == compare.Set("", MALI, colours.country("MLI"))
    (one,) = compare.sets(Filters())
    assert one.colour == style.accent()


def test_two_countries_have_their_own_names_and_colours(address):
    address["against"] = "country:NER"
    first, second = compare.sets(MALI)
    assert (first.name, first.filters, first.colour) == ("Mali", MALI, colours.country("MLI"))
    assert (second.name, second.filters.countries, second.colour) == ("Niger", ("NER",), colours.country("NER"))


def test_a_country_is_not_compared_with_itself(address):
    address["against"] = "country:NER"
    first, second = compare.sets(Filters(countries=("MLI", "NER")))
    assert (first.filters.countries, second.filters.countries) == (("MLI",), ("NER",))
    first, second = compare.sets(Filters(countries=("NER",)))
    assert (first.name, first.filters.countries) == ("All countries", ())


@pytest.mark.parametrize(("kind", "field"), [("outlet", "outlets"), ("speaker", "speakers")])
def test_outlets_and_speakers_are_compared_in_the_same_country(address, kind, field):
    address["against"] = f"{kind}:x"
    first, second = compare.sets(MALI)
    assert first.filters == MALI
    assert getattr(second.filters, field) == ("x",)
    assert second.filters.countries == ("MLI",)
    assert first.colour != second.colour


def test_the_period_before_is_moved_to_lie_over_the_period(address):
    address["against"] = compare.BEFORE
    week = Filters(since=dt.date(2026, 8, 14), until=dt.date(2026, 8, 20))
    first, second = compare.sets(week)
    assert first.filters == week
    assert (second.filters.since, second.filters.until) == (dt.date(2026, 8, 7), dt.date(2026, 8, 13))
    assert second.filters.since + second.moved == week.since
    assert len(compare.sets(Filters())) == 1  # all days have none before them


def test_what_is_compared_shows_as_a_chip_and_a_click_takes_it_away(opened):
    at = opened("map", "three", country=["MLI"], against="country:NER", as_="share")
    assert not at.exception
    assert at.selectbox(key="against-shown").value == "country:NER"
    next(b for b in at.button if b.label == "Beside Niger").click().run()
    assert at.session_state["against"] == ""
    assert at.session_state["country"] == ["MLI"]


def test_a_share_is_one_of_all_that_the_same_outlets_print():
    said = Filters(countries=("MLI",), outlets=("A",), speakers=("x",), sides=("army",), since=dt.date(2026, 1, 1))
    assert said.coverage() == Filters(outlets=("A",), since=dt.date(2026, 1, 1))
    assert Filters(outlets=("A",)).coverage() == Filters()
