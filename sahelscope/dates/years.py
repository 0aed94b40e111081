"""A year alone, or two that open and close a period.

    "since 2012", "the 2020 coup", "(2013-2014)", "late 2011", "since '82"
    "depuis 2012", "début 2013", "1982-1990", "l'an 2000", "en 98"

Numbers shaped like years that count or name something else are left to not_dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import confidence, not_dates, vocabulary
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.models import Language

#: Two years farther apart are no period
_LONGEST_PERIOD = 120
#: Characters behind a year in two digits that tell whether it counts
_NOUN = 12


@dataclass(frozen=True, slots=True)
class Year:
    """A year; ``bare`` where the number stands alone, so that it may be something else."""

    year: int
    part: str | None = None
    bare: bool = True

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the year, None where the number is none."""
        if self.bare and not self.part and not_dates.number(at):
            return None
        return Resolved(f"{self.year:04d}", confidence.PRINTED_PERIOD if self.bare else confidence.PRINTED, self.part)


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    if part.get("short"):
        yield Expression(match.start(), match.end(), ShortYear(vocabulary.year_value(part["short"])))
        return
    year, third = int(part["year"]), vocabulary.third_of(language, match)
    if not part["second"]:
        bare = not (part["named"] or part["named_"])
        yield Expression(match.start(), match.end(), Year(year, third, bare))
        return
    second = int(part["second"]) if len(part["second"]) == 4 else year // 100 * 100 + int(part["second"])
    if second <= year or second - year > _LONGEST_PERIOD:
        if len(part["second"]) == 4:
            yield Expression(match.start(), match.end("year"), Year(year, third))
            yield Expression(match.start("second"), match.end(), Year(second))
        return
    yield Expression(match.start(), match.end("year"), Year(year, third, bare=False))
    yield Expression(match.start("second"), match.end(), Year(second, bare=False))


@dataclass(frozen=True, slots=True)
class ShortYear:
    """A year in two digits: "en 98", "since '82"."""

    year: int

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the year; after "en", only where no counted noun follows."""
        counted = at.grammar.counted.match(at.after(_NOUN))
        return None if counted else Resolved(f"{self.year:04d}", confidence.SHORT_YEAR)


RULE = rule(__name__, "number time_units", _expressions)
