"""A weekday.

    "on Monday", "last Tuesday", "Friday morning", "Monday of last week", "will leave on Friday"
    "lundi", "lundi dernier", "ce jeudi", "mardi matin", "doit se réunir vendredi"

The nearest such day up to the day of publication, unless a cue says that it is to come; "last Tuesday" said on a
Wednesday is yesterday.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import words
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.dates.tense import done_by
from sahelscope.dates.values import DAY
from sahelscope.dates.words import GAP
from sahelscope.language.lexicon import fold
from sahelscope.models import Language

_ANY = re.compile(r"\bun $", re.IGNORECASE)
#: "promised an answer before Friday"; at the head of a sentence the verb decides
_BY = re.compile(r"\w[ ,](?:before|avant)[ ]$", re.IGNORECASE)
_TO = re.compile(r"[ ]?(?:to|until|till|through|–|-|à|au|jusqu['’]à)[ ]?(?:au )?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday, 0 for Monday.

    ``toward`` is -1 for "last", 1 for "next"; ``weeks`` counts in "Monday of last week"; ``near`` stands for "this";
    ``every`` for the article in "le mercredi", which is each Wednesday unless the past is told.
    """

    weekday: int
    toward: int = 0
    weeks: int | None = None
    near: bool = False
    anaphoric: bool = False
    every: bool = False

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day; none for "un vendredi"."""
        if _ANY.search(at.before(6)) and at.article.language == "fr":
            return None
        if self.every and at.tense() != "past":  # "uniquement le mercredi"
            return None
        if self.anaphoric:
            named = at.last_named("day")
            if named:
                return Resolved(
                    (named.days.first + ((self.weekday - named.days.first.weekday() - 1) % 7 + 1) * DAY).isoformat(),
                    0.8,
                )
        if at.named and self.toward == 0 and _TO.fullmatch(at.text, at.named[-1].end, at.start):
            started = at.named[-1].days
            if started.precision == "day":  # "from Monday to Wednesday"
                return Resolved((started.first + ((self.weekday - started.first.weekday()) % 7) * DAY).isoformat(), 0.9)
        published = at.published
        if published is None:
            return Resolved(None, 0.9)
        return Resolved(self._day(published, at).isoformat(), 0.9)

    def _day(self, published: dt.date, at: Reference) -> dt.date:
        back = (published.weekday() - self.weekday) % 7
        if self.weeks is not None:
            return published + (7 * self.weeks + self.weekday - published.weekday()) * DAY
        if self.toward < 0:
            return published - (back or 7) * DAY
        if self.toward > 0:
            return published + (7 - back) * DAY
        if self.weekday in at.weekdays:
            return at.weekdays[self.weekday]
        tense = at.tense() if back else "past"
        if back and _BY.search(at.before(12)) and not (tense == "past" and done_by(at.before(40))):
            tense = "future"
        if tense == "future" or (self.near and tense == "unknown" and back > 3):
            return published + (7 - back) * DAY
        return published - back * DAY


def _english() -> tuple[str, ...]:
    parts = words.any_of("en", "day_parts")
    return (
        rf"(?:(?:early|late|earlier|later){GAP}(?:on )?)?(?:(?P<toward>last|next|this past|this coming|this"
        rf"|the following|the previous|the next){GAP})?"
        rf"(?P<weekday>{words.weekday('en')})(?:{GAP}(?:early |late )?{parts}\b)?(?:,?{GAP}(?:of )?(?P<week>last|this"
        rf"|next){GAP}week\b(?!['’]))?",
    )


def _french() -> tuple[str, ...]:
    parts = words.any_of("fr", "day_parts")
    return (
        rf"(?:(?P<this>ce|le|ce même|le même|du|de|au){GAP})?(?P<weekday>{words.weekday('fr')})(?:{GAP}"
        rf"(?P<toward>dernier|prochain|passé|suivant|précédent|en huit)\b)?"
        rf"(?:{GAP}(?:au |dans la |en |en fin de |en fin d['’]|en début d['’]|en début de )?{parts}\b)?"
        rf"(?:{GAP}de la semaine (?P<week>dernière|prochaine|passée)\b)?",
    )


#: Counted from the date named last: "the following Friday"
_ANAPHORIC = ("the following", "the next", "suivant")


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    toward = fold(part["toward"] or "")
    anaphoric = toward in _ANAPHORIC
    yield Expression(
        match.start(),
        match.end(),
        Weekday(
            words.weekday_number(language, part["weekday"]),
            toward=0 if anaphoric else words.toward(language, toward),
            weeks=1 if toward == "en huit" else words.toward(language, part["week"]) if part["week"] else None,
            near=toward == "this" or fold(part.get("this") or "").startswith("ce"),
            anaphoric=anaphoric,
            every=fold(part.get("this") or "") == "le" and not toward and not part["week"],
        ),
    )


RULE = rule(__name__, "weekdays", {"en": _english(), "fr": _french()}, _expressions)
