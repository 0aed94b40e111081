"""Makes the two published files out of the parts."""

from __future__ import annotations

import datetime as dt
import errno
import json
import shutil
import sqlite3
import uuid
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import duckdb
import pyarrow as pa

from sahelscope import tables
from sahelscope.store import (
    by_hand,
    change,
    files,
    fingerprint,
    groups,
    kept,
    memory,
    part_rows,
    persons,
    schema,
    seals,
    search_file,
    statements,
    stories,
    views_in_sql,
)
from sahelscope.store.by_hand import By
from sahelscope.store.errors import StoreError
from sahelscope.store.files import ABOUT, DUCKDB, SQLITE
from sahelscope.store.parts import FORMAT, Part

#: Where DuckDB puts what does not fit into memory; in the version's own folder, so that it always goes again.
_SCRATCH = "scratch"


def make(
    making: Path, parts: Sequence[Part], resources: memory.Resources | None = None, by: By | None = None,
    before: Path | None = None,
) -> None:  # fmt: skip
    """Write both files and ``published.json`` for these parts into a folder, corrections by hand put on top.

    ``resources``: what the database may take, by default what the machine has free. Where that does not suffice, it
    tries again with fewer threads, then with the reserve. ``before``: the version that was published before, from which
    this one is made where little has changed (change.py). Raises StoreError where one thread is too many too, or a part
    is damaged.
    """
    given, by = resources or memory.resources(), by or By()
    changes = _changed(making, parts, given, by, before)
    if not changes:
        _make_anew(making, parts, given, by)
    counts = _counts(making / DUCKDB)
    about = {
        "format": FORMAT,
        "layout": files.LAYOUT,
        "kept": kept.FORM,
        "changes": changes,
        "shape": tables.shape(),
        "version": f"{making.name.rpartition('-')[2]}-{uuid.uuid4().hex[:8]}",
        "made": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "rules": fingerprint.fingerprint(),
        "articles": counts[0],
        "sample": counts[1],
        "quotes": counts[2],
        "events": counts[3],
        "parts": [p.path.name for p in parts],
        "corrections": by.stamp,
        "sizes": {name: (making / name).stat().st_size for name in (DUCKDB, SQLITE)},
    }
    about |= seals.of_files(making, (DUCKDB, SQLITE))
    (making / ABOUT).write_text(json.dumps(seals.sealed(about), indent=1) + "\n", encoding="utf-8")


def _changed(
    making: Path, parts: Sequence[Part], given: memory.Resources, by: By, before: Path | None
) -> int:  # fmt: skip
    """Make the files out of the version before; return how many times in a row that was done, 0 where it cannot be."""
    about = change.fitting(before)
    if before is None or about is None:
        return 0
    try:
        with _explained(making):
            done = change.make(making, before, about, parts, given, by, about["corrections"] != by.stamp)
    except (duckdb.OutOfMemoryException, MemoryError):
        done = False
    files.clear(making, but=(DUCKDB, SQLITE) if done else ())
    return int(about["changes"]) + 1 if done else 0


def _make_anew(making: Path, parts: Sequence[Part], given: memory.Resources, by: By) -> None:
    if lacking := [p.path for p in parts if not all(p.file(name).exists() for name in tables.STORED)]:
        raise StoreError(f"{lacking[0]} was written by an older Sahelscope, or is damaged; run `sahelscope rebuild`")
    for part in parts:
        part.check()
    for tried in given.fewer():
        try:
            return _write(making, parts, tried, by)
        except (duckdb.OutOfMemoryException, MemoryError) as error:
            if "max_temp_directory_size" in str(error):
                raise OSError(errno.ENOSPC, "No space left on device") from error
            lacked: Exception = error
            files.clear(making)
    raise StoreError(
        f"publishing the corpus in {making.parent.parent} needs more than the {tried.megabytes:,} MB of memory "
        "that are free for it; what was read is kept, and the version before is still shown; close other programs, "
        "or copy the corpus to a machine with more memory, and run the same command again"
    ) from lacked


def _write(making: Path, parts: Sequence[Part], resources: memory.Resources, by: By) -> None:
    """Write both files. Raises duckdb.OutOfMemoryException and MemoryError."""
    scratch = making / _SCRATCH
    scratch.mkdir()
    config: dict[str, str | bool | int | float | list[str]] = {
        "temp_directory": str(scratch),
        "memory_limit": f"{resources.megabytes}MiB",
        "threads": resources.threads,
        "preserve_insertion_order": False,  # every table whose order counts is sorted; keeping it costs memory
    }
    with _explained(making), closing(duckdb.connect(making / DUCKDB, config=config)) as db:
        part_rows.read(db, parts)
        part_rows.part_of(db, parts)
        db.execute("create temp view every_quote as from base_quotes")
        by_hand.apply(db, by.hand)
        persons.join(db, by_hand.same_persons(by.hand))
        part_rows.run(db, ";".join((schema.ARTICLES, schema.NUMBERED, schema.SPEAKERS, schema.COUNTED)))
        part_rows.run(db, schema.with_bits(_country_bits(db)))
        kept.write(db)
        groups.write(db)
        statements.write(db)
        search_file.write(db, making / SQLITE)
        stories.write(db, making / SQLITE)
        views_in_sql.write(db)
        # closing would do it too, and say nothing where the disk is full: a log beside the file would hold the rest
        db.execute("checkpoint")
    shutil.rmtree(scratch)


@contextmanager
def _explained(making: Path) -> Iterator[None]:
    """Say of a database's error what it means: the disk, or a damaged part."""
    try:
        yield
    except (sqlite3.Error, duckdb.FatalException) as error:
        raise files.of_database(error) or error from error
    except (
        duckdb.IOException,
        duckdb.TransactionException,
        duckdb.InvalidInputException,
        duckdb.BinderException,
    ) as error:
        if on_disk := files.of_database(error):
            raise on_disk from error
        raise StoreError(
            f"a part of the corpus in {making.parent.parent} is damaged ({str(error).splitlines()[0]}); "
            "run `sahelscope rebuild`"
        ) from error


def _counts(file: Path) -> tuple[int, bool, int, int]:
    """Return how many articles there are, whether all are invented, how many quotes and events."""
    with closing(duckdb.connect(file, read_only=True)) as db:
        counts = db.execute(
            "select count(*), coalesce(bool_and(invented), false), "
            "(select count(*) from quotes), (select count(*) from events) from articles"
        ).fetchone()
    assert counts is not None
    return counts[0], bool(counts[1]), counts[2], counts[3]


def _country_bits(db: duckdb.DuckDBPyConnection) -> int:
    """Write which bit stands for each country; return how many columns they take."""
    named = db.execute("select distinct country from article_countries where country is not null").fetchall()
    bits = schema.country_bits(country for (country,) in named)
    kinds = pa.schema({"country": pa.string(), "word": pa.int32(), "bit": pa.int32()})
    columns = {name: [row[i] for row in bits] for i, name in enumerate(kinds.names)}
    db.register("bits", pa.table(columns, kinds))
    db.execute("create table country_bits as select * from bits order by word, bit")
    db.unregister("bits")
    return 1 + max(word for _, word, _ in bits)
