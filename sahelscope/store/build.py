"""Makes the two published files out of the parts."""

from __future__ import annotations

import datetime as dt
import errno
import json
import shutil
import sqlite3
import uuid
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import duckdb
import pyarrow as pa

from sahelscope import tables
from sahelscope.store import (
    by_hand,
    duplicates,
    files,
    fingerprint,
    groups,
    memory,
    persons,
    reuse,
    schema,
    seals,
    search_file,
    statements,
    views_in_sql,
)
from sahelscope.store.corrections import Correction
from sahelscope.store.errors import StoreError
from sahelscope.store.files import ABOUT, DUCKDB, SQLITE
from sahelscope.store.parts import FORMAT, Part

#: Where DuckDB puts what does not fit into memory; in the version's own folder, so that it always goes again.
_SCRATCH = "scratch"
#: What printing the same words twice may change.
_SIGNS = " \u00a0\u202f\t\r\n.,;:!?…\"'‘’“”«»()[]-–—"

#: Pairs of articles that share at least three tenths of the shorter one's sample of words. A run of words that more
#: than ``_RARE`` articles hold says little; by it each is only compared with the first.
_RARE = 40
_ALIKE = f"""
with held as (select a.article_no, s.hash,
    row_number() over (partition by hash order by published is null, published, characters desc, article_no) as nth,
    count(*) over (partition by hash) as n
  from in_sketches s join articles a using (article_id)),
  size as (select article_no, count(*) as n from held group by all),
  met as (select one.article_no as one, other.article_no as other, count(*) as shared
    from held one join held other on one.hash = other.hash and one.nth < other.nth and (one.n <= {_RARE} or one.nth = 1)
    where one.n > 1 group by all having count(*) > 1)
select one, other from met join size a on a.article_no = one join size b on b.article_no = other
where shared >= 0.3 * least(a.n, b.n) order by one, other
"""


class By(NamedTuple):
    """What people have corrected: the corrections that hold, and the hash of the file that they stand in."""

    hand: Sequence[Correction] = ()
    stamp: str = ""


def make(
    making: Path, parts: Sequence[Part], resources: memory.Resources | None = None, by: By | None = None,
    before: Path | None = None,
) -> None:  # fmt: skip
    """Write both files and ``published.json`` for these parts into a folder, corrections by hand put on top.

    ``resources``: what the database may take, by default what the machine has free. Where that does not suffice, it
    tries again with fewer threads. ``before``: the version that was published before; what has
    not changed is taken from there (reuse.py). Raises StoreError where one thread is too many too, or a
    part is damaged.
    """
    if lacking := [p.path for p in parts if not all(p.file(name).exists() for name in tables.STORED)]:
        raise StoreError(f"{lacking[0]} was written by an older Sahelscope, or is damaged; run `sahelscope rebuild`")
    for part in parts:
        part.check()
    given, by = resources or memory.resources(), by or By()
    for tried in given.fewer():
        try:
            counts = _write(making, parts, tried, by, reuse.fitting(before))
            break
        except (duckdb.OutOfMemoryException, MemoryError) as error:
            if "max_temp_directory_size" in str(error):
                raise OSError(errno.ENOSPC, "No space left on device") from error
            lacked: Exception = error
            files.clear(making)
    else:
        raise StoreError(
            f"publishing the corpus in {making.parent.parent} needs more than the {given.megabytes:,} MB of memory "
            "that are free for it; what was read is kept, and the version before is still shown; close other programs, "
            "or copy the corpus to a machine with more memory, and run the same command again"
        ) from lacked
    about = {
        "format": FORMAT,
        "layout": files.LAYOUT,
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


def _write(
    making: Path, parts: Sequence[Part], resources: memory.Resources, by: By, before: Path | None
) -> tuple[int, bool, int, int]:  # fmt: skip
    """Write both files; return how many articles there are, whether all are invented, how many quotes and events.

    Raises duckdb.OutOfMemoryException and MemoryError.
    """
    scratch = making / _SCRATCH
    scratch.mkdir()
    config: dict[str, str | bool | int | float | list[str]] = {
        "temp_directory": str(scratch),
        "memory_limit": f"{resources.megabytes}MiB",
        "threads": resources.threads,
        "preserve_insertion_order": False,  # every table whose order counts is sorted; keeping it costs memory
    }
    db = None
    try:
        db = duckdb.connect(making / DUCKDB, config=config)
        for name in tables.STORED:
            columns = "*" if name in schema.AS_PRINTED else "* exclude (file_row_number)"
            db.execute(f"create temp view base_{name} as select {columns} from {_relation(parts, name)}")
            db.execute(f"create temp view in_{name} as from base_{name}")
        by_hand.apply(db, by.hand)
        persons.join(db, by_hand.same_persons(by.hand))
        _run(db, schema.NUMBERED + schema.COUNTED)
        _run(db, schema.with_bits(_country_bits(db)))
        taken = reuse.take(db, before, making) if before else frozenset()
        if "event_groups" not in taken:
            groups.write(db)
        if "same_statements" not in taken:
            statements.write(db)
        if SQLITE not in taken:
            search_file.write(db, making / SQLITE)
        if "reposts" not in taken:
            _reposts(db, making / SQLITE)
        views_in_sql.write(db)
        counts = db.execute(
            "select count(*), coalesce(bool_and(invented), false), "
            "(select count(*) from quotes), (select count(*) from events) from articles"
        ).fetchone()
        assert counts is not None
    except sqlite3.Error as error:
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
    finally:
        if db:
            db.close()
    shutil.rmtree(scratch)
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


def _run(db: duckdb.DuckDBPyConnection, statements: str) -> None:
    for statement in statements.split(";"):
        if statement.strip():
            db.execute(statement)


def _relation(parts: Sequence[Part], name: str) -> str:
    """Return the SQL that reads one table of all parts, each row's number in its part besides (``file_row_number``).

    Without parts, an empty table of the right types.
    """
    if parts:
        listed = ", ".join("'" + str(p.file(name)).replace("'", "''") + "'" for p in parts)
        return f"read_parquet([{listed}], file_row_number = true)"
    return f"({_empty(name)})"


def _empty(name: str) -> str:
    kinds = {"string": "varchar", "Int64": "bigint", "Float64": "double", "boolean": "boolean"}
    columns = tables.STORED[name].items()
    typed = ", ".join(f'null::{kinds.get(str(kind), "date")} as "{column}"' for column, kind in columns)
    return f"select {typed}, null::bigint as file_row_number where false"


def _reposts(db: duckdb.DuckDBPyConnection, texts: Path) -> None:
    """Write which articles repeat another: the earliest, then the longest, is the main one.

    ``stories`` holds the articles of each story that was printed more than once, the main one with rank 0.
    """
    rows = db.execute(
        """select a.article_no, a.title, a.url,
          case when length(o.text) > 100 then md5(translate(lower(o.text), $signs, '')) end, a.published,
          a.characters, a.title_made from articles a join in_originals o using (article_id)""",
        {"signs": _SIGNS},
    ).fetchall()
    candidates = [
        duplicates.Candidate(
            no, None if made else title, url, words, day, (day is None, day or dt.date.max, -characters)
        )
        for no, title, url, words, day, characters, made in rows
    ]
    with closing(sqlite3.connect(texts)) as search:

        def text(number: int) -> str:
            return str(search.execute("select text from texts where article_no = ?", (number,)).fetchone()[0])

        found = duplicates.reposts(candidates, text, db.execute(_ALIKE).fetchall())
    kinds = pa.schema({"no": pa.int64(), "main": pa.int64()})
    db.register("pairs", pa.table({"no": list(found), "main": list(found.values())}, kinds))
    db.execute(
        "create table reposts as select p.no as article_no, a.article_id as main_id from pairs p "
        "join articles a on a.article_no = p.main order by p.no"
    )
    db.execute(
        "create table stories as select main as story, main as article_no, 0 as rank from (select distinct main "
        "from pairs) union all select main, no, row_number() over (partition by main order by no) from pairs"
    )
