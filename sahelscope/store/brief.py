"""The questions of the brief: how much of what over time, and which reports of one happening give different tolls."""

from __future__ import annotations

import pandas as pd

from sahelscope.store.by_country import COUNTED, CountryQuestions, What
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.happenings import COUNTED_EVENTS, EVERYTHING, STEPS, Step
from sahelscope.store.known_day import MONTH_ONLY, placed
from sahelscope.store.published import known
from sahelscope.store.toll_sql import NOTED, toll

__all__ = ["COUNTED", "BriefQuestions", "What"]


class BriefQuestions(CountryQuestions):
    """The questions; all take the filters of the pages."""

    def counted_over_time(
        self, filters: Filters = EVERYTHING, what: What = "articles", step: Step = "week"
    ) -> pd.DataFrame:
        """Return ``start, n``: articles and quotes by the day of publication, happenings by their own day.

        What has no day is left out, and so are planned happenings: they are no news of their day yet. Articles of which
        only the month is known have no day and no week.
        """
        if known(what, COUNTED) == "events":
            found = self.over_time(filters, EventFilter(planned=False), step, by="all")
            return found.groupby("start")["events"].sum().reset_index(name="n")
        rows, views = self.where(filters, what)
        found = self.ask(
            f"""select date_trunc('{known(step, STEPS)}', published)::date as start, count(*) n
            from (select article_no from {what} where {rows.sql}) join articles using (article_no)
            where {placed(step)} group by all order by start""",
            rows.values,
            **views,
        )
        return found.astype({"start": "datetime64[s]"})

    def count_month_only(self, filters: Filters = EVERYTHING) -> int:
        """Return of how many articles that pass only the month is known."""
        return int(self.figures(filters, "articles", f"count(*) filter ({MONTH_ONLY})")[0])

    def differing_tolls(
        self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS, limit: int = 20
    ) -> pd.DataFrame:
        """Return ``event_id, article_id, start, end, day, type, place_text, region``, the toll, ``reports, tolls``.

        One row is a happening of which two of the reports that pass cannot both be right on the deaths ("12" and "15 to
        20"; not "12" and "at least 10"), the widest apart first.
        The toll is ``low, high, open, about`` (toll_sql.py); ``tolls`` names each, the first printed first: "L’Écho:
        12 | La Dépêche: 15–20".
        """
        sql, values, views = self.happened(filters, only)
        return self.ask(
            f"""with {sql}, told as (
              select distinct happening, coalesce(a.outlet, a.title, '–') as outlet, f.low, f.high, f.about, p.event_no,
                min(coalesce(a.published, date '9999-12-31'))
                  over (partition by happening, a.outlet, f.low, f.high, f.about) as printed
              from passed p join event_figures f using (event_no) join articles a on a.article_no = p.article_no
              where f.what = 'deaths' and p.main_no is not null), -- a report that stands alone differs from none
            apart as (select happening, {toll("told")},
                count(distinct event_no) reports
              from told group by happening
              having max(told.low) > min(coalesce(told.high, 9223372036854775807))),
            named as (select happening, string_agg(words, ' | ' order by printed, words) tolls
              from (select distinct happening, printed, outlet || ': ' || {NOTED} as words from told)
              group by happening)
            select h.event_id, h.article_id, h.start, h."end", h.day, h.type, h.place_text, h.region,
              t.low, t.high, t.open, t.about, t.reports, n.tolls
            from apart t join happened h using (happening) join named n using (happening)
            order by t.high - t.low desc, h.day desc nulls last, h.event_no desc limit {int(limit)}""",
            values,
            **views,
        )
