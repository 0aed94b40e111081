"""Publication dates as files write them: 2021-05-03T10:00Z, 3 mai 2021, May 3, 2021, 03/05/21, 4-Mar-24, 45355 ..."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

from sahelscope.language.lexicon import fold
from sahelscope.read import weekday

_MONTHS = [
    ("january", "jan", "janvier", "janv"), ("february", "feb", "fevrier", "fevr", "fev"), ("march", "mar", "mars"),
    ("april", "apr", "avril", "avr"), ("may", "mai"), ("june", "jun", "juin"), ("july", "jul", "juillet", "juil"),
    ("august", "aug", "aout"), ("september", "sep", "sept", "septembre"), ("october", "oct", "octobre"),
    ("november", "nov", "novembre"), ("december", "dec", "decembre"),
]  # fmt: skip
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_ISO = re.compile(r"(?<!\d)(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?!\d)")
_PACKED = re.compile(
    r"(?:d:)?(\d{4})(\d{2})(\d{2})(?:[t ]?\d{2}:?\d{2}(?::?\d{2})?(?:\.\d+)?(?:z|[-+].{1,9}| .{0,9})?)?$"
)
_NUMBERS = re.compile(r"(?<![\d/.,-])(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2}(?![\d:]))(?!\d)")
_YEAR = r"(\d{4}|'?\d{2}(?![\d:]))\b"
_BETWEEN = r"[-./, ]{0,3}"
_DAY_MONTH = re.compile(rf"\b(\d{{1,2}})(?:er|st|nd|rd|th)?{_BETWEEN}(?:of |de )?({_NAMES})\.?{_BETWEEN}{_YEAR}")
_MONTH_DAY = re.compile(rf"\b({_NAMES})\b\.?[- ]{{0,2}}(\d{{1,2}})(?:st|nd|rd|th)?,? ?[-/ ]{_YEAR}")
_YEAR_MONTH_DAY = re.compile(rf"\b(\d{{4}})[-/ .]({_NAMES})\.?[-/ .](\d{{1,2}})\b")
_STAMP = re.compile(rf"\b({_NAMES}) (\d{{1,2}}) \d\d:\d\d:\d\d (?:[-+]\d{{4}}|[a-z]{{1,5}}) (\d{{4}})$")
#: Behind one of these stands the day of publication, where that of a change stands there too.
_PUBLISHED = re.compile(r"\b(?:publi(?:e|ee|shed|cation)|posted|paru|parue|mis en ligne|first published)\b")
#: Figures without a nought before them and an hour of twelve: so do spreadsheets set to American English write.
_AMERICAN = re.compile(r"(?:\d/\d{1,2}|\d{2}/\d)/\d{2,4},? \d{1,2}:\d\d(?::\d\d)?\s?[ap]m\b")
_SECONDS = re.compile(r"\d{9,10}(?:\d{3}){0,2}(?:[.,]\d+)?$")
#: A day as spreadsheets count them, from 1954 to 2064, with the time behind the point: 45355 is 4 March 2024.
_SERIAL = re.compile(r"([2-5]\d{4})(?:[.,]\d+)?$")
_SERIAL_BEGINS = dt.date(1899, 12, 30)
#: A month and no day.
_MONTHS_ONLY = (
    re.compile(r"(?P<year>\d{4})[-/.](?P<number>\d{1,2})$"),
    re.compile(r"(?P<number>\d{1,2})[-/.](?P<year>\d{4})$"),
    re.compile(rf"\b(?P<name>{_NAMES})\.?[- ./,]{{0,2}}(?P<year>\d{{4}}|'?\d{{2}})$"),
    re.compile(rf"(?P<year>\d{{4}})[- ./](?P<name>{_NAMES})\.?$"),
)
_WHOLE_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FIGURES = re.compile(r"(?<![\d./-])(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}[-/]\d{1,2}[-/]\d{1,2})(?!\d)")
_LONGEST = 80  # characters; a longer cell is no date


class NoDateError(ValueError):
    """The words are no day that can be used; the message says why."""


class Day(NamedTuple):
    """A day of publication; ``month_only``: its file names no day, the first of the month stands for it."""

    day: dt.date
    month_only: bool = False


def day(words: str, *, month_first: bool = False, today: dt.date | None = None) -> dt.date | None:
    """Return the day; None for an empty cell. As ``told`` does otherwise."""
    found = told(words, month_first=month_first, today=today)
    return found.day if found else None


def told(words: str, *, month_first: bool = False, today: dt.date | None = None) -> Day | None:
    """Return the day; None for an empty cell.

    ``month_first`` reads 03/05/2021 as March 5. Raises NoDateError for what is no day, and for days on which no
    article can have appeared: before 1800 or after tomorrow.
    """
    return _told(words, month_first, today or dt.date.today())


@lru_cache(maxsize=10_000)  # articles of one list have few days
def _told(words: str, month_first: bool, today: dt.date) -> Day | None:
    text = " ".join(fold(words).split())
    if text in ("", "-", "none", "null", "nan", "nat", "n/a", "<na>"):
        return None
    try:
        found = _read(text[:_LONGEST], month_first, today)
    except ValueError as error:
        raise NoDateError(f"{_short(words)!r} is no day of the calendar") from error
    if found is None:
        raise NoDateError(f"{_short(words)!r} is no date that is understood")
    if found.day > today + dt.timedelta(days=1):
        raise NoDateError(f"{_short(words)!r} lies in the future")
    if found.day.year < 1800:
        raise NoDateError(f"{_short(words)!r} lies before there were newspapers")
    return found


def _read(text: str, month_first: bool, today: dt.date) -> Day | None:
    if match := _ISO.match(text) or _PACKED.match(text):
        return Day(dt.date(int(match[1]), int(match[2]), int(match[3])))
    if _SERIAL.match(text):
        return Day(_SERIAL_BEGINS + dt.timedelta(days=int(text[:5])))
    if _SECONDS.match(text):
        return Day(_since_1970(text))
    for form in _MONTHS_ONLY:
        if match := form.match(text):
            part = match.groupdict()
            number = _MONTH[part["name"]] if part.get("name") else int(part["number"])
            return Day(dt.date(_year(part["year"], today), number, 1), month_only=True)
    if label := _PUBLISHED.search(text):
        behind = text[label.end() :]
        text = behind if any(form.search(behind) for form in _DAYS) else text
    if match := _STAMP.search(text):
        return Day(_of(match, False, today))
    month_first = month_first or bool(_AMERICAN.match(text))
    found = [(m.start(), i, m) for i, form in enumerate(_DAYS) if (m := form.search(text))]
    return Day(_of(min(found)[2], month_first, today)) if found else None


_DAYS = (_ISO, _DAY_MONTH, _MONTH_DAY, _YEAR_MONTH_DAY, _NUMBERS)


def _of(match: re.Match[str], month_first: bool, today: dt.date) -> dt.date:
    """Return the day of a match of one of ``_DAYS``."""
    if match.re is _ISO:
        return dt.date(int(match[1]), int(match[2]), int(match[3]))
    if match.re is _YEAR_MONTH_DAY:
        return dt.date(int(match[1]), _MONTH[match[2]], int(match[3]))
    if match.re is _DAY_MONTH:
        return dt.date(_year(match[3], today), _MONTH[match[2]], int(match[1]))
    if match.re is _MONTH_DAY or match.re is _STAMP:
        return dt.date(_year(match[3], today), _MONTH[match[1]], int(match[2]))
    first, second = int(match[1]), int(match[3])
    year = _year(match[4], today)
    if first <= 12 and second <= 12 and match.start():
        told = weekday.month_first(match.string[: match.start()], first, second, year)
        if told is not None:
            return dt.date(year, first, second) if told else dt.date(year, second, first)
    if second > 12 or (month_first and first <= 12 and match[2] != "."):
        first, second = second, first
    return dt.date(year, second, first)


def _year(words: str, today: dt.date) -> int:
    """Return the year; one of two figures is the latest that has begun."""
    number = int(words.strip("'"))
    if number >= 100:
        return number
    return number + (2000 if 2000 + number <= today.year else 1900)


def _since_1970(text: str) -> dt.date:
    seconds = float(text.replace(",", "."))
    while seconds > 1e11:  # thousandths of a second, millionths
        seconds /= 1000
    return (dt.datetime(1970, 1, 1) + dt.timedelta(seconds=seconds)).date()


def in_month(words: str, month: dt.date) -> dt.date | None:
    """Return the first whole date of the month that the words print; None where there is none."""
    text = fold(words)
    for form in (_DAY_MONTH, _MONTH_DAY, _ISO, _NUMBERS):
        for match in form.finditer(text):
            try:
                found = _of(match, False, month)
            except ValueError:
                continue
            if (found.year, found.month) == (month.year, month.month):
                return found
    return None


def holds(words: str) -> bool:
    """Tell whether the words hold a day with its year somewhere: "Published on May 3, 2021 by"."""
    text = fold(words)
    written = _DAY_MONTH.search(text) or _MONTH_DAY.search(text)
    return bool(figures(words) or (written and _WHOLE_YEAR.search(text)))


def figures(words: str) -> list[str]:
    """Return each day in figures that stands in the words: 03/05/2021, 2021-05-03."""
    return _FIGURES.findall(words)


def order(words: str) -> int:
    """Return 1 where the month comes first (03/25/2021), -1 where the day does, 0 where it is open."""
    match = _NUMBERS.search(fold(words.strip()[:_LONGEST]))
    if not match or match[2] == ".":
        return 0
    first, second = int(match[1]), int(match[3])
    return (second > 12 >= first) - (first > 12 >= second)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 40 else words[:39] + "…"
