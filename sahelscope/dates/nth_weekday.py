"""The n-th weekday of a month, or of something else, which is then no date.

"the first Sunday of June", "the last Friday in May 2021"
"le premier dimanche de juin", "le dernier vendredi du mois de mai 2021"
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import confidence, vocabulary
from sahelscope.dates.months import Month
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.models import Language


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The ``number``-th such weekday of a month, -1 for the last one."""

    number: int
    weekday: int
    month: Month

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day; None where the month has no value."""
        outcome = self.month.resolve(at)
        if outcome is None or outcome.value is None:
            return outcome
        year, month = (int(part) for part in outcome.value.split("-"))
        first, size = dt.date(year, month, 1), monthrange(year, month)[1]
        days = range(1 + (self.weekday - first.weekday()) % 7, size + 1, 7)
        if self.number > len(days):
            return None
        day = days[self.number - 1] if self.number > 0 else days[-1]
        return Resolved(dt.date(year, month, day).isoformat(), confidence.NEAREST_PERIOD)


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    if not match.groupdict():
        return
    month = Month(vocabulary.month_number(language, match["month"]), int(match["year"]) if match["year"] else None)
    number = int(vocabulary.lookup(language, "ordinals", match["ordinal"]))
    yield Expression(
        match.start(), match.end(), NthWeekday(number, vocabulary.weekday_number(language, match["weekday"]), month)
    )


RULE = rule(__name__, "weekdays", _expressions)
