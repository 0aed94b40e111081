"""What pages show one by one: each field is a column of the store's answer, and of the same kind."""

import datetime as dt
from dataclasses import fields
from typing import get_args, get_type_hints

import pandas as pd
import pytest
from made import MARKET, WELL

from sahelscope import tables
from sahelscope.store import rows as kinds
from sahelscope.store.rows import rows


def of_article(table):
    return lambda corpus: corpus.article(WELL.article_id).tables[table]


ANSWERS = [
    (kinds.ListedArticle, lambda c: c.articles()),
    (kinds.QuoteRow, lambda c: c.quotes()),
    (kinds.EventRow, lambda c: c.events()),
    (kinds.EventMark, lambda c: c.marks()),
    (kinds.EventPoint, lambda c: c.event_points()),
    (kinds.SpeakerRow, lambda c: c.most_quoted()),
    (kinds.CountryRow, lambda c: c.countries()),
    (kinds.FocusRow, of_article("focus")),
    (kinds.DateRow, of_article("dates")),
    (kinds.MentionRow, of_article("mentions")),
    (kinds.SpokenRow, of_article("quotes")),
    (kinds.SpanRow, of_article("quote_spans")),
]
TYPES = {str: tables.TEXT, int: tables.WHOLE, float: tables.NUMBER, bool: tables.TRUTH, dt.date: tables.DAY}


def kind_of(hint):
    return next(t for t in get_args(hint) or (hint,) if t is not type(None))


@pytest.mark.parametrize(("kind", "ask"), ANSWERS, ids=lambda v: getattr(v, "__name__", ""))
def test_each_field_is_a_column_of_the_answer_and_of_its_type(kind, ask, three):
    hints = get_type_hints(kind)
    answer = ask(three)
    assert {f.name: answer[f.name].dtype for f in fields(kind)} == {n: TYPES[kind_of(h)] for n, h in hints.items()}
    for row in rows(kind, answer):
        for name, hint in hints.items():
            assert isinstance(getattr(row, name), get_args(hint) or hint), name


def test_what_is_unknown_is_none(three):
    undated = {row.article_id: row for row in rows(kinds.ListedArticle, three.articles())}[MARKET.article_id]
    assert undated.published is None
    assert rows(kinds.ListedArticle, three.articles(limit=0)) == []


def test_a_column_that_is_not_there_is_an_error_that_names_it(three):
    with pytest.raises(KeyError, match="speaker_text"):
        rows(kinds.QuoteRow, three.quotes().rename(columns={"speaker_text": "printed_as"}))


def test_a_row_has_its_cells_as_python_has_them():
    table = pd.DataFrame({"quote_id": ["q"], "start": [1], "end": [pd.NA]}, dtype=object)
    assert rows(kinds.SpanRow, table.astype({"start": tables.WHOLE})) == [kinds.SpanRow("q", 1, None)]
