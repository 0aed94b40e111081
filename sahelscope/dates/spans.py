"""The last or next so many units, a period that ends or begins with the publication.

"in the past six months", "over the next three days", "in the last decade"
"au cours des six derniers mois", "ces trois dernières semaines", "dans les deux prochains jours"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import confidence, values, vocabulary
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.models import Language


@dataclass(frozen=True, slots=True)
class PeriodUpToPublication:
    """``count`` units up to (or, positive, from) the day of publication."""

    unit: str
    count: int

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the range of days."""
        if at.published is None:
            return Resolved(None, confidence.NEAREST)
        other = values.day_shifted(at.published, self.unit, self.count)
        if other is None:
            return None
        first, last = sorted((other, at.published))
        return Resolved(f"{first.isoformat()}/{last.isoformat()}", confidence.STRETCH)


@dataclass(frozen=True, slots=True)
class PeriodAfterNamed:
    """The ``count`` units after the day named last: "the following four days", "les quatre jours suivants"."""

    unit: str
    count: int

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the range of days, None where no day is named before."""
        named = at.last_named("day")
        last = values.day_shifted(named.days.last, self.unit, self.count) if named else None
        if named is None or last is None or last <= named.days.last:
            return None
        return Resolved(f"{(named.days.last + values.DAY).isoformat()}/{last.isoformat()}", confidence.FROM_NAMED)


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    unit = vocabulary.lookup(language, "time_units", match["unit"])
    single = "single" in match.re.groupindex  # "over the past year" is a span, "last year" a year
    count = 1 if single else vocabulary.number_value(language, match["count"])
    part = match.groupdict()
    if part.get("following"):
        yield Expression(match.start(), match.end(), PeriodAfterNamed(unit, count))
        return
    back = vocabulary.toward(language, match["toward"] or part.get("toward_")) < 0
    if count > 1 or single:
        yield Expression(match.start(), match.end(), PeriodUpToPublication(unit, -count if back else count))


RULE = rule(__name__, "time_units", _expressions)
