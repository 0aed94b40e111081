"""Bars over time on which a box is drawn, by pointer or keyboard: the box is a period."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from components import i18n, style, time_axis
from components.period import Period
from sahelscope.store.happenings import Step
from sahelscope.store.periods import a_day

_FILE = Path(__file__)
_HTML = (
    '<div class="all"><div class="plot" role="listbox" aria-multiselectable="true" tabindex="0"></div>'
    '<div class="axis" aria-hidden="true"></div><div class="told" role="status"></div></div>'
)
#: So many days or months stand on the axis at most: they have room beside each other on a phone.
_TICKS = 6
#: Part of its step that a bar fills.
_FILLED = 0.94


def draw(
    found: Sequence[tuple[dt.date, int]],
    shown: time_axis.Reach,
    step: Step,
    days: Period,
    unit: str,
    then: Callable[[dt.date, dt.date], None],
    *,
    key: str,
    alt: str,
    explained: str,
) -> None:
    """Draw a bar for each first day of a step with its count, and the period ``days`` as a band over them.

    ``unit``: what is counted, as ``i18n.count`` names it. ``then`` is called with the first and the last day of a box.
    ``alt``: what it is, for those who do not see it; ``explained``: how it is used by keyboard, told when reached.
    """
    first, last = time_axis.ends(shown, step)
    length = max((last - first).days, 1)

    def part(day: dt.date) -> float:
        return round(min(max((day - first).days / length, 0.0), 1.0), 6)

    most = max((n for _day, n in found), default=1) or 1
    bars = []
    for day, n in found:
        end = time_axis.end(day, step)
        if end <= first or day >= last:
            continue
        left, days_of = part(day), (day.isoformat(), (end - time_axis.DAY).isoformat())
        words = f"{i18n.count(unit, n)}, {time_axis.name(day, step)}"
        bars.append((left, left + (part(end) - left) * _FILLED, n / most, words, *days_of))
    band = None
    if any(days):
        band = (part(days.since or first), part((days.until or last - time_axis.DAY) + time_axis.DAY))
    data = {
        "first": first.isoformat(), "last": last.isoformat(), "bars": bars, "band": band, "alt": alt, "help": explained,
        "ticks": [(part(day), words) for day, words in ticks(first, last)],
        "colours": {"fill": style.scale()[2], "strong": style.scale()[3], "accent": style.accent(),
                    "muted": style.muted(), "ink": style.ink(), "paper": style.paper()},
    }  # fmt: skip

    def boxed() -> None:
        if ends := box(st.session_state[key].get("boxed")):
            then(*ends)

    _component()(key=key, data=data, on_boxed_change=boxed, height=130)


def box(told: object) -> tuple[dt.date, dt.date] | None:
    """Return the first and the last day of a box as the browser tells of it; None for anything else it may send."""
    days = [a_day(str(day)) for day in told] if isinstance(told, list) else []
    found = sorted(day for day in days if day)
    return (found[0], found[1]) if len(found) == len(days) == 2 else None


def ticks(first: dt.date, last: dt.date) -> list[tuple[dt.date, str]]:
    """Return the days that are named on the axis: not too many, at the begin of years, months or weeks."""
    length = (last - first).days
    months = next((m for m in (1, 2, 3, 6) if length / 30.4 / m <= _TICKS), 0)
    if length <= 60:
        apart = max(1, -(-length // (_TICKS - 1)))  # they are the longest
        days = [first + n * time_axis.DAY for n in range(apart // 2, length, apart)]
        return [(day, i18n.day(day)) for day in days]
    if months:
        firsts = [dt.date(y, m, 1) for y in range(first.year, last.year + 1) for m in range(1, 13, months)]
        return [(day, i18n.month(day)) for day in firsts if first <= day <= last]
    apart = next(n for n in (1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000) if length / 365.25 / n <= _TICKS)
    years = [dt.date(y, 1, 1) for y in range(max(1, first.year), last.year + 1) if y % apart == 0]
    return [(day, str(day.year)) for day in years if first <= day <= last]


@cache
def _component() -> Any:
    css, js = (_FILE.with_suffix(end).read_text(encoding="utf-8") for end in (".css", ".js"))
    return st.components.v2.component("time_brush", html=_HTML, css=css, js=js)
