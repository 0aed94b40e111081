"""What the printed words of a date stand for: a month's number, a count, a direction, a third."""

from __future__ import annotations

import re
from functools import cache

from sahelscope.dates.grammar import GRAMMARS
from sahelscope.language import lexicon
from sahelscope.language.lexicon import fold
from sahelscope.models import Language

#: A year in two digits below this is of this century
_NEXT_CENTURY = 40


@cache
def entries(language: Language, name: str) -> dict[str, str]:
    """Return form -> entry of one word list, forms folded (lower case, no accents)."""
    return {fold(form): entry for form, entry in lexicon.load(language, name).forms.items()}


def lookup(language: Language, name: str, printed: str) -> str:
    """Return the entry of a printed form, a closing full stop ignored. Raises KeyError for an unknown form."""
    return entries(language, name)[fold(" ".join(printed.split())).rstrip(".")]


def month_number(language: Language, printed: str) -> int:
    """Return 1 to 12."""
    name = fold(printed).rstrip(".")
    full = entries(language, "months")
    return int(full[name] if name in full else entries(language, "month_abbreviations")[name])


def weekday_number(language: Language, printed: str) -> int:
    """Return 0 for Monday to 6 for Sunday."""
    name = fold(printed).rstrip(".")
    full = entries(language, "weekdays")
    return int(full[name] if name in full else entries(language, "weekday_abbreviations")[name]) - 1


def number_value(language: Language, printed: str) -> int:
    """Return the number that is printed."""
    return int(printed) if printed.isdigit() else int(lookup(language, "numbers", printed))


def toward(language: Language, printed: str | None) -> int:
    """Return -1 for "last" or "dernière", 1 for "next" or "à venir", 0 for "this" or where nothing is printed."""
    if not printed:
        return 0
    folded = fold(printed)
    for form, entry in entries(language, "directions").items():
        if entry != "same" and re.search(rf"(?<!\w){form}s?(?!\w)", folded):
            return -1 if entry == "before" else 1
    return 0


def year_value(printed: str) -> int:
    """Return the year printed in full or short: "'98" is 1998, "21" is 2021."""
    digits = int(re.sub(r"\D", "", printed))
    if digits >= 100:
        return digits
    return digits + (2000 if digits < _NEXT_CENTURY else 1900)


def day_value(printed: str) -> int:
    """Return the day of the month: "1er" and "premier" are 1, "3rd" is 3."""
    found = re.match(r"\d+", printed)
    return int(found.group()) if found else 1


def third_of(language: Language, match: re.Match[str]) -> str | None:
    """Return "start", "middle" or "end" where the expression says so."""
    printed = match.groupdict().get("part")
    return GRAMMARS[language].thirds.get(printed.lower()) if printed else None


def is_this(language: Language, printed: str | None) -> bool:
    """Tell whether the word stands for the period of the publication: "this", "cet"."""
    return fold(printed or "") in GRAMMARS[language].this
