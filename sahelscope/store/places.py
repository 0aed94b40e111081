"""Which towns and regions the articles and events name, row by row, so that they can be counted by any area."""

from __future__ import annotations

import pandas as pd

from sahelscope.models import PLACED_FROM
from sahelscope.store.filters import EventFilter, Filters
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
    """Return ``place, region, event_no``: the town, or only the region, where each event happened.

    Only events that count, and whose place is known well enough (``models.PLACED_FROM``).
    """
    e, views = corpus.where(filters, "events")
    counted = EventFilter().where()
    return corpus.ask(
        f"""select coalesce(place, region) as place, region, event_no from events
        where {e.sql} and {counted.sql} and place_confidence >= {PLACED_FROM} and coalesce(place, region) is not null
        order by all""",
        e.values + counted.values,
        **views,
    )
