"""Quarters and halves of a year.

"the third quarter of 2021", "Q3 2021", "the first half of the year", "the last quarter"
"le premier trimestre", "au second semestre 2022", "T3 2021"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sahelscope.dates import values, words
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.dates.words import GAP, YEAR
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
            return Resolved(f"{self.year:04d}-{letter}{self.number}", 0.95)
        if at.published is None:
            return Resolved(None, 0.9)
        if not self.number:
            return Resolved(values.unit_of(at.published, unit, -1), 0.85)
        year = at.published.year
        if self.years_off is not None:
            year += self.years_off
        elif self.number > (at.published.month + size - 1) // size and at.tense() != "future":
            year -= 1
        return Resolved(f"{year:04d}-{letter}{self.number}", 0.85)


def _english() -> tuple[str, ...]:
    ordinal = words.any_of("en", "ordinals")
    years = (
        rf"(?:{GAP}(?:of |in )?(?:the )?(?:fiscal )?(?:year )?(?P<year>{YEAR})|{GAP}of (?P<years>the|this|last"
        r"|next) year\b)?"
    )
    return (
        rf"(?:the )?(?:fiscal )?(?P<ordinal>{ordinal})[ -](?:fiscal )?(?P<unit>quarter|half)\b(?!-){years}",
        rf"(?<=\bQ)(?P<short>[1-4])\b{years}",
    )


def _french() -> tuple[str, ...]:
    ordinal = words.any_of("fr", "ordinals")
    years = (
        rf"(?:{GAP}(?:de |en )?(?:l['’]année )?(?P<year>{YEAR})|{GAP}de (?P<years>(?:l['’]|cette )an(?:née)?"
        r"(?: derni(?:er|ère)| passée?| prochaine?| en cours)?))?"
    )
    return (
        rf"(?:le |du |au |la )?(?P<ordinal>{ordinal}){GAP}(?P<unit>trimestre|semestre|moitié)\b{years}",
        rf"(?<=\bT)(?P<short>[1-4])\b{years[:-1]}",
    )


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    year = part["year"]
    off = words.toward(language, part["years"]) if part["years"] else None
    if part.get("short"):
        half, number = False, int(part["short"])
        if not match.string[match.start() - 1].isupper():
            return
    else:
        half = part["unit"].lower() in ("half", "semestre", "moitié")
        number = int(words.lookup(language, "ordinals", part["ordinal"]))
        if number < 0:
            number = 0 if not year and off is None else 2 if half else 4
        if half and number > 2:
            return
        if half and part["unit"].lower() != "semestre" and not year and off is None:
            return  # "the first half" alone is a match's
    start = match.start() - bool(part.get("short"))
    yield Expression(start, match.end(), Quarter(number, half, int(year) if year else None, off))


RULE = rule(__name__, "time_units number", {"en": _english(), "fr": _french()}, _expressions)
