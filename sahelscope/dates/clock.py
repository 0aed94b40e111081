"""An hour belongs to a day: the one its sentence names, or the one named last shortly before it.

    "on Tuesday at 4 p.m.", "at 16:08 UTC", "0800 GMT"
    "mardi vers 21 h 45", "samedi à 8 h", "hier, vers midi"

The value is the day; an hour that belongs to no day is no date ("a 24-hour curfew", "open 24/7", "à 18h30").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.dates.words import MAYBE
from sahelscope.models import Language

_ASKS = {
    "en": re.compile(r"\b(?:at|around|about|by|until|till|from|to|as of|before|after|since)[ ]$", re.IGNORECASE),
    "fr": re.compile(r"(?:\b(?:à|vers|dès|de|et|avant|après|jusqu['’]à|entre)[ \u00a0])$", re.IGNORECASE),
}
#: "at 4 p.m. on Tuesday", "à 16 heures mardi"
_THEN_DAY = re.compile(r"[ ,(]{1,3}(?:GMT|UTC|local time|heure locale)?[ ,)]*(?:on |le |ce )?")
#: So far back a day may be named for "at 16:08 UTC" to belong to it
_REACH = 400
#: So far back, in the same paragraph, for an hour without a time zone
_NEAR = 200


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour of the day; ``zoned`` where a time zone is printed, so that it is the hour of a happening."""

    zoned: bool

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day that the hour belongs to, None where it belongs to none."""
        if not _ASKS[at.article.language].search(at.before(12)):
            return None
        coming = at.following()
        if coming and coming.days.precision == "day" and _THEN_DAY.fullmatch(at.text, at.end, coming.start):
            return Resolved(coming.value, 0.8)
        named = at.last_named("day", _REACH)
        if named and named.start >= at.sentence.start:
            return Resolved(named.value, 0.8)
        if (
            named
            and at.end - named.end < _NEAR
            and at.article.paragraph_at(named.start) == at.article.paragraph_at(at.start)
        ):
            return Resolved(named.value, 0.7)
        if not self.zoned:
            return None
        if named:
            return Resolved(named.value, 0.7)
        return Resolved(at.published.isoformat(), 0.7) if at.published else None


_ZONE = r"(?-i:GMT|UTC|CET|EST|EDT|WAT|TU|local time|heure locale)"
_EN = (
    rf"(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?{MAYBE}(?:a\.m\.|p\.m\.|am\b|pm\b)(?:{MAYBE}(?P<zone>{_ZONE})\b)?",
    rf"(?:[01]?\d|2[0-3]):[0-5]\d(?![:\d])(?:{MAYBE}(?P<zone>{_ZONE})\b)?",
    rf"[0-2]\d[0-5]\d (?P<zone>{_ZONE})\b",
    r"(?:noon|midnight|midday)\b(?P<zone>)",
)
_FR = (
    rf"(?:[01]?\d|2[0-3]){MAYBE}(?:h|heures?)(?:{MAYBE}[0-5]\d)?(?![\w/])(?:{MAYBE}(?P<zone>{_ZONE})\b)?",
    rf"(?:[01]?\d|2[0-3]):[0-5]\d(?![:\d])(?:{MAYBE}(?P<zone>{_ZONE})\b)?",
    r"(?:midi|minuit)\b(?P<zone>)",
)


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    yield Expression(match.start(), match.end(), Hour(bool(match["zone"])))


RULE = rule(__name__, "number time_units day_parts", {"en": _EN, "fr": _FR}, _expressions)
