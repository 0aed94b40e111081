"""Whole tables out of the corpus, under the filters that the pages have, as CSV, Parquet or JSON Lines."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Literal

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from sahelscope.store import files
from sahelscope.store.errors import StoreError
from sahelscope.store.filters import Filters, Kind
from sahelscope.store.questions import EVERYTHING, Corpus
from sahelscope.tables import TABLES, TEXT

Form = Literal["csv", "parquet", "jsonl"]
FORMS: tuple[Form, ...] = ("csv", "parquet", "jsonl")
#: Towns and regions are counted, not stored: how often each is mentioned, and where it lies.
TABLES_AND_PLACES = (*TABLES, "places")
#: Rows held in memory at once.
_ROWS = 50_000
#: What each row says of its article besides its own columns.
_ARTICLE = ("title", "outlet", "published", "language", "url")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def rows(corpus: Corpus, table: str, filters: Filters = EVERYTHING) -> Iterator[pd.DataFrame]:
    """Yield the table's rows that pass the filters, some thousand at a time; at least one, perhaps empty, frame.

    Each row but those of speakers and places ends with its article's title, outlet, date, language and link.
    """
    if table not in TABLES_AND_PLACES:
        raise ValueError(f"{table!r} is no table; there are {', '.join(TABLES_AND_PLACES)}")
    if table == "places":
        from sahelscope import geo  # here, since it takes a while to import

        yield geo.with_regions(corpus.places(filters))
        return
    if table == "speakers":
        yield corpus.most_quoted(filters, limit=10_000_000)
        return
    kind, number = _belongs(table)
    found, views = corpus.where(filters, kind)
    columns = ", ".join(_column(table, c) for c in TABLES[table])
    condition = f"t.{number} in (select {number} from {kind} where {found.sql})"
    if table == "articles":
        sql = f"select {columns} from articles t where {condition} order by t.article_no"
    else:
        about = ", ".join(f"a.{c} as article_{c}" if c in TABLES[table] else f"a.{c}" for c in _ARTICLE)
        sql = (
            f"select {columns}, {about} from {table} t join articles a using (article_id) "
            f"where {condition} order by t.{number}, t.rowid"
        )
    any_rows = False
    for frame in corpus.stream(sql, found.values, _ROWS, **views):
        any_rows = any_rows or len(frame) > 0
        if len(frame):
            yield frame
    if not any_rows:
        yield corpus.ask(f"{sql} limit 0", found.values, **views)


def _column(table: str, column: str) -> str:
    """Return a column as SQL. A quote's speaker is the person whom the table of speakers lists."""
    return "t.speaker_key as speaker_id" if (table, column) == ("quotes", "speaker_id") else f't."{column}"'


def _belongs(table: str) -> tuple[Kind, str]:
    """Return which filtered kind of row decides over a table's rows, and by which number."""
    if table.startswith("quote"):
        return "quotes", "quote_no"
    if table.startswith("event"):
        return "events", "event_no"
    return ("mentions", "rowid") if table == "mentions" else ("articles", "article_no")


def write(frames: Iterator[pd.DataFrame], to: Form, out: BinaryIO) -> int:
    """Write the frames as one file and return how many rows it has."""
    count = 0
    parquet: pq.ParquetWriter | None = None
    for i, frame in enumerate(frames):
        count += len(frame)
        if to == "csv":
            out.write(csv_text(frame, header=i == 0).encode("utf-8"))
        elif to == "jsonl":
            out.write(jsonl_text(frame).encode("utf-8"))
        else:
            table = pa.Table.from_pandas(frame, preserve_index=False)
            parquet = parquet or pq.ParquetWriter(out, table.schema, compression="zstd")
            parquet.write_table(table)
    if parquet:
        parquet.close()
    return count


def csv_text(frame: pd.DataFrame, *, header: bool = True) -> str:
    """Return the frame as CSV in which no cell is taken for a formula: such a cell gets a leading '."""
    safe = frame.copy(deep=False)
    for name, column in frame.items():
        if pd.api.types.is_string_dtype(column) or column.dtype == object:
            words = column.astype(TEXT)
            safe[str(name)] = words.mask(words.str.startswith(_FORMULA).fillna(False), "'" + words)
    out = io.StringIO()
    safe.to_csv(out, index=False, header=header, lineterminator="\r\n")
    return out.getvalue()


def jsonl_text(frame: pd.DataFrame) -> str:
    """Return the frame as JSON Lines, the exact text in every cell, days as 2021-05-03, unknown as null."""
    if frame.empty:
        return ""
    plain = frame.copy(deep=False)
    for name, column in frame.items():
        if isinstance(column.dtype, pd.ArrowDtype):
            plain[str(name)] = column.astype(TEXT)
    text: str = plain.to_json(orient="records", lines=True, force_ascii=False, date_format="iso")
    return text if not text or text.endswith("\n") else text + "\n"


def write_file(frames: Iterator[pd.DataFrame], to: Form, path: Path) -> int:
    """Write the frames to a file that appears whole or not at all, and return how many rows it has.

    CSV begins with the mark that spreadsheets need to read accents. Raises StoreError where it cannot be written.
    """
    making = path.with_name(f"{files.UNFINISHED}{path.name}")
    try:
        with files.explained(path):
            try:
                with making.open("wb") as out:
                    if to == "csv":
                        out.write(codecs.BOM_UTF8)
                    count = write(frames, to, out)
            except FileNotFoundError as error:
                raise StoreError(f"the folder {path.parent} is not there; make it first") from error
            making.replace(path)
    finally:
        making.unlink(missing_ok=True)
    return count
