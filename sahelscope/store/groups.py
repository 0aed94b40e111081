"""Which events of a corpus are reports of one and the same: the table ``event_groups``.

``event_no`` of each report of an event that several articles tell of, with ``main_no``, that of the report that says
most. Written once, when the corpus is published.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import duckdb
import pyarrow as pa

from sahelscope.events import grouping
from sahelscope.models import Event, Figure, Place

#: Those whose days, printed or told by the report, are few enough to tell them apart.
_ROWS = """select event_no, article_no, type, text, first, last, not_before, not_after, coalesce(planned, false),
    precision, confidence, place, lat, lon, coalesce(place_confidence, 0)
  from events where coalesce(last - first, not_after - not_before) <= 7 order by event_no"""


def write(db: duckdb.DuckDBPyConnection) -> None:
    """Write the table into an open corpus whose events stand there."""
    countries, figures = _countries(db), _figures(db)
    reports, number = [], {}
    for no, article, *fields in db.execute(_ROWS).fetchall():
        report = grouping.Report(str(article), _event(int(no), fields, countries[no], figures[no]))
        reports.append(report)
        number[id(report)] = int(no)
    several = [g for g in grouping.group(reports) if len(g.reports) > 1]
    rows = [(number[id(r)], number[id(g.best)]) for g in several for r in g.reports]
    kinds = pa.schema({"event_no": pa.int64(), "main_no": pa.int64()})
    db.register("groups", pa.table({"event_no": [r[0] for r in rows], "main_no": [r[1] for r in rows]}, kinds))
    db.execute("create table event_groups as select * from groups order by event_no")
    db.unregister("groups")


def _event(no: int, fields: list[Any], countries: tuple[str, ...], figures: tuple[Figure, ...]) -> Event:
    """Return as much of an event as grouping asks for; its number stands for its place in the text."""
    kind, text, first, last, not_before, not_after, planned, precision, confidence, place, lat, lon, sure = fields
    located = Place(no, no, "", "clause", place=place, lat=lat, lon=lon, confidence=sure) if place else None
    return Event(
        start=no, end=no, text=text, type=kind, date=None, first=first, last=last,
        precision=precision, countries=countries, actors=(), planned=planned, rule="", confidence=confidence,
        figures=figures, not_before=not_before, not_after=not_after, located=located,
    )  # fmt: skip


def _countries(db: duckdb.DuckDBPyConnection) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = defaultdict(tuple)
    for no, country in db.execute("select event_no, country from event_countries where how = 'happened'").fetchall():
        found[no] = (*found[no], country)
    return found


def _figures(db: duckdb.DuckDBPyConnection) -> dict[int, tuple[Figure, ...]]:
    found: dict[int, tuple[Figure, ...]] = defaultdict(tuple)
    for no, text, what, low, high in db.execute("select event_no, text, what, low, high from event_figures").fetchall():
        found[no] = (*found[no], Figure(0, 0, text, what, low, high))
    return found
