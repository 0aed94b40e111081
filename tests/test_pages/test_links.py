"""Links in HTML hold the whole address: the page, what it is about, and the filters."""

from types import SimpleNamespace

import streamlit as st

from components import filters, links, navigation

from .reading import html

SET = {"country": ["MLI", "NER"], "period": "3m", "lang": "fr", "side": [], "new": ""}


def test_a_link_holds_the_filters_that_are_set(monkeypatch):
    monkeypatch.setattr(st, "session_state", dict(SET))
    found = links.to("speaker", "Awa Sow", id="awa-sow")
    assert 'href="speaker?country=MLI&amp;country=NER&amp;period=3m&amp;lang=fr&amp;id=awa-sow"' in found


def test_a_link_to_a_list_sets_filters_of_its_own_and_takes_others_away(monkeypatch):
    monkeypatch.setattr(st, "session_state", dict(SET))
    assert 'href="quotes?country=TCD&amp;lang=fr"' in links.to("quotes", "12", country=["TCD"], period="")


def test_a_click_leads_where_the_browser_would_have_led(monkeypatch):
    state = dict(SET) | {links._KEY: SimpleNamespace(went="quotes?country=TCD&outlet=Sahel+%26+Co&lang=fr&who=person")}
    monkeypatch.setattr(st, "session_state", state)
    links._follow()
    assert (state["country"], state["outlet"], state["period"], state["lang"]) == (["TCD"], ["Sahel & Co"], "", "fr")
    assert (state["who"], state[navigation._ASKED]) == ("person", ("quotes", {}))
    monkeypatch.setattr(st, "session_state", filters_held := dict(state))
    assert filters.held() == {"country": ["TCD"], "outlet": ["Sahel & Co"], "lang": ["fr"]}, filters_held


def test_a_click_on_words_opens_the_article_beside_the_list(monkeypatch):
    state = {links._KEY: SimpleNamespace(went="article?country=MLI&id=a1&at=quote-3-9")}
    monkeypatch.setattr(st, "session_state", state)
    links._follow()
    assert (state["article"], state["country"]) == ("a1@quote-3-9", ["MLI"])
    assert navigation._ASKED not in state


def test_the_names_on_a_filtered_page_keep_its_filters(opened):
    shown = html(opened("quotes", "sample", country=["MLI"], period="1y"))
    assert 'href="speaker?country=MLI&amp;period=1y&amp;id=' in shown
    assert 'href="article?country=MLI&amp;period=1y&amp;id=' in shown
