"""Publication dates as files write them: 2021-05-03T10:00Z, 3 mai 2021, May 3, 2021, 03/05/2021 ..."""

from __future__ import annotations

import datetime as dt
import re

from sahelscope.language.lexicon import fold

_MONTHS = [
    ("january", "jan", "janvier", "janv"), ("february", "feb", "fevrier", "fevr", "fev"), ("march", "mar", "mars"),
    ("april", "apr", "avril", "avr"), ("may", "mai"), ("june", "jun", "juin"), ("july", "jul", "juillet", "juil"),
    ("august", "aug", "aout"), ("september", "sep", "sept", "septembre"), ("october", "oct", "octobre"),
    ("november", "nov", "novembre"), ("december", "dec", "decembre"),
]  # fmt: skip
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})(?:t?\d{4}(?:\d{2})?z?)?$")
_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?!\d)")
_DAY_MONTH = re.compile(
    rf"\b(\d{{1,2}})(?:er|st|nd|rd|th)?[-. ]{{0,2}}(?:of |de )?({_NAMES})\b\.?[-, ]{{0,3}}(\d{{4}})\b"
)
_MONTH_DAY = re.compile(rf"\b({_NAMES})\b\.? ?(\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})\b")
_SECONDS = re.compile(r"\d{9,10}(?:\d{3})?(?:\.\d+)?$")
_LONGEST = 80  # characters; a longer cell is no date


class NoDateError(ValueError):
    """The words are no day that can be used; the message says why."""


def day(words: str, *, month_first: bool = False, today: dt.date | None = None) -> dt.date | None:
    """Return the day; None for an empty cell.

    ``month_first`` reads 03/05/2021 as March 5. Raises NoDateError for what is no day, and for days on which no
    article can have appeared: before 1800 or after tomorrow.
    """
    text = fold(words.strip())
    if text in ("", "-", "none", "null", "nan", "nat", "n/a", "<na>"):
        return None
    try:
        found = _read(text[:_LONGEST], month_first)
    except ValueError as error:
        raise NoDateError(f"{_short(words)!r} is no day of the calendar") from error
    if found is None:
        raise NoDateError(f"{_short(words)!r} is no date that is understood")
    if found > (today or dt.date.today()) + dt.timedelta(days=1):
        raise NoDateError(f"{_short(words)!r} lies in the future")
    if found.year < 1800:
        raise NoDateError(f"{_short(words)!r} lies before there were newspapers")
    return found


def _read(text: str, month_first: bool) -> dt.date | None:
    if match := _ISO.match(text) or _PACKED.match(text):
        year, month, number = (int(x) for x in match.groups())
        return dt.date(year, month, number)
    if match := _NUMBERS.match(text):
        first, second, year = (int(x) for x in match.groups())
        if second > 12 or (month_first and first <= 12):
            first, second = second, first
        return dt.date(year, second, first)
    if match := _DAY_MONTH.search(text):
        return dt.date(int(match[3]), _MONTH[match[2]], int(match[1]))
    if match := _MONTH_DAY.search(text):
        return dt.date(int(match[3]), _MONTH[match[1]], int(match[2]))
    if _SECONDS.match(text):
        seconds = float(text)
        return (dt.datetime(1970, 1, 1) + dt.timedelta(seconds=seconds / 1000 if seconds > 1e11 else seconds)).date()
    return None


def order(words: str) -> int:
    """Return 1 where the month comes first (03/25/2021), -1 where the day does, 0 where it is open."""
    match = _NUMBERS.match(fold(words.strip()))
    if not match:
        return 0
    first, second = int(match[1]), int(match[2])
    return (second > 12 >= first) - (first > 12 >= second)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 40 else words[:39] + "…"
