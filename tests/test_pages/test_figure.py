"""What stands around every figure: its table as a workbook, how it is cited, and why there is none."""

import io
from datetime import date

import openpyxl
import pandas as pd
import pytest

from components import figure
from sahelscope.export import xlsx
from sahelscope.store import questions
from sahelscope.store.questions import Filters
from sahelscope.tables import DAY, TEXT, WHOLE

ABOUT, SHEETS = [("Title", "Events by month"), ("Cite as", "=Sahelscope")], ("Rows", "About")
SAID = figure.Said("events", "Events by month", "3 events", "bars")


def opened(table):
    return openpyxl.load_workbook(io.BytesIO(xlsx.book(table, ABOUT, SHEETS)))


def test_a_workbook_holds_the_rows_with_their_kinds_and_a_sheet_that_says_what_they_are():
    table = pd.DataFrame(
        {
            "words": pd.Series(["« Déjà »", "b"], dtype=TEXT),
            "day": pd.Series([date(2024, 6, 3), None], dtype=DAY),
            "n": pd.Series([3, None], dtype=WHOLE),
        }
    )
    book = opened(table)
    assert book.sheetnames == ["Rows", "About"]
    head, first, second = book["Rows"].iter_rows(values_only=True)
    assert head == ("words", "day", "n")
    assert (first[0], first[1].date(), first[2]) == ("« Déjà »", date(2024, 6, 3), 3)
    assert second == ("b", None, None)
    assert book["Rows"].freeze_panes == "A2"
    assert [tuple(row) for row in book["About"].iter_rows(values_only=True)] == ABOUT


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "+1", "bell\x07", "x" * 40_000])
def test_no_text_is_a_formula_and_none_breaks_the_workbook(cell):
    (_, row) = opened(pd.DataFrame({"words": [cell]}))["Rows"].iter_rows()
    assert row[0].data_type == "s"
    assert row[0].value[:4] == cell[:4].replace("\x07", " ")


def test_an_empty_table_is_a_workbook_with_its_head():
    book = opened(pd.DataFrame({"a": [], "b": []}))
    assert [tuple(r) for r in book["Rows"].iter_rows(values_only=True)] == [("a", "b")]


def test_a_citation_says_what_out_of_which_articles_and_by_which_rules(corpora):
    corpus = questions.open(corpora["three"])
    cited = figure.cited(SAID, corpus, Filters())
    assert "Events by month" in cited
    assert "3\u00a0articles (no filter)" in cited
    assert corpus.rules[:8] in cited
    assert str(date.today().year) in cited


def test_a_citation_says_the_period(corpora):
    corpus = questions.open(corpora["three"])
    assert "3\u00a0Jun\u00a02023 – …" in figure.cited(SAID, corpus, Filters(since=date(2023, 6, 3)))
