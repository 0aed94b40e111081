"""The stretch of time that the text has just named, or the day of publication, a year before.

"7,260 landed from January 1 to June 30, against 9,104 over the same period last year"
"à la même date l'an dernier", "sur la même période de l'année précédente"
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import confidence, values
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.models import Language

#: So far back, in characters, stands the period that is compared
_NEAR = 600


@dataclass(frozen=True, slots=True)
class SamePeriod:
    """The period named last, a year before; ``day`` for the day of publication."""

    day: bool = False

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the period; the whole year before where the text has named none."""
        if self.day:
            then = values.day_shifted(at.published, "year", -1) if at.published else None
            return Resolved(then.isoformat() if then else None, confidence.FROM_PUBLICATION)
        named = next(
            (n for n in reversed(at.named) if n.days.precision in ("range", "month", "quarter", "half", "week")), None
        )
        if named is None or at.start - named.end > _NEAR:
            value = values.unit_of(at.published, "year", -1) if at.published else None
            return Resolved(value, confidence.FROM_PUBLICATION)
        first, last = (values.day_shifted(day, "year", -1) for day in (named.days.first, named.days.last))
        value = _value(named.value, first, last)
        return Resolved(value, confidence.FROM_NAMED) if value else None


def _value(value: str, first: dt.date | None, last: dt.date | None) -> str | None:
    if first is None or last is None:
        return None
    if "/" in value:
        return f"{first.isoformat()}/{last.isoformat()}"
    return f"{int(value[:4]) - 1:04d}{value[4:]}"  # "2022-Q3" is 2021-Q3 a year before


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    yield Expression(match.start(), match.end(), SamePeriod(day=bool(match.groupdict().get("date"))))


RULE = rule(__name__, "time_units number anchors", _expressions)
