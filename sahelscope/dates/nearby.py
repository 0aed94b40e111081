"""A day or a month without a year, in a text whose day of publication nobody knows: the year is that of a date nearby.

    "Two villages were burned on 9 February 2024. On 13 February, the army denied it."
    "Le 12 janvier 2020, un pasteur a été tué. Le 9 février, deux imams sont morts."

Near is the last date of its sentence; else, for a day, the latest day that the text prints with its year. Of the years
around it the one counts that brings the two nearest together, and that fits the weekday where one is printed. A year or
a month alone ("since 2015", "in July 2021") fixes nothing outside its sentence: stories look back too often.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from sahelscope.dates import confidence
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Resolved

#: Two days farther apart than this are told of two stories
_STORY = dt.timedelta(days=120)
#: So many characters back the day named last may give the year where no other does
_NEAR = 1500


def resolved(at: Reference, in_year: Callable[[int], dt.date | None], precision: str, weekday: int | None) -> Resolved:
    """Return the day, or the month of the day, in the year of a date nearby; no value where none is near."""
    for anchor in _anchors(at, day=precision == "day"):
        if found := _nearest(at, anchor, in_year, weekday):
            length = len("2024-02") if precision == "month" else len("2024-02-13")
            return Resolved(found.isoformat()[:length], confidence.YEAR_NEARBY, rule=__name__.rsplit(".", 1)[-1])
    return Resolved(None, confidence.NEAREST)


def _nearest(
    at: Reference, anchor: dt.date, in_year: Callable[[int], dt.date | None], weekday: int | None
) -> dt.date | None:
    days = [day for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (day := in_year(year))]
    fitting = [day for day in days if weekday is None or day.weekday() == weekday]
    if at.tense() == "future":
        fitting = [day for day in fitting if day >= anchor] or fitting
    found = min(fitting, key=lambda day: abs(day - anchor), default=None)
    return found if found and abs(found - anchor) <= _STORY else None


def _anchors(at: Reference, *, day: bool) -> Iterator[dt.date]:
    """Yield the dates nearby that may give the year, the surest first."""
    for named in reversed(at.named):
        if named.start < at.sentence.start:
            break
        if named.days.precision in ("day", "month", "range"):
            yield named.days.first
            break
    if day and at.latest_day:
        yield at.latest_day
    if day and (last := at.last_named("day", _NEAR)):
        yield last.days.first
