"""A season.

    "the summer of 2014", "last summer", "in the spring", "this winter"
    "l'été 2014", "l'été dernier", "au printemps", "cet hiver"

"in the spring" alone is left without a value, since nothing but the reader's climate says which months are meant; "the
Arab spring", "Spring Valley" and the participle "été" are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sahelscope.dates import words
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.dates.words import GAP, PART, YEAR
from sahelscope.language.lexicon import fold
from sahelscope.models import Language

_ORDER = {"WI": 0, "SP": 1, "SU": 2, "FA": 3}


@dataclass(frozen=True, slots=True)
class Season:
    """A season; ``toward`` -1 for "last", 1 for "next"; ``this`` for "this summer"."""

    season: str
    year: int | None = None
    toward: int = 0
    this: bool = False
    part: str | None = None

    def with_year(self, year: int) -> Season:
        """Return the same season with a year that its neighbour printed."""
        return replace(self, year=year)

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the season of a year."""
        if self.year is not None:
            return Resolved(f"{self.year:04d}-{self.season}", 0.95, self.part)
        if at.published is None or not (self.toward or self.this):
            return Resolved(None, 0.8)
        now, order, year = at.published.month % 12 // 3, _ORDER[self.season], at.published.year
        if self.season == "WI" and at.published.month == 12:
            year += 1  # the winter that begins in December
        if self.toward < 0:
            year -= order >= now
        elif self.toward > 0:
            year += order <= now
        return Resolved(f"{year:04d}-{self.season}", 0.75, self.part)


def _english() -> tuple[str, ...]:
    season = words.any_of("en", "seasons")
    sure = words.any_of("en", "seasons", "SU", "WI", "SP") + "|autumn"
    part = PART["en"]
    return (
        rf"(?:{part})?(?:the )?(?P<season>{season}){GAP}(?:of )?(?:the year )?(?P<year>{YEAR})",
        rf"(?:{part})?(?P<toward>last|this past|this|next|this coming){GAP}(?P<season>{season})\b(?![-’'])",
        rf"(?:in|during|since|by|until|over|of) (?:{part}|the )?(?:the )?(?P<season>{sure})\b(?![-’'])(?!{GAP}(?:of"
        rf"|(?-i:[A-Z])|camp|school|games|season|break|offensive|{YEAR}))",
    )


def _french() -> tuple[str, ...]:
    season, part = words.any_of("fr", "seasons"), PART["fr"]
    return (
        rf"(?:{part})?(?:le |l['’]|du |au |cet |ce |en |à l['’])?(?P<season>{season}){GAP}(?:de l['’]année )?"
        rf"(?P<year>{YEAR})",
        rf"(?:{part})?(?:le |l['’]|du |au |à l['’])?(?P<season>{season}){GAP}(?P<toward>dernier|prochain|passé)\b",
        rf"(?P<toward>cet|ce){GAP}(?P<season>{season})\b",
        rf"(?:{part}|(?:à |pendant |durant |dès |depuis |avant |après |pour )l['’]|au )(?P<season>{season})\b(?!-)"
        rf"(?!{GAP}(?:de|du|des|d['’]|arabe|(?-i:[A-ZÀ-Þ])))",
        rf"en (?P<season>été|automne|hiver)\b(?!{GAP}(?:de|du|des|d['’]|\w+é))",
    )


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    printed = fold(part["season"])
    season = words.lookup(language, "seasons", printed)
    year, toward = part.get("year"), part.get("toward") or ""
    yield Expression(
        match.start(),
        match.end(),
        Season(
            season,
            int(year) if year else None,
            words.toward(language, toward),
            fold(toward) in ("this", "ce", "cet"),
            words.part_of(match),
        ),
    )


RULE = rule(__name__, "seasons", {"en": _english(), "fr": _french()}, _expressions)
