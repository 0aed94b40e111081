"""The lists of events: one row for each happening, with its reports, or for each report, with the printed words."""

from __future__ import annotations

from typing import Literal

import pandas as pd

from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.happened_when import HappenedWhen
from sahelscope.store.happenings import COUNTED_EVENTS, EVERYTHING, TOLLS
from sahelscope.store.published import known
from sahelscope.store.toll_sql import NOTED

Order = Literal["newest", "oldest", "deadliest"]
ORDERS: tuple[Order, ...] = ("newest", "oldest", "deadliest")
_ORDERS: dict[Order, str] = {
    "newest": "day desc nulls last, happening desc, event_no desc",
    "oldest": "day nulls last, happening, event_no",
    "deadliest": "high desc nulls last, low desc, day desc nulls last, event_no desc",
}
#: Of the events of ``page``, how many other articles tell of the same one, and where.
_GROUPED = """select g.event_no, count(distinct o.article_no)::integer reports,
      string_agg(distinct coalesce(b.outlet, b.title), ' | ' order by coalesce(b.outlet, b.title)) also_in
    from event_groups g join event_groups m on m.main_no = g.main_no and m.event_no <> g.event_no
    join events o on o.event_no = m.event_no join articles b on b.article_no = o.article_no
    where g.event_no in (select event_no from page) group by g.event_no"""

#: The figures of the events of ``page``, and the words that they are printed in. What several printed figures come to
#: names them: "2 (1 + 1)", "20 (12, 20)".
_FIGURES = f"""select event_no, string_agg(what || ': ' || {NOTED}
        || coalesce(' (' || case basis when 'printed' then null when 'added' then added else told end || ')', ''),
      ' | ' order by start) as figures,
      string_agg(what || ': ' || text, ' | ' order by start) as figures_printed
    from event_figures left join (select event_no, what, string_agg(low, ' + ' order by start) added,
        string_agg(low, ', ' order by start) told
      from event_figure_parts where event_no in (select event_no from page) group by all) using (event_no, what)
    where event_no in (select event_no from page) group by event_no"""

_WHERE = """select event_no, string_agg(country, ', ' order by country) countries from event_countries
    where how = 'happened' and event_no in (select event_no from page) group by event_no"""

_ACTORS = """select event_no, string_agg(distinct actor, ' | ' order by actor) filter (role = 'by') as actors,
      string_agg(distinct actor, ' | ' order by actor) filter (role = 'against') as victims
    from event_actors where event_no in (select event_no from page) group by event_no"""


class EventRows(HappenedWhen):
    """The questions whose answers are rows with the printed words."""

    def events(
        self,
        filters: Filters = EVERYTHING,
        only: EventFilter = COUNTED_EVENTS,
        limit: int = 50,
        offset: int = 0,
        order: Order = "newest",
    ) -> pd.DataFrame:
        """Return happenings (with ``each_report``: reports) with the printed words and the article.

        ``day`` is the printed day or that of the report; ``state`` says which. Those without any come last.
        ``told`` is how many of the reports that pass tell of it, ``deaths_low`` to ``deaths_about`` what they say of
        deaths (toll_sql.py). ``countries`` ("MLI, NER"), ``figures`` ("deaths: 12+
        | wounded: 3") and ``figures_printed`` ("deaths: au moins 12 | wounded: three") are joined into one cell each.
        ``reports``: how many other articles tell of the same event, filters or not; ``also_in``: their outlets, or
        titles.
        """
        sql, values, views = self.happened(filters, only)
        order_by = _ORDERS[known(order, ORDERS)]
        found = self.ask(
            f"""with {sql}, {TOLLS}, page as (
              select event_no, happening, state, day, low, high, open, about,
                row_number() over (order by {order_by}) as place,
                (select count(*) from passed p where p.happening = happened.happening) as told
              from happened left join tolls using (happening) order by place
              limit {int(limit)} offset {int(offset)})
            select e.event_id, e.article_id, e.article_no, e.start, e."end", e.text, e.type, p.state, p.day, e.date,
              e.first, e.last, e.precision, e.date_basis, e.not_before, e.not_after, e.place_text, e.place_basis,
              e.place, e.region, e.district, e.lat, e.lon, e.place_confidence, e.planned, e.background, e.rule,
              e.confidence, e.corrected, p.told, p.low as deaths_low, p.high as deaths_high, p.open as deaths_open,
              p.about as deaths_about, f.figures, f.figures_printed, c.countries, w.actors, w.victims, a.title,
              a.outlet, a.published, a.published_from, a.language, a.url,
              r.reports, r.also_in, e.context_start, e.context_end
            from page p join events e using (event_no) join articles a on a.article_no = e.article_no
            left join ({_FIGURES}) f on f.event_no = e.event_no
            left join ({_GROUPED}) r on r.event_no = e.event_no
            left join ({_WHERE}) c on c.event_no = e.event_no
            left join ({_ACTORS}) w on w.event_no = e.event_no
            order by p.place""",
            values,
            **views,
        )
        return self.with_context(found)
