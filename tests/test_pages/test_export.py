"""A download holds exactly what is shown, and a spreadsheet opens it without harm."""

import csv
import datetime as dt
import io
import zipfile

import pandas as pd
import pytest

from components import export
from sahelscope.store import questions
from sahelscope.store.questions import Filters
from sahelscope.store.quote_filter import QuoteFilter


def opened(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_no_cell_is_taken_for_a_formula():
    (row,) = opened(export.csv(pd.DataFrame({"words": ["\n＝1"]})))  # every way: tests/export/test_formulas.py
    assert row["words"] == "'\n＝1"


def test_other_cells_stay_as_they_are():
    table = pd.DataFrame({"text": ['« Déjà ?», "dit"\nelle', None], "lat": [-1.5, 2.0], "n": [-3, 4]})
    first, second = opened(export.csv(table))
    assert first == {"text": '« Déjà ?», "dit"\nelle', "lat": "-1.5", "n": "-3"}
    assert second["text"] == ""


def test_it_starts_with_the_mark_by_which_spreadsheets_know_utf8():
    assert export.csv(pd.DataFrame({"a": ["é"]})).startswith(b"\xef\xbb\xbf")


def test_the_table_that_is_shown_is_not_changed():
    table = pd.DataFrame({"a": ["=1"]})
    export.csv(table)
    assert table["a"].tolist() == ["=1"]


@pytest.mark.parametrize(
    "filters", [Filters(), Filters(countries=("NER",)), Filters(speakers=("Awa Sangare",))], ids=str
)
def test_the_downloaded_quotes_are_those_shown_in_their_order_and_lead_to_the_printed_words(corpora, filters):
    corpus = questions.open(corpora["three"])
    rows = opened(export.csv(corpus.quotes(filters, limit=1000)))
    assert [r["quote_id"] for r in rows] == corpus.quotes(filters)["quote_id"].tolist()
    for row in rows:
        text = corpus.article(row["article_id"]).text
        pieces = [text[int(a) : int(b)] for a, b in (pair.split("-") for pair in row["spans"].split(";"))]
        assert " ".join(pieces) == row["text"]
        assert {"title", "outlet", "published", "url"} <= set(row)


NAMES = [
    (Filters(), "sahelscope-quotes.csv"),
    (Filters(countries=("MLI", "NER")), "sahelscope-quotes-MLI-NER.csv"),
    (Filters(countries=("../x",)), "sahelscope-quotes-x.csv"),
    (Filters(since=dt.date(2024, 1, 1)), "sahelscope-quotes-2024-01-01.csv"),
]


@pytest.mark.parametrize(("filters", "name"), NAMES)
def test_the_files_name_tells_what_it_holds(filters, name):
    assert export.file_name("quotes", filters) == name


def test_the_coded_texts_that_are_offered_hold_the_quotes_that_are_chosen(corpora, monkeypatch):
    taken = {}
    monkeypatch.setattr(
        export.st, "download_button", lambda label, data, file_name, **_: taken.update({file_name: data})
    )
    corpus, chosen = questions.open(corpora["three"]), Filters(countries=("NER",))
    export.coded(corpus, chosen, QuoteFilter())
    pack = zipfile.ZipFile(io.BytesIO(taken["sahelscope-quotes-NER.qdpx"]()))
    spans = corpus.quotes(chosen)["spans"].str.split(";").explode()
    assert pack.read("project.qde").count(b"<PlainTextSelection ") == len(spans)
