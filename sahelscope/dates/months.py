"""A month, with a year or without.

    "June 2021", "in June", "mid-August", "last September", "May of last year"
    "juin 2021", "fin juin", "à la mi-août", "en août dernier", "mai de l'année dernière"

A month without a year is past unless a cue says that it is to come. "May" and "March" need a word before that asks
for a date, and so do "mars" and "mai".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sahelscope.dates import words
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.dates.words import GAP, PART, SHORT_YEAR, YEAR
from sahelscope.language.lexicon import fold
from sahelscope.models import Language

_ASKS = {
    "en": re.compile(
        r"\b(?:in|since|until|till|by|of|from|through|during|before|after|between|last|next|early|late|mid|this|and"
        r"|to|or"
        r"|for|end of|every|early as|late as|soon as|back as)[ -]$",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:\b(?:en|depuis|de|dès|à|au|fin|début|mi|avant|après|entre|et|mois|courant|pour|du|ou|ce|jusqu['’]en"
        r"|jusqu['’]à)[ -]|\bd['’]|[(])$",
        re.IGNORECASE,
    ),
}
#: Months that are words as well: only after a word that asks for a date
_NEEDS_CUE = {"may", "march", "mars", "mai"}
#: Months that are given names: after such a word, or a determiner ("its April report")
_NAMES = {"april", "june", "august"}
_DETERMINER = re.compile(r"(?:\b(?:the|a|an|its|his|her|their|our|each|that)|['’]s?)[ ]$", re.IGNORECASE)


#: A month so near ahead is read as to come where no tense speaks against it
_SOON = 2
#: "October of the same year" counts from the date named last
_SAME_STORY = re.compile(r"same|that|the following|the previous|même|-là|suivante|précédente")
_TO = re.compile(r"[ ]?(?:to|until|till|through|–|-|à|au|jusqu['’]en|jusqu['’]à)[ ]?", re.IGNORECASE)
#: "August-Wilson": the month is part of a name
_IN_A_NAME = re.compile(rf"-(?!{words.month('en')})[A-Z]|[’'][A-Z]")


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
            return Resolved(f"{self.year:04d}-{self.month:02d}", 0.98, self.part)
        if self._no_month(at):
            return None
        if self.same_story:
            named = at.last_named("year")
            return (
                Resolved(f"{named.days.first.year + (self.years_off or 0):04d}-{self.month:02d}", 0.75)
                if named
                else None
            )
        if at.frame is not None and not self.toward and self.years_off is None:
            return Resolved(f"{at.frame:04d}-{self.month:02d}", 0.8, self.part)
        if at.published is None:
            return Resolved(None, 0.9)
        return Resolved(f"{self._year(at):04d}-{self.month:02d}", 0.9, self.part)

    def _no_month(self, at: Reference) -> bool:
        if self.toward or self.years_off is not None or self.part:
            return False
        if self.abbreviated:
            return True
        before = at.before(14)
        if not before.strip(' "“«') and at.article.language == "fr" and self.month not in (3, 5):
            return False
        if self.given_name and _DETERMINER.search(before):
            return False
        return (self.doubtful or self.given_name) and not _ASKS[at.article.language].search(before)

    def _year(self, at: Reference) -> int:
        published = at.published
        assert published is not None
        begin = at.named[-1] if at.named else None
        if begin and begin.days.precision in ("month", "day") and _TO.fullmatch(at.text, begin.end, at.start):
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


def _english() -> tuple[str, ...]:
    month, year = words.month("en"), rf"(?P<year>{YEAR}{words.not_counted('en')}|{SHORT_YEAR})"
    toward = rf"(?:(?P<toward>last|next|this|the same|that|this past|this coming|the coming){GAP})?"
    rest = (
        rf"(?:,?{GAP}(?:of )?(?:the year )?{year}"
        rf"|{GAP}(?:of )?(?P<years>last|this|next|the previous|the same|that|the following){GAP}year\b)?"
    )
    return (
        rf"{PART['en']}{toward}(?P<month>{month})(?!{GAP}{words.DAY['en']}){rest}",  # "the close of May 31" is a day
        rf"{toward}(?P<month>{month}){rest}",
    )


def _french() -> tuple[str, ...]:
    month = words.month("fr")
    part = PART["fr"]
    return (
        rf"(?:{part})?(?:(?:le |au |du |ce )?mois (?:de |d['’]))?(?P<month>{month})(?:(?:,?{GAP}|-)(?:de l['’]an"
        rf"(?:née)? )?(?P<year>{YEAR}{words.not_counted('fr')}|{SHORT_YEAR}|(?<!, ){words.TWO_DIGITS})"
        rf"|{GAP}(?P<toward>derniers?|prochains?|passé|écoulé|courant)\b"
        rf"|{GAP}de (?P<years>(?:l['’]|cette )an(?:née)?(?: (?:derni(?:er|ère)|passée?|prochaine?|en cours|précédente"
        rf"|suivante))?|(?:la même|cette même) année|cette année-là)\b)?",
    )


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    printed = fold(part["month"]).rstrip(".")
    capital = part["month"][0].isupper()
    said = "mois" in match.group()[: match.start("month") - match.start()].lower()  # "au mois de mai" is sure
    if not part["year"]:
        if _IN_A_NAME.match(match.string, match.end()):
            return
        if language == "fr" and printed in _NEEDS_CUE and part["month"].istitle():
            return  # "la planète Mars"
    yield Expression(
        match.start(),
        match.end(),
        Month(
            words.month_number(language, printed),
            year=words.year_value(part["year"]) if part["year"] else None,
            toward=words.toward(language, part["toward"]),
            years_off=words.toward(language, part["years"]) if part["years"] else None,
            same_story=bool(part["years"] and _SAME_STORY.search(part["years"])),
            part=words.part_of(match),
            doubtful=not said and (printed in _NEEDS_CUE or (language == "fr" and capital)),
            given_name=language == "en" and printed in _NAMES,
            abbreviated=printed not in words.entries(language, "months"),
        ),
    )


RULE = rule(__name__, "months month_abbreviations", {"en": _english(), "fr": _french()}, _expressions)
