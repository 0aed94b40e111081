"""A month, with a year or without.

    "June 2021", "in June", "mid-August", "last September", "May of last year"
    "juin 2021", "fin juin", "à la mi-août", "en août dernier", "mai de l'année dernière"

A month without a year is past unless a cue says that it is to come. "May" and "March" need a word before that asks
for a date, and so do "mars" and "mai".
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sahelscope.dates import confidence, nearby, vocabulary
from sahelscope.dates.grammar import GRAMMARS
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.language.lexicon import fold
from sahelscope.models import Language

#: The longest word that asks for a month, in characters
_CUE = 14
#: A month so near ahead is read as to come where no tense speaks against it
_SOON = 2


@dataclass(frozen=True, slots=True)
class Month:
    """A month.

    ``toward`` is -1 for "last", 1 for "next"; ``years_off`` counts from the year of publication ("May of last year"),
    with ``same_story`` from the date named last; ``part`` is the third that is meant. The last three say why the word
    may be no month: it is another word too, a given name too, or short.
    """

    month: int
    year: int | None = None
    toward: int = 0
    years_off: int | None = None
    same_story: bool = False
    part: str | None = None
    doubtful: bool = False
    given_name: bool = False
    abbreviated: bool = False

    def with_year(self, year: int) -> Month:
        """Return the same month with a year that its neighbour printed."""
        return replace(self, year=year)

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the month, None where the word names no month."""
        if self.year is not None:
            return Resolved(f"{self.year:04d}-{self.month:02d}", confidence.PRINTED, self.part)
        if self._no_month(at):
            return None
        if self.same_story:
            named = at.last_named("year")
            return (
                Resolved(f"{named.days.first.year + (self.years_off or 0):04d}-{self.month:02d}", confidence.FROM_NAMED)
                if named
                else None
            )
        if at.frame is not None and not self.toward and self.years_off is None:
            return Resolved(f"{at.frame:04d}-{self.month:02d}", confidence.IN_FRAME, self.part)
        if at.published is None and not self.toward and self.years_off is None:
            return nearby.resolved(at, lambda year: dt.date(year, self.month, 1), "month", None)
        if at.published is None:
            return Resolved(None, confidence.NEAREST)
        return Resolved(f"{self._year(at):04d}-{self.month:02d}", confidence.NEAREST, self.part)

    def _no_month(self, at: Reference) -> bool:
        if self.toward or self.years_off is not None or self.part:
            return False
        if self.abbreviated:
            return True
        before, grammar = at.before(_CUE), at.grammar
        heads = not before.strip(' "“«')
        if heads and grammar.months_in_small_letters and self.month not in grammar.months_that_are_words:
            return False
        if self.given_name and grammar.determiner.search(before):
            return False
        return (self.doubtful or self.given_name) and not grammar.asks_for_a_month.search(before)

    def _year(self, at: Reference) -> int:
        published = at.published
        assert published is not None
        begin = at.named[-1] if at.named else None
        if (
            begin
            and begin.days.precision in ("month", "day")
            and at.grammar.to_a_month.fullmatch(at.text, begin.end, at.start)
        ):
            opened = begin.days.first  # "from June to September"
            return opened.year + (self.month < opened.month)
        year, now = published.year, published.month
        if self.years_off is not None:
            return year + self.years_off
        if self.toward:
            return year - (self.month >= now) if self.toward < 0 else year + (self.month <= now)
        ahead = (self.month - now) % 12
        if not ahead:
            return year
        tense = at.tense()
        coming = tense == "future" or (tense == "unknown" and ahead <= _SOON)
        return year + (self.month < now) if coming else year - (self.month > now)


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part, grammar = match.groupdict(), GRAMMARS[language]
    number = vocabulary.month_number(language, part["month"])
    abbreviated = fold(part["month"]).rstrip(".") not in vocabulary.entries(language, "months")
    word = number in grammar.months_that_are_words and not abbreviated
    named = part.get("named_month") or part.get("part_named_month")  # "au mois de mai" is sure
    if not part["year"]:
        if grammar.rest_of_a_name.match(match.string, match.end()):
            return
        if word and grammar.months_in_small_letters and part["month"].istitle():
            return  # "la planète Mars"
    yield Expression(
        match.start(),
        match.end(),
        Month(
            number,
            year=vocabulary.year_value(part["year"]) if part["year"] else None,
            toward=vocabulary.toward(language, part["toward"]),
            years_off=vocabulary.toward(language, part["years"]) if part["years"] else None,
            same_story=bool(grammar.year_of_the_story.search(part["years"] or part["toward"] or "")),
            part=vocabulary.third_of(language, match),
            doubtful=not named and (word or (grammar.months_in_small_letters and part["month"][0].isupper())),
            given_name=number in grammar.months_that_are_names and not abbreviated,
            abbreviated=abbreviated,
        ),
    )


RULE = rule(__name__, "months month_abbreviations", _expressions)
