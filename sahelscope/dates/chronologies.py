"""A chronology: lines that open with a day and a dash. Each day without a year follows the one of the line before it.

    "Jan 22, 2009 - Tourists are seized.\\nNov. 26 - An engineer vanishes.\\nFeb. 23 - He is freed."
    "22 janvier 2009 - Un rapt.\\n26 novembre - Un ingénieur disparaît.\\n23 février - Il est libre."

A line of a year alone starts that year. A day inside a line's text is the first one after the line's own.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from sahelscope.dates.calendar import CalendarDay
from sahelscope.dates.months import Month
from sahelscope.dates.rule import Expression
from sahelscope.dates.years import Year

#: Fewer lines are no chronology
_LEAST = 3
_DASH = re.compile(r"[ \u00a0]?(?:[-–—:]|-{2})[ \u00a0]")
_LINE_ENDS = re.compile(r"[ \u00a0]*(?:[:.–—-][ \u00a0]*)?(?:\n|$)")


def years(text: str, found: Sequence[Expression]) -> Mapping[int, int]:
    """Return the years of the days and months that print none, by where they begin; nothing but in a chronology."""
    if sum(_opens(text, e) and isinstance(e.meaning, CalendarDay | Month) for e in found) < _LEAST:
        return {}
    out: dict[int, int] = {}
    at: dt.date | None = None
    for expression in found:
        meaning = expression.meaning
        if isinstance(meaning, Year) and _opens(text, expression, _LINE_ENDS):
            at = dt.date(meaning.year, 1, 1)
            continue
        if not isinstance(meaning, CalendarDay | Month):
            continue
        opens = _opens(text, expression)
        if meaning.year is not None:
            at = (_day(meaning, meaning.year) or at) if opens else at
        elif at and not meaning.toward and meaning.years_off is None:
            day = next(
                (d for year in (at.year, at.year + 1) if (d := _day(meaning, year)) and d >= at.replace(day=1)), None
            )
            if day:
                out[expression.start] = day.year
                at = day if opens else at
    return out


def _opens(text: str, expression: Expression, behind: re.Pattern[str] = _DASH) -> bool:
    """Tell whether an expression opens its line, and what follows it is a dash (or the end of the line)."""
    line = text.rfind("\n", 0, expression.start) + 1
    return not text[line : expression.start].strip(" \u00a0•*-–") and bool(behind.match(text, expression.end))


def _day(meaning: CalendarDay | Month, year: int) -> dt.date | None:
    return meaning.in_year(year) if isinstance(meaning, CalendarDay) else dt.date(year, meaning.month, 1)
