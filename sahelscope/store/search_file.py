"""Writes the file of words: the texts, and the index of their words and of the words of the quotes.

What stands in the index is counted from 1 as it comes, which keeps it small; ``numbers`` says, in that order, which
article or quote each is (signed 64-bit integers, the lowest byte first; -1 for what is gone).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Literal

import duckdb
import numpy as np
import numpy.typing as npt

Kind = Literal["articles", "quotes"]
Numbers = npt.NDArray[np.int64]
#: How many articles' texts are held at once.
_BATCH = 500
#: How a number is kept.
NUMBER = np.dtype("<i8")
_NONE: Numbers = np.array([], np.int64)
_MAKE = """
pragma journal_mode = off;
pragma synchronous = off;
create table texts (article_no integer primary key, text text not null);
create virtual table articles using fts5 (title, text, content = '', tokenize = 'unicode61 remove_diacritics 2');
create virtual table quotes using fts5 (text, speaker, content = '', tokenize = 'unicode61 remove_diacritics 2');
create table numbers (kind text primary key, numbers blob not null);
"""

#: Quotes whose words or speaker are not as they were: the old number, words and speaker, the new ones; each of these
#: null and "" where there is none.
_REWORDED = """select o.quote_no, o.text, coalesce(o.speaker, ''), n.quote_no, n.text, coalesce(n.speaker, '')
  from old_quotes o full join memory.quotes n on n.quote_no = o.quote_no
  where (o.text, o.speaker) is distinct from (n.text, n.speaker)"""
#: Articles whose words in the index are not as they were: the old number and title, the new ones.
_RETITLED = """select o.article_no, coalesce(o.title, ''), n.article_no, coalesce(n.title, '')
  from old_articles o full join memory.articles n on n.article_no = o.article_no and n.article_id = o.article_id
  where o.article_no is null or n.article_no is null or coalesce(o.title, '') <> coalesce(n.title, '')"""


def write(db: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Write a new file for the articles and quotes of an open corpus."""
    with closing(sqlite3.connect(path)) as search:
        search.executescript(_MAKE)
        numbers = _NONE
        cursor = db.execute(
            "select a.article_no, coalesce(a.title, ''), o.text from in_originals o "
            "join articles a using (article_id) order by article_no"
        )
        while rows := cursor.fetchmany(_BATCH):
            search.executemany("insert into texts values (?, ?)", [(no, text) for no, _, text in rows])
            numbers = _index(search, "articles", rows, numbers)
        _keep(search, "articles", numbers)
        numbers = _NONE
        cursor = db.execute("select quote_no, text, coalesce(speaker, '') from quotes order by quote_no")
        while rows := cursor.fetchmany(20 * _BATCH):
            numbers = _index(search, "quotes", rows, numbers)
        _keep(search, "quotes", numbers)
        search.execute("insert into articles (articles) values ('optimize')")
        search.execute("insert into quotes (quotes) values ('optimize')")
        search.commit()


def change(db: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Take out of a file what is gone and put in what is new, in one step.

    ``old_articles`` and ``old_quotes`` hold the rows that went, the tables in memory and ``in_originals`` what came.
    """
    articles, quotes = db.execute(_RETITLED).fetchall(), db.execute(_REWORDED).fetchall()
    came = {no for _, _, no, _ in articles if no is not None}
    texts = dict(db.execute("select article_no, o.text from in_originals o join memory.articles using (article_id)")
                 .fetchall())  # fmt: skip
    with closing(sqlite3.connect(path)) as search:
        search.execute("pragma journal_mode = off")
        search.execute("pragma synchronous = off")
        gone = {no for no, *_ in articles if no is not None}
        was = {no: search.execute("select text from texts where article_no = ?", (no,)).fetchone()[0] for no in gone}
        search.executemany("delete from texts where article_no = ?", [(no,) for no in sorted(gone)])
        search.executemany("insert into texts values (?, ?)", [(no, texts[no]) for no in sorted(came)])
        _change(
            search, "articles", [(no, title, was[no]) for no, title, _, _ in articles if no is not None],
            [(no, title, texts[no]) for _, _, no, title in articles if no is not None],
        )  # fmt: skip
        _change(
            search, "quotes", [(no, text, speaker) for no, text, speaker, *_ in quotes if no is not None],
            [(no, text, speaker) for *_, no, text, speaker in quotes if no is not None],
        )  # fmt: skip
        search.commit()


def _change(
    search: sqlite3.Connection, kind: Kind, gone: list[tuple[int, str, str]], came: list[tuple[int, str, str]]
) -> None:
    if not gone and not came:
        return
    numbers = known(search, kind)
    there = np.flatnonzero(np.isin(numbers, [no for no, *_ in gone])) if gone else ()
    place = {int(numbers[i]): int(i) + 1 for i in there}
    columns = "title, text" if kind == "articles" else "text, speaker"
    search.executemany(
        f"insert into {kind} ({kind}, rowid, {columns}) values ('delete', ?, ?, ?)",
        [(place[no], one, other) for no, one, other in gone],
    )
    numbers[[at - 1 for at in place.values()]] = -1  # stands for nothing: an article may have the number 0
    numbers = _index(search, kind, came, numbers)
    search.execute("delete from numbers where kind = ?", (kind,))
    _keep(search, kind, numbers)


def known(search: sqlite3.Connection, kind: Kind) -> Numbers:
    """Return the numbers of the articles or quotes in the order of the index."""
    (content,) = search.execute("select numbers from numbers where kind = ?", (kind,)).fetchone()
    return np.frombuffer(content, NUMBER).astype(np.int64)


def _index(search: sqlite3.Connection, kind: Kind, rows: Sequence[tuple[int, str, str]], numbers: Numbers) -> Numbers:
    """Put words into the index, counted on from those that are there; return the numbers with those of the rows."""
    columns = "title, text" if kind == "articles" else "text, speaker"
    placed = [(len(numbers) + i, one, other) for i, (_, one, other) in enumerate(rows, start=1)]
    search.executemany(f"insert into {kind} (rowid, {columns}) values (?, ?, ?)", placed)
    return np.concatenate((numbers, np.array([no for no, _, _ in rows], np.int64)))


def _keep(search: sqlite3.Connection, kind: Kind, numbers: Numbers) -> None:
    search.execute("insert into numbers values (?, ?)", (kind, numbers.astype(NUMBER, copy=False).tobytes()))
