"""Rows of a table, whatever file it stands in, made into articles: the columns are told by their names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sahelscope.read import claims, columns, fields, markup, nested, when
from sahelscope.read.columns import GUESSED, Columns
from sahelscope.read.original import Original, Problem


class Row(NamedTuple):
    """One row: its number from 1, and its cells by the names of their columns."""

    number: int
    cells: Mapping[str, Any]


def articles(
    rows: Iterable[Row], used: Mapping[str, str], file: str, *, first: Iterable[Any], chosen: Columns = GUESSED
) -> Iterator[Original | Problem]:
    """Yield the articles of the rows.

    ``used``: field -> column, ``chosen`` those of them that somebody has chosen; ``first``: some cells of the date's
    column, to tell 03/05 from 05/03. Last comes how many rows hold anything.
    """
    month_first = sum(when.order(str(c)) for c in first if isinstance(c, str)) > 0
    origins = columns.origins(used)
    filled = 0
    for row in rows:
        given = {name: _plain(value) for name, value in row.cells.items()}
        cells = columns.values(nested.flat(given), used, chosen)
        if not cells.get("text"):
            cells["text"] = cells.get("summary")
        if any(str(c).strip() for c in cells.values() if c is not None):
            filled += 1
            yield from fields.original(
                markup.plain(cells), file=file, line=row.number, month_first=month_first, origins=origins
            )
    yield from claims.holds(file, filled)


def no_text(names: Iterable[str], file: str, member: str = "") -> Problem:
    """Return what to say of a table in which no column holds the articles' words."""
    named = ", ".join(n for n in list(names)[:8] if n) or "none"
    what = f"has no column with the text (its columns: {named})"
    return Problem(file, 1, what, 'name that column "text"', member=member)


def _plain(value: Any) -> Any:
    """Return a cell with its date as text; NaN is nothing."""
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()[:10]
    return None if isinstance(value, float) and value != value else value
