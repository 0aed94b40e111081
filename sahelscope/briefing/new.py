"""What is new in a briefing: what the articles that came in last tell for the first time."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pandas as pd

from sahelscope.export import incidents
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.questions import Corpus


def last_day(corpus: Corpus, filters: Filters) -> dt.date | None:
    """Return the day (UTC) on which articles came in last; None where it is not known, or only new ones pass."""
    moment = None if filters.new_since else corpus.last_read()
    return dt.date.fromisoformat(moment[:10]) if moment else None


def since(day: dt.date, filters: Filters) -> Filters:
    """Return the filters that pass only articles that came in on the day or later."""
    return replace(filters, new_since=f"{day.isoformat()}T")


def incident_ids(corpus: Corpus, filters: Filters, only: EventFilter, known: pd.DataFrame, day: dt.date) -> set[str]:
    """Return which of the known incidents no article told of before the day."""
    told = pd.concat(incidents.incidents(corpus, since(day, filters), only), ignore_index=True)
    now = dict(zip(told["incident_id"], told["event_ids"], strict=True))
    pairs = zip(known["incident_id"], known["event_ids"], strict=True)
    return {incident for incident, reports in pairs if now.get(incident) == reports}
