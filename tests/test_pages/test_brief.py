"""The brief and the page of a country: what they count agrees with every other page."""

import datetime as dt
import re
from dataclasses import replace
from types import SimpleNamespace

import pandas as pd
import pytest
import streamlit as st
from made import WELL, parsed

from components import brief_charts, brief_data, colours, compare, countries, i18n, links, style
from sahelscope.store import questions
from sahelscope.store.questions import Filters

from .conftest import written
from .reading import button, html, labels, rows, words


@pytest.fixture
def corpus(corpora, monkeypatch):
    """The invented corpus of many articles, asked without a page."""
    monkeypatch.setattr(st, "session_state", {})
    monkeypatch.setattr(style, "dark", lambda: False)
    monkeypatch.setattr(i18n, "language", lambda: "en")
    return questions.open(corpora["many"])


def course(corpus, *codes, what="articles"):
    sets = [compare.Set(countries.name(c), Filters(countries=(c,)), colours.country(c)) for c in codes]
    return brief_data.course(corpus, sets, what)


def test_a_tile_counts_what_the_filter_by_its_country_leaves(corpus):
    for code in countries.SAHEL:
        mine = Filters(countries=(code,))
        amount = brief_data.amounts(corpus, Filters(), countries.SAHEL)[code]
        assert amount.articles == corpus.count_articles(mine)
        assert amount.events == corpus.count_events(mine)
        assert amount.low <= amount.high


def test_a_change_is_reckoned_against_the_period_before(corpus):
    newest = corpus.newest()
    month = Filters(since=newest - dt.timedelta(days=29), until=newest)
    axis = course(corpus, "MLI")
    (glance,) = brief_data.glances(corpus, month, ("MLI",), "", axis)
    earlier = replace(month, since=newest - dt.timedelta(days=59), until=newest - dt.timedelta(days=30))
    assert glance.before == brief_data.amounts(corpus, earlier, ("MLI",))["MLI"]
    assert brief_data.glances(corpus, Filters(), ("MLI",), "", axis)[0].before is None


def test_what_is_new_is_told_from_the_second_visit_on(corpus):
    axis = course(corpus, "MLI")
    assert brief_data.glances(corpus, Filters(), ("MLI",), "", axis)[0].new is None
    assert brief_data.glances(corpus, Filters(), ("MLI",), "2999-01-01T00:00:00+00:00", axis)[0].new == 0


def test_the_small_figures_of_the_tiles_have_the_same_steps(corpus):
    axis = brief_data.course(corpus, [compare.Set("", Filters(), "")], "articles")
    glances = brief_data.glances(corpus, Filters(), countries.SAHEL, "", axis)
    assert len({len(glance.course) for glance in glances}) == 1
    for glance in glances:
        assert sum(glance.course) <= glance.now.articles


@pytest.mark.parametrize("what", ["articles", "events", "quotes"])
def test_the_five_are_drawn_on_one_scale_each_in_its_colour(corpus, what):
    found = brief_data.course_of(corpus, Filters(), countries.SAHEL, what)
    drawn = brief_charts.multiples(found)
    assert [bar.marker.color for bar in drawn.data] == [colours.country(code) for code in countries.SAHEL]
    assert len({tuple(axis.range) for axis in drawn.select_yaxes()}) == 1
    assert sum(sum(bar.y) for bar in drawn.data) == found.total
    assert found.total > 0


def test_two_that_are_compared_lie_on_one_axis_and_differ_in_more_than_colour(corpus):
    drawn = brief_charts.together(course(corpus, "MLI", "NER"))
    first, second = drawn.data
    assert (first.name, second.name) == ("Mali", "Niger")
    assert first.line.color != second.line.color
    assert first.line.dash != second.line.dash


def test_a_share_is_one_of_all_that_was_printed_in_the_same_time(corpus):
    st.session_state["as"] = "share"
    found = course(corpus, "MLI")
    line = found.lines[0][2]
    assert line["n"].between(0, 1).all()
    whole = corpus.counted_over_time(Filters(), "articles", found.step)
    assert dict(zip(line["start"], line["whole"], strict=True)) == dict(zip(whole["start"], whole["n"], strict=True))
    assert "of" in brief_charts.together(found).data[0].customdata[0]


def test_an_earlier_period_is_moved_over_the_later_one(corpus):
    newest = corpus.newest()
    st.session_state["against"] = compare.BEFORE
    month = Filters(since=newest - dt.timedelta(days=29), until=newest)
    found = brief_data.course(corpus, compare.sets(month), "articles")
    later, earlier = (line["start"] for _, _, line in found.lines)
    assert earlier.max() <= later.max() + pd.Timedelta(days=7)
    assert earlier.min() >= pd.Timestamp(month.since) - pd.Timedelta(days=7)


def test_the_sides_that_speak_make_up_the_whole(corpus):
    found = brief_data.sides(corpus, Filters(), compare.sets(Filters()))
    assert found.groupby("country")["share"].sum().round(6).eq(1).all()
    drawn = brief_charts.sides(found)
    assert drawn.layout.barmode == "stack"
    assert drawn.layout.margin.r >= 20, "half of the words 100% stands beside the bars"
    assert sum(sum(bar.x) for bar in drawn.data) == pytest.approx(found["country"].nunique())


def test_the_lists_are_of_the_five_where_no_country_is_chosen(corpus):
    assert brief_data.within(corpus, Filters()).countries == countries.SAHEL
    assert brief_data.within(corpus, Filters(countries=("NGA",))).countries == ("NGA",)
    assert brief_data.shown(corpus, Filters(countries=("NGA",))) == ("NGA",)


def test_where_there_is_nothing_of_the_five_it_is_of_the_others(tmp_path, monkeypatch):
    monkeypatch.setattr(st, "session_state", {})
    text = "In Senegal, “we wait”, said Awa Ndiayel."
    original = replace(WELL, text=text, title="Rain", language="en")
    found = parsed(original, mentions=[("Senegal", "SEN")], quotes=[("we wait", "Awa Ndiayel")])
    corpus = questions.open(written(tmp_path, [(original, found)]))
    assert brief_data.shown(corpus, Filters()) == ("SEN",)
    assert corpus.count_quotes(brief_data.within(corpus, Filters())) == 1


def test_of_countries_without_anything_there_is_neither_a_tile_nor_an_empty_figure(opened):
    at = opened("brief", "one")
    shown = html(at)
    assert shown.count('<div class="ss-tile">') == 3
    assert "Nothing on" in words(at)


def test_every_number_of_a_tile_leads_to_its_list(opened):
    shown = html(opened("brief", "sample", period="1y"))
    for where in ("articles?period=1y&amp;country=MLI", "timeline?period=1y&amp;country=MLI",
                  "timeline?period=1y&amp;country=MLI&amp;deaths=1&amp;order=deadliest",
                  "quotes?period=1y&amp;country=MLI", "country?period=1y&amp;id=MLI"):  # fmt: skip
        assert f'href="{where}"' in shown, where


def test_all_days_are_named_and_the_last_three_months_a_click_away(opened):
    at = opened("brief", "three")
    assert "All days, 4 May – 3 Jul 2021." in words(at)
    button(at, "Only the last three months").click().run()
    assert at.session_state["period"] == "3m"
    assert "All days" not in words(at)
    assert "the change against" in words(at)


@pytest.mark.parametrize("corpus_name", ["sample", "three", "many", "one"])
@pytest.mark.parametrize("address", [{}, {"against": "country:NER"}, {"as_": "share"}, {"lang": "fr"}])
def test_a_countrys_page_opens_on_every_corpus(opened, corpus_name, address):
    at = opened("country", corpus_name, id="MLI", **address)
    assert not at.exception
    assert [title.value for title in at.title] == ["Mali"]


@pytest.mark.parametrize("code", ["", "XXX", "<script>"])
def test_an_address_without_a_known_country_asks_for_one(opened, code):
    at = opened("country", "three", id=code)
    assert not at.exception
    assert [title.value for title in at.title] == ["Which country?"]
    assert "<script>" not in html(at)


def test_the_downloads_are_there(opened):
    assert labels(opened("brief", "many")).count("CSV") >= 3
    assert labels(opened("country", "many", id="MLI")).count("CSV") >= 3


def test_a_row_leads_to_its_article_at_its_words_or_does_what_it_says(opened, monkeypatch):
    shown = html(opened("country", "sample", id="MLI"))
    assert re.search(r'<a class="ss-go" href="[^"]*article\?[^"]*id=[^"&]+&amp;at=event-\d+-\d+"', shown)
    assert '<button type="button" class="ss-do" value="outlets ' in shown
    state = {"links": SimpleNamespace(did="outlets Le Courrier inventé")}
    monkeypatch.setattr(st, "session_state", state)
    done = []
    links.acts("outlets", done.append)
    links._do()
    state["links"].did = "unheard-of x"
    links._do()
    assert done == ["Le Courrier inventé"]


def test_of_two_countries_the_lists_have_a_column_each_in_counts_and_in_percent(opened, corpora):
    at = opened("country", "many", id="MLI", against="country:NER")
    assert not at.exception
    found = questions.open(corpora["many"])
    once = Filters(once=True)
    both = [found.covered(replace(once, countries=(code,))) for code in ("MLI", "NER")]
    listed = rows(at, "Articles by outlet")
    assert listed
    for row in listed:
        for code, name, covered in zip(("MLI", "NER"), ("Mali", "Niger"), both, strict=True):
            mine = covered[(covered["outlet"] == row["Outlet"]) & (covered["country"] == code)]["articles"].sum()
            assert row[name] == str(mine)
    at = opened("country", "many", id="MLI", against="country:NER", as_="share")
    assert not at.exception
    assert all(row["Mali"].endswith("%") for row in rows(at, "Most quoted"))


def test_a_newcomer_is_told_what_to_do_first_until_real_articles_are_there(opened):
    at = opened("brief", "sample", lang="fr")
    assert "Cliquez sur une ligne" in html(at)
    assert [e.label for e in at.expander if "Première visite" in e.label]
    assert "Click a row" not in html(opened("brief", "three"))


def test_a_countrys_page_shows_no_chip_of_the_countries_that_it_does_not_obey(opened):
    at = opened("country", "three", id="MLI", country=["NER"], language=["en"])
    assert "In English" in labels(at)
    assert "Niger" not in labels(at)
    assert at.session_state["country"] == ["NER"]  # and the other pages still do


def test_where_quotes_are_tied_to_none_of_the_five_the_brief_says_where_they_are(opened, tmp_path):
    found = parsed(WELL, mentions=[("Mali", "MLI")], quotes=[("for ten years.", "Awa Sangare")])
    at = opened("brief", written(tmp_path, [(WELL, found)]))  # no paragraph has both Mali and the quote
    assert "None of the quotes here is tied to one of the five countries" in words(at)
    assert "1 quote on the page Quotes." in words(at)
    assert "Nobody is quoted" not in words(at)


def test_a_country_without_an_article_says_so_and_speaks_of_a_filter_only_where_there_is_one(opened):
    assert "No article here is about Mauritania" in words(opened("country", "one", id="MRT"))
    assert "No article here is about" not in words(opened("country", "one", id="MRT", outlet=["The Invented Courier"]))
