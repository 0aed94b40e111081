"""A week, month, year, ... counted from the one of publication.

"last week", "this year", "next month", "earlier this week", "the end of the year", "late last year", "the weekend"
"la semaine dernière", "cette année", "le mois prochain", "en fin d'année", "ce week-end", "ce mois-ci"
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import values, words
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.dates.words import GAP, PART
from sahelscope.language.lexicon import fold
from sahelscope.models import Language


@dataclass(frozen=True, slots=True)
class UnitsFromPublication:
    """So many units after the one that holds the day of publication."""

    unit: str
    shift: int
    part: str | None = None
    this: bool = False

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the week, month, year, ..., unknown without a day of publication."""
        if at.published is None:
            return Resolved(None, 0.95)
        if self.unit == "weekend":
            return Resolved(self._weekend(at.published, at), 0.85)
        return Resolved(values.unit_of(at.published, self.unit, self.shift), 0.95, self.part)

    def _weekend(self, published: dt.date, at: Reference) -> str | None:
        started = published.weekday() >= 5
        if self.shift:  # "last weekend" is the one before, on a Sunday too
            return values.unit_of(published, "weekend", self.shift if self.shift < 0 or started else 0)
        tense = at.tense()
        soon = self.this and tense == "unknown" and published.weekday() > 1  # "this weekend" said from Wednesday on
        return values.unit_of(published, "weekend", 0 if started or soon or tense == "future" else -1)


_UNITS = ("week", "weekend", "month", "quarter", "half", "year", "decade", "century")


def _english() -> tuple[str, ...]:
    unit = words.any_of("en", "time_units", *_UNITS)
    return (
        rf"(?:(?:earlier|later|early|late|so far){GAP})?(?:{PART['en']}|over the |the )?(?:(?P<toward>last|this past"
        rf"|past|this coming|coming|this|next|current|present|the past|the current|the coming){GAP})(?:calendar "
        rf"|fiscal |financial |academic )?(?P<unit>{unit})(?<!s)\b(?![-’'][a-rt-z])",
        rf"{PART['en']}(?P<unit>year|month|week|decade|century)\b(?!-)",
        r"(?P<part>year['’]s end|year-end)\b",
        rf"(?:over|during|at|on){GAP}the{GAP}(?P<unit>weekend)\b(?! of\b)",
    )


def _french() -> tuple[str, ...]:
    unit = words.any_of("fr", "time_units", *_UNITS)
    after = r"derni(?:er|ère)|prochaine?|passée?|écoulée?|en cours|courante?|qui vient|à venir"
    return (
        rf"(?:{PART['fr']})?(?:l['’]|la{GAP}|le{GAP}|une{GAP})?(?P<unit>{unit}){GAP}(?P<toward>{after})\b"
        rf"(?!{GAP}{unit})",
        rf"(?:{PART['fr']})?(?:cette|ce|cet){GAP}(?:même )?(?P<unit>{unit})(?:-ci)?\b(?!-là|{GAP}(?:là|derni(?:er|ère)"
        rf"|passée?)\b)",
        r"(?:d['’]ici (?:à )?(?:la )?|(?:à |vers |avant )?la |en )?(?P<part>fin|début|milieu|mi)(?:-| de l['’]| d['’]"
        r"| de | du | de la )(?P<unit>année|an|mois|semaine|week-end|décennie|siècle)\b(?! de\b| d['’]| \d)",
        r"(?:dans le )?(?P<part>courant) (?:du |de l['’])(?P<unit>mois|année)\b",
        r"(?:(?:durant|pendant) le|au cours du|du) (?P<unit>week-end|weekend)\b",
    )


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    if not part.get("unit"):
        yield Expression(match.start(), match.end(), UnitsFromPublication("year", 0, "end"))
        return
    unit = words.lookup(language, "time_units", part["unit"])
    if unit == "decade" and fold(part.get("toward") or "").endswith("past"):
        return  # a duration
    shift = words.toward(language, part.get("toward"))
    whole = fold(match.group())
    third = words.part_of(match)
    this = fold(part.get("toward") or "") == "this" or whole.startswith("ce ")
    if language == "en":
        third = third or ("start" if whole.startswith("early") else "end" if whole.startswith("late ") else None)
    yield Expression(match.start(), match.end(), UnitsFromPublication(unit, shift, third, this))


RULE = rule(__name__, "time_units", {"en": _english(), "fr": _french()}, _expressions)
