"""What recurs or lasts, and so is no date.

"every Monday", "each year", "on Mondays", "per week", "a day later" is one, "twice a week" is none
"chaque lundi", "tous les lundis", "par an", "le lundi et le jeudi"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahelscope.dates import words
from sahelscope.dates.rule import Expression, rule
from sahelscope.dates.words import GAP
from sahelscope.models import Language


def _english() -> tuple[str, ...]:
    unit, number = words.any_of("en", "time_units"), words.number("en")
    name = (
        rf"(?:{unit}|{words.weekday('en')}|{words.any_of('en', 'seasons')}|{words.month('en')}"
        rf"|{words.any_of('en', 'day_parts')})"
    )
    return (
        rf"(?:every|each)(?: other| single| second)?{GAP}(?:{number}{GAP})?{name}(?:{GAP}(?:and|or|to){GAP}{name})?"
        rf"(?:{GAP}morning|{GAP}night)?",
        rf"(?-i:{words.weekday('en')}){GAP}(?:nights|mornings|evenings|afternoons)\b",
        r"(?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b",
        rf"(?:the )?(?-i:{words.weekday('en')}){GAP}(?:prayers?|market|mosque|sermon)\b(?!['’])",
    )


def _french() -> tuple[str, ...]:
    unit, number = words.any_of("fr", "time_units"), words.number("fr")
    parts = words.any_of("fr", "day_parts")
    name = rf"(?:{unit}|{words.weekday('fr')[:-2]}s?|{words.any_of('fr', 'seasons')}|{words.month('fr')}|{parts}s?)\b"
    return (
        rf"(?:tous|toutes) les{GAP}(?:{number}{GAP})?(?:premiers |derniers )?{name}(?:{GAP}(?:et|ou){GAP}{name})?"
        rf"(?:{GAP}{parts}s?\b)?",
        rf"(?:(?<=\bmarché )|(?<=\bmesse )|(?<=\bprière )|(?<=\bfoire ))du{GAP}{words.weekday('fr')}",
        rf"chaque{GAP}{name}(?:{GAP}{parts}\b)?",
        rf"(?-i:{words.alternation([w + 's' for w in words.entries('fr', 'weekdays')])})\b(?!{GAP}\d)",
    )


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    return iter(())


RULE = rule(__name__, "time_units weekdays seasons months day_parts", {"en": _english(), "fr": _french()}, _expressions)
