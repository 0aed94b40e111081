"""Which towns and regions the articles and events name, row by row, so that they can be counted by any area."""

from __future__ import annotations

import pandas as pd

from sahelscope.store.filters import Filters
from sahelscope.store.published import Published


def of_mentions(corpus: Published, filters: Filters) -> pd.DataFrame:
    """Return ``place, article_no, mentions``: how often each article names each place."""
    m, views = corpus.where(filters, "mentions")
    return corpus.ask(
        f"""select place, article_no, count(*) mentions from mentions
        where place is not null and {m.sql} group by all order by place, article_no""",
        m.values,
        **views,
    )


def of_events(corpus: Published, filters: Filters) -> pd.DataFrame:
    """Return ``place, event_no``: the events whose own words name the place, in a country where they happened."""
    e, views = corpus.where(filters, "events")
    return corpus.ask(
        f"""select distinct m.place, e.event_no
        from (select event_no, article_no, start, "end" from events where {e.sql}) e
        join mentions m on m.article_no = e.article_no and m.start >= e.start and m.start < e."end"
        join event_countries c on c.event_no = e.event_no and c.country = m.country and c.how = 'happened'
        where m.place is not null order by all""",
        e.values,
        **views,
    )
