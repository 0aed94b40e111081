"""The rows that parts hold, as SQL."""

from __future__ import annotations

from collections.abc import Sequence

import duckdb

from sahelscope import tables
from sahelscope.store.parts import Part

#: Tables whose rows are kept as the article prints them, and say so in no column: by ``file_row_number``.
AS_PRINTED = ("labels", "event_actors")
#: Tables that got a column after parts were written without it, which then have no value there: they need no rebuild.
GROWN = ("event_figures",)


def read(db: duckdb.DuckDBPyConnection, parts: Sequence[Part], only: str = "") -> None:
    """Make for each table of the parts what is read, ``base_quotes``, and what counts, ``in_quotes``: for now the same.

    ``only``: a condition on the rows; they are read once, into memory, where one is given.
    """
    kind = "table" if only else "view"
    for name in tables.STORED:
        columns = "*" if name in AS_PRINTED else "* exclude (file_row_number)"
        db.execute(f"create temp {kind} base_{name} as select {columns} from {_relation(parts, name)} {only}")
        db.execute(f"create temp view in_{name} as from base_{name}")


def part_of(db: duckdb.DuckDBPyConnection, parts: Sequence[Part]) -> None:
    """Make the view ``part_of``: article_id, published, and the name of the part in which an article stands."""
    sql = "select null::varchar as article_id, null::date as published, null::varchar as part where false"
    if parts:
        name = r"regexp_extract(filename, '([0-9]+\.[0-9]+)[/\\][^/\\]*$', 1)"
        files = _files(parts, "articles")
        sql = f"select article_id, published, {name} as part from read_parquet({files}, filename = true)"
    db.execute(f"create temp view part_of as {sql}")


def run(db: duckdb.DuckDBPyConnection, statements: str) -> None:
    """Run several statements of SQL."""
    for statement in statements.split(";"):
        if statement.strip():
            db.execute(statement)


def _files(parts: Sequence[Part], name: str) -> str:
    return "[" + ", ".join("'" + str(p.file(name)).replace("'", "''") + "'" for p in parts) + "]"


def _relation(parts: Sequence[Part], name: str) -> str:
    """Return the SQL that reads one table of all parts, each row's number in its part besides (``file_row_number``).

    Without parts, an empty table of the right types.
    """
    if parts and name in GROWN:
        read = f"read_parquet({_files(parts, name)}, file_row_number = true, union_by_name = true)"
        return f"(from {_relation((), name)} union all by name from {read})"
    if parts:
        return f"read_parquet({_files(parts, name)}, file_row_number = true)"
    kinds = {"string": "varchar", "Int64": "bigint", "Float64": "double", "boolean": "boolean"}
    columns = tables.STORED[name].items()
    typed = ", ".join(f'null::{kinds.get(str(kind), "date")} as "{column}"' for column, kind in columns)
    return f"(select {typed}, null::bigint as file_row_number where false)"
