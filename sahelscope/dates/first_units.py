"""The first months, weeks or days of a year: a stretch from the first of January on.

"the first seven months of 2013", "the first six months of this year", "in the first three weeks of 2022"
"les sept premiers mois de 2013", "au cours des six premiers mois de l'année"
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


@dataclass(frozen=True, slots=True)
class FirstUnits:
    """``count`` units from the beginning of a year; without one, of that ``years_off`` after the publication's."""

    unit: str
    count: int
    year: int | None = None
    years_off: int = 0

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the stretch; None for one that is longer than the year."""
        if self.year is None and at.published is None:
            return Resolved(None, confidence.NEAREST)
        year = self.year or (at.published.year if at.published else 0) + self.years_off
        first = dt.date(year, 1, 1)
        after = values.day_shifted(first, self.unit, self.count)
        if after is None or not first < after <= dt.date(year + 1, 1, 1):
            return None
        sure = confidence.PRINTED_PERIOD if self.year else confidence.NEAREST_PERIOD
        return Resolved(f"{first.isoformat()}/{(after - values.DAY).isoformat()}", sure)


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    yield Expression(
        match.start(),
        match.end(),
        FirstUnits(
            vocabulary.lookup(language, "time_units", part["unit"]),
            vocabulary.number_value(language, part["count"]),
            int(part["year"]) if part["year"] else None,
            vocabulary.toward(language, part["years"]),
        ),
    )


RULE = rule(__name__, "time_units", _expressions)
