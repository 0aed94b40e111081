"""The timeline of a briefing: incidents by day, week, month or year, told apart by what is known of their day."""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from collections.abc import Iterator
from typing import Literal

import pandas as pd

from sahelscope.briefing.canvas import Drawing
from sahelscope.briefing.words import Words, count, day

Step = Literal["day", "week", "month", "year"]
State = Literal["printed", "reported", "planned"]
WIDTH, HEIGHT = 900, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 14, 34, 34
#: A printed day, the day of the report, an announced one.
_COLOURS: dict[State, str] = {"printed": "#96481B", "reported": "#DDAE83", "planned": "#FFFFFF"}
_INK, _MUTED, _GRID = "#23201B", "#6E675B", "#E4DCCD"
_LABELS = 8
#: The steps, with the most days that they are taken for.
_STEPS: tuple[tuple[Step, int], ...] = (("day", 45), ("week", 300), ("month", 3000), ("year", 10**9))


def draw(incidents: pd.DataFrame, words: Words) -> tuple[Drawing, str, str] | None:
    """Return the timeline, what it shows in words, and its caption; None where no incident has a day."""
    spans = list(_spans(incidents))
    if not spans:
        return None
    days = sorted(last for _, last, _ in spans)
    step = next(step for step, most in _STEPS if (days[-1] - days[0]).days <= most)
    counted = Counter(
        (_start(last, step), state) for first, last, state in spans if _start(first, step) == _start(last, step)
    )
    if not counted:
        return None
    starts = sorted({start for start, _ in counted})
    drawing = _bars(counted, _all(starts[0], starts[-1], step), step, words)
    total = sum(counted.values())
    by_start: Counter[dt.date] = Counter()
    for (start, _), n in counted.items():
        by_start[start] += n
    most = max(by_start.values())
    named = words(f"step.{step}").lower()  # the interface's word
    alt = words(
        "briefing.time_alt", step=named, first=_name(starts[0], step, words), last=_name(starts[-1], step, words),
        most=_name(min(s for s, n in by_start.items() if n == most), step, words), n=most,
    )  # fmt: skip
    caption = words("briefing.time", incidents=count("briefing.incidents", total, words), step=named)
    if left := len(incidents) - total:
        caption += " " + words("briefing.time_left", n=left)
    return drawing, alt, caption


def _spans(incidents: pd.DataFrame) -> Iterator[tuple[dt.date, dt.date, State]]:
    """Yield the first and last day of each incident that has any; without a printed day, that of the report."""
    for row in incidents.astype(object).where(incidents.notna(), None).to_dict("records"):
        if row["day_to"] is not None:
            reported = row["day_basis"] == "report"
            state: State = "planned" if row["planned"] else "reported" if reported else "printed"
            yield row["day_to"] if reported else row["day_from"], row["day_to"], state


def _start(of: dt.date, step: Step) -> dt.date:
    if step == "week":
        return of - dt.timedelta(of.weekday())
    return of if step == "day" else of.replace(day=1) if step == "month" else of.replace(month=1, day=1)


def _next(start: dt.date, step: Step) -> dt.date:
    if step in ("day", "week"):
        return start + dt.timedelta(1 if step == "day" else 7)
    return _start(start + dt.timedelta(32 if step == "month" else 366), step)


def _all(first: dt.date, last: dt.date, step: Step) -> list[dt.date]:
    """Return every period from first to last, those without incidents too."""
    found = [first]
    while found[-1] < last:
        found.append(_next(found[-1], step))
    return found


def _name(start: dt.date, step: Step, words: Words) -> str:
    if step == "year":
        return str(start.year)
    return f"{words(f'month.{start.month:02d}')}\u00a0{start.year}" if step == "month" else day(start, words)


def _round(value: float) -> int:
    """Return the next of 1, 2, 5, 10, 20 …"""
    power = 1
    while 10 * power < value:
        power *= 10
    return next(n * power for n in (1, 2, 5, 10) if n * power >= value)


def _bars(counted: Counter[tuple[dt.date, State]], starts: list[dt.date], step: Step, words: Words) -> Drawing:
    drawing = Drawing(WIDTH, HEIGHT)
    wide, high = WIDTH - _LEFT - _RIGHT, HEIGHT - _TOP - _BOTTOM
    top = max(sum(counted[s, state] for state in _COLOURS) for s in starts)
    every = _round(top / 4)
    top = every * math.ceil(top / every)
    for n in range(0, top + 1, every):
        y = HEIGHT - _BOTTOM - high * n / top
        drawing.line([(_LEFT, y), (WIDTH - _RIGHT, y)], _GRID)
        drawing.text((_LEFT - 8, y + 4), str(n), 12, _MUTED, "end")
    slot = wide / len(starts)
    gap = min(3.0, slot * 0.2)
    for i, start in enumerate(starts):
        y = HEIGHT - _BOTTOM
        for state, colour in _COLOURS.items():
            if n := counted[start, state]:
                y -= high * n / top
                drawing.box(_LEFT + i * slot + gap / 2, y, slot - gap, high * n / top, colour,
                            _COLOURS["printed"] if state == "planned" else "")  # fmt: skip
    drawing.line([(_LEFT, HEIGHT - _BOTTOM), (WIDTH - _RIGHT, HEIGHT - _BOTTOM)], _MUTED)
    stride = math.ceil(len(starts) / _LABELS)
    for i in range(0, len(starts), stride):
        if (i + 0.5) * slot + 40 <= wide or i == 0:
            at = _LEFT + (i + 0.5) * slot
            drawing.text(
                (max(at, _LEFT + 30), HEIGHT - _BOTTOM + 20), _name(starts[i], step, words), 12, _MUTED, "middle"
            )
    x = float(_LEFT)
    for state, colour in _COLOURS.items():
        if any(of == state for _, of in counted):
            drawing.box(x, 10, 12, 12, colour, _COLOURS["printed"])
            label = words(f"briefing.time_{state}")
            drawing.text((x + 18, 20), label, 12, _INK)
            x += 40 + 7.2 * len(label)
    return drawing
