"""The last or next so many units, a period that ends or begins with the publication.

"in the past six months", "over the next three days", "in the last decade" is too vague
"au cours des six derniers mois", "ces trois dernières semaines", "dans les deux prochains jours"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import values, words
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.dates.words import GAP
from sahelscope.models import Language


@dataclass(frozen=True, slots=True)
class PeriodUpToPublication:
    """``count`` units up to (or, positive, from) the day of publication."""

    unit: str
    count: int

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the range of days."""
        if at.published is None:
            return Resolved(None, 0.9)
        other = values.day_shifted(at.published, self.unit, self.count)
        if other is None:
            return None
        first, last = sorted((other, at.published))
        return Resolved(f"{first.isoformat()}/{last.isoformat()}", 0.8)


def _english() -> tuple[str, ...]:
    unit, number = words.any_of("en", "time_units"), words.number("en")
    return (
        rf"(?P<single>over|during|within|in|for|throughout) the (?P<toward>last|past|next|coming){GAP}(?:(?P<count>one"
        rf"|single){GAP})?"
        rf"(?P<unit>{words.any_of('en', 'time_units', 'day', 'week', 'month', 'year', 'decade', 'century')})(?<!s)\b"
        rf"(?!-)",
        rf"(?:(?:the|these|his|her|its|our|their) (?P<toward>last|past|previous|next|coming)|(?P<toward_>past"
        rf"|previous))"
        rf"{GAP}(?P<count>{number}){GAP}(?P<unit>{unit})\b",
    )


def _french() -> tuple[str, ...]:
    unit, number = words.any_of("fr", "time_units"), words.number("fr")
    toward = r"(?P<toward>derni(?:er|ère)s|prochaine?s)"
    return (
        rf"(?:les |ces |des |aux )?(?P<count>{number}){GAP}{toward}{GAP}(?P<unit>{unit})\b",
        rf"(?:les |ces |des |aux ){toward}{GAP}(?P<count>{number}){GAP}(?P<unit>{unit})\b",
    )


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    unit = words.lookup(language, "time_units", match["unit"])
    single = "single" in match.re.groupindex  # "over the past year" is a span, "last year" a year
    count = 1 if single else words.number_value(language, match["count"])
    back = words.toward(language, match["toward"] or match.groupdict().get("toward_")) < 0
    if count > 1 or single:
        yield Expression(match.start(), match.end(), PeriodUpToPublication(unit, -count if back else count))


RULE = rule(__name__, "time_units", {"en": _english(), "fr": _french()}, _expressions)
