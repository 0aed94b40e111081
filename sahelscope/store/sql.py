"""SQL of the user's own over a corpus: it can read the views of views_in_sql.py, and do nothing else.

The file is open for reading only; no other file, no network, no extension and no setting can be reached from SQL.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pyarrow as pa

from sahelscope.store.errors import StoreError
from sahelscope.store.files import DUCKDB
from sahelscope.store.frames import frame
from sahelscope.store.published import about, current
from sahelscope.store.views_in_sql import SCHEMA

_SHUT: dict[str, Any] = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "python_enable_replacements": "false",  # a table of SQL is none of Python's variables
    "temp_directory": "",  # nothing is written beside the corpus
}
#: Kinds of statements that only read; what is no such thing is not even tried.
_READ = (duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN)


class SqlError(StoreError):
    """What is wrong with the SQL, in a sentence."""


def connect(folder: Path) -> duckdb.DuckDBPyConnection:
    """Open what is published in a corpus's folder; the caller closes it.

    Raises StoreError where nothing is published, or by a version that had no views.
    """
    name = current(folder)
    if name is None:
        raise StoreError(f"there is no corpus in {folder}; make one with `sahelscope add`")
    path = folder / "published" / name
    about(path, folder)
    db = duckdb.connect(path / DUCKDB, read_only=True, config=_SHUT)
    try:
        db.execute(f"set search_path = '{SCHEMA}'")
    except duckdb.CatalogException as error:
        db.close()
        raise StoreError(
            f"the corpus in {folder} was published by a version without SQL; run `sahelscope rebuild`"
        ) from error
    db.execute("set lock_configuration = true")
    return db


def ask(db: duckdb.DuckDBPyConnection, sql: str, rows: int = 20_000) -> Iterator[pd.DataFrame]:
    """Yield the answer to one question, so many rows at a time; at least one, perhaps empty, frame.

    Raises SqlError for what cannot be asked, and why.
    """
    try:
        statements = duckdb.extract_statements(sql)
        if len(statements) != 1 or statements[0].type not in _READ:
            raise SqlError("one question at a time, that only reads: select, from, with, describe, show, explain")
        answer = db.sql(sql)
        reader = answer.to_arrow_reader(rows)
        empty = True
        for batch in reader:
            empty = False
            yield frame(pa.Table.from_batches([batch]))
        if empty:
            yield frame(reader.schema.empty_table())
    except duckdb.Error as error:
        raise SqlError(str(error).strip()) from error


def views(db: duckdb.DuckDBPyConnection) -> dict[str, list[tuple[str, str]]]:
    """Return the columns of each view and their types, in order."""
    found: dict[str, list[tuple[str, str]]] = {}
    for view, column, kind in db.execute(
        "select table_name, column_name, lower(data_type) from duckdb_columns() where schema_name = ? "
        "order by table_name, column_index", [SCHEMA],
    ).fetchall():  # fmt: skip
        found.setdefault(view, []).append((column, kind))
    return found
