"""The filters: every page obeys them, shows them, and clears them at one click."""

import datetime as dt
import shutil
from dataclasses import replace

import pytest
from made import corpus_of_three

from sahelscope.store import questions
from sahelscope.store.choices import ChoiceQuestions
from test_pages.reading import button, html, labels, words

from .conftest import written

PAGES = ("brief", "map", "timeline", "quotes", "coverage")

#: what the address holds, the chip it makes, and the articles that pass
FILTERED = [
    ({"country": ["MLI"]}, "Mali", "2 articles of 3"),
    ({"country": ["TCD"]}, "Chad", "1 article of 3"),
    ({"country": ["TCD", "NER"]}, "Niger", "2 articles of 3"),
    ({"speaker": ["Moussa Abdou"]}, "Moussa Abdou", "1 article of 3"),
    ({"outlet": ["The Invented Courier"]}, "The Invented Courier", "1 article of 3"),
    ({"language": ["fr"]}, "In French", "1 article of 3"),
    ({"since": "2021-06-01"}, "From 1 Jun 2021", "1 article of 3"),
    ({"until": "2021-06-01"}, "Until 1 Jun 2021", "1 article of 3"),
    ({"since": "2021-05-01", "country": ["MLI"]}, "Mali", "1 article of 3"),
]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("address", "chip", "articles"), FILTERED, ids=lambda v: str(v) if isinstance(v, dict) else "")
def test_a_filter_in_the_address_narrows_every_page_and_shows_as_a_chip(opened, page, address, chip, articles):
    at = opened(page, **address)
    assert not at.exception
    assert articles in html(at)
    assert chip in [label.replace("\\", "") for label in labels(at)]


@pytest.mark.parametrize("page", PAGES)
def test_one_click_clears_every_filter(opened, page):
    at = opened(page, country=["MLI"], language=["en"], since="2021-01-01")
    button(at, "Clear all filters").click().run()
    assert "3 articles</li>" in html(at)
    assert "Clear all filters" not in labels(at)


def test_a_click_on_a_chip_takes_this_one_filter_away(opened):
    at = opened("quotes", country=["MLI"], language=["en"])
    button(at, "Mali").click().run()
    assert at.session_state["country"] == []
    assert at.session_state["language"] == ["en"]


def test_a_country_chosen_in_the_sidebar_filters(opened):
    at = opened("map")
    at.button_group(key="five-shown").set_value(["NER"]).run()
    assert "2 articles of 3" in html(at)
    assert at.session_state["country"] == ["NER"]


def test_one_of_the_other_countries_is_chosen_beside_the_five(opened):
    at = opened("map", "many", country=["NER"])
    at.multiselect(key="country-shown").set_value(["SEN"]).run()
    assert at.session_state["country"] == ["NER", "SEN"]
    at.button_group(key="five-shown").set_value([]).run()
    assert at.session_state["country"] == ["SEN"]


def test_a_period_chosen_in_the_sidebar_filters(opened):
    at = opened("map")
    at.button_group(key="period-shown").set_value("own").run()
    at.date_input(key="since-shown").set_value(dt.date(2021, 6, 1)).run()
    assert "1 article of 3" in html(at)
    assert at.session_state["since"] == "2021-06-01"


@pytest.mark.parametrize("page", PAGES)
def test_where_nothing_matches_the_page_says_so_and_offers_to_clear(opened, page):
    at = opened(page, country=["FRA"])
    assert "Nothing matches" in words(at)
    assert "France" in labels(at)
    button(at, "Clear all filters").click().run()
    assert "Nothing matches" not in words(at)


def test_a_country_that_no_list_knows_stays_visible(opened):
    at = opened("map", country=["XXX"])
    assert "Nothing matches" in words(at)
    assert "XXX" in labels(at)


def test_articles_left_out_for_want_of_a_date_are_counted_and_the_remedy_named(opened):
    at = opened("map", since="2030-01-01")
    assert "1 article without a known date" in words(at)
    assert "sahelscope add" in words(at)


def test_a_speaker_is_found_by_typing_and_filters_until_taken_out(opened):
    at = opened("map")
    at.text_input(key="speaker-typed").set_value("sang").run()
    button(at, "Awa Sangare").click().run()
    assert at.session_state["speaker"] == ["Awa Sangare"]
    assert "2 articles of 3" in html(at)
    assert at.text_input(key="speaker-typed").value == ""
    at.button(key="drop-Awa Sangare").click().run()
    assert at.session_state["speaker"] == []


def test_whoever_is_quoted_less_than_the_thousands_that_are_offered_has_a_name_all_the_same(
    opened, corpora, monkeypatch, tmp_path
):
    folder = shutil.copytree(corpora["sample"], tmp_path / "sample")
    row = questions.open(folder).most_quoted(limit=200).query("speaker != speaker_id").iloc[-1]
    monkeypatch.setattr(ChoiceQuestions, "_said_by", lambda *_args: ())
    at = opened("quotes", folder, speaker=[row.speaker_id])
    assert row.speaker in [label.replace("\\", "") for label in labels(at)]
    assert row.speaker_id not in labels(at)


def test_nobody_of_a_name_is_told(opened):
    at = opened("map")
    at.text_input(key="speaker-typed").set_value("zzz").run()
    assert "Nobody who passes the other filters is called so" in words(at)


def test_an_outlet_named_like_markup_is_shown_as_printed(opened, tmp_path):
    (original, parsed), *_ = corpus_of_three()
    odd = replace(original, outlet="*Le* [Fleuve](http://x.example) <b>", title="<img src=x> **Gao**")
    head = replace(parsed.article, title=odd.title, outlet=odd.outlet)
    folder = written(tmp_path / "odd", [(odd, replace(parsed, article=head))])
    at = opened("map", folder, outlet=[odd.outlet])
    assert not at.exception
    assert "<img" not in html(at)
    assert "\\*Le\\* \\[Fleuve\\]\\(http\\:" in "\n".join(labels(at))


def test_a_story_that_two_outlets_print_counts_once_unless_reposts_are_asked_for(opened, tmp_path):
    (well, found), *others = corpus_of_three()
    again = replace(well, outlet="L’Écho inventé", title="A well for Gao")
    corpus = written(tmp_path / "twice", [(well, found), (again, found), *others])
    at = opened("map", corpus)
    assert "3 articles" in words(at)
    assert "also in" in words(at)
    at.toggle(key="reposts-shown").set_value(True).run()
    assert "4 articles" in words(at)
    assert "4 articles" in words(opened("map", corpus, reposts="all"))
    assert "reposts-shown" not in [t.key for t in opened("map", "three").toggle]
