"""The page of quotes: the person's name heads a card, names lead to speakers, voices are ranked apart."""

import pytest
from made import WELL, parsed
from streamlit.testing.v1 import AppTest
from voiced import corpus

from components import quote_rows, sides, voices
from sahelscope.store import questions
from sahelscope.store.questions import Filters
from sahelscope.store.rows import QuoteRow, rows

from .conftest import written
from .reading import button, html, words


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return written(tmp_path_factory.mktemp("voiced"), corpus())


@pytest.mark.parametrize("view", ["rows", "cards"])
def test_the_persons_name_heads_what_is_printed_under_a_title_only(opened, folder, view):
    at = opened("quotes", folder, q="ouvre", view=view)
    assert not at.exception
    shown = html(at)
    assert '<a class="ss-go" href="speaker?id=awa-sow-ner" target="_self"' in shown
    assert ">Awa Sow</a>" in shown
    assert "printed as “la ministre”" in shown


def test_who_is_nobody_in_particular_has_no_page(opened, folder):
    shown = html(opened("quotes", folder, q="trompe"))
    assert "<em>Speaker unknown</em>" in shown
    assert "speaker?id=None" not in shown


def test_voices_are_ranked_apart(opened, folder):
    shown = html(opened("quotes", folder))
    persons, institutions = shown.index("<h3>Persons</h3>"), shown.index("<h3>Institutions</h3>")
    assert persons < shown.index("Awa Sow</a><div", persons) < institutions < shown.index("La Dune</a><div")
    assert "<h3>States</h3>" not in shown


def test_an_act_and_a_voice_narrow_list_and_figures(opened, folder):
    at = opened("quotes", folder, act=["denies"], reposts="all")
    assert "2 quotes" in words(at)
    assert "Nobody crosses," in html(at)
    assert "We wait in Mali," not in html(at)
    assert "2 quotes in 2 outlets" in words(at)
    assert "Nothing matches" in words(opened("quotes", folder, who="paper"))


def test_quotes_about_a_person_tell_by_which_names_they_were_looked_for(opened, folder):
    at = opened("quotes", folder, about=["awa-sow-ner"])
    assert "1 quote" in words(at)
    assert "the words hold Awa Sow, Sow" in words(at)


def test_rows_open_the_article_at_the_words(opened, folder):
    shown = html(opened("quotes", folder, q="ouvre"))
    assert "article?id=" in shown
    assert "&amp;at=" in shown


def test_printed_words_are_never_markup(opened, folder):
    row = rows(QuoteRow, questions.open(folder).quotes(Filters(search="ouvre")))[0].__class__
    fields = {
        "article_id": "a",
        "title": "<b>",
        "outlet": "<i>",
        "published": None,
        "language": "en",
        "url": None,
        "published_from": "none",
    }
    odd = row(
        **fields, quote_id="q", spans="3-9", text="<img src=x>", kind="direct", speaker="<u>", person="<u>",
        speaker_id='"><s>', speaker_text="<u>", role="<p>", side="<s>", act="<a>", confidence=0.1, alternatives=None,
        also_printed=2, also_in="<b>",
        countries=None, context="", context_start=0, corrected=None,
    )  # fmt: skip

    def page():
        import streamlit as st

        from components import quote_rows

        quote_rows.draw([st.session_state["row"]])

    at = AppTest.from_function(page)
    at.session_state["row"] = odd
    shown = html(at.run())
    assert not at.exception
    for tag in ("<img", "<u>", "<i>", "<s>", "<p>"):
        assert tag not in shown
    assert quote_rows.LONGEST > 0


def test_figures_draw_each_side_once_and_a_hundred_in_all(folder):
    corpus = questions.open(folder)
    counted = corpus.quoted_over_time(span="quarter")
    figure = voices.over_time([("", counted)], "quarter", percent=True)
    assert [bar.name for bar in figure.data] == ["government", "civil society", "side not known"]
    heights = {}
    for bar in figure.data:
        for day, height in zip(bar.x, bar.y, strict=True):
            heights[day] = heights.get(day, 0) + height
    assert all(round(total) == 100 for total in heights.values())
    two = voices.over_time([("Mali", counted), ("Niger", counted)], "quarter", percent=False)
    assert [bar.showlegend for bar in two.data] == [True] * 3 + [False] * 3
    assert {note.text for note in two.layout.annotations} == {"Mali", "Niger"}
    assert figure.layout.xaxis.ticklen >= 6, "the first day stands clear of the 0"
    assert voices.by_name(corpus.quoted_by("outlet"), percent=True).layout.margin.r >= 20, "100% has room"
    by_outlet = voices.by_name(corpus.quoted_by("outlet"), percent=False)
    assert sum(sum(bar.x) for bar in by_outlet.data) == corpus.count_quotes()
    assert [note.text for note in by_outlet.layout.annotations] == [voices.short(n) for n in by_outlet_names(corpus)]
    assert not by_outlet.layout.yaxis.showticklabels  # the names stand above the bars, and take no width from them
    assert two.layout.legend.y > 1  # above the name of the first, not over it
    assert sides.name("unheard of") == "unheard of"


def by_outlet_names(corpus):
    return list(dict.fromkeys(voices.outlet(name) for name in corpus.quoted_by("outlet")["name"]))


def test_the_list_comes_first_and_links_lead_to_what_stands_below_it(opened, folder):
    at = opened("quotes", folder)
    shown = html(at)
    assert shown.index('<table class="ss-rows') < shown.index('id="quotes-sides"') < shown.index('id="quotes-ranking"')
    for part in ("sides", "ranking"):
        assert f'href="#quotes-{part}"' in shown


def test_the_button_of_the_rarer_choices_says_how_many_are_set(opened, folder):
    def labels(block):
        own = [block.proto.popover.label] if getattr(block, "type", "") == "popover" else []
        return own + [word for child in getattr(block, "children", {}).values() for word in labels(child)]

    assert "More (2)" in labels(opened("quotes", folder, kind="direct", sure="on").main)
    assert "More" in labels(opened("quotes", folder).main)


SPANS = [(0, "week"), (40 * 7, "week"), (300, "month"), (1500, "quarter"), (9000, "year")]


@pytest.mark.parametrize(("days", "span"), SPANS)
def test_time_is_cut_so_that_bars_can_be_read(days, span):
    import datetime as dt

    first = dt.date(2001, 1, 1)
    assert voices.span(first, first + dt.timedelta(days)) == span


def test_where_no_speaker_has_a_name_the_ranking_says_so_and_offers_no_empty_file(opened, tmp_path):
    found = parsed(WELL, mentions=[("Mali", "MLI")], quotes=[("for ten years.", None)])
    at = opened("quotes", written(tmp_path, [(WELL, found)]))
    assert "No quote here has a speaker with a name." in words(at)
    assert "Download this ranking" not in words(at)


def test_of_words_that_only_the_filters_keep_out_the_page_says_how_many_quotes_have_them(opened):
    narrowed = opened("quotes", q="fleuve", country=["TCD"])
    assert "Without them: 1 quote with “fleuve”." in words(narrowed)
    button(narrowed, "Clear all filters").click().run()
    assert "1 quote of 3" in words(narrowed)
    assert "The filters keep out" not in words(opened("quotes", q="nowhere", country=["TCD"]))
