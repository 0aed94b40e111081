"""Decades and centuries.

"in the 1990s", "the early '90s", "the 16th century", "the nineteenth century"
"les années 1990", "au début des années 60", "le XIXe siècle"
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sahelscope.dates import confidence, vocabulary
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
        return Resolved(self.value, confidence.PRINTED_PERIOD, self.part)


_ROMAN = dict(zip("X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(), range(10, 22), strict=True))


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    if part.get("decade"):
        value = part["decade"]
    elif part.get("short") or part.get("tens"):
        tens = int(part["short"]) if part["short"] else GRAMMARS[language].decade_words[fold(part["tens"])]
        value = f"19{tens}" if part.get("tens") or tens > 2 else f"20{tens}"
    else:
        number = _century(part, language)
        if number not in _ROMAN.values():
            return
        value = f"{number - 1:02d}"
    second = part.get("second") or (part.get("second_short") and f"{value[:2]}{part['second_short']}")
    first_end = max(match.end(name) for name in ("decade", "short", "tens")) + 1 if second else match.end()
    yield Expression(match.start(), first_end, PrintedPeriod(value, vocabulary.third_of(language, match)))
    if second:
        yield Expression(
            match.start("second" if part["second"] else "second_short"), match.end(), PrintedPeriod(second)
        )


def _century(part: Mapping[str, str | None], language: Language) -> int:
    """Return the number of a century in digits, in words or in Roman numerals; 0 where they are none."""
    if part["century"]:
        return int(part["century"])
    word, roman = part.get("word"), part.get("roman")
    return GRAMMARS[language].century_words[word.lower()] if word else _ROMAN.get(roman or "", 0)


RULE = rule(__name__, "number time_units", _expressions)
