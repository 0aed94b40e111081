"""One wide row for each happening, as event databases keep them: when, where, who to whom, how many, by whose reports.

A happening is a group of reports (store/groups.py), or a single report. The report that says most gives day, place and
words; tolls go from the lowest to the highest that a report gives, and each report's own figures stand beside.
What the words do not tell is left empty. data/meanings.csv says what each column holds.
"""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd
import pyarrow as pa

from sahelscope.export.incident_rows import COUNTED, completed
from sahelscope.store.filters import STATE, EventFilter, Filters
from sahelscope.store.happenings import COUNTED_EVENTS, EVERYTHING
from sahelscope.store.questions import Corpus
from sahelscope.store.toll_sql import COLUMNS, toll

#: Incidents made at once: more take more memory, fewer more time.
_ROWS = 5_000
#: Which reports each incident is made of, and which of them says most, in the order in which incidents are written.
_REPORTS = """with {happened} select p.event_no, p.happening, p.event_no = h.event_no as best
from passed p join happened h using (happening)
order by coalesce(h.first, h.not_after) nulls last, h.happening, p.event_no"""

_SQL = """with passed as (select e.*, r.happening, r.best, {state} as state
    from reports r join events e using (event_no)),
  happened as (select * from passed where best),
  told as (select happening, count(*) as reports, count(distinct a.outlet) as outlets, min(published) as first_report,
      max(published) as last_report, string_agg(distinct a.url, ' | ' order by a.url) as urls,
      string_agg(distinct a.outlet, ' | ' order by a.outlet) as outlet_names,
      string_agg(event_id, ' | ' order by event_no) as event_ids,
      bool_or(p.corrected is not null or a.corrected is not null) as corrected
    from passed p join articles a on a.article_no = p.article_no group by happening),
  sides as (select happening, role, string_agg(distinct actor, ' | ' order by actor) as actors,
      string_agg(distinct side, ' | ' order by side) as sides
    from passed join event_actors using (event_no) group by happening, role),
  counts as (select happening, what, {toll}
    from passed join event_figures using (event_no) group by happening, what),
  printed as (select happening, string_agg(what || ': ' || f.text || coalesce(' (' || a.outlet || ')', ''), ' | '
      order by p.event_no, f.start) as figures
    from passed p join event_figures f using (event_no) join articles a on a.article_no = p.article_no
    group by happening),
  lands as (select event_no, string_agg(country, ' | ' order by country) as countries
    from event_countries where how = 'happened' group by event_no)
select h.happening, m.event_id as incident_id, h.type, h.text as sentence, h.state,
  coalesce(h.first, h.not_before) as day_from, coalesce(h.last, h.not_after) as day_to, h.date_basis as day_basis,
  h.place_text, h.place, h.region,
  h.district, h.lat, h.lon, h.place_confidence, h.confidence, h.background, a.language, a.title, a.outlet, a.url,
  l.countries, t.reports, t.outlets, t.outlet_names, t.first_report, t.last_report, t.urls, t.event_ids, t.corrected,
  b.actors as actors_by, b.sides as sides_by, g.actors as actors_against, g.sides as sides_against, p.figures, {counts}
from happened h join articles a using (article_no) join told t using (happening)
join events m on m.event_no = h.happening
left join sides b on b.happening = h.happening and b.role = 'by'
left join sides g on g.happening = h.happening and g.role = 'against'
left join printed p on p.happening = h.happening left join lands l on l.event_no = h.event_no
{joined} order by coalesce(h.first, h.not_after) nulls last, h.happening"""


def incidents(
    corpus: Corpus, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS
) -> Iterator[pd.DataFrame]:
    """Yield the incidents that pass the filters, some thousand at a time, the first by day; at least one frame.

    Those without a day come last. An incident is made of the reports that pass, as the pages do.
    """
    happened, values, views = corpus.happened(filters, only)
    counts = ", ".join(f"{w}.{name} as {w}_{name}" for w in COUNTED for name in COLUMNS)
    joined = " ".join(f"left join counts {w} on {w}.happening = h.happening and {w}.what = '{w}'" for w in COUNTED)
    sql = _SQL.format(state=STATE, toll=toll("event_figures"), counts=counts, joined=joined)
    # the numbers of all reports are little; their words, sorted all at once, would be hundreds of megabytes
    reports = corpus.ask(_REPORTS.format(happened=happened), values, **views)
    first = reports["happening"].ne(reports["happening"].shift()).fillna(True).cumsum() - 1
    for start in range(0, max(1, len(reports) and int(first.iloc[-1]) + 1), _ROWS):
        some = reports[((first >= start) & (first < start + _ROWS)).to_numpy(dtype=bool)]
        yield completed(corpus.ask(sql, reports=pa.Table.from_pandas(some, preserve_index=False)))
