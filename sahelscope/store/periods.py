"""Periods as an address holds them: days counted back from the newest article, or two days of the reader's own."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

#: The presets that count back; any other word is no preset.
DAYS = {"7d": 7, "30d": 30}
MONTHS = {"3m": 3, "1y": 12}
EARLIEST, LATEST = dt.date(1900, 1, 1), dt.date(2100, 12, 31)


class Period(NamedTuple):
    """The first and the last day, None where that end is open."""

    since: dt.date | None
    until: dt.date | None


def counted_back(preset: str, newest: dt.date | None) -> Period:
    """Return the days of a preset up to the newest article; all for an unknown preset or where nothing is dated."""
    if newest is None or preset not in {*DAYS, *MONTHS}:
        return Period(None, None)
    if preset in DAYS:
        return Period(newest - dt.timedelta(days=DAYS[preset] - 1), newest)
    return Period(months_before(newest, MONTHS[preset]) + dt.timedelta(days=1), newest)


def months_before(day: dt.date, months: int) -> dt.date:
    """Return the same day some months earlier; the last of that month where it is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    for number in range(day.day, 27, -1):
        try:
            return dt.date(year, month + 1, number)
        except ValueError:
            continue
    return dt.date(year, month + 1, min(day.day, 28))


def of(preset: str, since: str, until: str, newest: dt.date | None) -> Period:
    """Return the days that an address means: those of a preset, else the two days; None for a day that is none."""
    if preset in {*DAYS, *MONTHS}:
        return counted_back(preset, newest)
    return Period(a_day(since), a_day(until))


def a_day(words: str) -> dt.date | None:
    """Read a day such as "2026-05-01"; None for what is none, or lies too far off."""
    try:
        day = dt.date.fromisoformat(words)
    except ValueError:
        return None
    return day if EARLIEST <= day <= LATEST else None
