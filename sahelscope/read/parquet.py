"""Parquet files: an article a row, read some rows at a time and only the columns that are used."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from sahelscope.read import refused, rows
from sahelscope.read.columns import Columns, ColumnsUsed
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem

NAME = "Parquet"
APART = TABLE = True
_FIRST_DATES, _AT_ONCE = 500, 200


def fits(path: Path, head: Head, columns: Columns) -> bool:
    """Tell whether the file begins like Parquet."""
    return head.raw.startswith(b"PAR1")


def read(path: Path, file: str, columns: Columns) -> Iterator[Original | Problem | ColumnsUsed]:
    """Yield the articles."""
    from pyarrow import parquet

    table: Any = parquet.ParquetFile(path)
    names = list(table.schema_arrow.names)
    given = columns.guess(names)
    given.pop("summary", None)
    yield ColumnsUsed(tuple(names), given)
    if problem := refused.table(names, file):
        yield problem
        return
    if "text" not in given:
        yield rows.no_text(names, file)
        return
    first = (
        [r.cells[given["date"]] for r in islice(_rows(table, [given["date"]]), _FIRST_DATES)] if "date" in given else []
    )
    yield from rows.articles(_rows(table, list(given.values())), given, file, first=first, chosen=columns)


def _rows(table: Any, names: list[str]) -> Iterator[rows.Row]:
    number = 0
    for batch in table.iter_batches(batch_size=_AT_ONCE, columns=names):
        for cells in batch.to_pylist():
            number += 1
            yield rows.Row(number, cells)
