"""The views of the schema ``sahelscope`` in corpus.duckdb: what SQL may rely on, from one version to the next.

The tables of the schema ``main`` are the store's own and change as it does; docs/sql.md lists these views. They are
those that `sahelscope export` writes, under the same names and with the same columns, and ``incidents`` besides.
"""

from __future__ import annotations

from collections.abc import Iterable

import duckdb
import pyarrow as pa

from sahelscope.models import DOUBTFUL_BELOW, PLACED_FROM
from sahelscope.places import gazetteer, locate
from sahelscope.store import relations
from sahelscope.store.toll_sql import DEATHS, toll
from sahelscope.tables import TABLES

SCHEMA = "sahelscope"
#: Columns that hold an id, and those with its name behind them.
_NAMES = {
    "country": ("country_names", "country_name"), "affiliation": ("country_names", "affiliation_name"),
    "place": ("place_names", "place_name"), "region": ("place_names", "region_name"),
    "district": ("place_names", "district_name"),
}  # fmt: skip

_INCIDENTS = f"""with passed as (
    select e.*, coalesce(g.main_no, e.event_no) as happening from main.events e left join main.event_groups g
      on g.event_no = e.event_no where not coalesce(e.background, false) and e.confidence >= {DOUBTFUL_BELOW}),
  best as (select * from passed
    qualify row_number() over (partition by happening order by event_no <> happening, event_no) = 1),
  told as (select happening, count(*) as reports, count(distinct a.outlet) as outlets,
      min(a.published) as first_report, max(a.published) as last_report
    from passed join main.articles a on a.article_no = passed.article_no group by all),
  tolls as (select happening, {toll("f", names=DEATHS)}
    from passed join main.event_figures f on f.event_no = passed.event_no where f.what = 'deaths' group by all),
  lands as (select event_no, min(country) as country, string_agg(country, ', ' order by country) as countries
    from main.event_countries where how = 'happened' group by all),
  actors as (select happening, string_agg(distinct actor, ' | ' order by actor) filter (role = 'by') as actors_by,
      string_agg(distinct actor, ' | ' order by actor) filter (role = 'against') as actors_against
    from passed join main.event_actors w on w.event_no = passed.event_no group by all)
select m.event_id as incident_id, t.type, t.planned, coalesce(t.first, t.not_before) as day_from,
  coalesce(t.last, t.not_after) as day_to, t.date_basis as day_basis, l.country, l.countries, t.place_text,
  t.place, t.region, t.district, case when t.place_confidence >= {PLACED_FROM} then t.lat end as lat,
  case when t.place_confidence >= {PLACED_FROM} then t.lon end as lon, t.place_confidence, w.actors_by,
  w.actors_against, d.deaths_low, d.deaths_high, d.deaths_open, d.deaths_about, n.reports, n.outlets, n.first_report,
  n.last_report,
  t.text as sentence, t.confidence, a.article_id, a.title, a.outlet, a.published, a.language, a.url
from best t join main.events m on m.event_no = t.happening join main.articles a on a.article_no = t.article_no
join told n on n.happening = t.happening left join tolls d on d.happening = t.happening
left join lands l on l.event_no = t.event_no left join actors w on w.happening = t.happening"""


def write(db: duckdb.DuckDBPyConnection) -> None:
    """Write the views, and the names that they show, into a corpus whose tables are whole."""
    codes, names = zip(*((c.code, (c.name("en"), c.name("fr"))) for c in gazetteer.countries().values()), strict=True)
    known = pa.table({"id": codes, "name": [en for en, _ in names], "name_fr": [fr for _, fr in names]})
    _keep(db, "country_names", known)
    ids = db.execute(
        "select distinct id from (select place as id from mentions union select unnest([place, region, district]) "
        "from events) where id is not null order by id"
    ).fetchall()
    _keep(db, "place_names", _places(place for (place,) in ids))
    db.execute(f"create schema {SCHEMA}")
    for name in (*TABLES, "same_statements"):
        db.execute(f"create view {SCHEMA}.{name} as {_named(db, relations.select(name))}")
    db.execute(f"create view {SCHEMA}.incidents as {_named(db, _INCIDENTS)}")
    for name in ("country_names", "place_names"):
        db.execute(f"create view {SCHEMA}.{name} as select * from main.{name}")


def change(db: duckdb.DuckDBPyConnection) -> None:
    """Bring the names of places in the catalog ``whole`` to what they would be from nothing.

    ``old_mentions`` and ``old_events`` hold the rows that went, the tables in memory those that came.
    """
    ids = "select place as id from {0}mentions union select unnest([place, region, district]) from {0}events"
    went = db.execute(f"{ids.format('old_')} except ({ids.format('memory.')})").fetchall()
    lost = [place for (place,) in went if place is not None and not _named_still(db, place)]
    came = db.execute(f"{ids.format('memory.')} except select id from whole.place_names").fetchall()
    db.executemany("delete from whole.place_names where id = ?", [[i] for i in lost] or [[""]])
    db.register("new_places", _places(place for (place,) in came if place is not None))
    db.execute("insert into whole.place_names from new_places")
    db.unregister("new_places")


def _named_still(db: duckdb.DuckDBPyConnection, place: str) -> bool:
    row = db.execute(
        "select exists (from whole.mentions where place = $id) or exists (from whole.events "
        "where place = $id or region = $id or district = $id)", {"id": place}
    ).fetchone()  # fmt: skip
    return bool(row and row[0])


def _places(ids: Iterable[str]) -> pa.Table:
    found = [located for place in ids if (located := locate.place_of(place))]
    kinds = {"id": pa.string(), "name": pa.string(), "country": pa.string(), "kind": pa.string(), "lat": pa.float64()}
    kinds["lon"] = pa.float64()
    return pa.table({name: pa.array([getattr(p, name) for p in found], kind) for name, kind in kinds.items()})


def _keep(db: duckdb.DuckDBPyConnection, name: str, rows: pa.Table) -> None:
    db.register("kept", rows)
    db.execute(f"create table {name} as select * from kept order by id")
    db.unregister("kept")


def _named(db: duckdb.DuckDBPyConnection, sql: str) -> str:
    """Return the SQL with a name behind each id of a country or place."""
    columns, joins = [], []
    for column, *_ in db.execute(f"describe {sql}").fetchall():
        columns.append(f'r."{column}"')
        if column in _NAMES:
            names, called = _NAMES[column]
            columns.append(f"n_{column}.name as {called}")
            joins.append(f'left join main.{names} n_{column} on n_{column}.id = r."{column}"')
    return f"select {', '.join(columns)} from ({sql}) r {' '.join(joins)}"
