"""Values of Python as tables that SQL may ask."""

from __future__ import annotations

from collections.abc import Iterable

import duckdb
import pyarrow as pa


def numbers(db: duckdb.DuckDBPyConnection, name: str, values: Iterable[int]) -> None:
    """Make a temporary table of numbers, or replace it: ``no``."""
    _make(db, name, pa.table({"no": pa.array(sorted(values), pa.int64())}))


def words(db: duckdb.DuckDBPyConnection, name: str, values: Iterable[str]) -> None:
    """Make a temporary table of words, each once, or replace it: ``value``."""
    _make(db, name, pa.table({"value": pa.array(sorted(set(values)), pa.string())}))


def _make(db: duckdb.DuckDBPyConnection, name: str, rows: pa.Table) -> None:
    db.register("given_rows", rows)
    db.execute(f"create or replace temp table {name} as from given_rows")
    db.unregister("given_rows")
