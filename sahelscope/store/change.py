"""Makes the next published version out of the one before: copied, and changed where something came, changed or went.

The rows of what is new are made in memory, by the same questions as when all is made from nothing (build.py), and take
the place of the old ones; what is counted or compared over several articles is counted and compared again around them.
The result is what is made from nothing, row by row. Where that cannot be promised, or is no quicker, nothing is changed
and all is made from nothing.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb

from sahelscope import tables
from sahelscope.places import gazetteer
from sahelscope.store import (
    by_hand,
    changed_rows,
    files,
    fingerprint,
    groups,
    kept,
    memory,
    persons,
    redone,
    seals,
    search_file,
    statements,
    stories,
    views_in_sql,
)
from sahelscope.store.by_hand import By
from sahelscope.store.files import ABOUT, DUCKDB, SQLITE
from sahelscope.store.parts import FORMAT, Part

#: Where more articles have changed than these, or than this share of all, making all is as quick.
MOST_ARTICLES, MOST_SHARE = 5000, 0.5
#: After so many changes in a row all is made once more, so that rows that belong together lie together again.
MOST_CHANGES = 500


def fitting(before: Path | None) -> dict[str, Any] | None:
    """Return what the version before says of itself, where it was made in the same way and is whole; else None."""
    if before is None:
        return None
    try:
        about: dict[str, Any] = json.loads((before / ABOUT).read_text(encoding="utf-8"))
        same = {
            "format": FORMAT,
            "layout": files.LAYOUT,
            "kept": kept.FORM,
            "shape": tables.shape(),
            "rules": fingerprint.fingerprint(),
            "sizes": {name: (before / name).stat().st_size for name in (DUCKDB, SQLITE)},
        }
        fits = all(about[name] == value for name, value in same.items()) and int(about["changes"]) < MOST_CHANGES
        return about if fits and seals.is_whole(about) and not seals.changed(before, about) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def make(
    making: Path, before: Path, about: dict[str, Any], parts: Sequence[Part], resources: memory.Resources,
    by: By, otherwise: bool,
) -> bool:  # fmt: skip
    """Write both files of the next version; return False where all must be made anew.

    ``about``: what the version before says of itself; ``otherwise``: whether more or less was corrected by hand.
    """
    files.copy(before / DUCKDB, making / DUCKDB)
    config: dict[str, str | bool | int | float | list[str]] = {
        "temp_directory": str(making / "scratch"), "memory_limit": f"{resources.megabytes}MiB",
        "threads": resources.threads,
    }  # fmt: skip
    with closing(duckdb.connect(config=config)) as db:
        db.execute(f"attach '{str(making / DUCKDB).replace(chr(39), chr(39) * 2)}' as whole")
        return _Change(db, making, before, parts).run(about["parts"], by, otherwise)


class _Change:
    def __init__(self, db: duckdb.DuckDBPyConnection, making: Path, before: Path, parts: Sequence[Part]) -> None:
        self._db, self._making, self._before, self._parts = db, making, before, parts

    def run(self, before: Sequence[str], by: By, otherwise: bool) -> bool:
        """Do it; ``before``: the names of the parts that are published."""
        db = self._db
        corrected = {c.article_id for c in by.every if c.article_id}
        held = [i for (i,) in db.execute("select correction_id from whole.corrections").fetchall()]
        if not {c.id for c in by.every}.issuperset(held) or self._strange_countries("whole.country_bits"):
            return False
        found = redone.find(db, self._parts, before, corrected)
        if found is None or not self._few():
            return False
        changed_rows.ask_old(db)
        changed_rows.read(db, found)
        by_hand.apply(db, by.hand)
        said = by_hand.same_persons(c for c in by.every if otherwise)
        persons.change(db, by_hand.same_persons(by.hand), {i for pair in said for i in pair})
        changed_rows.make(db)
        if self._strange_countries("article_countries"):
            return False
        changed_rows.put(db)
        groups.change(db)
        statements.change(db)
        views_in_sql.change(db)
        texts = self._making / SQLITE
        files.copy(self._before / SQLITE, texts)
        search_file.change(db, texts)
        stories.change(db, self._nos("old_nos"), self._nos("came_nos"), texts)
        db.execute("checkpoint whole")
        db.execute("detach whole")
        return True

    def _few(self) -> bool:
        """Tell whether little enough has changed."""
        row = self._db.execute(
            "select (select count(*) from redone) + (select count(*) from old_nos), count(*) from whole.articles"
        ).fetchone()
        assert row
        return bool(row[0] <= min(2 * MOST_ARTICLES, row[1] * 2 * MOST_SHARE))

    def _strange_countries(self, table: str) -> bool:
        """Tell whether a country is named that not every corpus has a bit for."""
        known = set(gazetteer.countries())
        rows = self._db.execute(f"select distinct country from {table} where country is not null").fetchall()
        return any(code not in known for (code,) in rows)

    def _nos(self, table: str) -> list[int]:
        return [no for (no,) in self._db.execute(f"from {table}").fetchall()]
