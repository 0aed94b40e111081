"""Days as press databases and mail programs print them, whatever the language of their interface.

Monday, March 4, 2024 4:21 PM · lundi 4 mars 2024 · 4. März 2024 · 4 de marzo de 2024 · 2024年3月4日    ->    2024-03-04
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from email.utils import parsedate_to_datetime
from functools import cache

from sahelscope.language import lexicon
from sahelscope.language.lexicon import fold
from sahelscope.paths import DATA

_NAME = r"([^\W\d_]{3,12})"
_DAY_MONTH = re.compile(rf"(?<!\w)(\d{{1,2}})(?:er|st|nd|rd|th|º)?[.,]?(?: (?:de|di|of))?[ -]?{_NAME}\.?,?(?: (?:de|del))?,?[ -](\d{{4}})(?!\d)")  # fmt: skip # noqa: E501
_MONTH_DAY = re.compile(rf"(?<!\w){_NAME}\.? (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
_EAST = re.compile(r"(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]")
_FIGURES = re.compile(r"(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)")
_TWELVE_HOURS = re.compile(r"\d ?[ap]\.?m\b", re.IGNORECASE)
#: A longer line prints no day for itself.
_LONGEST = 160


@cache
def _months() -> dict[str, int]:
    rows = lexicon.rows(DATA / "reading" / "months.csv", ("month", "names"), required=("month", "names"))
    return {fold(name): int(cells["month"]) for _, cells in rows for name in cells["names"].split()}


def printed(words: str) -> str | None:
    """Return the first day that a short line prints by a month's name or as 2024-03-04, None where it prints none."""
    if len(words) > _LONGEST or not any(c.isdigit() for c in words):
        return None
    return next((day.isoformat() for day in _days(fold(words))), None)


def _days(words: str) -> Iterator[dt.date]:
    months = _months()
    found = [(m.start(), m[3], months.get(m[2]), m[1]) for m in _DAY_MONTH.finditer(words)]
    found += [(m.start(), m[3], months.get(m[1]), m[2]) for m in _MONTH_DAY.finditer(words)]
    found += [(m.start(), m[1], int(m[2]), m[3]) for p in (_ISO, _EAST) for m in p.finditer(words)]
    for _, year, month, number in sorted(found, key=lambda f: f[0]):
        if month:
            with suppress(ValueError):
                yield dt.date(int(year), month, int(number))


def of_mail(words: str) -> str | None:
    """Return the day of a mail's header, or of one that is printed; None where it prints none.

    04/03/2024 is a day before a month, but for an hour of twelve (4:21 PM), which goes with March 4 written 3/4/2024.
    """
    if not any(c.isdigit() for c in words):
        return None
    if day := printed(words[:_LONGEST]):
        return day
    if match := _FIGURES.search(words[:_LONGEST]):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        american = match[2] == "/" and bool(_TWELVE_HOURS.search(words))
        number, month = (second, first) if (american and first <= 12) or second > 12 else (first, second)
        try:
            return dt.date(year, month, number).isoformat()
        except ValueError:
            return None
    try:
        return parsedate_to_datetime(words[:_LONGEST]).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return None
