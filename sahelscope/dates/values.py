"""What a value such as "2021-06" spans: its first day, its last day, its precision."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from functools import lru_cache
from typing import NamedTuple

from sahelscope.models import Precision

DAY = dt.timedelta(days=1)
#: First months of the seasons; winter begins in December of the year before.
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SHAPE = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|W(?P<week>\d\d)(?P<weekend>-WE)?|Q(?P<quarter>\d)"
    r"|H(?P<half>\d)|(?P<season>SP|SU|FA|WI)))?|(?P<decade>\d{3})|(?P<century>\d\d)"
)


class Days(NamedTuple):
    """The days that a value spans."""

    first: dt.date
    last: dt.date
    precision: Precision


@lru_cache(maxsize=4096)
def days(value: str) -> Days | None:
    """Return the days that a value spans; None for a value that names no real day ("2021-06-31")."""
    if "/" in value:
        left, right = (days(v) for v in value.split("/", 1))
        return Days(left.first, right.last, "range") if left and right and left.first <= right.last else None
    shape = _SHAPE.fullmatch(value)
    try:
        return _days(shape.groupdict()) if shape else None
    except (ValueError, OverflowError):
        return None


def _days(part: dict[str, str | None]) -> Days:
    if part["decade"]:
        year = int(part["decade"]) * 10
        return Days(dt.date(year, 1, 1), dt.date(year + 9, 12, 31), "decade")
    if part["century"]:
        year = int(part["century"]) * 100
        return Days(dt.date(max(year, 1), 1, 1), dt.date(year + 99, 12, 31), "century")
    year = int(part["year"] or 0)
    if part["day"]:
        day = dt.date(year, int(part["month"] or 0), int(part["day"]))
        return Days(day, day, "day")
    if part["month"]:
        return _months(year, int(part["month"]), 1, "month")
    if part["week"]:
        monday = dt.date.fromisocalendar(year, int(part["week"]), 1)
        if part["weekend"]:
            return Days(monday + 5 * DAY, monday + 6 * DAY, "range")
        return Days(monday, monday + 6 * DAY, "week")
    if part["quarter"]:
        return _months(year, 3 * int(part["quarter"]) - 2, 3, "quarter")
    if part["half"]:
        return _months(year, 6 * int(part["half"]) - 5, 6, "half")
    if part["season"]:
        month = _SEASONS[part["season"]]
        return _months(year - 1 if month == 12 else year, month, 3, "season")
    return Days(dt.date(year, 1, 1), dt.date(year, 12, 31), "year")


def _months(year: int, month: int, count: int, precision: Precision) -> Days:
    first = dt.date(year, month, 1)
    end_year, end_month = later_month(year, month, count - 1)
    return Days(first, dt.date(end_year, end_month, monthrange(end_year, end_month)[1]), precision)


def later_month(year: int, month: int, by: int) -> tuple[int, int]:
    """Return the month that many months later (earlier where negative)."""
    count = year * 12 + month - 1 + by
    return count // 12, count % 12 + 1


def week(day: dt.date) -> str:
    """Return the ISO week of a day: "2021-W38"."""
    year, number, _ = day.isocalendar()
    return f"{year:04d}-W{number:02d}"


def unit_of(day: dt.date, unit: str, shift: int = 0) -> str | None:
    """Return the week, month, ... that holds the day, or the one so many units later; None out of the calendar."""
    try:
        match unit:
            case "day" | "night":
                return (day + shift * DAY).isoformat()
            case "week":
                return week(day + 7 * shift * DAY)
            case "fortnight":
                return week(day + 14 * shift * DAY)
            case "weekend":
                saturday = day + (5 - day.weekday() + 7 * shift) * DAY
                return f"{saturday.isoformat()}/{(saturday + DAY).isoformat()}"
            case "month":
                year, month = later_month(day.year, day.month, shift)
                return f"{year:04d}-{month:02d}"
            case "quarter":
                year, month = later_month(day.year, day.month, 3 * shift)
                return f"{year:04d}-Q{(month + 2) // 3}"
            case "half":
                year, month = later_month(day.year, day.month, 6 * shift)
                return f"{year:04d}-H{(month + 5) // 6}"
            case "year":
                return f"{day.year + shift:04d}"
            case "decade":
                return f"{day.year // 10 + shift:03d}"
            case "century":
                return f"{day.year // 100 + shift:02d}"
    except OverflowError:
        pass
    return None


def day_shifted(day: dt.date, unit: str, count: int) -> dt.date | None:
    """Return the day so many units later: six months after 14 March is 14 September."""
    try:
        match unit:
            case "hour":
                return day + dt.timedelta(days=int(count / 24))
            case "day" | "night":
                return day + count * DAY
            case "week" | "weekend":
                return day + 7 * count * DAY
            case "fortnight":
                return day + 14 * count * DAY
        months = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}[unit]
        year, month = later_month(day.year, day.month, months * count)
        return dt.date(year, month, min(day.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError):
        return None


#: "early 2021", "mid-August", "la fin du mois": the third of the period that is meant.
THIRDS = {"start": 0, "middle": 1, "end": 2}


def third(span: Days, part: str) -> tuple[dt.date, dt.date]:
    """Return the first, middle or last third of a period."""
    count = (span.last - span.first).days + 1
    begin = span.first + dt.timedelta(days=count * THIRDS[part] // 3)
    return begin, span.first + dt.timedelta(days=count * (THIRDS[part] + 1) // 3 - 1)
