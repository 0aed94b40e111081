"""A day of a month that is named by its place only.

"the 20th of this month", "on the 3rd of last month", "on the 21st"
"le 20 de ce mois", "le 15 du mois dernier", "le 3 du mois prochain", "le 21"
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
#: So many characters back the month may be named of "on the 21st"; a day so much lower is of the next month
_NEAR, _BACK = 1200, 15


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


@dataclass(frozen=True, slots=True)
class DayAlone:
    """A day without its month ("on the 21st"): of the month of the date named last, or of the next one."""

    day: int

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day; None where no day or month was named shortly before."""
        named = at.last_named("month", _NEAR)
        if named is None or named.days.precision not in ("day", "month", "range"):
            return None
        first = named.days.first
        late = named.days.precision == "day" and self.day + _BACK < first.day
        year, month = values.later_month(first.year, first.month, int(late))
        try:
            return Resolved(dt.date(year, month, self.day).isoformat(), confidence.FROM_NAMED)
        except ValueError:
            return None


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    if part.get("weekday"):
        weekday = vocabulary.weekday_number(language, part["weekday"])
        yield Expression(match.start(), match.end(), DayAndWeekday(vocabulary.day_value(part["day"]), weekday))
        return
    if part.get("alone"):
        yield Expression(match.start(), match.end(), DayAlone(vocabulary.day_value(part["alone"])))
        return
    months = vocabulary.toward(language, part["toward"] or part.get("toward_"))
    yield Expression(match.start(), match.end(), DayOfMonth(vocabulary.day_value(part["day"]), months))


RULE = rule(__name__, "time_units weekdays number", _expressions)
