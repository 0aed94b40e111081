"""One wide row for each happening, as event databases keep them: when, where, who to whom, how many, by whose reports.

A happening is a group of reports (store/groups.py), or a single report. The report that says most gives day, place and
words; tolls go from the lowest to the highest that a report gives, and each report's own figures stand beside.
What the words do not tell is left empty. data/meanings.csv says what each column holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd
import pyarrow as pa

from sahelscope.events import codebooks
from sahelscope.events.codebooks import Told
from sahelscope.models import PLACED_FROM
from sahelscope.places import gazetteer, locate
from sahelscope.store.filters import STATE, EventFilter, Filters
from sahelscope.store.happenings import COUNTED_EVENTS, EVERYTHING
from sahelscope.store.questions import Corpus
from sahelscope.tables import NUMBER, TEXT, TRUTH, WHOLE

#: Incidents made at once: more take more memory, fewer more time.
_ROWS = 5_000
#: What reports count, each in two columns: the lowest and the highest number that a report gives.
COUNTED = ("deaths", "wounded", "abducted", "arrested", "displaced")
#: By ACLED's codebook: 1 the day, 2 the week, 3 the month; 1 the town, 2 a part of a region, 3 only the region.
_WEEK, _MONTH = 7, 31

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
  counts as (select happening, what, min(low) as low, max(coalesce(high, low)) as high
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

#: The columns, in order.
COLUMNS = (
    "incident_id", "day_from", "day_to", "day_basis", "time_precision", "planned", "type", "acled_event_type",
    "acled_sub_event_type", "plover_event_type", "country", "country_name", "countries", "region", "district", "place",
    "place_text", "lat", "lon", "geo_precision", "place_confidence", "actors_by", "sides_by", "actors_against",
    "sides_against", "civilians_targeted", *(f"{what}_{end}" for what in COUNTED for end in ("low", "high")), "figures",
    "reports", "outlets", "outlet_names", "first_report", "last_report", "sentence", "language", "title", "outlet",
    "url", "urls", "confidence", "corrected", "event_ids",
)  # fmt: skip


def incidents(
    corpus: Corpus, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS
) -> Iterator[pd.DataFrame]:
    """Yield the incidents that pass the filters, some thousand at a time, the first by day; at least one frame.

    Those without a day come last. An incident is made of the reports that pass, as the pages do.
    """
    happened, values, views = corpus.happened(filters, only)
    counts = ", ".join(f"{w}.low as {w}_low, {w}.high as {w}_high" for w in COUNTED)
    joined = " ".join(f"left join counts {w} on {w}.happening = h.happening and {w}.what = '{w}'" for w in COUNTED)
    sql = _SQL.format(state=STATE, counts=counts, joined=joined)
    # the numbers of all reports are little; their words, sorted all at once, would be hundreds of megabytes
    reports = corpus.ask(_REPORTS.format(happened=happened), values, **views)
    first = reports["happening"].ne(reports["happening"].shift()).fillna(True).cumsum() - 1
    for start in range(0, max(1, len(reports) and int(first.iloc[-1]) + 1), _ROWS):
        some = reports[((first >= start) & (first < start + _ROWS)).to_numpy(dtype=bool)]
        yield _completed(corpus.ask(sql, reports=pa.Table.from_pandas(some, preserve_index=False)))


def _completed(found: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with names for ids, codes of other codebooks and how exact day and place are."""
    rows = found.astype(object).where(found.notna(), None).to_dict("records")
    named = [_named({str(name): cell for name, cell in row.items()}) for row in rows]
    out = found.drop(columns=["region", "district", "place", "country", "planned"], errors="ignore")
    for name, kind in _MADE.items():
        out[name] = pd.array([row[name] for row in named], dtype=kind)
    return out[list(COLUMNS)]


_MADE: dict[str, Any] = dict.fromkeys(
    ("acled_event_type", "acled_sub_event_type", "plover_event_type", "country", "country_name", "region", "district",
     "place"), TEXT,
) | {
    "planned": TRUTH, "time_precision": WHOLE, "geo_precision": WHOLE, "civilians_targeted": TRUTH,
    "lat": NUMBER, "lon": NUMBER,
}  # fmt: skip


def _named(row: dict[str, Any]) -> dict[str, Any]:
    told = Told(
        row["type"], row["sentence"], row["language"],
        by=_set(row["sides_by"]), against=_set(row["sides_against"]),
        counted={what for what in COUNTED if row[f"{what}_low"] is not None},
    )  # fmt: skip
    event_type, sub_event_type = codebooks.acled(told)
    sure = (row["place_confidence"] or 0) >= PLACED_FROM
    countries = _set(row["countries"])
    country = min(countries, default=None)
    town = locate.place_of(row["place"]) if row["place"] else None
    known = (town or locate.place_of(row["district"] or row["region"] or "")) if sure else None
    if known and (known.country in countries or not countries):
        country = known.country
    return {
        "acled_event_type": event_type,
        "acled_sub_event_type": sub_event_type,
        "plover_event_type": codebooks.plover(row["type"]),
        "country": country,
        "country_name": gazetteer.countries()[country].name("en") if country else None,
        "region": _name(row["region"] or (town.region if town else None)),
        "district": _name(row["district"] or (town.district if town else None)),
        "place": town.name if town else None,
        "planned": row["state"] == "planned",
        "time_precision": _time_precision(row),
        "geo_precision": _geo_precision(row) if sure else None,
        "civilians_targeted": codebooks.targets_civilians(told),
        "lat": row["lat"] if sure else None,
        "lon": row["lon"] if sure else None,
    }


def _set(joined: str | None) -> set[str]:
    return set(joined.split(" | ")) if joined else set()


def _name(place: str | None) -> str | None:
    known = locate.place_of(place) if place else None
    return known.name if known else None


def _time_precision(row: dict[str, Any]) -> int | None:
    first, last = row["day_from"], row["day_to"]
    if first is None:
        return None
    days = (last - first).days + 1
    return 1 if days == 1 else 2 if days <= _WEEK + 1 else 3 if days <= _MONTH else None


def _geo_precision(row: dict[str, Any]) -> int | None:
    return 1 if row["place"] else 2 if row["district"] else 3 if row["region"] else None
