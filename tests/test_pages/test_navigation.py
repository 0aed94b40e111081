"""The pages that there are, and the ways that lead to them."""

import pytest
import streamlit as st

from components import navigation

from .reading import html


def test_a_page_whose_folder_is_not_there_is_left_out(monkeypatch, tmp_path):
    assert {"brief", "map", "timeline", "quotes", "country"} <= set(navigation.names())
    (tmp_path / "pages" / "brief").mkdir(parents=True)
    (tmp_path / "pages" / "brief" / "page.py").touch()
    monkeypatch.setattr(navigation, "ROOT", tmp_path)
    assert navigation.names() == ["brief"]


def test_every_folder_of_pages_is_a_page():
    folders = {path.parent.name for path in (navigation.ROOT / "pages").glob("*/page.py")}
    assert folders <= set(navigation.PAGES)


def test_whoever_may_only_read_has_no_page_to_add(monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_READ_ONLY", "yes")
    assert "add" not in navigation.names()


def test_a_callback_leads_to_a_page_with_a_value_in_its_address(opened):
    at = opened("map", "three", country=["NER"])
    at.session_state[navigation._ASKED] = ("country", {"id": "MLI"})
    at.run()
    assert not at.exception
    assert [title.value for title in at.title] == ["Mali"]
    assert at.session_state["country"] == ["NER"]


def test_a_page_that_is_open_turns_to_what_a_callback_asks_for(opened):
    at = opened("country", "three", id="MLI")
    at.session_state[navigation._ASKED] = ("country", {"id": "NER"})
    at.run()
    assert not at.exception
    assert [title.value for title in at.title] == ["Niger"]


@pytest.mark.parametrize("code", ["", "XXX", "<script>"])
def test_a_country_that_is_none_harms_nothing(opened, code):
    at = opened("country", "three", id=code)
    assert not at.exception
    assert "<script>" not in html(at)


@pytest.mark.parametrize(
    ("name", "address", "link"),
    [
        ("brief", {}, "./"),
        ("brief", {"country": "MLI"}, "./?country=MLI"),
        ("country", {"id": "MLI"}, "country?id=MLI"),
        ("speaker", {"id": "awa&d=é"}, "speaker?id=awa%26d%3D%C3%A9"),
    ],
)
def test_a_link_is_relative_and_escaped(name, address, link):
    assert navigation.href(name, **address) == link


def test_asking_for_a_page_that_is_not_there_changes_nothing(opened):
    at = opened("map", "three")
    at.session_state[navigation._ASKED] = ("nowhere", {})
    at.run()
    assert not at.exception
    assert [title.value for title in at.title] == ["Map"]
    assert "3 articles" in html(at)


def test_go_is_for_callbacks_and_keeps_what_it_is_told(monkeypatch):
    state = {}
    monkeypatch.setattr(st, "session_state", state)
    navigation.go("country", id="TCD")
    assert state == {navigation._ASKED: ("country", {"id": "TCD"})}
