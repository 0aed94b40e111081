"""Which events of a corpus are reports of one and the same: the table ``event_groups``.

``event_no`` of each report of an event that several articles tell of, with ``main_no``, that of the report that says
most. Written when the corpus is published; where little has changed, only what is around it is grouped again.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import duckdb
import pyarrow as pa

from sahelscope.events import grouping
from sahelscope.events.regrouping import UnknownError, number, regrouped
from sahelscope.models import Event, Figure, Place
from sahelscope.store import given, numbers

#: Those whose days, printed or told by the report, are few enough to tell them apart.
_ROWS = """select event_no, article_no, type, text, first, last, not_before, not_after, coalesce(planned, false),
    precision, confidence, place, lat, lon, coalesce(place_confidence, 0)
  from {at}events where coalesce(last - first, not_after - not_before) <= 7 {only} order by event_no"""
_KINDS = pa.schema({"event_no": pa.int64(), "main_no": pa.int64()})
_DAY = dt.timedelta(days=1)
#: Days around what has changed that are looked at first, and further ones where these do not suffice.
_AROUND, _FURTHER = 3, 2
_WIDER = "case when first is not null and last is not null then {} else {} end"
#: The events at some keys, and all that were in their groups.
_NEAR = f"""create or replace temp table near_events as
with here as (select e.event_no from whole.events e join whole.event_countries c using (event_no)
    join asked_keys k on k.type = e.type and k.country = c.country and c.how = 'happened'
      and {_WIDER.format("last", "not_after")} >= k.since and {_WIDER.format("first", "not_before")} <= k.until)
select event_no from here union select event_no from whole.event_groups where main_no in
  (select main_no from whole.event_groups join here using (event_no))"""

_TOGETHER = """select event_no, main_no from whole.event_groups
  where event_no in (select event_no from near_events union select event_no from old_events)"""


def write(db: duckdb.DuckDBPyConnection) -> None:
    """Write the table into an open corpus whose events stand there."""
    db.execute("create table event_groups (event_no bigint, main_no bigint)")
    # reports of two types are never one event: one type after the other holds a part of the reports in memory
    for (kind,) in db.execute("select distinct type from events order by type").fetchall():
        given.words(db, "this_type", [kind])
        db.execute("create or replace temp table of_type as select event_no from events where type in (from this_type)")
        _add(db, "", (g.reports for g in grouping.group(_reports(db, "", "and event_no in (from of_type)"))))


def change(db: duckdb.DuckDBPyConnection) -> None:
    """Bring the table in the catalog ``whole`` to what it would be from nothing.

    ``old_events`` and so on hold the rows that went, ``came_nos`` the numbers of the articles that came.
    """
    old = {number(r): r for r in _reports(db, "old_")}
    new = {number(r): r for r in _reports(db, "whole.", "and article_no in (from came_nos)")}
    gone = [r for no, r in old.items() if new.get(no) != r]
    came = {no for no, r in new.items() if old.get(no) != r}
    known = _wider({key for r in (*gone, *(new[no] for no in came)) for key in grouping.stands_at(r)}, _AROUND)
    while known:
        _ask(db, known)
        together = dict(db.execute(_TOGETHER).fetchall())
        try:
            near = _reports(db, "whole.", "and event_no in (from near_events)")
            made, touched = regrouped(near, gone, came, together, known)
        except UnknownError as lacking:
            known |= _wider(lacking.keys, _FURTHER)
            continue
        touched |= {number(r) for r in gone}
        db.register("touched", pa.table({"no": pa.array(sorted(touched), pa.int64())}))
        db.execute("delete from whole.event_groups where event_no in (from touched)")
        db.unregister("touched")
        _add(db, "whole.", made)
        return


def _wider(keys: set[grouping.Key], days: int) -> set[grouping.Key]:
    """Return the keys with those of so many days before and after them."""
    wide: set[grouping.Key] = set()
    for kind, land, day in keys:
        first, last = max(1, day.toordinal() - days), min(dt.date.max.toordinal(), day.toordinal() + days)
        wide.update((kind, land, dt.date.fromordinal(n)) for n in range(first, last + 1))
    return wide


def _ask(db: duckdb.DuckDBPyConnection, known: set[grouping.Key]) -> None:
    """Make the table of the events that stand at the keys."""
    runs: list[list[Any]] = []
    for kind, land, day in sorted(known):
        if runs and runs[-1][:2] == [kind, land] and runs[-1][3] + _DAY == day:
            runs[-1][3] = day
        else:
            runs.append([kind, land, day, day])
    columns = zip(("type", "country", "since", "until"), zip(*runs, strict=True), strict=True)
    db.register("asked_keys", pa.table({name: list(cells) for name, cells in columns}))
    db.execute(_NEAR)
    db.unregister("asked_keys")


def _add(db: duckdb.DuckDBPyConnection, at: str, groups: Iterable[Sequence[grouping.Report]]) -> None:
    """Add the groups of several reports to the table; the one that says most stands for each."""
    several = (grouping.Group.of(g) for g in groups if len(g) > 1)
    rows = sorted((number(r), number(g.best)) for g in several for r in g.reports)
    columns = {name: [row[i] for row in rows] for i, name in enumerate(_KINDS.names)}
    db.register("groups", pa.table(columns, _KINDS))
    db.execute(f"insert into {at}event_groups select * from groups order by event_no")
    db.unregister("groups")


def _reports(db: duckdb.DuckDBPyConnection, at: str, only: str = "") -> list[grouping.Report]:
    """Return the reports of the tables whose names begin so."""
    countries, figures = _countries(db, at, only), _figures(db, at, only)
    return [
        grouping.Report(str(article), _event(int(no), fields, countries[no], figures[no]))
        for no, article, *fields in db.execute(_ROWS.format(at=at, only=only)).fetchall()
    ]


def _event(no: int, fields: list[Any], countries: tuple[str, ...], figures: tuple[Figure, ...]) -> Event:
    """Return as much of an event as grouping asks for; its number stands for its place in the text."""
    kind, text, first, last, not_before, not_after, planned, precision, confidence, place, lat, lon, sure = fields
    located = Place(no, no, "", "clause", place=place, lat=lat, lon=lon, confidence=sure) if place else None
    return Event(
        start=no, end=no, text=text, type=kind, date=None, first=first, last=last,
        precision=precision, countries=countries, actors=(), planned=planned, rule="", confidence=confidence,
        figures=figures, not_before=not_before, not_after=not_after, located=located,
    )  # fmt: skip


def _countries(db: duckdb.DuckDBPyConnection, at: str, only: str) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = defaultdict(tuple)
    rows = db.execute(
        f"select event_no, country from {at}event_countries where how = 'happened' {only} order by event_no, country"
    ).fetchall()
    for no, country in rows:
        found[no] = (*found[no], country)
    return found


def _figures(db: duckdb.DuckDBPyConnection, at: str, only: str) -> dict[int, tuple[Figure, ...]]:
    found: dict[int, tuple[Figure, ...]] = defaultdict(tuple)
    only = only.replace("article_no", f"event_no >> {numbers.OF_FINDING}")  # the table has no other
    rows = db.execute(
        f"select event_no, text, what, low, high from {at}event_figures where true {only} "
        "order by event_no, start, what"
    ).fetchall()
    for no, text, what, low, high in rows:
        found[no] = (*found[no], Figure(0, 0, text, what, low, high))
    return found
