"""Where events happened: the points, regions and countries of the map, each with its newest event.

Points and regions only where the place is known well enough (``models.PLACED_FROM``).
"""

from __future__ import annotations

import pandas as pd

from sahelscope import tables
from sahelscope.models import PLACED_FROM
from sahelscope.places import gazetteer
from sahelscope.store.events import EventRows
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.happenings import COUNTED_EVENTS, EVERYTHING, TOLLS, with_families
from sahelscope.store.toll_sql import SUMMED

#: Of the happenings of one area: how many, the deaths reported of them, and the newest one.
_COUNTED = f"""count(*) events, {SUMMED},
  max(day) as newest, arg_max(event_no, (coalesce(day, date '0001-01-01'), event_no)) as latest"""
#: Then the newest one itself; its words, carried through the sums, would take as long as all the rest.
_NEWEST = "from counted c join events e on e.event_no = c.latest order by c.events desc"


class EventPlaces(EventRows):
    """The questions; ``only`` narrows each of them further than the filters do."""

    def event_points(self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS) -> pd.DataFrame:
        """Return ``place, name, lat, lon, family, events``, the toll, ``newest, text``: a row a point and family.

        The toll is ``low, high, open, about``, the deaths reported (toll_sql.py); ``newest`` and ``text`` are day and
        words of the latest event there, ``name`` its place as printed.
        """
        sql, values, views = self.happened(filters, only)
        return self.ask(
            f"""with {sql}, {TOLLS}, counted as (
              select lat, lon, family, {_COUNTED}
              from happened join families using (type) left join tolls using (happening)
              where lat is not null and place_confidence >= {PLACED_FROM} group by lat, lon, family)
            select coalesce(e.place, e.region) as place, e.place_text as name, c.* exclude (latest), e.text
            {_NEWEST}, c.lat, c.lon, family""",
            values,
            **views,
            **with_families("family"),
        )

    def event_regions(self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS) -> pd.DataFrame:
        """Return ``region, name, country, events``, the toll, ``newest, text``: what happened in each region."""
        sql, values, views = self.happened(filters, only)
        found = self.ask(
            f"""with {sql}, {TOLLS}, counted as (
              select region, null::varchar as name, null::varchar as country, {_COUNTED}
              from happened left join tolls using (happening)
              where region is not null and place_confidence >= {PLACED_FROM} group by region)
            select c.* exclude (latest), e.text {_NEWEST}, c.region""",
            values,
            **views,
        )
        known = [gazetteer.places().get(region) for region in found["region"]]
        names = [at.name if at else region for at, region in zip(known, found["region"], strict=True)]
        found["name"] = pd.Series(names, dtype=tables.TEXT)
        found["country"] = pd.Series([at.country if at else None for at in known], dtype=tables.TEXT)
        return found

    def event_countries(self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS) -> pd.DataFrame:
        """Return ``country, events``, the toll, ``newest, text``: what happened in each country, wherever in it."""
        sql, values, views = self.happened(filters, only)
        return self.ask(
            f"""with {sql}, {TOLLS}, counted as (select country, {_COUNTED} from happened
              join (select event_no, country from event_countries where how = 'happened') using (event_no)
              left join tolls using (happening) group by country)
            select c.* exclude (latest), e.text {_NEWEST}, country""",
            values,
            **views,
        )

    def event_actors(self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS) -> pd.DataFrame:
        """Return ``actor_id, actor, side, events``: who acts, or to whom it is done, most events first."""
        sql, values, views = self.happened(filters, only)
        return self.ask(
            f"""with {sql} select actor_id, arg_max(actor, (n, actor)) as actor, arg_max(side, (n, side)) as side,
              sum(n)::bigint as events
            from (select a.actor_id, a.actor, a.side, count(distinct happening) n from passed
              join event_actors a using (event_no) where a.actor_id is not null group by all)
            group by actor_id order by events desc, actor_id""",
            values,
            **views,
        )

    def actor_ids(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return the ids of actors given by id or as printed; a name that is unknown stays as it is."""
        if not names:
            return ()
        marks = ", ".join("?" * len(names))
        there = self.ask(
            f"""select distinct actor_id, actor from event_actors
            where actor_id is not null and (lower(actor) in ({marks}) or actor_id in ({marks}))""",
            [*(name.lower() for name in names), *names],
        )
        printed = {str(actor).lower() for actor in there["actor"]}
        found = set(there["actor_id"]) | {name for name in names if name.lower() not in printed}
        return tuple(sorted(found))
