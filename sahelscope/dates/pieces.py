"""Pieces of the patterns of dates that hold in each language: white space, years, words of a list."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from sahelscope.dates.grammar import NOTHING
from sahelscope.language import lexicon
from sahelscope.models import Language

#: White space inside an expression, of any width; a line break ends it. (The spaces by name take ten times as long to
#: compile, and stand in the patterns 900 times.)
_SPACE = r"[^\S\r\n]"
GAP = rf"{_SPACE}{{1,3}}"
MAYBE = rf"{_SPACE}{{0,3}}"
#: A year that news writes about, and one written short: '98.
YEAR = r"(?:1[5-9]|20)\d\d(?!\d|[.,]\d)"
SHORT_YEAR = r"['’]\d\d(?!\d)"
#: A day of the month in digits, and what may not follow it
DAY_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])"
NO_LONGER_NUMBER = r"(?![\w%:/]|[.,]\d)"
#: A date in digits: "2020-08-18", "18/08/2020", "18-08-2020"; "le 18/08", where the other words ask for a day
NUMERIC = (
    r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|\b))?(?![\d-])",
    r"(?P<a>\d{1,2})(?P<sep>[/.])(?P<b>\d{1,2})(?P=sep)(?P<year>\d{4}|\d\d)(?![\d/]|\.\d)",
    r"(?P<a>\d{1,2})(?P<sep>-)(?P<b>\d{1,2})-(?P<year>(?:19|20)\d\d)(?![\w-])",
)
#: An hour, and its zone
HOUR = r"(?:[01]?\d|2[0-3])"
ZONES = "GMT|UTC|CET|EST|EDT|WAT|TU"


def numeric(weekday: str, article: str, lead: str) -> tuple[str, ...]:
    """Return the patterns of dates in digits; without a year a weekday or a word of ``lead`` must stand before.

    ``article``: what may stand before the weekday.
    """
    return (
        *NUMERIC,
        rf"{lead}(?P<a>\d{{1,2}})/(?P<b>[01]\d)(?![\d/])(?P<year>)",
        rf"(?:{article}{GAP})?(?P<weekday>{weekday}),?{GAP}(?P<a>\d{{1,2}})(?P<sep>/)(?P<b>\d{{1,2}})(?![\d/])",
    )


def years(part: str, named: str, short: str) -> tuple[str, ...]:
    """Return the patterns of years: ``part`` "early", ``named`` "the fiscal year", ``short`` those in two digits."""
    year = r"(?:1[5-9]|20)\d\d"
    clear = r"(?![\w%€$£]|[.,]\d|[ ]?[%€$£°])"  # no further digit, no decimal, no currency
    return (
        rf"(?:{part}(?P<named>{named})?|(?P<named_>{named})|(?<![\w$€£#°/.,-]))(?P<year>{year})(?:{MAYBE}"
        rf"(?P<joint>[-–—/]){MAYBE}(?P<second>{year}|\d\d(?![\d-])))?{clear}",
        rf"(?P<short>{short}){clear}",
    )


def alternation(forms: Iterable[str]) -> str:
    """Return a pattern for any of the forms, the longest first; spaces and apostrophes in all their writings."""
    longest_first = sorted(set(forms), key=lambda f: (-len(f), f))
    return "(?:" + "|".join(_pattern(f) for f in longest_first) + ")" if longest_first else NOTHING


def _pattern(form: str) -> str:
    return re.sub("['’]", "['’]", re.escape(form).replace(r"\ ", GAP))


def capitalised(forms: Iterable[str]) -> str:
    """Return a pattern for any of the forms with a capital or in capitals."""
    return alternation([written for form in forms for written in (form.title(), form.upper())])


@cache
def any_of(language: Language, name: str, *only: str) -> str:
    """Return a pattern for the forms of a word list, or of some of its entries."""
    forms = lexicon.load(language, name).forms
    return alternation(form for form, entry in forms.items() if not only or entry in only)


@cache
def number(language: Language) -> str:
    """Return a pattern for a whole number in words or up to three digits."""
    return f"(?:\\d{{1,3}}(?![\\d.,]*\\d)|{any_of(language, 'numbers')}(?![\\w-]))"


@cache
def not_counted(language: Language) -> str:
    """Return a pattern that refuses a counted noun after a round number: "le 3 mai 2000 personnes ont fui"."""
    return rf"(?:(?<!00)|(?!{GAP}{any_of(language, 'number_contexts', 'counted')}(?!\w)))"
