"""A day or a week that a report counts in a row: the one of the report, where its sentence names no other.

"for a second consecutive day", "the third week in a row", "a fourth straight day"
"pour la deuxième journée consécutive", "pour le troisième jour d'affilée"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import confidence, values, vocabulary
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.models import Language


@dataclass(frozen=True, slots=True)
class InARow:
    """The present day or week of a count."""

    unit: str

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day or week of publication; None where the sentence says which one is meant."""
        sentence, coming = at.sentence, at.following()
        if (at.named and at.named[-1].start >= sentence.start) or (coming and coming.start < sentence.end):
            return None  # "on Monday, for the second day in a row"
        value = values.unit_of(at.published, self.unit) if at.published else None
        return Resolved(value, confidence.IN_A_ROW)


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    yield Expression(match.start(), match.end(), InARow(vocabulary.lookup(language, "time_units", match["unit"])))


RULE = rule(__name__, "time_units", _expressions)
