"""The time axis of a figure: which days it shows, in which steps, and how days are written on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from components import i18n
from sahelscope.store.happenings import STEPS, Step

DAY = dt.timedelta(days=1)
#: About how many days a step is.
_LENGTH: dict[Step, int] = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}
#: So many steps are the most that a figure has by itself, and so many where the reader chooses the step: on a phone a
#: bar is then still some pixels wide.
_BY_ITSELF, MOST = 60, 120


class Reach(NamedTuple):
    """The ends of the time axis, and how many events lie outside."""

    first: dt.date
    last: dt.date
    outside: int


def reach(begun: Iterable[tuple[dt.date, int]], everything: bool) -> Reach | None:
    """Return what the axis shows of events by the day on which they begin; None where there is no event.

    All of them, or all but a few far-off ones that would squeeze the others: a look back at 1985 in one article must
    not press this year's events into a line.
    """
    days = sorted(begun)
    if not days:
        return None
    first, last = days[0][0], days[-1][0]
    if everything:
        return Reach(first, last, 0)
    low, high = _middle(days)
    room = max((high - low) / 2, 8 * DAY)
    first = next(day for day, _ in days if day >= _moved(low, -room))
    last = max(day for day, _ in days if day <= _moved(high, room))
    return Reach(first, last, sum(n for day, n in days if not first <= day <= last))


def _middle(days: Sequence[tuple[dt.date, int]]) -> tuple[dt.date, dt.date]:
    """Return the days between which eight in ten of the events begin."""
    total, passed = sum(n for _, n in days), 0
    low = high = days[0][0]
    for day, n in days:
        if passed <= total * 0.1:
            low = day
        if passed <= total * 0.9:
            high = day
        passed += n
    return low, high


def step(shown: Reach | None, wanted: Step | None) -> Step:
    """Return the step in which events are counted: the one that is wanted, or one that gives bars of a good width.

    A step that would make too many bars to be seen gives way to the next longer one.
    """
    days = (shown.last - shown.first).days + 1 if shown else 1
    most = MOST if wanted else _BY_ITSELF
    allowed = STEPS[STEPS.index(wanted) :] if wanted else STEPS
    return next((s for s in allowed if days / _LENGTH[s] <= most), "year")


def end(start: dt.date, by: Step) -> dt.date:
    """Return the first day after the period of that step that begins on ``start``."""
    try:
        if by == "day" or by == "week":
            return start + _LENGTH[by] * DAY
        months = {"month": 1, "quarter": 3, "year": 12}[by]
        month = start.month - 1 + months
        return dt.date(start.year + month // 12, month % 12 + 1, 1)
    except (OverflowError, ValueError):
        return dt.date.max


def ends(shown: Reach, by: Step) -> list[dt.date]:
    """Return the ends of the axis, wide enough that a lone bar does not fill it."""
    length = (shown.last - shown.first).days + 1
    spare = max((8 * _LENGTH[by] - length) // 2, length // 25, _LENGTH[by])
    return [_moved(shown.first, -spare * DAY), _moved(shown.last, spare * DAY)]


def _moved(day: dt.date, by: dt.timedelta) -> dt.date:
    try:
        return day + by
    except OverflowError:
        return dt.date.min if by < dt.timedelta(0) else dt.date.max


def ticks() -> list[dict[str, Any]]:
    """Return how days, months and years stand on the axis; French in numbers, since Plotly knows English names only."""
    day, month = ("%d/%m/%Y", "%m/%Y") if i18n.language() == "fr" else ("%e %b %Y", "%b %Y")
    return [
        {"dtickrange": [None, "M1"], "value": day},
        {"dtickrange": ["M1", "M12"], "value": month},
        {"dtickrange": ["M12", None], "value": "%Y"},
    ]


def name(start: dt.date, by: Step) -> str:
    """Write a period: "week of 3 Jun 2024", "Jun 2024", "2nd quarter of 2024", "2024"."""
    if by == "week":
        return i18n.text("timeline.week_of", day=i18n.day(start))
    if by == "quarter":
        return i18n.text("timeline.quarter_of", quarter=(start.month + 2) // 3, year=start.year)
    return i18n.period(start, _moved(end(start, by), -DAY))
