"""A day counted from the day of publication.

"today", "yesterday morning", "the day before yesterday", "tonight", "this morning", "last night"
"aujourd'hui", "hier soir", "avant-hier", "demain", "ce matin", "la nuit dernière"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import confidence, vocabulary
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.dates.values import DAY
from sahelscope.models import Language

#: ends with a word in a capital, which makes "Today" part of a name; so far back it may begin
_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]* $")
_BEFORE = 24


@dataclass(frozen=True, slots=True)
class DaysFromPublication:
    """So many days after the day of publication."""

    days: int

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day, unknown without a day of publication."""
        if _NAME.search(at.text, max(0, at.start - _BEFORE), at.start) and at.text[at.start].isupper():
            return None  # "told Sahel Today": an outlet
        if at.published is None:
            return Resolved(None, confidence.FROM_PUBLICATION)
        return Resolved((at.published + self.days * DAY).isoformat(), confidence.FROM_PUBLICATION)


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    day = match["day"]
    days = int(vocabulary.lookup(language, "deictic_days", day)) if day else 0
    yield Expression(match.start(), match.end(), DaysFromPublication(days))


RULE = rule(__name__, "deictic_days day_parts time_units", _expressions)
