"""An hour belongs to a day: the one that stands beside it, or with a time zone the one named last shortly before.

    "on Tuesday at 4 p.m.", "at 16:08 UTC", "at 0800 GMT"
    "mardi vers 21 h 45", "samedi à 8 h", "hier, vers midi"

The value is the day. An hour that belongs to no day is no date ("a 24-hour curfew", "open 24/7", "à 18h30"), nor is one
that is told roughly, or in English away from its day ("aux environs de 2 heures", "They came at about 9 a.m.").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import confidence
from sahelscope.dates.reference import NamedDate, Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.models import Language

# In characters, set by hand.
#: The longest word that asks for an hour
_CUE = 18
#: So far back a day may be named for "at 16:08 UTC" to belong to it
_REACH = 400
#: ... and for an hour without a time zone
_NEAR = 200


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour of the day; ``zoned`` where a time zone is printed, so that it is the hour of a happening."""

    zoned: bool

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day that the hour belongs to, None where it belongs to none."""
        if not at.grammar.asks_for_an_hour.search(at.before(_CUE)):
            return None
        coming = at.following()
        if (
            coming
            and coming.days.precision == "day"
            and at.grammar.hour_to_day.fullmatch(at.text, at.end, coming.start)
        ):
            return Resolved(coming.value, confidence.HOUR_BESIDE_ITS_DAY)
        named = at.last_named("day", _REACH)
        if named and at.grammar.day_then_hour.fullmatch(at.text, named.end, at.start):
            return Resolved(named.value, confidence.HOUR_BESIDE_ITS_DAY)
        if named and at.grammar.hours_apart and self._of_the_story(named, at):
            return Resolved(named.value, confidence.HOUR)
        if not self.zoned:
            return None
        if named:
            return Resolved(named.value, confidence.HOUR)
        return Resolved(at.published.isoformat(), confidence.HOUR) if at.published else None

    @staticmethod
    def _of_the_story(named: NamedDate, at: Reference) -> bool:
        """Tell whether the day was named in the sentence, or shortly before in the paragraph."""
        if at.grammar.roughly.search(at.before(_CUE)):
            return False
        near = at.end - named.end < _NEAR
        paragraphs = at.article.paragraph_at
        return named.start >= at.sentence.start or (near and paragraphs(named.start) == paragraphs(at.start))


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    yield Expression(match.start(), match.end(), Hour(bool(match["zone"])))


RULE = rule(__name__, "number time_units day_parts", _expressions)
