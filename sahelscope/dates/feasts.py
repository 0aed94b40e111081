"""A feast whose day the table data/dates/feasts.csv knows.

    "on Christmas Day", "before Eid al-Adha", "during Ramadan", "Easter 2021", "for Tabaski last year"
    "à Noël", "la veille de la Tabaski", "pendant le ramadan", "Pâques 2021", "la Tabaski prochaine"

Movable feasts have a day only in the years that the table holds; the sighting of the moon may shift it by one. Blocked
forms ("Good Friday Agreement", "Black Monday", "the September 11 attacks") name things, no days.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sahelscope.dates import confidence, vocabulary
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.paths import DATA

#: The longest word that asks for a feast, in characters
_CUE = 14
#: Told as past, a feast may still be one so near ahead where the last one is so long ago. Set by hand.
_NEAR, _LONG_AGO = dt.timedelta(days=30), dt.timedelta(days=200)
#: Years in which a feast of a fixed day is known
_YEARS = range(1900, 2100)


@cache
def table() -> dict[str, list[tuple[dt.date, dt.date]]]:
    """Return the first and last days of each feast, in the order of the years."""
    days: dict[str, list[tuple[dt.date, dt.date]]] = defaultdict(list)
    for line, cells in lexicon.rows(DATA / "dates" / "feasts.csv", ("feast", "year", "first", "last")):
        years = [cells["year"] + "-"] if cells["year"] != "*" else [f"{y}-" for y in _YEARS]
        for year in years:
            first, last = (c if len(c) > 5 else year + c for c in (cells["first"], cells["last"]))
            try:
                days[cells["feast"]].append((dt.date.fromisoformat(first), dt.date.fromisoformat(last)))
            except ValueError as error:
                raise lexicon.LexiconError(DATA / "dates" / "feasts.csv", line, f"{first!r} is no day") from error
    return {feast: sorted(spans) for feast, spans in days.items()}


@dataclass(frozen=True, slots=True)
class Feast:
    """A feast; ``toward`` -1 for "last", 1 for "next"; ``shift`` in days for "the eve of"."""

    feast: str
    year: int | None = None
    toward: int = 0

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day, or the days of Ramadan; None where the name stands for no day here."""
        asked = at.grammar.asks_for_a_feast.search(at.before(_CUE)) or at.grammar.falls.match(at.text, at.end)
        if self.year is None and not asked:
            return None
        if re.match(r"[ ][A-ZÀ-Þ]", at.text[at.end : at.end + 2]) and self.year is None:
            return None
        spans = table()[self.feast]
        if self.year is not None:
            fitting = [s for s in spans if s[0].year == self.year][:1]
        elif at.published is None:
            return Resolved(None, confidence.UNPLACED)
        else:
            fitting = [s for s in [self._nearest(spans, at.published, at)] if s]
        if not fitting:
            return None
        first, last = fitting[0]
        value = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
        return Resolved(value, confidence.FEAST)

    def _nearest(
        self, spans: list[tuple[dt.date, dt.date]], published: dt.date, at: Reference
    ) -> tuple[dt.date, dt.date] | None:
        past = max((s for s in spans if s[0] <= published), default=None)
        coming = min((s for s in spans if s[1] >= published), default=None)
        if past is None or coming is None or self.toward or past == coming:
            return coming if self.toward > 0 else past
        tense = at.tense()
        if tense == "unknown":
            return coming if coming[0] - published < published - past[1] else past
        near = coming[0] - published < _NEAR and published - past[1] > _LONG_AGO
        return coming if tense == "future" or near else past


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    feast = vocabulary.lookup(language, "feasts", part["feast"])
    if feast == lexicon.BLOCK:
        return
    toward = vocabulary.toward(language, part.get("years"))
    yield Expression(match.start(), match.end(), Feast(feast, int(part["year"]) if part.get("year") else None, toward))


RULE = rule(__name__, "feasts weekdays months", _expressions)
