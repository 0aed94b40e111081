"""Which regions articles and quotes name: themselves or by a town that lies in them.

A region is named where the printed words name it, not where something happened (event_places.py); which region an
article is mostly about is not reckoned: most articles name several towns in passing.
"""

from __future__ import annotations

from functools import cache

import pandas as pd
import pyarrow as pa

from sahelscope import tables
from sahelscope.places import gazetteer
from sahelscope.store.filters import Filters, Where
from sahelscope.store.published import Published

EVERYTHING = Filters()


class NamedRegions(Published):
    """The questions."""

    def named_regions(self, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Return ``region, name, country, articles, mentions, quotes``, the regions that most articles name first.

        ``quotes`` are those that name it between their first and their last word.
        """
        m, views = self.where(filters, "mentions")
        q, quote_views = self.where(filters, "quotes")
        quotes_sql = q.sql
        if quote_views:  # both look at hits, each at its own
            views |= {"quote_hits": quote_views["hits"]}
            quotes_sql = quotes_sql.replace("from hits", "from quote_hits")
        regions, region_of = _regions()
        found = self.ask(
            f"""with named as (select article_no, start, "end", region
                from (select * from mentions where place is not null and {m.sql}) join region_of using (place)),
              q as (select region, count(distinct quote_no) quotes
                from (select quote_no, article_no, start, "end" from quotes where {quotes_sql}) c
                join named n on n.article_no = c.article_no and n.start >= c.start and n."end" <= c."end"
                group by region)
            select region, count(distinct article_no) articles, count(*) mentions,
              coalesce(any_value(q.quotes), 0)::bigint quotes
            from named left join q using (region) group by region order by articles desc, region""",
            m.values + q.values,
            **views,
            region_of=region_of,
        )
        found["region"] = pd.Series([regions[number] for number in found["region"]], dtype=tables.TEXT)
        known = [gazetteer.places()[region] for region in found["region"]]
        found.insert(1, "name", pd.Series([at.name for at in known], dtype=tables.TEXT))
        found.insert(2, "country", pd.Series([at.country for at in known], dtype=tables.TEXT))
        return found


def naming(area: str) -> Where:
    """Return the condition on articles that they name a region, itself or by a town in it, or a town."""
    found = Where()
    inside = [place.id for place in gazetteer.places().values() if area in (place.id, place.region)]
    found.one_of("article_no in (select article_no from mentions where place in {})", tuple(inside or [area]))
    return found


@cache
def _regions() -> tuple[list[str], pa.Table]:
    """Return the ids of the gazetteer's regions, and the table ``place, region``: the region's place in that list.

    A region lies in itself. Numbers are counted in half the time that ids take.
    """
    places = gazetteer.places()
    pairs = [(at.id, at.id if at.kind == "region" else at.region) for at in places.values()]
    kept = [(place, region) for place, region in pairs if region in places]
    regions = sorted({region for _, region in kept})
    numbers = {region: number for number, region in enumerate(regions)}
    columns = {"place": [place for place, _ in kept], "region": [numbers[region] for _, region in kept]}
    return regions, pa.table(columns)
