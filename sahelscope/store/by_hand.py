"""Puts corrections by hand on top of what the rules found, while a corpus is published.

Every table is read through a view, ``in_quotes``, over what the parts hold, ``base_quotes``. Here the rows of corrected
findings are replaced in that view, so that all that is counted afterwards counts what people said. A finding that is
none keeps its number and is left out (``set_aside``). The table ``corrections`` says what became of each correction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import duckdb
import pandas as pd
import pyarrow as pa

from sahelscope import tables
from sahelscope.store import anchors, corrected_rows
from sahelscope.store.corrections import Correction

Row = dict[str, Any]
Fate = tuple[str, str, str | None, str]  #: correction, about, finding, status
_STATUS = pa.schema([(name, pa.string()) for name in ("correction_id", "about", "finding_id", "status")])


class By(NamedTuple):
    """What people have corrected: what holds, the hash of the file that it stands in, and all that was ever said."""

    hand: Sequence[Correction] = ()
    stamp: str = ""
    every: Sequence[Correction] = ()


def apply(db: duckdb.DuckDBPyConnection, made: Sequence[Correction]) -> None:
    """Replace the views' rows; make ``set_aside`` (finding_id) and ``corrections`` (correction_id, finding_id, status).

    ``made``: the corrections that hold, in order.
    """
    fates: list[Fate] = []
    aside: list[str] = []
    for about, correct in (("quote", corrected_rows.quotes), ("event", corrected_rows.events)):
        wanted = [c for c in made if c.about == about]
        by_finding = _found(db, about, wanted, fates)
        if not by_finding:
            continue
        rows = _rows(db, f"{about}s", f"{about}_id", list(by_finding))
        changed = correct(db, {row[f"{about}_id"]: row for row in rows}, by_finding)
        aside += changed.aside
        for table, (lost, new) in changed.tables.items():
            _replace(db, table, f"{about}_id", lost, new)
    there = {c.article_id for c in made} & _known(db, {c.article_id for c in made if c.about == "article"})
    fates += [(c.id, c.about, None, "holds" if c.article_id in there else "no article") for c in made if
              c.about == "article"]  # fmt: skip
    fates += [(c.id, c.about, None, "holds") for c in made if c.about == "speaker"]
    db.execute("create temp table set_aside (finding_id varchar)")
    if aside:
        db.executemany("insert into set_aside values (?)", [[i] for i in aside])
    columns = {name: [fate[i] for fate in fates] for i, name in enumerate(_STATUS.names)}
    db.register("fates", pa.table(columns, _STATUS))
    db.execute("create table corrections as select * from fates")
    db.unregister("fates")


def same_persons(made: Iterable[Correction]) -> dict[frozenset[str], bool]:
    """Return the pairs of speakers' ids that were said to be one person (True) or two (False)."""
    from sahelscope.store.corrected_values import named

    pairs = {}
    for c in made:
        if c.about == "speaker":
            ids = frozenset(known or name for name, known in map(named, c.words.split(" | ")))
            pairs[ids] = c.after == "yes"
    return pairs


def _found(
    db: duckdb.DuckDBPyConnection, about: str, wanted: Sequence[Correction], fates: list[Fate]
) -> dict[str, list[Correction]]:
    """Return the corrections by the id of the finding that each is about, and note what became of each."""
    ids = {c.article_id for c in wanted}
    if not ids:
        return {}
    places: dict[str, list[anchors.Found]] = defaultdict(list)
    question = f'select article_id, {about}_id, start, "end" from base_{about}s where article_id in (from wanted_ids)'
    for article, *place in _ask(db, question, ids):
        places[article].append(anchors.Found(*place))
    texts = dict(_ask(db, "select article_id, text from base_originals where article_id in (from wanted_ids)", ids))
    found: dict[str, list[Correction]] = defaultdict(list)
    for c in wanted:
        at, status = None, "no article"
        if c.article_id in texts:
            at, status = anchors.find(c.start or 0, c.end or 0, c.words, places[c.article_id], texts[c.article_id])
        fates.append((c.id, about, at.id if at else None, status))
        if at:
            found[at.id].append(c)
    return found


def _known(db: duckdb.DuckDBPyConnection, ids: set[str]) -> set[str]:
    found = _ask(db, "select article_id from base_articles where article_id in (from wanted_ids)", ids)
    return {article for (article,) in found}


def _ask(db: duckdb.DuckDBPyConnection, question: str, ids: Iterable[str]) -> list[tuple[Any, ...]]:
    db.register("wanted_ids", pa.table({"id": pa.array(sorted(ids), pa.string())}))
    answer = db.execute(question).fetchall()
    db.unregister("wanted_ids")
    return answer


def _rows(db: duckdb.DuckDBPyConnection, table: str, key: str, ids: Iterable[str]) -> list[Row]:
    columns = list(tables.STORED[table])
    listed = ", ".join(f'"{c}"' for c in columns)
    found = _ask(db, f"select {listed} from base_{table} where {key} in (from wanted_ids)", ids)
    return [dict(zip(columns, cells, strict=True)) for cells in found]


def _replace(db: duckdb.DuckDBPyConnection, table: str, key: str, lost: Iterable[str], new: Sequence[Row]) -> None:
    """Let a view hold new rows instead of those with the keys that are lost."""
    columns = tables.STORED[table]
    made: pd.DataFrame = tables.frame(columns, [tuple(row[c] for c in columns) for row in new])
    db.register("new_rows", pa.Table.from_pandas(made, preserve_index=False))
    db.execute(f"create temp table new_{table} as select * from new_rows")
    db.unregister("new_rows")
    db.execute(f"create temp table lost_{table} (id varchar)")
    if keys := [[i] for i in lost]:
        db.executemany(f"insert into lost_{table} values (?)", keys)
    listed = ", ".join(f'"{c}"' for c in columns)
    db.execute(
        f"create or replace temp view in_{table} as select {listed} from base_{table} "
        f"where {key} not in (from lost_{table}) union all select {listed} from new_{table}"
    )
