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

from sahelscope.dates import confidence, vocabulary
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.dates.tense import done_by
from sahelscope.dates.values import DAY
from sahelscope.models import Language

# In characters: "un " and what stands before it, the longest word of a deadline, a verb and its "by".
_ARTICLE, _CUE, _VERB = 6, 12, 40
#: "this Monday" is to come where it lies nearer ahead than back
_HALF_A_WEEK = 3


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
        if at.grammar.any_weekday.search(at.before(_ARTICLE)):
            return None
        if self.every and at.tense() != "past":  # "uniquement le mercredi"
            return None
        last = at.last_named("day") if self.anaphoric else None
        if last:
            return Resolved(self._from(last.days.first + DAY).isoformat(), confidence.FROM_NAMED_TO_WEEKDAY)
        if at.named and self.toward == 0 and at.grammar.to_a_weekday.fullmatch(at.text, at.named[-1].end, at.start):
            begin = at.named[-1].days
            if begin.precision == "day":  # "from Monday to Wednesday"
                return Resolved(self._from(begin.first).isoformat(), confidence.NEAREST)
        published = at.published
        if published is None:
            return Resolved(None, confidence.NEAREST)
        return Resolved(self._day(published, at).isoformat(), confidence.NEAREST)

    def _from(self, day: dt.date) -> dt.date:
        """Return the first such weekday on or after a day."""
        return day + (self.weekday - day.weekday()) % 7 * DAY

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
        if (
            back
            and at.grammar.weekday_deadline.search(at.before(_CUE))
            and not (tense == "past" and done_by(at.before(_VERB), at.article.language))
        ):
            tense = "future"
        if tense == "future" or (self.near and tense == "unknown" and back > _HALF_A_WEEK):
            return published + (7 - back) * DAY
        return published - back * DAY


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    in_a_week, toward = part.get("in_a_week"), part["toward"]
    weeks = 1 if in_a_week else vocabulary.toward(language, part["week"]) if part["week"] else None
    yield Expression(
        match.start(),
        match.end(),
        Weekday(
            vocabulary.weekday_number(language, part["weekday"]),
            toward=vocabulary.toward(language, toward),
            weeks=weeks,
            near=vocabulary.is_this(language, toward or part.get("this")),
            anaphoric=bool(part["anaphoric"]),
            every=bool(part.get("every")) and not (toward or part["anaphoric"] or weeks is not None),
        ),
    )


RULE = rule(__name__, "weekdays", _expressions)
