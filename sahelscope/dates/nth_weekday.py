"""The n-th weekday of a month, of a season, or of something else, which is then no date.

"the first Sunday of June", "the last Friday in May 2021", "the first Monday of spring"
"le premier dimanche de juin", "le dernier vendredi du mois de mai 2021", "le premier lundi du printemps"
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
from sahelscope.dates.seasons import Season
from sahelscope.dates.values import DAY
from sahelscope.models import Language

#: The month and day on which a season begins, and how many days it has
_BEGINS = {"SP": (3, 20), "SU": (6, 21), "FA": (9, 22), "WI": (12, 21)}
_DAYS = {"SP": 93, "SU": 93, "FA": 90, "WI": 89}


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The ``number``-th such weekday of a month, -1 for the last one."""

    number: int
    weekday: int
    period: Month | Season

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day; None where the month or season has no value."""
        outcome = self.period.resolve(at)
        if outcome is None or outcome.value is None:
            return outcome
        first, size = _begin(outcome.value)
        days = range((self.weekday - first.weekday()) % 7, size, 7)
        if self.number > len(days):
            return None
        day = days[self.number - 1] if self.number > 0 else days[-1]
        return Resolved((first + day * DAY).isoformat(), confidence.NEAREST_PERIOD)


def _begin(value: str) -> tuple[dt.date, int]:
    """Return the first day of a month ("2021-06") or of a season ("2021-SP"), and how many days it has."""
    year, part = int(value[:4]), value[5:]
    if part in _BEGINS:  # winter has the year of its January
        return dt.date(year - (part == "WI"), *_BEGINS[part]), _DAYS[part]
    return dt.date(year, int(part), 1), monthrange(year, int(part))[1]


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    if not match.groupdict():
        return
    year = int(match["year"]) if match["year"] else None
    season = match.groupdict().get("season")
    period = (
        Season(vocabulary.lookup(language, "seasons", season), year)
        if season
        else Month(vocabulary.month_number(language, match["month"]), year)
    )
    number = int(vocabulary.lookup(language, "ordinals", match["ordinal"]))
    yield Expression(
        match.start(), match.end(), NthWeekday(number, vocabulary.weekday_number(language, match["weekday"]), period)
    )


RULE = rule(__name__, "weekdays", _expressions)
