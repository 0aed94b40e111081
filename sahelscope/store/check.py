"""Looks through a whole corpus: are all files as they were written, and do the tables fit together?

Hashes of all files, counts of articles, the keys by which findings hang on articles, events and quotes, and what the
two databases say of themselves.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import duckdb

from sahelscope.store import aside, corrections, seals, versions, views
from sahelscope.store.errors import StoreError
from sahelscope.store.files import ABOUT, DUCKDB, SQLITE
from sahelscope.store.parts import ORIGINALS, Part, Parts
from sahelscope.store.published import about as described
from sahelscope.tables import STORED

_REBUILD = "run `sahelscope rebuild`, which keeps your articles"
#: Which table others hang on, and by which column: event_figures on events, all others on articles.
_KEYS = {"event": ("events", "event_id"), "quote": ("quotes", "quote_id")}


class Fault(NamedTuple):
    """What is wrong, where, and the way back."""

    file: Path
    what: str
    remedy: str = _REBUILD

    def __str__(self) -> str:
        return f"{self.file}: {self.what}; {self.remedy}"


def faults(folder: Path) -> Iterator[Fault]:
    """Yield what is wrong with the corpus in the folder; nothing where all is as it should be."""
    store = Parts(folder)
    try:
        store.check_format()
    except StoreError as error:
        yield Fault(folder / "store.json", str(error), "see there")
    for part in store.all():
        yield from _of_part(part)
    yield from _of_published(folder)
    yield from _by_people(folder)


def _by_people(folder: Path) -> Iterator[Fault]:
    """Yield what is wrong with what people have said, and with what waits for them."""
    for file, read in ((corrections.FILE, corrections.lines), (views.FILE, views.read)):
        try:
            read(folder)
        except StoreError as error:
            yield Fault(folder / file, str(error), "see there")
    for path in aside.damaged(folder):
        yield Fault(path, "is not as it was written", "delete it, and add its file again")


def _of_part(part: Part) -> Iterator[Fault]:
    if not part.about:
        yield Fault(part.path / "part.json", "is missing, or not as it was written")
    if changed := seals.changed(part.path, part.about):
        for name in changed:
            lost = name == f"{ORIGINALS}.parquet"
            remedy = f"{_REBUILD} (those of this part are set aside: add their files again)" if lost else _REBUILD
            yield Fault(part.path / name, "is not as it was written", remedy)
        return
    try:
        articles = set(part.read(ORIGINALS, ["article_id"])["article_id"])
        if part.about and len(articles) != part.articles:
            yield Fault(part.path, f"holds {len(articles):,} articles, and should hold {part.articles:,}")
        for name in STORED:
            of, key = _KEYS.get(name.partition("_")[0], ("articles", "article_id"))
            known = articles if of == "articles" else set(part.read(of, [key])[key])
            strange = set(part.read(name, [key])[key]) - known
            if strange:
                yield Fault(part.file(name), f"{len(strange):,} rows hang on {of} that are not there")
    except (StoreError, KeyError) as error:
        yield Fault(part.path, f"cannot be read ({error})")


def _of_published(folder: Path) -> Iterator[Fault]:
    published = folder / "published"
    try:
        name = versions.name(published)
    except ValueError as error:
        yield Fault(published / versions.CURRENT, str(error))
        return
    if name is None:
        if Parts(folder).all():
            yield Fault(published, "what was read is not published")
        return
    version = published / name
    try:
        about = described(version, folder)
    except StoreError as error:
        yield Fault(version / ABOUT, str(error).partition(";")[0])
        return
    changed = seals.changed(version, about)
    yield from (Fault(version / file, "is not as it was written") for file in changed)
    if DUCKDB not in changed:
        yield from _of_duckdb(version / DUCKDB, int(about["articles"]))
    if SQLITE not in changed:
        yield from _of_sqlite(version / SQLITE, int(about["articles"]))


def _of_duckdb(file: Path, articles: int) -> Iterator[Fault]:
    try:
        with closing(duckdb.connect(file, read_only=True)) as db:
            for (table,) in db.execute("select table_name from duckdb_tables()").fetchall():
                db.execute(f'select max(hash(t)) from "{table}" t').fetchall()  # reads each block, and its checksum
            (count,) = db.execute("select count(*) from articles").fetchall()[0]
    except duckdb.Error as error:
        yield Fault(file, f"cannot be read ({str(error).splitlines()[0]})")
        return
    if count != articles:
        yield Fault(file, f"holds {count:,} articles, and should hold {articles:,}")


def _of_sqlite(file: Path, articles: int) -> Iterator[Fault]:
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            said = [row[0] for row in db.execute("pragma integrity_check").fetchall()]
            (count,) = db.execute("select count(*) from texts").fetchone()
    except sqlite3.DatabaseError as error:
        yield Fault(file, f"cannot be read ({error})")
        return
    if said != ["ok"]:
        yield Fault(file, f"is damaged ({said[0]})")
    if count != articles:
        yield Fault(file, f"holds the texts of {count:,} articles, and should hold {articles:,}")
