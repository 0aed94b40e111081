"""Decades and centuries.

"in the 1990s", "the early '90s", "the 16th century", "the nineteenth century"
"les années 1990", "au début des années 60", "le XIXe siècle"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahelscope.dates import words
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.dates.words import GAP, PART
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


_TENS = {
    "vingt": 2, "trente": 3, "quarante": 4, "cinquante": 5, "soixante": 6, "soixante-dix": 7, "quatre-vingt": 8,
    "quatre-vingts": 8, "quatre-vingt-dix": 9,
}  # fmt: skip
_CENTURIES = {
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "twenty-first": 21,
}
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

_EN = (
    rf"(?:{PART['en']}|the )?(?:(?P<decade>1[5-9]\d|20\d)0['’]?s\b|(?<=['’])(?P<short>[2-9])0s\b)",
    rf"(?:{PART['en']}|the )?(?:(?P<century>\d\d)(?:st|nd|rd|th)|(?P<word>{'|'.join(_CENTURIES)}))[ -]century\b",
)
_FR = (
    rf"(?:{PART['fr']}|les |des |ces )?années{GAP}(?:(?P<decade>1[5-9]\d|20\d)0\b|(?P<short>[2-9])0\b|"
    rf"(?P<tens>{words.alternation(_TENS)})(?![\w-]))"
    rf"(?:(?:{GAP}(?:et|à|ou)|,){GAP}(?:les années )?(?:(?P<second>1[5-9]\d|20\d)0|(?P<second_short>[2-9])0)\b)?",
    rf"(?:{PART['fr']}|le |du |au )?(?:(?P<roman>(?-i:X[IVX]{{0,5}}))[ ]?(?:e|ème|eme|è)|(?P<century>\d\d)(?:e"
    rf"|ème))[ ]siècle\b",
)


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    if part.get("decade"):
        value = part["decade"]
    elif part.get("short") or part.get("tens"):
        tens = int(part["short"]) if part["short"] else _TENS[fold(part["tens"])]
        value = f"19{tens}" if part.get("tens") or tens > 2 else f"20{tens}"
    else:
        printed = part["century"]
        number = (
            int(printed)
            if printed
            else _CENTURIES[part["word"].lower()]
            if part.get("word")
            else _ROMAN.get(part.get("roman") or "", 0)
        )
        if not 10 <= number <= 21:
            return
        value = f"{number - 1:02d}"
    second = part.get("second") or (part.get("second_short") and f"{value[:2]}{part['second_short']}")
    first_end = max(match.end(name) for name in ("decade", "short", "tens")) + 1 if second else match.end()
    yield Expression(match.start(), first_end, PrintedPeriod(value, words.part_of(match)))
    if second:
        yield Expression(
            match.start("second" if part["second"] else "second_short"), match.end(), PrintedPeriod(second)
        )


RULE = rule(__name__, "number time_units", {"en": _EN, "fr": _FR}, _expressions)
