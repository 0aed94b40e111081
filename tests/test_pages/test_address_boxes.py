"""A value of the address has a widget only from when there is something to hold; what it holds is the same without."""

import pytest
from streamlit.testing.v1 import AppTest

from components import address


def boxes(at):
    """Return the names that are held by widgets."""
    widgets = [*at.get("text_input"), *at.get("multiselect")]
    return {widget.key for widget in widgets} & (address.MANY | address.ONE)


def test_nothing_is_drawn_where_the_address_holds_nothing(opened):
    at = opened("map")
    assert boxes(at) == set()
    assert at.session_state["country"] == []
    assert at.session_state["measure"] == "articles"


def test_what_the_address_names_is_held(opened):
    at = opened("map", country=["MLI"], since="2021-01-01")
    assert boxes(at) == {"country", "since"}


def test_what_a_click_sets_is_held_from_then_on(opened):
    at = opened("map")
    at.button_group(key="five-shown").set_value(["NER"]).run()
    assert boxes(at) == {"country"}
    assert at.query_params["country"] in ("NER", ["NER"])
    at.button_group(key="five-shown").set_value([]).run()
    assert "country" not in at.query_params
    assert at.session_state["country"] == []
    at.button_group(key="five-shown").set_value(["MLI"]).run()
    assert at.query_params["country"] in ("MLI", ["MLI"])


def test_a_part_that_is_drawn_anew_by_itself_holds_its_own(opened):
    at = opened("quotes", view="cards", stack="percent")
    assert not at.exception
    assert {"view", "stack"} <= boxes(at)
    at.text_input(key="q").set_value("river").run()
    assert not at.exception
    assert at.session_state["view"] == "cards"


def held():
    import streamlit as st

    from components import address

    address.begin()
    st.session_state["seen"] = address.one("order", "newest" if st.session_state.get("page") != "other" else "sure")
    st.button("Oldest", key="oldest", on_click=address.put, args=("order", "oldest"))
    st.button("Other", key="other", on_click=lambda: st.session_state.update(page="other"))


@pytest.mark.parametrize("first", ["", "oldest"])
def test_a_default_of_another_page_is_no_choice(first):
    at = AppTest.from_function(held).run()
    assert at.session_state["seen"] == "newest"
    if first:
        at.button(key="oldest").click().run()
        assert at.session_state["seen"] == "oldest"
    at.button(key="other").click().run()
    assert at.session_state["seen"] == (first or "sure")
