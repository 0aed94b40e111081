"""Quarters and halves of a year.

"the third quarter of 2021", "Q3 2021", "the first half of the year", "the last quarter"
"le premier trimestre", "au second semestre 2022", "T3 2021"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sahelscope.dates import confidence, values, vocabulary
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.models import Language


@dataclass(frozen=True, slots=True)
class Quarter:
    """The n-th quarter or half; 0 is the one before the present one ("the last quarter")."""

    number: int
    half: bool
    year: int | None = None
    years_off: int | None = None

    def with_year(self, year: int) -> Quarter:
        """Return the same quarter with a year that its neighbour printed."""
        return replace(self, year=year)

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the quarter or half of the year."""
        letter, unit, size = ("H", "half", 6) if self.half else ("Q", "quarter", 3)
        if self.year is not None:
            return Resolved(f"{self.year:04d}-{letter}{self.number}", confidence.PRINTED_PERIOD)
        if at.published is None:
            return Resolved(None, confidence.NEAREST)
        if not self.number:
            return Resolved(values.unit_of(at.published, unit, -1), confidence.NEAREST_PERIOD)
        year = at.published.year
        if self.years_off is not None:
            year += self.years_off
        elif self.number > (at.published.month + size - 1) // size and at.tense() != "future":
            year -= 1
        return Resolved(f"{year:04d}-{letter}{self.number}", confidence.NEAREST_PERIOD)


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    year = part["year"]
    off = vocabulary.toward(language, part["years"]) if part["years"] else None
    if part.get("short"):
        half, number = False, int(part["short"])
        if not match.string[match.start() - 1].isupper():
            return
    else:
        half = bool(part.get("half") or part.get("semester"))
        number = int(vocabulary.lookup(language, "ordinals", part["ordinal"]))
        if number < 0:
            number = 0 if not year and off is None else 2 if half else 4
        if half and number > 2:
            return
        if half and not part.get("semester") and not year and off is None:
            return  # "the first half" alone is a match's
    start = match.start() - bool(part.get("short"))
    yield Expression(start, match.end(), Quarter(number, half, int(year) if year else None, off))


RULE = rule(__name__, "time_units number", _expressions)
