"""Opens what is published, checks that it is whole, and puts filtered questions to it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Literal, TypeVar

import duckdb
import pandas as pd
import pyarrow as pa

from sahelscope import tables
from sahelscope.store import files, limits, seals, versions
from sahelscope.store.errors import StoreError
from sahelscope.store.files import ABOUT, DUCKDB, SQLITE
from sahelscope.store.filters import Filters, Kind, Where
from sahelscope.store.filters import where as conditions
from sahelscope.store.frames import frame
from sahelscope.store.parts import FORMAT
from sahelscope.store.search import Search

#: So many periods' numbers are kept.
_MOST_PERIODS = 1000
#: Rows held in memory at once, where all are asked for.
_ROWS = 10_000

T = TypeVar("T")
Word = TypeVar("Word", bound=str)


def version(folder: Path) -> str:
    """Return the version of what is published in the folder, "empty" where nothing is. Cheap: reads two small files."""
    return open_latest_with_retry(folder, lambda path: str(about(path, folder)["version"])) or "empty"


def open_latest_with_retry(folder: Path, look: Callable[[Path], T]) -> T | None:
    """Return what ``look`` makes of the published folder that counts; None where nothing is published.

    Looks again where the folder was swapped and tidied away meanwhile.
    """
    while True:
        name = current(folder)
        if name is None:
            return None
        try:
            return look(folder / "published" / name)
        except StoreError:
            if current(folder) == name:
                raise


def current(folder: Path) -> str | None:
    """Return the name of the published folder that counts, None where there is none."""
    try:
        return versions.name(folder / "published")
    except ValueError as error:
        raise damaged(folder, str(error)) from error


def about(path: Path, folder: Path) -> dict[str, Any]:
    """Return what ``published.json`` says. Raises StoreError where the files are not whole or of another form."""
    try:
        found: dict[str, Any] = json.loads((path / ABOUT).read_text(encoding="utf-8"))
        form, shape, sizes = int(found["format"]), found["shape"], found["sizes"]
        layout = int(found.get("layout", 1))
        wrong = [n for n in (DUCKDB, SQLITE) if (path / n).stat().st_size != sizes[n]]
    except FileNotFoundError as error:
        raise damaged(folder, f"{Path(error.filename).name} is missing") from error
    except OSError as error:
        raise damaged(folder, str(error)) from error
    except (ValueError, KeyError, TypeError) as error:
        raise damaged(folder, f"{ABOUT} is not whole") from error
    if form > FORMAT or layout > files.LAYOUT:
        raise StoreError(f"the corpus in {folder} was written by a newer Sahelscope; update Sahelscope")
    if form < FORMAT or layout < files.LAYOUT or shape != tables.shape():
        raise StoreError(f"the corpus in {folder} was written by an older Sahelscope; run `sahelscope rebuild`")
    if wrong:
        raise damaged(folder, f"{wrong[0]} is not whole")
    if not seals.is_whole(found):
        raise damaged(folder, f"{ABOUT} is not as it was written")
    return found


def damaged(folder: Path, why: str) -> StoreError:
    """Return the error that says so."""
    return StoreError(f"the corpus in {folder} is damaged ({why}); run `sahelscope rebuild`, which keeps your articles")


class Published:
    """One published version of a corpus, read-only and safe to share between threads (a cursor a question)."""

    #: A question that takes longer is given up with a SlowError; None: it may take as long as it likes.
    seconds: float | None = None

    def __init__(self, path: Path, folder: Path) -> None:
        found = about(path, folder)
        if changed := seals.changed(path, found):
            raise damaged(folder, f"{changed[0]} is not as it was written")
        self.version = str(found["version"])  #: changes whenever a newer corpus was published
        self.is_sample = bool(found["sample"])  #: only the invented sample articles are in it
        self.rules = str(found["rules"])  #: fingerprint of the rules and words that it was published with
        self._folder = folder
        self._periods: dict[tuple[Any, Any], tuple[int, int]] = {}
        try:
            self._db = duckdb.connect(path / DUCKDB, read_only=True)
            self._search = Search(path / SQLITE)
            self._search.check()
            bits = self._db.execute("select country, word, bit from country_bits").fetchall()
            self._bits = {country: (word, bit) for country, word, bit in bits}
            (self.has_reposts,) = self._db.execute("select count(*) > 0 from stories").fetchone() or (False,)
        except (duckdb.Error, sqlite3.DatabaseError) as error:
            raise damaged(folder, str(error).splitlines()[0]) from error

    @property
    def words(self) -> int:
        """Return how many columns ``c0``, ``c1``, … hold the countries of a row (schema.py)."""
        return 1 + max((word for word, _bit in self._bits.values()), default=0)

    def close(self) -> None:
        """Let go of the files."""
        self._db.close()
        self._search.close()

    def ask(self, sql: str, values: list[Any] | None = None, **views: pa.Table) -> pd.DataFrame:
        """Return the answer to one SQL question; ``views`` are tables that it may name."""
        try:
            cursor = self._db.cursor()
            for name, view in views.items():
                cursor.register(name, view)
            with limits.within(self.seconds, cursor.interrupt):
                answer = cursor.sql(sql, params=values or []).to_arrow_table()
        except duckdb.Error as error:
            raise damaged(self._folder, str(error).splitlines()[0]) from error
        return frame(answer)

    def stream(self, sql: str, values: list[Any], rows: int, **views: pa.Table) -> Iterator[pd.DataFrame]:
        """Yield the answer some rows at a time, for what may be large."""
        try:
            cursor = self._db.cursor()
            for name, view in views.items():
                cursor.register(name, view)
            for batch in cursor.sql(sql, params=values).to_arrow_reader(rows):
                yield frame(pa.Table.from_batches([batch]))
        except duckdb.Error as error:
            raise damaged(self._folder, str(error).splitlines()[0]) from error

    def slices(self, sql: str, values: list[Any], **views: pa.Table) -> Iterator[pa.Table]:
        """Yield the rows of an answer some thousand at a time, at least once: the numbers of what is then asked for.

        Numbers of all rows are little; their words, sorted all at once, would be hundreds of megabytes.
        """
        whole = pa.Table.from_pandas(self.ask(sql, values, **views), preserve_index=False)
        for start in range(0, max(1, len(whole)), _ROWS):
            yield whole.slice(start, _ROWS)

    def _one(self, sql: str, values: list[Any] | None = None, **views: pa.Table) -> int:
        (number,) = self.ask(sql, values, **views).iloc[0].tolist()
        return int(number)

    def where(self, filters: Filters, kind: Kind) -> tuple[Where, dict[str, pa.Table]]:
        """Return the conditions on rows of one kind, and the table of search hits that they refer to."""
        found = conditions(filters, kind, self._period(filters), self._bits)
        hits = self._hits("quotes" if kind == "quotes" else "articles", filters.search)
        if hits is None:
            return found, {}
        found.add(f"{'quote' if kind == 'quotes' else 'article'}_no in (select no from hits)")
        return found, {"hits": hits}

    def texts(self, articles: Iterable[int]) -> dict[int, str]:
        """Return the texts of some articles by number."""
        try:
            return self._search.texts(articles)
        except sqlite3.DatabaseError as error:
            raise damaged(self._folder, str(error)) from error

    def _hits(self, kind: Literal["articles", "quotes"], words: str) -> pa.Table | None:
        try:
            numbers = self._search.numbers(kind, words, self.seconds)
        except sqlite3.DatabaseError as error:
            raise damaged(self._folder, str(error)) from error
        return None if numbers is None else pa.table({"no": numbers})

    def _period(self, filters: Filters) -> tuple[int, int] | None:
        """Return the first and the last article's number in the period; every question needs it, so it is kept."""
        days = filters.since, filters.until
        if days == (None, None):
            return None
        if days not in self._periods:
            if len(self._periods) > _MOST_PERIODS:
                self._periods.clear()
            self._periods[days] = self._numbers(filters)
        return self._periods[days]

    def _numbers(self, filters: Filters) -> tuple[int, int]:
        found = Where()
        found.add("published is not null")
        if filters.since is not None:
            found.add("published >= ?", filters.since)
        if filters.until is not None:
            found.add("published <= ?", filters.until)
        row = self.ask(
            f"select coalesce(min(article_no), 1), coalesce(max(article_no), 0) from articles where {found.sql}",
            found.values,
        ).iloc[0]
        return int(row.iloc[0]), int(row.iloc[1])

    def count(self, filters: Filters, kind: Kind, what: str = "count(*)", extra: Where | None = None) -> int:
        """Return a figure over the rows of one kind that pass the filters."""
        (number,) = self.figures(filters, kind, what, extra=extra)
        return number

    def figures(self, filters: Filters, kind: Kind, *what: str, extra: Where | None = None) -> tuple[int, ...]:
        """Return several figures over the rows of one kind that pass the filters."""
        found, views = self.where(filters, kind)
        if extra:
            found.add(extra.sql, *extra.values)
        row = self.ask(f"select {', '.join(what)} from {kind} where {found.sql}", found.values, **views).iloc[0]
        return tuple(int(cell) for cell in row)

    def with_context(self, found: pd.DataFrame) -> pd.DataFrame:
        """Put the printed words from ``context_start`` on in the column ``context``."""
        texts = self.texts(int(n) for n in found["article_no"])
        places = zip(found["article_no"], found["context_start"], found["context_end"], strict=True)
        around = pd.array([texts[int(n)][int(a) : int(b)] for n, a, b in places], dtype=tables.TEXT)
        return found.drop(columns=["article_no", "context_end"]).assign(context=around)


def known(value: Word, allowed: tuple[Word, ...]) -> Word:
    """Return the value where it is one of those allowed in a question; raises ValueError for any other."""
    if value not in allowed:
        raise ValueError(f"{value!r} is none of {', '.join(allowed)}")
    return value
