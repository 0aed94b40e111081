"""What happened over time: counted by period, as marks at its days, and the deaths that are reported of it."""

from __future__ import annotations

import pandas as pd

from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.happenings import (
    COUNTED_EVENTS,
    EVERYTHING,
    JOIN,
    ROW,
    STEPS,
    TOLLS,
    Happenings,
    Rows,
    Step,
    among_rows,
    with_families,
)
from sahelscope.store.published import known
from sahelscope.store.toll_sql import SUMMED


class HappenedWhen(Happenings):
    """The questions; ``only`` narrows each of them further than the filters do."""

    def over_time(
        self,
        filters: Filters = EVERYTHING,
        only: EventFilter = COUNTED_EVENTS,
        step: Step = "month",
        by: Rows = "family",
    ) -> pd.DataFrame:
        """Return ``start, row, state, events``: happenings by the period that holds their first day.

        Left out are those whose days do not lie within one period: a year is no event of its January (``marks`` has
        them). What happened in two countries, or was done by two sides, is in both rows.
        """
        sql, values, views = self.happened(filters, only)
        among, more = among_rows(by, filters)
        found = self.ask(
            f"""with {sql} select {_period(step, "day")} as start, {ROW[by]} as row, state, count(*) events
            from happened {JOIN.get(by, "")}
            where day is not null and {_period(step, "day")} = {_period(step, "day_last")} and {among}
            group by all order by start, row, state""",
            values + more,
            **views,
            **with_families(by),
        )
        return found.astype({"start": "datetime64[s]"})

    def marks(
        self,
        filters: Filters = EVERYTHING,
        only: EventFilter = COUNTED_EVENTS,
        by: Rows = "family",
        limit: int = 1500,
    ) -> pd.DataFrame:
        """Return ``row, type, state, first, last, events, low, high, open, about, event_id, text, title``: the marks.

        Happenings of one row, type and state with the same days are one mark; ``low`` to ``about`` are the deaths that
        are reported of them (toll_sql.py), <NA> where none are, ``text`` and ``title`` one's words. The widest come
        first, so that narrow ones are drawn over them; of more than ``limit`` marks the latest are returned.
        """
        sql, values, views = self.happened(filters, only)
        among, more = among_rows(by, filters)
        return self.ask(
            f"""with {sql}, {TOLLS}, marked as (
              select {ROW[by]} as row, type, state, day as first, day_last as last, count(*) events,
                sum(low)::bigint low, sum(high)::bigint high, bool_or(open) as open, bool_or(about) as about,
                max(event_no) event_no
              from happened {JOIN.get(by, "")} left join tolls using (happening)
              where day is not null and {among} group by all
              order by last desc, first desc, event_no desc, row limit {int(limit)})
            select m.row, m.type, m.state, m.first, m.last, m.events, m.low, m.high, m.open, m.about,
              e.event_id, e.text, a.title
            from marked m join events e using (event_no) join articles a using (article_no)
            order by m.last - m.first desc, m.first desc, m.row, m.type, m.state""",
            values + more,
            **views,
            **with_families(by),
        )

    def tolls(
        self,
        filters: Filters = EVERYTHING,
        only: EventFilter = COUNTED_EVENTS,
        by: Rows = "all",
    ) -> pd.DataFrame:
        """Return ``row, events, deadly, low, high, open, about``: happenings, those with a toll, the deaths reported.

        ``low`` and ``high`` add up the lowest and the highest toll that is reported of each; a sum is ``open`` ("at
        least") or ``about`` where one of them is.
        """
        sql, values, views = self.happened(filters, only)
        among, more = among_rows(by, filters)
        return self.ask(
            f"""with {sql}, {TOLLS} select {ROW[by]} as row, count(*) events, count(low) deadly,
              {SUMMED}
            from happened {JOIN.get(by, "")} left join tolls using (happening) where {among}
            group by all order by low desc, events desc, row""",
            values + more,
            **views,
            **with_families(by),
        )


def _period(step: Step, column: str) -> str:
    return f"date_trunc('{known(step, STEPS)}', {column})::date"
