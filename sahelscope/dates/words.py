"""The words of dates, as pieces of patterns: months, weekdays, numbers, units."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from sahelscope.language import lexicon
from sahelscope.language.lexicon import fold
from sahelscope.models import Language

#: White space inside an expression; a line break ends it.
GAP = r"[ \t\u00a0\u202f\u2009]{1,3}"
MAYBE = r"[ \t\u00a0\u202f\u2009]{0,3}"
#: A year that news writes about, and one written short: '98.
YEAR = r"(?:1[5-9]|20)\d\d(?!\d|[.,]\d)"
SHORT_YEAR = r"['’]\d\d(?!\d)"
#: A year in two digits behind a French month: "mai 68", not "en mai, 49 soldats" or "en mai 49 soldats"
TWO_DIGITS = (
    r"[4-9]\d(?=\s{0,2}(?:[.,;:)»”\"]|$)|[ ](?:et|à|au|aux|où|que|qui|lors|dans|par|pour|en|la|le|les|il|elle|on|est|"
    r"fut|sont|avec|sur|jusqu)\b)"
)
DAY = {
    "en": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%:/]|[.,]\d)",
    "fr": r"(?:1er|1\u00a0er|1 er|premier|(?:3[01]|[12]\d|0?[1-9]))(?![\w%:/]|[.,]\d)",
}


def alternation(forms: Iterable[str]) -> str:
    """Return a pattern for any of the forms, the longest first; spaces and apostrophes in all their writings."""
    longest_first = sorted(set(forms), key=lambda f: (-len(f), f))
    return "(?:" + "|".join(_pattern(f) for f in longest_first) + ")"


def _pattern(form: str) -> str:
    return re.sub("['’]", "['’]", re.escape(form).replace(r"\ ", GAP))


@cache
def entries(language: Language, name: str) -> dict[str, str]:
    """Return form -> entry of one word list, forms folded (lower case, no accents)."""
    return {fold(form): entry for form, entry in lexicon.load(language, name).forms.items()}


def lookup(language: Language, name: str, printed: str) -> str:
    """Return the entry of a printed form, a closing full stop ignored. Raises KeyError for an unknown form."""
    return entries(language, name)[fold(" ".join(printed.split())).rstrip(".")]


@cache
def any_of(language: Language, name: str, *only: str) -> str:
    """Return a pattern for the forms of a word list, or of some of its entries."""
    forms = lexicon.load(language, name).forms
    return alternation(form for form, entry in forms.items() if not only or entry in only)


@cache
def month(language: Language) -> str:
    """Return a pattern for a month, in full or short; in English with a capital, so that "may" is left alone."""
    full, short = (list(lexicon.load(language, n).forms) for n in ("months", "month_abbreviations"))
    if language == "en":
        full, short = (
            [f(x) for x in full for f in (str.title, str.upper)],
            [f(x) for x in short for f in (str.title, str.upper)],
        )
        return f"(?-i:{alternation(full)}\\b|{alternation(short)}\\b\\.?)"
    return f"(?:{alternation(full)}\\b|{alternation(short)}\\b\\.?)"


@cache
def weekday(language: Language) -> str:
    """Return a pattern for a weekday in full; in English with a capital."""
    forms = list(lexicon.load(language, "weekdays").forms)
    if language == "en":
        return f"(?-i:{alternation([f(x) for x in forms for f in (str.title, str.upper)])})\\b"
    return alternation(forms) + r"\b"


@cache
def not_counted(language: Language) -> str:
    """Return a pattern that refuses a counted noun after a round number: "le 3 mai 2000 personnes ont fui"."""
    counted = alternation(lexicon.load(language, "number_contexts").of("counted"))
    return rf"(?:(?<!00)|(?!{GAP}{counted}(?!\w)))"


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


@cache
def number(language: Language) -> str:
    """Return a pattern for a whole number in words or up to three digits."""
    return f"(?:\\d{{1,3}}(?![\\d.,]*\\d)|{any_of(language, 'numbers')}(?![\\w-]))"


def number_value(language: Language, printed: str) -> int:
    """Return the number that is printed."""
    return int(printed) if printed.isdigit() else int(lookup(language, "numbers", printed))


def toward(language: Language, printed: str | None) -> int:
    """Return -1 for "last" or "dernière", 1 for "next" or "à venir", 0 for "this" or where nothing is printed."""
    if not printed:
        return 0
    said = fold(printed)
    for form, entry in entries(language, "directions").items():
        if entry != "same" and re.search(rf"(?<!\w){form}s?(?!\w)", said):
            return -1 if entry == "before" else 1
    return 0


def year_value(printed: str) -> int:
    """Return the year printed in full or short: "'98" is 1998, "21" is 2021."""
    digits = int(re.sub(r"\D", "", printed))
    if digits >= 100:
        return digits
    return digits + (2000 if digits < 40 else 1900)


def day_value(printed: str) -> int:
    """Return the day of the month: "1er" and "premier" are 1, "3rd" is 3."""
    found = re.match(r"\d+", printed)
    return int(found.group()) if found else 1


#: "early", "mid-", "at the end of": which third of a period is meant.
PART = {
    "en": r"(?:(?:the[ ])?(?P<part>early|late|mid|middle of|beginning of|start of|end of|end-of|end|close of"
    r"|outset of)(?:[ ]?-[ ]?|[ ]))(?:in[ ])?(?:the[ ])?",
    "fr": r"(?:(?:la|le|en|au|à la)?[ ]?\b(?P<part>début|debut|fin|mi|milieu|courant)(?:-|[ ](?:du mois (?:de[ ]"
    r"|d['’])|de l['’]année |de la |de l['’]|du |de |d['’]|des )?))",
}
_PARTS = {
    "early": "start", "beginning of": "start", "start of": "start", "outset of": "start", "mid": "middle",
    "middle of": "middle", "late": "end", "end of": "end", "end-of": "end", "end": "end", "close of": "end",
    "début": "start", "debut": "start", "mi": "middle", "milieu": "middle", "fin": "end",
}  # fmt: skip


def part_of(match: re.Match[str]) -> str | None:
    """Return "start", "middle" or "end" where the expression says so."""
    printed = match.groupdict().get("part")
    return _PARTS.get(printed.lower()) if printed else None
