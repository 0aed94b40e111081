"""The tolls of one happening side by side: who says how many, when, citing whom; and how they changed from day to day.

Le Courrier, 14 June: "au moins 12", citing le gouverneur
The Mail,    15 June: "40"                                    ->  12+, later 40
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

import pandas as pd
import pyarrow as pa

from sahelscope.models import UNSURE_BELOW
from sahelscope.store.brief import BriefQuestions
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.happenings import COUNTED_EVENTS, EVERYTHING
from sahelscope.store.rows import ToldToll
from sahelscope.store.toll_sql import toll
from sahelscope.store.toll_words import Toll, noted

#: Of the statements that hold a figure the shortest, and whether its speaker is beyond doubt.
_CITED = f"""cited as (select t.event_no, t.figure_start, q.speaker, q.speaker_key, q.role,
    q.confidence >= {UNSURE_BELOW} as sure
  from told t join quotes q on q.article_no = t.article_no
  join quote_spans s on s.quote_no = q.quote_no and s.start <= t.figure_start and s."end" >= t.figure_end
  where q.speaker is not null
  qualify row_number() over (partition by t.event_no, t.figure_start order by s."end" - s.start, q.quote_no) = 1)"""


class TollQuestions(BriefQuestions):
    """The question; it takes the filters of the pages."""

    def told_tolls(
        self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS, limit: int = 100_000
    ) -> pd.DataFrame:
        """Return every report's deaths of the happenings that two reports tell with different numbers.

        ``incident_id`` is the happening's; its rows stand together, the report printed first above, undated ones last.
        ``deaths_low``, ``deaths_high`` (<NA> for "at least") and ``deaths_about`` are the number, ``words`` how it is
        printed, ``cited`` who is said to have given it, ``cited_sure`` whether that is beyond doubt; ``lowest, highest,
        open, about`` what all reports that pass say together (toll_sql.py).
        """
        sql, values, views = self.happened(filters, only)
        return self.ask(
            f"""with {sql}, figures as (select p.happening, p.event_no, p.event_id, p.article_id, p.article_no,
                f.start as figure_start, f."end" as figure_end, f.text as words, f.low, f.high, f.about
              from passed p join event_figures f using (event_no) where f.what = 'deaths' and p.main_no is not null),
            several as (select happening, {toll("figures", names=("lowest", "highest", "open", "about"))} from figures
              group by happening
              having count(distinct article_no) > 1 and count(distinct (low, high, about)) > 1),
            told as (from figures semi join several using (happening)), {_CITED}
            select h.event_id as incident_id, h.type, h.day as day_from, h.day_last as day_to, h.place_text, h.region,
              s.lowest, s.highest, s.open, s.about, a.published, a.outlet, t.low as deaths_low, t.high as deaths_high,
              t.about as deaths_about, t.words,
              c.speaker as cited, c.role as cited_role, c.speaker_key as cited_id, c.sure as cited_sure,
              e.text as sentence, a.read_at, a.published_from, a.title, a.language, a.url,
              t.event_id, t.article_id, e.start, e."end"
            from told t join several s using (happening) join happened h using (happening)
            join events e on e.event_no = t.event_no join articles a on a.article_no = t.article_no
            left join cited c on c.event_no = t.event_no and c.figure_start = t.figure_start
            order by h.day desc nulls last, h.event_no desc, a.published nulls last, t.event_no, t.figure_start
            limit {int(limit)}""",
            values,
            **views,
        )

    def printed_figures(self, event_ids: Sequence[str]) -> dict[tuple[str, str], list[str]]:
        """Return the figures of some reports as printed, in their order: {(report, "deaths"): ["at least 12"]}.

        One that is put together has the words of each of its parts: ["two guards", "a cook"].
        """
        found: dict[tuple[str, str], list[str]] = {}
        asked = pa.table({"event_id": pa.array(event_ids, pa.string())})
        sql = """with told as (select event_no, what, text, start from event_figure_parts union all
            from (select event_no, what, text, start from event_figures) anti join event_figure_parts
              using (event_no, what))
          select event_id, what, told.text from asked join events using (event_id) join told using (event_no)
          order by event_no, told.start"""
        for report, what, words in self.ask(sql, asked=asked).itertuples(index=False):
            found.setdefault((report, what), []).append(words)
        return found


def course(told: Iterable[ToldToll], written: Callable[[Toll], str] = noted) -> list[tuple[dt.date | None, list[str]]]:
    """Return which tolls came newly on which day of printing: [(14 June, ["12+"]), (15 June, ["40", "43"])].

    ``told`` are the reports of one happening, the first above. What was told before is no news; undated reports last.
    ``written``: how a toll is written.
    """
    known: set[str] = set()
    found = []
    for day, rows in groupby(told, key=lambda row: row.published):
        new = [n for n in dict.fromkeys(written(r.deaths) for r in rows) if n not in known]
        known.update(new)
        if new:
            found.append((day, new))
    return found
