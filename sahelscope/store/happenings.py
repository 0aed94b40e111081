"""What happened, each happening once however many articles tell of it: over time, by whom, where, how deadly.

A happening is a group of reports (groups.py), or a single report; the report that says most stands for it. An
``EventFilter`` with ``each_report`` makes every report count. Its day is the printed one or, where no day is printed,
that of its report: ``state`` tells which ("printed", "reported"; "planned" for what is only announced, "none" where no
day is known at all).
"""

from __future__ import annotations

from typing import Any, Literal

import pyarrow as pa

from sahelscope.events import families
from sahelscope.models import PLACED_FROM
from sahelscope.store.filters import REPORTED, STATE, EventFilter, Filters
from sahelscope.store.published import Published, known
from sahelscope.store.toll_sql import toll

Step = Literal["day", "week", "month", "quarter", "year"]
STEPS: tuple[Step, ...] = ("day", "week", "month", "quarter", "year")
#: By what happenings are put into rows; "all" is one row. A region or an acting side that is not known is "unknown".
Rows = Literal["all", "family", "type", "country", "region", "side"]
ROW: dict[Rows, str] = {
    "all": "'all'",
    "family": "family",
    "type": "type",
    "country": "country",
    "region": f"case when place_confidence >= {PLACED_FROM} then coalesce(region, 'unknown') else 'unknown' end",
    "side": "coalesce(side, 'unknown')",
}
JOIN: dict[Rows, str] = {
    "family": "join families using (type)",
    "country": "join (select event_no, country from event_countries where how = 'happened') using (event_no)",
    "side": "left join (select distinct event_no, side from event_actors where role = 'by' and side is not null) "
    "using (event_no)",
}
EVERYTHING = Filters()
COUNTED_EVENTS = EventFilter()


class Happenings(Published):
    """The questions; ``only`` narrows each of them further than the filters do."""

    def happened(self, filters: Filters, only: EventFilter) -> tuple[str, list[Any], dict[str, pa.Table]]:
        """Return the tables ``passed`` (reports) and ``happened`` (happenings) for a ``with``, its values, its views.

        Both have the columns of ``events`` and ``happening``, ``state``, ``day``, ``day_last``.
        """
        e, views = self.where(filters, "events")
        chosen = only.where()
        happening = "event_no" if only.each_report else "coalesce(main_no, event_no)"
        # most reports stand alone: only the others are compared
        grouped = "false" if only.each_report else "main_no is not null"
        sql = f"""passed as (select events.*, main_no, {happening} as happening, {STATE} as state,
              coalesce(first, {REPORTED}) as day, coalesce(last, {REPORTED}) as day_last
            from events left join event_groups using (event_no) where {e.sql} and {chosen.sql}),
          standing as (select arg_min(event_no, (event_no <> happening, event_no)) as event_no from passed
            where {grouped} group by happening),
          happened as (select * from passed where not ({grouped}) or event_no in (select event_no from standing))"""
        return sql, e.values + chosen.values, views

    def count_events(self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS) -> int:
        """Return how many happenings pass the filters (with ``each_report``: how many reports)."""
        if only.each_report:
            return self.count(filters, "events", extra=only.where())
        e, views = self.where(filters, "events")
        chosen = only.where()
        return self._one(
            f"""select count(*) filter (main_no is null) + count(distinct main_no)
            from events left join event_groups using (event_no) where {e.sql} and {chosen.sql}""",
            e.values + chosen.values,
            **views,
        )

    def states(self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS) -> dict[str, int]:
        """Return how many happenings there are in each state; 0 where there are none."""
        sql, values, views = self.happened(filters, only)
        found = self.ask(f"with {sql} select state, count(*) n from happened group by state", values, **views)
        return dict.fromkeys(("printed", "reported", "planned", "none"), 0) | dict(
            zip(found["state"], map(int, found["n"]), strict=True)
        )


#: How many deaths the reports of each happening give.
TOLLS = f"""tolls as (select happening, {toll("f")}
  from passed join event_figures f using (event_no) where f.what = 'deaths' group by happening)"""


def among_rows(by: Rows, filters: Filters) -> tuple[str, list[str]]:
    """Return the condition on rows: of countries only those that are filtered by, where any are."""
    known(by, tuple(ROW))
    if by != "country" or not filters.countries:
        return "true", []
    return f"country in ({', '.join('?' * len(filters.countries))})", list(filters.countries)


def with_families(by: Rows) -> dict[str, pa.Table]:
    """Return the table of families by type where rows are families, as a view."""
    if by != "family":
        return {}
    found = families.families()
    return {"families": pa.table({"type": list(found), "family": list(found.values())})}
