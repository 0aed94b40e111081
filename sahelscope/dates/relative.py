"""A week, month, year, ... counted from the one of publication.

"last week", "this year", "next month", "earlier this week", "over the weekend", "the end of the year"
"la semaine dernière", "cette année", "le mois prochain", "en fin d'année", "ce week-end", "ce mois-ci"
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import confidence, values, vocabulary
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.models import Language

#: From Wednesday on, "this weekend" is to come where no tense tells; from Saturday on it has begun
_WEDNESDAY, _SATURDAY = 2, 5


@dataclass(frozen=True, slots=True)
class UnitsFromPublication:
    """So many units after the one that holds the day of publication."""

    unit: str
    shift: int
    part: str | None = None
    this: bool = False

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the week, month, year, ..., unknown without a day of publication."""
        if at.published is None:
            return Resolved(None, confidence.FROM_PUBLICATION)
        if self.unit == "weekend":
            return Resolved(self._weekend(at.published, at), confidence.NEAREST_PERIOD)
        return Resolved(values.unit_of(at.published, self.unit, self.shift), confidence.FROM_PUBLICATION, self.part)

    def _weekend(self, published: dt.date, at: Reference) -> str | None:
        started = published.weekday() >= _SATURDAY
        if self.shift:  # "last weekend" is the one before, on a Sunday too
            return values.unit_of(published, "weekend", self.shift if self.shift < 0 or started else 0)
        tense = at.tense()
        soon = self.this and tense == "unknown" and published.weekday() >= _WEDNESDAY
        return values.unit_of(published, "weekend", 0 if started or soon or tense == "future" else -1)


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    if not part.get("unit"):
        yield Expression(match.start(), match.end(), UnitsFromPublication("year", 0, "end"))
        return
    unit = vocabulary.lookup(language, "time_units", part["unit"])
    if unit == "decade" and part.get("past"):
        return  # a duration
    shift = vocabulary.toward(language, part.get("toward") or part.get("past"))
    third = vocabulary.third_of(language, match)
    third = third or ("start" if part.get("early") else "end" if part.get("late") else None)
    this = vocabulary.is_this(language, part.get("toward") or part.get("this"))
    yield Expression(match.start(), match.end(), UnitsFromPublication(unit, shift, third, this))


RULE = rule(__name__, "time_units", _expressions)
