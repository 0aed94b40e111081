"""Whole tables out of the corpus, under the filters that the pages have, each row with what its article is."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from sahelscope.export import beside, incidents
from sahelscope.store import relations
from sahelscope.store.filters import EVERY_EVENT, EventFilter, Filters, Kind
from sahelscope.store.happenings import COUNTED_EVENTS
from sahelscope.store.questions import EVERYTHING, Corpus
from sahelscope.store.quote_filter import QuoteFilter
from sahelscope.store.voices import EVERY_QUOTE
from sahelscope.tables import TABLES

#: Incidents, the tolls on which reports differ and what several articles print of one statement are put together; towns
#: and regions are counted: how often each is mentioned, and where it lies.
TABLES_AND_PLACES = ("incidents", "tolls", *TABLES, "same_statements", "places")
#: The tables whose rows are happenings, each put together from its reports.
HAPPENINGS = ("incidents", "tolls")


def rows(
    corpus: Corpus, table: str, filters: Filters = EVERYTHING, events: EventFilter | None = None,
    quotes: QuoteFilter = EVERY_QUOTE,
) -> Iterator[pd.DataFrame]:  # fmt: skip
    """Yield the table's rows that pass the filters, some thousand at a time; at least one, perhaps empty, frame.

    ``events`` narrows the tables of events (by default all, of incidents those that count), ``quotes`` those of quotes.
    Names stand beside ids (beside.py). Each row but those of incidents, speakers and places ends with its article's
    title, outlet, date, language and link.
    """
    if table not in TABLES_AND_PLACES:
        raise ValueError(f"{table!r} is no table; there are {', '.join(TABLES_AND_PLACES)}")
    for frame in _plain(corpus, table, filters, events, quotes):
        yield beside.named(table, frame)


def _plain(
    corpus: Corpus, table: str, filters: Filters, events: EventFilter | None, quotes: QuoteFilter
) -> Iterator[pd.DataFrame]:
    if table == "incidents":
        yield from incidents.incidents(corpus, filters, events or COUNTED_EVENTS)
        return
    if table == "tolls":
        yield corpus.told_tolls(filters, events or COUNTED_EVENTS)
        return
    if table == "places":
        from sahelscope import geo  # here, since it takes a while to import

        yield geo.with_regions(corpus.places(filters))
        return
    if table == "speakers":
        yield corpus.most_quoted(filters, 10_000_000, quotes)
        return
    kind, number = _belongs(table)
    found, views = corpus.quotes_where(filters, quotes) if kind == "quotes" else corpus.where(filters, kind)
    if kind == "events":
        chosen = (events or EVERY_EVENT).where()
        found.add(chosen.sql, *chosen.values)
    first = "article_no" if table == "mentions" else number
    order = "t.article_no" if table == "articles" else f"t.{first}, t.rowid"
    wanted = f"t.{number} in (select {number} from {kind} where {found.sql})"
    numbers = f"select t.rowid as row from {table} t where {wanted} order by {order}"
    sql = f"{relations.select(table)} join asked on asked.row = t.rowid order by {order}"
    for page in corpus.slices(numbers, found.values, **views):
        yield corpus.ask(sql, asked=page)


def narrowed_by(
    table: str, filters: Filters, events: EventFilter, quotes: QuoteFilter
) -> tuple[Filters | EventFilter | QuoteFilter, ...]:
    """Return those of the filters by which the table is narrowed."""
    if table in HAPPENINGS or table.startswith("event"):
        return filters, events
    return (filters, quotes) if table in ("speakers", "same_statements") or table.startswith("quote") else (filters,)


def _belongs(table: str) -> tuple[Kind, str]:
    """Return which filtered kind of row decides over a table's rows, and by which number."""
    if table.startswith("quote") or table == "same_statements":
        return "quotes", "quote_no"
    if table.startswith("event"):
        return "events", "event_no"
    return ("mentions", "rowid") if table == "mentions" else ("articles", "article_no")
