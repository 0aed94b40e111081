"""What every page opens with, and what it says where there is nothing to show."""

import re

import pytest

from components import frame, i18n, style

from .reading import button, html, labels, words


def test_where_only_the_period_leaves_nothing_a_period_that_does_not_is_offered(opened):
    at = opened("country", "three", id="MLI", since="2030-01-01")
    assert "Nothing in this period: from 1 Jan 2030" in words(at)
    assert "The newest article that passes the other filters is of 4 May 2021." in words(at)
    button(at, "Show the last three months up to then").click().run()
    assert (at.session_state["since"], at.session_state["until"]) == ("2021-02-05", "2021-05-04")
    assert "Nothing in this period" not in words(at)


def test_where_the_other_filters_leave_nothing_they_can_be_cleared(opened):
    at = opened("brief", "three", country=["FRA"], since="2021-01-01")
    assert "Nothing in this period" not in words(at)
    assert "Nothing matches" in words(at)
    assert "Clear all filters" in labels(at)


def test_the_line_under_the_title_counts_what_the_page_narrows(opened):
    at = opened("country", "three", id="TCD")
    assert "1 article of 3" in html(at)
    whole = frame._summary(frame.Totals(3, 9, 4, 5, 2, 0, 0), 3, {"quotes": 1, "events": 4})
    assert "1 quote of 5" in whole.replace(i18n.FIXED_SPACE, " ")
    assert "4 events</li>" in whole.replace(i18n.FIXED_SPACE, " ")


def test_the_line_under_the_title_counts_the_events_that_the_timeline_lists(opened):
    whole = html(opened("timeline", "many"))
    at = opened("timeline", "many", type="attack")
    assert not at.exception
    assert not re.search(r"[\d,]+ events? of [\d,]+</li>", whole)
    assert re.search(r"[\d,]+ events? of [\d,]+</li>", html(at))


@pytest.mark.parametrize("corpus", ["three", "many", "sample"])
def test_the_number_on_a_countrys_button_is_that_of_its_page(opened, corpus):
    at = opened("map", corpus)
    shown = dict(option.content.rsplit(" ", 1) for option in at.button_group(key="five-shown").proto.options)
    for code, name in {"MLI": "Mali", "TCD": "Chad", "NER": "Niger"}.items():
        page = opened("map", corpus, country=[code])
        number = int(shown[name])
        assert f">{i18n.count('articles', number)} of ".replace(i18n.FIXED_SPACE, " ") in html(page)


def test_the_style_sheet_sets_every_name_that_it_uses():
    used = set(re.findall(r"var\(--ss-([a-z]+)\)", style.SHEET.read_text(encoding="utf-8")))
    set_here = {"paper", "muted", "accent", "menu", "colour", "mrt", "mli", "bfa", "ner", "tcd", "upload", "limit"}
    assert used <= set_here


def test_the_period_is_not_blamed_where_another_choice_of_the_page_leaves_nothing(opened):
    at = opened("quotes", "three", since="2021-01-01", kind=["indirect"])
    assert not at.exception
    assert "Nothing in this period" not in words(at)
    assert "Nothing matches" in words(at)
