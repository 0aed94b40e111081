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

from sahelscope.dates import confidence, vocabulary
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.language.lexicon import fold
from sahelscope.models import Language

#: Seasons ahead at most, so that the next one is meant
_SOON = 2
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
            return Resolved(f"{self.year:04d}-{self.season}", confidence.PRINTED_PERIOD, self.part)
        if at.frame is not None:
            return Resolved(f"{at.frame:04d}-{self.season}", confidence.IN_FRAME, self.part)
        if at.published is None:
            return Resolved(None, confidence.UNPLACED)
        now, order, year = at.published.month % 12 // 3, _ORDER[self.season], at.published.year
        if self.season == "WI" and at.published.month == 12:
            year += 1  # the winter that begins in December
        alone = not self.toward and not self.this
        if self.toward < 0:
            year -= order >= now
        elif alone:
            # "à l'automne", said in spring, is to come, whatever tense speaks
            year += at.tense() == "future" and order < now
            year -= at.tense() == "past" and order - now > _SOON
        elif self.toward > 0:
            year += order <= now
        return Resolved(f"{year:04d}-{self.season}", confidence.SEASON, self.part)


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    printed = fold(part["season"])
    season = vocabulary.lookup(language, "seasons", printed)
    year, toward = part.get("year"), part.get("toward") or ""
    yield Expression(
        match.start(),
        match.end(),
        Season(
            season,
            int(year) if year else None,
            vocabulary.toward(language, toward),
            vocabulary.is_this(language, toward),
            vocabulary.third_of(language, match),
        ),
    )


RULE = rule(__name__, "seasons", _expressions)
