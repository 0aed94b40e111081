"""Decades and centuries.

"in the 1990s", "the early '90s", "the 16th century", "the nineteenth century"
"les années 1990", "au début des années 60", "le XIXe siècle"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import vocabulary
from sahelscope.dates.grammar import GRAMMARS
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.language.lexicon import fold
from sahelscope.models import Language


@dataclass(frozen=True, slots=True)
class PrintedPeriod:
    """An expression whose value is printed."""

    value: str
    part: str | None = None

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the value."""
        return Resolved(self.value, 0.95, self.part)


_ROMAN = {
    "X": 10,
    "XI": 11,
    "XII": 12,
    "XIII": 13,
    "XIV": 14,
    "XV": 15,
    "XVI": 16,
    "XVII": 17,
    "XVIII": 18,
    "XIX": 19,
    "XX": 20,
    "XXI": 21,
}


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    if part.get("decade"):
        value = part["decade"]
    elif part.get("short") or part.get("tens"):
        tens = int(part["short"]) if part["short"] else GRAMMARS[language].decade_words[fold(part["tens"])]
        value = f"19{tens}" if part.get("tens") or tens > 2 else f"20{tens}"
    else:
        printed = part["century"]
        number = (
            int(printed)
            if printed
            else GRAMMARS[language].century_words[part["word"].lower()]
            if part.get("word")
            else _ROMAN.get(part.get("roman") or "", 0)
        )
        if not 10 <= number <= 21:
            return
        value = f"{number - 1:02d}"
    second = part.get("second") or (part.get("second_short") and f"{value[:2]}{part['second_short']}")
    first_end = max(match.end(name) for name in ("decade", "short", "tens")) + 1 if second else match.end()
    yield Expression(match.start(), first_end, PrintedPeriod(value, vocabulary.third_of(language, match)))
    if second:
        yield Expression(
            match.start("second" if part["second"] else "second_short"), match.end(), PrintedPeriod(second)
        )


RULE = rule(__name__, "number time_units", _expressions)
