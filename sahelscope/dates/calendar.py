"""Day and month, with a year or without.

    "3 May 2021", "May 3, 2021", "the 3rd of May", "Monday, May 3", "15 and 16 June", "August 18-19"
    "le 3 mai 2021", "lundi 3 mai", "le 1er août", "du 17 au 18 août 2020", "les 15, 16 et 17 juin"

Without a year: the weekday fixes it where one is printed; else tense and the year that frames the story; else the
nearest such day in the past.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sahelscope.dates import confidence, nearby, not_dates, vocabulary
from sahelscope.dates.grammar import GRAMMARS
from sahelscope.dates.reference import Reference
from sahelscope.dates.rule import Expression, Resolved, rule
from sahelscope.models import Language

#: A day so soon after publication is read as to come where no tense speaks against it
_SOON = dt.timedelta(days=60)
#: ... and where the tense is past
_IMMINENT = dt.timedelta(days=8)
#: A plan does not reach farther ahead: "was to leave on 3 May" keeps a day just gone by
_LATE = dt.timedelta(days=300)
#: Years to look in for a day: 29 February may be eight years away (around 1900)
_LEAP = 8
#: A month named so many dates before may give its year
_DATES_BACK = 4


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of a month; ``year`` None where none is printed; ``toward`` -1 for "dernier", 1 for "prochain".

    ``years_off`` counts from the year of publication ("3 May this year"), with ``same_story`` from the date named last.
    """

    month: int
    day: int
    year: int | None = None
    weekday: int | None = None
    toward: int = 0
    years_off: int | None = None
    same_story: bool = False

    def with_year(self, year: int) -> CalendarDay:
        """Return the same day with a year that its neighbour printed."""
        return replace(self, year=year)

    def in_year(self, year: int) -> dt.date | None:
        """Return the day in that year, None where the year has no such day."""
        try:
            return dt.date(year, self.month, self.day)
        except ValueError:
            return None

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the day; None for a day that no year has (June 31) and for part of a name (stade du 4-Août)."""
        if self.year is not None:
            found = self.in_year(self.year)
            return Resolved(found.isoformat(), confidence.PRINTED) if found else None
        if not self.in_year(2000) or not_dates.name(at):
            return None
        if self.years_off is not None:
            return self._in_a_year_away(at, self.years_off)
        if at.frame is not None and self.toward == 0 and self.in_year(at.frame):
            return Resolved(f"{at.frame:04d}-{self.month:02d}-{self.day:02d}", confidence.IN_FRAME)
        if (year := self._of_the_month_named(at)) is not None:
            return Resolved(f"{year:04d}-{self.month:02d}-{self.day:02d}", confidence.OF_NAMED_MONTH)
        if at.published is None:
            return nearby.resolved(at, self.in_year, "day", self.weekday)
        by_weekday = self._by_weekday(at.published)
        if by_weekday:
            return Resolved(by_weekday.isoformat(), confidence.BY_WEEKDAY)
        found = self._after_its_beginning(at) or self._nearest(at.published, at)
        return Resolved(found.isoformat(), confidence.NEAREST) if found else None

    def _in_a_year_away(self, at: Reference, years: int) -> Resolved | None:
        named = at.last_named("year") if self.same_story else None
        base = named.days.first if named else at.published
        if base is None or (self.same_story and named is None):
            return Resolved(None, confidence.NEAREST)
        found = self.in_year(base.year + years)
        return Resolved(found.isoformat(), confidence.FROM_NAMED if named else confidence.NEAREST) if found else None

    def _by_weekday(self, published: dt.date) -> dt.date | None:
        """Return the nearest such day, at most two years away, that falls on the weekday printed."""
        if self.weekday is None:
            return None
        years = (published.year + k for k in (0, -1, 1, -2, 2))
        fitting = [d for y in years if (d := self.in_year(y)) and d.weekday() == self.weekday]
        return min(fitting, key=lambda d: abs(d - published)) if fitting else None

    def _of_the_month_named(self, at: Reference) -> int | None:
        """Return the year of the same month, named before: "since January 2020, when on January 9 ..."."""
        if self.weekday is not None or self.toward:
            return None
        for named in reversed(at.named[-_DATES_BACK:]):
            first = named.days.first
            if named.start >= at.sentence.start and named.days.precision == "month" and first.month == self.month:
                return first.year if self.in_year(first.year) else None
        return None

    def _after_its_beginning(self, at: Reference) -> dt.date | None:
        """Return the first such day after the one that opens the range: "from July 1 to June 30"."""
        begin = at.named[-1] if at.named else None
        if (
            begin is None
            or begin.days.precision != "day"
            or not at.grammar.to_a_day.fullmatch(at.text, begin.end, at.start)
        ):
            return None
        years = (begin.days.first.year, begin.days.first.year + 1)
        return next((d for y in years if (d := self.in_year(y)) and d >= begin.days.first), None)

    def _nearest(self, published: dt.date, at: Reference) -> dt.date | None:
        candidates = [d for k in range(-_LEAP, _LEAP + 1) if (d := self.in_year(published.year + k))]
        past = max((d for d in candidates if d <= published), default=None)
        coming = min((d for d in candidates if d >= published), default=None)
        if past is None or coming is None or self.toward:
            return coming if self.toward > 0 else past
        tense = at.tense()
        if tense == "future":
            return coming if coming - published < _LATE else past
        # a story of almost a year ago prints its year: so near ahead, a past tense speaks of something else
        soon = _IMMINENT if tense == "past" else _SOON
        return coming if coming - published <= soon < published - past else past


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    part = match.groupdict()
    month = vocabulary.month_number(language, part["month"])
    year = part["year"]
    if not year and part.get("hyphen"):
        return  # "le 11-Décembre est férié": the name of a feast, a street, a party
    direction = vocabulary.toward(language, part.get("toward"))
    weekday = vocabulary.weekday_number(language, part["weekday"]) if part["weekday"] else None
    years = part.get("years")
    story = bool(years and GRAMMARS[language].year_of_the_story.search(years))
    days = list(GRAMMARS[language].day_in_list.finditer(part["days"]))
    for i, day in enumerate(days):
        own = vocabulary.weekday_number(language, day["weekday"]) if day["weekday"] else weekday if i == 0 else None
        meaning = CalendarDay(
            month,
            vocabulary.day_value(day["day"]),
            vocabulary.year_value(year) if year else None,
            own,
            direction,
            vocabulary.toward(language, years) if years else None,
            story,
        )
        begin, end = match.start("days") + day.start(), match.start("days") + day.end()
        yield Expression(match.start() if i == 0 else begin, match.end() if i == len(days) - 1 else end, meaning)


RULE = rule(__name__, "months month_abbreviations weekdays", _expressions)
