"""What the map shows: every measure of each country and region, side by side."""

from __future__ import annotations

from typing import Any, Literal

import pandas as pd

from sahelscope.store.event_places import EventPlaces
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.happenings import COUNTED_EVENTS

Measured = Literal["articles", "about", "mentions", "events", "deaths", "quotes"]
MEASURED: tuple[Measured, ...] = ("articles", "about", "mentions", "events", "deaths", "quotes")
#: What is known of regions: which of them an article is mostly about is not reckoned.
OF_REGIONS: tuple[Measured, ...] = ("articles", "mentions", "events", "deaths", "quotes")
#: The deaths reported, as ``EventPlaces`` calls them and as they are called here.
_TOLL = {"low": "deaths_low", "high": "deaths", "open": "deaths_open", "about": "deaths_about"}
_BESIDE = tuple(name for name in _TOLL.values() if name != "deaths")
_COLUMNS = ("articles", "about", "mentions", "events", "deaths", *_BESIDE, "quotes")


def countries(
    said: pd.DataFrame, corpus: EventPlaces, filters: Filters, only: EventFilter = COUNTED_EVENTS
) -> pd.DataFrame:
    """Return ``country``, every measure, ``_BESIDE``, ``newest, text``; ``deaths`` is the highest toll reported.

    ``said`` is what ``Corpus.countries`` answers under the same filters; of it all but the events is taken, which are
    happenings here and narrowed by ``only``. ``newest`` and ``text`` are of the latest event.
    """
    happened = corpus.event_countries(filters, only).rename(columns=_TOLL)
    found = said.drop(columns="events").merge(happened, how="outer", on="country")
    counted = {column: _known(found[column]) for column in _COLUMNS}
    return found.assign(**counted)[["country", *_COLUMNS, "newest", "text"]]


def regions(
    said: pd.DataFrame, corpus: EventPlaces, filters: Filters, only: EventFilter = COUNTED_EVENTS
) -> pd.DataFrame:
    """Return ``region, name, country``, every measure of ``OF_REGIONS``, ``_BESIDE``, ``newest, text``.

    ``said`` is what ``Corpus.named_regions`` answers under the same filters: regions that are named; the events are of
    those where things happened.
    """
    happened = corpus.event_regions(filters, only).rename(columns=_TOLL)
    columns = ["region", "name", "country", *OF_REGIONS, *_BESIDE, "newest", "text"]
    if len(said) and len(happened):
        found = said.merge(happened, how="outer", on=["region", "name", "country"])
    else:  # an empty side has no types that could be joined
        found = (said if len(said) else happened).reindex(columns=columns)
    counted = {column: _known(found[column]) for column in (*OF_REGIONS, *_BESIDE)}
    return found.assign(**counted)[columns]


def _known(column: pd.Series[Any]) -> pd.Series[Any]:
    """Return a column with 0, or False, where there is nothing of it."""
    return column.fillna(False if column.dtype == "boolean" else 0)
