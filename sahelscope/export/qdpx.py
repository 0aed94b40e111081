"""Quotes for NVivo, MAXQDA, ATLAS.ti and QualCoder: a REFI-QDA project (.qdpx), texts with coded quotes.

A ZIP with ``project.qde``, XML by the REFI-QDA standard 1.5, and each article that holds a quote as plain text. Codes
are the speakers, their sides and what they do; a quote whose speaker is in doubt is coded as that, too. Ids are made
from ours, so that two exports name the same thing alike.

Positions count Unicode characters from 0. Programs differ in whether they count CR LF as one or as two; texts are
written with LF alone, where nobody differs, and positions are moved along.
"""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, BinaryIO

import pandas as pd

from sahelscope.export import qde
from sahelscope.export.codes import CodeBook
from sahelscope.store.filters import Filters
from sahelscope.store.questions import EVERYTHING, Corpus
from sahelscope.store.quote_filter import QuoteFilter

PROJECT, FOLDER = "project.qde", "sources"
_ROWS = 5_000
_SQL = """select q.quote_id, q.article_no, q.article_id, s.spans, q.speaker_key, coalesce(p.speaker, q.speaker) as name,
  q.speaker_text, q.side, q.act, q.kind, q.rule, q.confidence, a.title, a.outlet, a.published, a.language, a.url
from (select * from quotes where {where}) q join articles a on a.article_no = q.article_no
left join speakers p on p.speaker_id = q.speaker_key
left join (select quote_no, string_agg(start || '-' || "end", ';' order by ordinal) as spans from quote_spans
  group by quote_no) s on s.quote_no = q.quote_no
order by q.article_no, q.quote_no"""


def frames(corpus: Corpus, filters: Filters = EVERYTHING, only: QuoteFilter = QuoteFilter()) -> Iterator[pd.DataFrame]:  # noqa: B008
    """Yield the quotes that pass, by article, each row with its article's text; at least one frame."""
    found, views = corpus.quotes_where(filters, only)
    sql = _SQL.format(where=found.sql)
    any_rows = False
    for frame in corpus.stream(sql, found.values, _ROWS, **views):
        any_rows = True
        texts = corpus.texts(int(n) for n in frame["article_no"].unique())
        yield frame.assign(article_text=[texts[int(n)] for n in frame["article_no"]])
    if not any_rows:
        yield corpus.ask(f"select *, null as article_text from ({sql}) limit 0", found.values, **views)


def write(found: Iterable[pd.DataFrame], out: BinaryIO, made: dt.datetime | None = None) -> int:
    """Write the rows of ``frames`` as a project and return how many quotes it has. ``made``: when, by default now."""
    moment = (made or dt.datetime.now(dt.UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    book, names, sources, count = CodeBook(qde.guid), set[str](), list[str](), 0
    rows = (row for frame in found for row in _records(frame))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for article_id, quotes in groupby(rows, lambda row: str(row["article_id"])):
            said = list(quotes)
            count += len(said)
            guid = qde.guid("article", article_id)
            text, moved = qde.plain(str(said[0]["article_text"]))
            pack.writestr(f"{FOLDER}/{guid}.txt", text.encode("utf-8", "replace"))
            selections = "".join(s for quote in said for s in qde.selections(quote, moved, book, moment))
            name = qde.unique(qde.source_name(said[0]), names)
            sources.append(qde.source(guid, name, selections + qde.values(said[0]), moment))
        pack.writestr(PROJECT, qde.project(book, sources, moment))
    return count


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    plain = frame.astype(object).where(frame.notna(), None)
    return [{str(name): cell for name, cell in row.items()} for row in plain.to_dict("records")]
