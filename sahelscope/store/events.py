"""The questions about events: how many when, how exactly that is known, and each with its printed words."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pandas as pd

from sahelscope.models import PLACED_FROM
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.published import Published, known

Step = Literal["day", "week", "month"]
EVERYTHING = Filters()
COUNTED_EVENTS = EventFilter()
_STEPS: tuple[Step, ...] = ("day", "week", "month")


#: Of the events of ``page``, how many other articles tell of the same one, and where.
_GROUPED = """select g.event_no, count(distinct o.article_no)::integer reports,
      string_agg(distinct coalesce(b.outlet, b.title), ' | ' order by coalesce(b.outlet, b.title)) also_in
    from event_groups g join event_groups m on m.main_no = g.main_no and m.event_no <> g.event_no
    join events o on o.event_no = m.event_no join articles b on b.article_no = o.article_no
    where g.event_no in (select event_no from page) group by g.event_no"""


#: The figures of the events of ``page``: as printed, or what printed ones come to: "2 (1 + 1)", "20 (12, 20)".
_FIGURES = """select event_no, string_agg(what || ': ' || case basis when 'printed' then text
      else case when high is null then low || '+' when high > low then low || '–' || high else low::varchar end
        || coalesce(' (' || case basis when 'added' then added else told end || ')', '') end, ' | ' order by start)
      as figures
    from event_figures left join (select event_no, what, string_agg(low, ' + ' order by start) added,
        string_agg(low, ', ' order by start) told
      from event_figure_parts where event_no in (select event_no from page) group by all) using (event_no, what)
    where event_no in (select event_no from page) group by event_no"""


class EventQuestions(Published):
    """The questions; ``only`` narrows each of them further than the filters do."""

    def timeline(
        self,
        filters: Filters = EVERYTHING,
        only: EventFilter = COUNTED_EVENTS,
        step: Step = "month",
        exact: bool = False,
    ) -> pd.DataFrame:
        """Return ``start, type, events``: each event counted in the period that holds its first day.

        ``exact`` leaves out events whose days do not lie within one period: a year is no event of its January.
        """
        e, views = self.where(filters, "events")
        chosen = only.where()
        if exact:
            chosen.add(_within(step))
        found = self.ask(
            f"""select {_period(step, "first")} as start, type, count(*) events from events
            where first is not null and {e.sql} and {chosen.sql} group by all order by start, type""",
            e.values + chosen.values,
            **views,
        )
        return found.astype({"start": "datetime64[s]"})

    def spans(
        self,
        filters: Filters = EVERYTHING,
        only: EventFilter = COUNTED_EVENTS,
        step: Step = "month",
        limit: int = 1000,
    ) -> pd.DataFrame:
        """Return ``type, first, last, planned, events, text, title``: events with the same days as one row.

        The widest come first, so that narrow ones are drawn over them. Where there would be more than ``limit`` rows,
        only those are returned that ``timeline(exact=True)`` does not count. ``text`` and ``title`` are one event's.
        """
        e, views = self.where(filters, "events")
        chosen = only.where()
        return self.ask(
            f"""with spans as (select type, first, last, coalesce(planned, false) planned, count(*) events,
                min(event_no) event_no, {_within(step)} as exact
              from events where first is not null and {e.sql} and {chosen.sql} group by all)
            select s.type, s.first, s.last, s.planned, s.events, e.text, a.title
            from spans s join events e using (event_no) join articles a on a.article_no = e.article_no
            where not s.exact or (select count(*) from spans) <= {int(limit)}
            order by s.last - s.first desc, s.first desc, s.type limit {int(limit)}""",
            e.values + chosen.values,
            **views,
        )

    def reported(
        self,
        filters: Filters = EVERYTHING,
        only: EventFilter = COUNTED_EVENTS,
        limit: int = 1500,
    ) -> pd.DataFrame:
        """Return ``type, first, last, planned, events, text, title`` of news without a date, by day of their report.

        ``first`` and ``last``, in ``only`` too, are the day of the report (``not_after``): it is no date of the event,
        and stands in no table as one. Events of one type and day are one row.
        """
        e, views = self.where(filters, "events")
        chosen = replace(only, first=None, last=None, dated=False).where()
        chosen.add("date_basis = 'report'")
        if only.first is not None:
            chosen.add("not_after >= ?", only.first)
        if only.last is not None:
            chosen.add("not_after <= ?", only.last)
        return self.ask(
            f"""with days as (select type, not_after as first, not_after as last, coalesce(planned, false) planned,
                count(*) events, min(event_no) event_no from events where {e.sql} and {chosen.sql} group by all)
            select d.type, d.first, d.last, d.planned, d.events, e.text, a.title
            from days d join events e using (event_no) join articles a on a.article_no = e.article_no
            order by d.first desc, d.type limit {int(limit)}""",
            e.values + chosen.values,
            **views,
        )

    def event_points(self, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Return ``name, lat, lon, type, events``: how many events of each type happened at each point.

        Only those that count, and whose place is known well enough (``models.PLACED_FROM``).
        """
        e, views = self.where(filters, "events")
        counted = COUNTED_EVENTS.where()
        return self.ask(
            f"""select any_value(place_text) as name, lat, lon, type, count(*) events from events
            where {e.sql} and {counted.sql} and lat is not null and place_confidence >= {PLACED_FROM}
            group by lat, lon, type order by events desc, lat, lon, type""",
            e.values + counted.values,
            **views,
        )

    def undated_events(self, filters: Filters = EVERYTHING) -> int:
        """Return how many events have no known date."""
        return self.count_events(filters, EventFilter(dated=False))

    def events(
        self,
        filters: Filters = EVERYTHING,
        only: EventFilter = COUNTED_EVENTS,
        limit: int = 50,
        offset: int = 0,
    ) -> pd.DataFrame:
        """Return events, the latest first and those without a date last, with the printed words and the article.

        ``countries`` ("MLI, NER") and ``figures`` ("deaths: au moins 12 | wounded: 3", as printed; "deaths: 20 (12,
        20)" where a later toll replaced an earlier one) are joined into one cell each. ``reports``: how many other
        articles tell of the same event; ``also_in``: their outlets, or titles.
        """
        e, views = self.where(filters, "events")
        chosen = only.where()
        found = self.ask(
            f"""with page as (select event_no from events where {e.sql} and {chosen.sql}
              order by first desc nulls last, event_no desc limit {int(limit)} offset {int(offset)})
            select e.event_id, e.article_id, e.article_no, e.start, e."end", e.text, e.type, e.date, e.first, e.last,
              e.precision, e.date_basis, e.not_before, e.not_after, e.place_text, e.place_basis, e.place, e.region,
              e.district, e.lat, e.lon, e.place_confidence, e.planned, e.background, e.rule,
              e.confidence, e.corrected, f.figures, c.countries, a.title, a.outlet, a.published,
              a.language, a.url, r.reports, r.also_in, e.context_start, e.context_end
            from page join events e using (event_no) join articles a on a.article_no = e.article_no
            left join ({_FIGURES}) f on f.event_no = e.event_no
            left join ({_GROUPED}) r
              on r.event_no = e.event_no
            left join (select event_no, string_agg(country, ', ' order by country) countries from event_countries
              where how = 'happened' and event_no in (select event_no from page) group by event_no) c
              on c.event_no = e.event_no
            order by e.first desc nulls last, e.event_no desc""",
            e.values + chosen.values,
            **views,
        )
        return self.with_context(found)

    def count_events(
        self,
        filters: Filters = EVERYTHING,
        only: EventFilter = COUNTED_EVENTS,
    ) -> int:
        """Return how many events pass the filters."""
        return self.count(filters, "events", extra=only.where())


def _period(step: Step, column: str) -> str:
    return f"date_trunc('{known(step, _STEPS)}', {column})::date"


def _within(step: Step) -> str:
    """Return the condition that all of an event's days lie in one period."""
    return f"{_period(step, 'first')} = {_period(step, 'last')}"
