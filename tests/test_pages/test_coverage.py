"""The page of coverage: each cell of the grid, women and men, weeks, languages, reprints."""

from dataclasses import replace

import pandas as pd
import pytest
import streamlit as st
from voiced import corpus

from components import coverage, coverage_weeks, i18n, style
from sahelscope.store import questions

from .conftest import written
from .reading import html, words


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return written(tmp_path_factory.mktemp("voiced"), corpus())


def test_the_grid_holds_every_count_the_five_countries_first(folder):
    covered = questions.open(folder).covered()
    figure = coverage.grid(covered, "articles", False, (("The Dune",), ("NER",)))
    grid = figure.data[0]
    assert list(grid.x) == ["Mali", "Niger", "Chad"]
    assert list(grid.y) == ["The Dune", "Le Puits", "The Well"]  # from below
    assert [list(row) for row in grid.z] == [[1, 1, 0], [0, 1, 1], [1, 1, 1]]
    told = {tuple(cell[:2]) for trace in figure.data[1:] for cell in trace.customdata}
    assert len(told) == 9 and ("The Well", "MLI") in told
    assert [one.text for one in figure.layout.annotations] == ["The Well", "Le Puits", "The Dune"]  # above its row each
    assert len(figure.layout.shapes) == 2  # what is filtered has a frame
    shares = coverage.grid(covered, "articles", True, ((), ())).data[0]
    assert [list(row) for row in shares.z] == [[100, 100, 0], [0, 100, 100], [50, 50, 50]]
    apart = coverage.grid(covered, "articles", False, ((), ()), covered[covered["outlet"] != "The Dune"])
    assert [list(row) for row in apart.data[0].z] == [[1, 1, 0], [0, 0, 0], [0, 0, 0]]
    numbers = {(x, y): n for trace in apart.data[1:] for x, y, n in zip(trace.x, trace.y, trace.text, strict=True)}
    assert [numbers[name, "The Dune"] for name in ("Mali", "Niger", "Chad")] == ["+1", "+1", ""]


def test_a_story_counts_for_each_outlet_that_prints_it_and_says_so(opened, folder):
    at = opened("coverage", folder)
    assert not at.exception
    assert "4 articles of 3 outlets." in words(at)
    assert "counts for each of them" in words(at)


def test_filters_show_the_articles_behind_a_cell(opened, folder):
    assert "behind it" not in words(opened("coverage", folder))
    at = opened("coverage", folder, outlet=["Le Puits"], country=["TCD"])
    assert "1 article behind it" in words(at)
    assert "4 articles of 3 outlets." in words(at)  # rows and columns stay


def test_women_and_men_are_counted_with_how_it_is_known(opened, folder):
    shown = words(opened("coverage", folder, reposts="all"))
    assert "3 are women’s, 3 men’s; for 0 no text shows it" in shown
    assert "Known by:" in shown


def test_who_reprints_whom_stands_in_a_table(opened, folder):
    shown = html(opened("coverage", folder))
    assert '<th scope="row">The Well</th><td>The Dune</td><td>1</td><td>2</td>' in shown


def test_the_weeks_say_how_many_articles_have_none(opened, folder, tmp_path):
    assert "In no week" not in words(opened("coverage", folder))
    first, *others = corpus()
    original, found = first
    month = replace(found, article=replace(found.article, published_from="month"))
    at = opened("coverage", written(tmp_path / "c", [(original, month), *others]), country=["NER"])
    assert not at.exception
    assert "In no week: 1 article of which only the month is known." in words(at)


def test_without_an_outlet_the_page_says_what_to_do(opened, tmp_path):
    from dataclasses import replace

    article, found = corpus()[0]
    none = replace(article, outlet=None)
    head = replace(found.article, outlet=None)
    at = opened("coverage", written(tmp_path, [(none, replace(found, article=head))]))
    assert not at.exception
    assert "No article here has a known outlet" in words(at)


COMPARED = [
    ({"country": ["MLI"], "against": "country:NER"}, "The Well · Mali", "The Well · Niger"),
    ({"against": "outlet:The Dune"}, "The Dune · The Dune", "The Dune · All outlets"),
]


@pytest.mark.parametrize(("address", "first", "second"), COMPARED, ids=["countries", "outlets"])
def test_of_two_that_are_compared_each_outlet_has_a_bar_of_sides_and_of_genders_for_both(
    opened, folder, monkeypatch, address, first, second
):
    drawn = []
    monkeypatch.setattr(st, "plotly_chart", lambda figure, **_: drawn.append(figure.to_dict()["layout"]))
    at = opened("coverage", folder, reposts="all", **address)
    assert not at.exception
    named = [{note["text"] for note in layout.get("annotations", ())} for layout in drawn]
    assert sum({first, second} <= names for names in named) >= 2  # of two countries, the weeks name them too
    assert "framed" in words(at)


def test_of_two_periods_the_grid_holds_what_they_differ_by_and_the_weeks_say_why_they_do_not(opened, folder):
    at = opened("coverage", folder, since="2021-06-01", until="2021-08-31", against="period:before")
    assert not at.exception
    assert "(1 Jun – 31 Aug 2021 less 1 Mar – 31 May 2021)" in words(at)
    assert "speakers and periods are not compared here" in words(at)


def test_no_week_of_an_outlet_lies_on_the_next_one_and_a_ring_stands_within_its_own(monkeypatch):
    monkeypatch.setattr(st, "session_state", {})
    monkeypatch.setattr(style, "dark", lambda: False)
    monkeypatch.setattr(i18n, "language", lambda: "en")
    starts = pd.to_datetime(["2021-01-04", "2021-01-11", "2021-01-18"])
    columns = {
        "outlet": "The Well",
        "country": "MLI",
        "week": starts,
        "articles": [1, 40, 0],
        "others": 2,
        "outlets": 1,
    }
    bars, rings = coverage_weeks.weeks(pd.DataFrame(columns)).data
    ends = [start + pd.Timedelta(milliseconds=long) for start, long in zip(bars.base, bars.x, strict=True)]
    assert bars.base[1] < ends[1] < bars.base[0] < ends[0] < starts[2] < rings.x[0] < starts[2] + pd.Timedelta(weeks=1)
    assert bars.width[1] < bars.width[0] < 1


def test_the_names_of_the_weeks_stand_whole_above_their_marks(monkeypatch):
    monkeypatch.setattr(st, "session_state", {})
    monkeypatch.setattr(style, "dark", lambda: False)
    monkeypatch.setattr(i18n, "language", lambda: "en")
    name = "The Invented Gazette of the Upper River"
    columns = {"outlet": name, "country": "MLI", "week": pd.to_datetime(["2021-01-04"]), "articles": [1]}
    drawn = coverage_weeks.weeks(pd.DataFrame(columns | {"others": 2, "outlets": 1}))
    assert [note.text for note in drawn.layout.annotations] == [name]
    assert drawn.layout.yaxis.showticklabels is False
