"""The day of publication: given, else told by a stamp or a dateline, else unknown with the bound that the text allows.

Published on 3 May 2021 · BAMAKO, 3 May 2021 (Agency) — … · Closed in June 2021, the ford reopened in September.
Publié le 3 mai 2021 · BAMAKO, 3 mai 2021 (Agence) — … · Fermé en juin 2021, le gué a rouvert en septembre.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from sahelscope.dates import expressions, publication, tense
from sahelscope.dates.months import Month
from sahelscope.models import Language, Part, PublishedFrom

MONTHS_AHEAD = 6  #: a month without a year is read into the year of the latest dated one only this far ahead of it

_CLAUSE = 60  #: characters before and after a month that tell whether it is past


class Published(NamedTuple):
    """The day of publication and how it is known; the earliest day possible where it is not; the stretch that tells."""

    date: dt.date | None
    how: PublishedFrom
    not_before: dt.date | None
    part: Part | None


def read(text: str, language: Language, given: dt.date | None, *, undated: bool = False) -> Published:
    """Return the day of publication; a day that was given wins over what the text says.

    ``undated``: the day is unknown, whatever the text says.
    """
    told = publication.published_in(text, language)
    part = Part(told.start, told.end, "dateline" if told.how == "dateline" else "stamp") if told else None
    if given:
        return Published(given, "given", None, part)
    if told and not undated:
        return Published(told.date, told.how, None, part)
    return Published(None, "unknown", _bound(text, language), part)


def _bound(text: str, language: Language) -> dt.date | None:
    """Return the earliest day of publication.

    The latest dated past is the bound; a later month of the same year that is told as past without its year moves it
    on, since a report that means the year before says so ("last September").
    """
    bound = publication.not_before(text, language)
    if bound is None:
        return None
    latest = bound
    for found in expressions.find(text, language):
        month = found.meaning
        if not isinstance(month, Month) or month.year or not 0 < month.month - bound.month <= MONTHS_AHEAD:
            continue
        before, after = text[max(0, found.start - _CLAUSE) : found.start], text[found.end : found.end + _CLAUSE]
        if tense.around(before, after, language) == "past":
            latest = max(latest, dt.date(bound.year, month.month, 1))
    return latest
