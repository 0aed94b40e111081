"""Articles as a table that opens each, says what is new, and bears notes."""

import pytest
from made import MARKET, WELL, corpus_of_three

from components import i18n, visitor
from sahelscope.store import corrections

from .conftest import written
from .reading import button, rows, words


def table(at):
    return rows(at, i18n.text("articles.alt"))


def test_each_article_is_a_row_with_its_first_sentence(opened):
    at = opened("articles", "three")
    assert not at.exception
    found = table(at)
    assert len(found) == 3
    assert found[-1]["First sentence"].startswith("The market is full again.")
    assert found[-1]["Title"] == "", "a title that was made of the text is no title"
    assert [row["Quotes"] for row in found if row["Title"] == WELL.title] == ["1"]


def test_the_search_narrows_it(opened):
    assert [row["Outlet"] for row in table(opened("articles", "three", q="fleuve"))] == ["Le Courrier inventé"]
    assert "Nothing matches" in words(opened("articles", "three", q="elephants"))


@pytest.mark.parametrize(
    ("before", "new"), [("", False), ("2000-01-01T00:00:00+00:00", True), ("2999-01-01T00:00:00+00:00", False)]
)
def test_what_came_in_since_the_last_visit_says_so_and_else_no_column_does(opened, monkeypatch, before, new):
    monkeypatch.setattr(visitor, "last_visit", lambda: before)
    found = table(opened("articles", "sample"))
    assert [row.get("New") for row in found] == ["new" if new else None] * len(found)
    assert "Note" not in found[0], "nobody has written one"


def test_a_note_is_kept_and_shown(opened, tmp_path):
    corpus = str(written(tmp_path / "c", corpus_of_three()))
    at = opened("article", corpus, id=MARKET.article_id)
    at.text_area[0].set_value("Ask the\nmayor")
    button(at, "Keep the note").click().run()
    assert not at.exception
    assert "Ask the mayor" in [row["Note"] for row in table(opened("articles", corpus))]
    assert corrections.read(tmp_path / "c") == {}, "it changes nothing in the article"
