"""A day of a month that is named by its place only.

"the 20th of this month", "on the 3rd of last month"
"le 20 de ce mois", "le 15 du mois dernier", "le 3 du mois prochain"
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

#: Days to look at before and after the publication for one that has both number and weekday
_TWO_MONTHS = 62


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day, so many months after that of the publication."""

    day: int
    months: int

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day; None for a day that the month lacks."""
        if at.published is None:
            return Resolved(None, confidence.NEAREST)
        year, month = values.later_month(at.published.year, at.published.month, self.months)
        try:
            return Resolved(dt.date(year, month, self.day).isoformat(), confidence.NEAREST)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class DayAndWeekday:
    """A day of the month and its weekday: the nearest day that is both."""

    day: int
    weekday: int

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day; None where none within two months is both."""
        if at.published is None:
            return Resolved(None, confidence.NEAREST)
        near = (at.published + dt.timedelta(days=n) for k in range(_TWO_MONTHS) for n in (-k, k))
        found = next((d for d in near if d.day == self.day and d.weekday() == self.weekday), None)
        return Resolved(found.isoformat(), confidence.NEAREST_PERIOD) if found else None


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    if part.get("weekday"):
        weekday = vocabulary.weekday_number(language, part["weekday"])
        yield Expression(match.start(), match.end(), DayAndWeekday(vocabulary.day_value(part["day"]), weekday))
        return
    months = vocabulary.toward(language, part["toward"] or part.get("toward_"))
    yield Expression(match.start(), match.end(), DayOfMonth(vocabulary.day_value(part["day"]), months))


RULE = rule(__name__, "time_units weekdays", _expressions)
