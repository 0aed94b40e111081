"""Neighbours share a year, the right one prints it for both; and beside a month, "May" is one.

"June and July 2021", "from 30 May to 2 June 2021", "between March, April and May 2020"
"de janvier à mars 2022", "du 30 mai au 2 juin 2021"
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from sahelscope.dates.calendar import CalendarDay
from sahelscope.dates.grammar import GRAMMARS
from sahelscope.dates.months import Month
from sahelscope.dates.quarters import Quarter
from sahelscope.dates.rule import Expression
from sahelscope.models import Language


def share_years(text: str, found: Sequence[Expression], language: Language) -> list[Expression]:
    """Return the expressions, those without a year joined to one that prints it given the same year."""
    out, joint = list(found), GRAMMARS[language].joint
    for i in range(len(out) - 2, -1, -1):
        left, right = out[i].meaning, out[i + 1].meaning
        if isinstance(left, Month) and isinstance(right, Month) and joint.fullmatch(text, out[i].end, out[i + 1].start):
            # "in March, May and July": beside a month it is one
            left, right = replace(left, doubtful=False), replace(right, doubtful=False)
            out[i], out[i + 1] = replace(out[i], meaning=left), replace(out[i + 1], meaning=right)
        if not isinstance(left, CalendarDay | Month | Quarter) or not isinstance(right, CalendarDay | Month | Quarter):
            continue
        if left.year is not None or right.year is None or (not isinstance(left, Quarter) and left.toward):
            continue
        if isinstance(left, Quarter) is isinstance(right, Quarter) and joint.fullmatch(
            text, out[i].end, out[i + 1].start
        ):
            year = right.year
            if isinstance(left, CalendarDay | Month) and _later(left, cast("CalendarDay | Month", right)):
                year -= 1  # "from December to March 2022"
            out[i] = replace(out[i], meaning=left.with_year(year))
    return out


def _later(left: CalendarDay | Month, right: CalendarDay | Month) -> bool:
    """Tell whether the left one falls later in the year, so that it belongs to the year before."""
    if isinstance(left, CalendarDay) and isinstance(right, CalendarDay):
        return (left.month, left.day) > (right.month, right.day)
    return left.month > right.month
