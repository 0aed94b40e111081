"""The day of publication, where the text itself tells it.

    "Published 3 May 2021, 10:32 GMT", "Posted on Monday, May 3, 2021"     a stamp
    "Publié le 03/05/2021 à 10h32", "Mis à jour le 3 mai 2021"             a stamp; an update only where nothing else is
    "BAMAKO, 3 May 2021 (Agency) —", "15 janvier 2016 . –"                 a dateline
    "Done at Bamako, on 3 May 2021", "Fait à Bamako, le 3 mai 2021"         a stamp, the last one: a place and a day
    "Lundi 3 mai" under the title                                          inferred: its year is the first one that fits
                                                                           the weekday and the dates told as past
A text that says nothing leaves the day unknown; ``not_before`` gives the bound that the dates told as past allow.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from sahelscope.dates import expressions, stamps, tense, values
from sahelscope.dates.calendar import CalendarDay
from sahelscope.dates.months import Month
from sahelscope.dates.ranges import share_years
from sahelscope.dates.stamps import Day, Publication
from sahelscope.dates.years import Year
from sahelscope.models import Language, Span

# Set by hand on the pages of newspapers that the samples were taken from.
#: So many characters at the head and at the tail may tell the day
_HEAD, _TAIL = 2500, 1200
#: So many characters of a line are looked at
_LONGEST = 400
#: A dateline stands in the first so many lines, a day on a line of its own in fewer
_DATELINES, _LONE_DAYS = 8, 6
#: ... and a day on a line of its own in the last so many; a document's place and day in more
_LONE_AT_THE_END, _LAST_LINES = 3, 12
#: An inferred day lies in one of so many years from its bound on
_YEARS = 3
#: So many characters before and after a date tell whether it is past
_CLAUSE = 120


def published_in(text: str, language: Language) -> Publication | None:
    """Return the day of publication that the text tells, None where it does not."""
    update: Publication | None = None
    other: Publication | None = None
    last: Publication | None = None
    without_year: list[Day] = []
    lines = list(_edge_lines(text))
    for left, (number, line) in zip(range(len(lines), 0, -1), lines, strict=True):
        stamp = stamps.stamp(text, line, language)
        if stamp and not stamp[1]:
            return stamp[0]
        update = update or (stamp[0] if stamp else None)
        if left <= _LAST_LINES:
            last = stamps.signed(text, line, language) or last
        if other or ((number is None or number > _DATELINES) and left > _LONE_AT_THE_END):
            continue
        head = number is not None and number <= _DATELINES
        other = stamps.dateline(text, line, language) if head else None
        at_edge = left <= _LONE_AT_THE_END or (number is not None and number <= _LONE_DAYS)
        lone = stamps.lone_day(text, line, language, bare=number is None) if not other and at_edge else None
        if isinstance(lone, Day):
            without_year += [lone] if head else []
        else:
            other = other or lone
    return other or last or update or _inferred(text, language, without_year)


def _edge_lines(text: str) -> Iterator[tuple[int | None, Span]]:
    """Yield the lines at the head with their numbers from 1, then those at the tail with None."""
    for number, line in enumerate(_lines(text, 0, _HEAD), 1):
        yield number, line
    for line in _lines(text, max(_HEAD, len(text) - _TAIL), len(text)):
        yield None, line


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    for line in re.finditer(r"[^\n]+", text[start:end]):
        if not line.group().isspace():
            yield Span(start + line.start(), start + min(line.end(), line.start() + _LONGEST))


def _inferred(text: str, language: Language, without_year: list[Day]) -> Publication | None:
    bound = not_before(text, language) if without_year else None
    if bound is None:
        return None
    for day, start, end in without_year:
        for year in range(bound.year, bound.year + _YEARS):
            date = day.in_year(year)
            if date and date >= bound and date.weekday() == day.weekday:
                return Publication(date, "inferred", start, end)
    return None


def not_before(text: str, language: Language) -> dt.date | None:
    """Return the earliest day on which the text can have been published: the latest printed date told as past.

    A bound, never an estimate; None where the text tells no date with its year as past.
    """
    latest: dt.date | None = None
    for found in share_years(text, expressions.find(text, language), language):
        value = _printed(found.meaning)
        span = values.days(value) if value else None
        if span and (latest is None or span.first > latest) and _told_as_past(text, found.start, found.end, language):
            latest = span.first
    return latest


def _printed(meaning: object) -> str | None:
    """Return the value of an expression that prints its year."""
    if isinstance(meaning, CalendarDay) and meaning.year:
        return f"{meaning.year:04d}-{meaning.month:02d}-{meaning.day:02d}"
    if isinstance(meaning, Month) and meaning.year:
        return f"{meaning.year:04d}-{meaning.month:02d}"
    if isinstance(meaning, Year):
        return f"{meaning.year:04d}"
    return None


def _told_as_past(text: str, start: int, end: int, language: Language) -> bool:
    before = re.split(r"[.!?\n]\s", text[max(0, start - _CLAUSE) : start])[-1]
    after = re.split(r"[.!?\n](?:\s|$)", text[end : end + _CLAUSE])[0]
    return tense.around(before, after, language) == "past"
