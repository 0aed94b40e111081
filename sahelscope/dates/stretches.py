"""Two days that are the ends of one stretch: one date spans them both.

    "between Tuesday and Friday", "from June 15 to September 30", "the night of Sunday to Monday"
    "du 14 au 18 août", "entre le 9 janvier et le 3 février", "dans la nuit de dimanche à lundi"

    "3-9 June 2024", "du 13 au 19 novembre 2023"

Two days stay two dates where nothing lies between them, so that both are named in full: "on 15 and 16 June", "August
18-19", "du 17 au 18 août 2020"; and where both are printed in digits without a year: "du 15/01 au 18/01". Months,
quarters and years as ends stay two as well ("entre 1982 et 1990", "between April and June"). The older day of a night
is the day before the younger one, whatever tense speaks.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from sahelscope.dates import confidence, values
from sahelscope.dates.calendar import CalendarDay
from sahelscope.dates.grammar import GRAMMARS
from sahelscope.dates.rule import Expression
from sahelscope.dates.weekdays import Weekday
from sahelscope.models import Article, Date

#: In characters: before the first end, inside it ("de lundi"), between the two
_BEFORE, _INSIDE, _BETWEEN = 12, 5, 22
#: Days apart at most: a longer stretch is two years mixed up
_LONGEST = 370
_WEEK = dt.timedelta(days=7)


def joined(left: Date, right: Date, ends: tuple[Expression, Expression], article: Article) -> Date | None:
    """Return the stretch between two neighbours, None where they are no ends of one; ``ends``: the two as found."""
    if not 0 < right.start - left.end <= _BETWEEN or not _are_days(ends) or _are_short(ends):
        return None
    grammar, text = GRAMMARS[article.language], article.text
    to = grammar.to_last_end.match(text, left.end)
    to = to if to and 0 <= to.end() - right.start <= _INSIDE else None  # "au" is part of "au lundi 10 février"
    if to is None:
        return None
    since = grammar.from_first_end.search(text, max(0, left.start - _BEFORE), left.start + _INSIDE)
    night = bool(since and since["night"])
    if since is None or (to["and"] is not None) is not (since["between"] is not None):
        if to["and"] is not None or not _are_a_list(ends):
            return None
    elif not since["between"] and _are_two_days_with_a_year(ends):
        return None
    first, last = left.first, right.last
    if night and last and (first is None or isinstance(ends[0].meaning, Weekday)):
        first = last - values.DAY
    elif first and last and last < first and all(isinstance(e.meaning, Weekday) for e in ends):
        if article.published and first > article.published:  # "between Tuesday and Friday", still to come
            last += _WEEK
        else:
            first -= _WEEK
    if (first is None) is not (last is None) or (first and last and not 0 < (last - first).days <= _LONGEST):
        return None
    return replace(
        left,
        end=right.end,
        text=text[left.start : right.end],
        value=_value(first, last),
        precision="range" if first else None,
        first=first,
        last=last,
        rule=__name__.rsplit(".", 1)[-1],
        confidence=min(left.confidence, right.confidence, confidence.STRETCH if first else 1.0),
    )


def _are_days(ends: tuple[Expression, Expression]) -> bool:
    return all(isinstance(end.meaning, CalendarDay | Weekday) for end in ends)


def _are_short(ends: tuple[Expression, Expression]) -> bool:
    """Tell whether both are printed in digits without a year: each stands for itself."""
    return all(isinstance(e.meaning, CalendarDay) and e.rule == "numeric" and e.meaning.year is None for e in ends)


def _are_a_list(ends: tuple[Expression, Expression]) -> bool:
    """Tell whether they are the two days of one list, with others between them: "3-9 June"."""
    first, last = (end.meaning for end in ends)
    if not isinstance(first, CalendarDay) or not isinstance(last, CalendarDay):
        return False
    return (ends[0].start, ends[1].end) == ends[0].scope and last.day - first.day > 1


def _are_two_days_with_a_year(ends: tuple[Expression, Expression]) -> bool:
    first, last = (end.meaning for end in ends)
    if not isinstance(first, CalendarDay) or not isinstance(last, CalendarDay) or not last.year:
        return False
    return first.month == last.month and last.day - first.day == 1


def _value(first: dt.date | None, last: dt.date | None) -> str | None:
    return f"{first.isoformat()}/{last.isoformat()}" if first and last else None
