"""The same event in several articles.

Two reports tell of one event where the type is the same, a country is shared, the days meet, no figure speaks against
it, and a name in both (a town, a group) or an equal figure speaks for it. Towns that are both known, and differ, speak
against it. An event whose day only its report tells may have happened on any of several: a name and an equal figure
must both speak for it, since one town may be attacked twice in a week. Two events that are put together are worse than
one event listed twice: where in doubt the reports stay apart.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from sahelscope.language import lexicon
from sahelscope.language.grammars import MODULES
from sahelscope.models import PLACED_FROM, Event, Figure, Place

#: Days that the dates of two reports may lie apart: "on Tuesday night" and "early on Wednesday"
_DAYS = dt.timedelta(days=1)
#: A date that spans more days than this tells no event from another of its type and country
_WIDE = dt.timedelta(days=7)
#: Reports compared with each one, the latest first, so that a large corpus stays cheap
COMPARED = 200
#: Degrees by which two towns may lie apart that two reports name for one event: about 45 km in the Sahel
_NEAR = 0.4
#: A toll may rise by so much from one report to the next, or by so many
_RISE, _MORE = 1.5, 2
#: The word lists whose names say nothing of which event is told
_COMMON = ("event_common_names", "countries", "demonyms", "months", "weekdays")
Key = tuple[str, str, dt.date]
_NAME = re.compile(r"\b[A-ZÀ-ÖØ-Þ][\w'’-]{2,}")


@cache
def _common() -> frozenset[str]:
    """Return the words that stand in capitals in every second article and tell nothing apart, in small letters.

    A country and its people, a month and a weekday are compared on their own, if at all.
    """
    forms = (f for language in MODULES for name in _COMMON for f in lexicon.load(language, name).forms)
    return frozenset(word for form in forms for word in form.lower().split())


@dataclass(frozen=True)
class Report:
    """One event in one article."""

    article: str
    event: Event

    @cached_property
    def names(self) -> frozenset[str]:
        """Return the names printed in the event's clause, those that everybody prints left out."""
        found = _NAME.finditer(self.event.text)
        # the first word is a capital anyway; "Russia’s" names Russia
        names = (re.sub(r"['’]s$", "", m.group()) for m in found if m.start())
        return frozenset(name for name in names if name.lower() not in _common())

    @property
    def rank(self) -> tuple[int, int, float]:
        """Return how much the row says: a day, figures, confidence."""
        return (self.event.precision == "day", len(self.event.figures), self.event.confidence)

    @property
    def days(self) -> tuple[dt.date, dt.date] | None:
        """Return the days between which it happened, printed or told by the report; None where nothing tells."""
        e = self.event
        first, last = (e.first, e.last) if e.first and e.last else (e.not_before, e.not_after)
        return (first, last) if first and last else None

    @property
    def dated(self) -> bool:
        """Tell whether its day is printed."""
        return self.event.first is not None

    @property
    def town(self) -> Place | None:
        """Return the town where it happened, where that is known well enough."""
        place = self.event.located
        return place if place and place.place and place.confidence >= PLACED_FROM else None


@dataclass(frozen=True)
class Group:
    """An event with all its reports, the one that says most first."""

    reports: tuple[Report, ...]

    @property
    def best(self) -> Report:
        """Return the report that is shown for all."""
        return self.reports[0]

    @classmethod
    def of(cls, reports: Iterable[Report]) -> Group:
        """Return the group of some reports, given in their order (``order``)."""
        return cls(tuple(sorted(reports, key=lambda r: r.rank, reverse=True)))


def group(reports: Iterable[Report]) -> list[Group]:
    """Return the reports put together by event; each report is in one group, the groups in the order of their days."""
    groups: list[list[Report]] = []
    at: dict[Key, list[int]] = defaultdict(list)
    for report in sorted(reports, key=order):
        near = {i for key in looked_at(report) for i in at[key][-COMPARED:]}
        found = next((i for i in sorted(near, reverse=True) if all(same(report, o) for o in groups[i])), None)
        if found is None:
            found = len(groups)
            groups.append([])
        for key in stands_at(report):
            if not at[key] or at[key][-1] != found:
                at[key].append(found)
        groups[found].append(report)
    return [Group.of(g) for g in groups]


def order(report: Report) -> tuple[bool, dt.date, str, int]:
    """Return what puts printed days first, so that what only a report dates is compared with whole groups of them."""
    return (not report.dated, report.days[0] if report.days else dt.date.max, report.article, report.event.start)


def _days(report: Report) -> list[dt.date]:
    """Return the days on which an event may have happened; none where they tell it from no other."""
    if not report.days:
        return []
    first, last = report.days
    if last - first > _WIDE or first - dt.date.min < 2 * _DAYS or dt.date.max - last < 2 * _DAYS:
        return []
    return [first + i * _DAYS for i in range((last - first).days + 1)]


def stands_at(report: Report) -> list[Key]:
    """Return the types, countries and days under which others find a report."""
    return [(report.event.type, country, day) for day in _days(report) for country in report.event.countries]


def looked_at(report: Report) -> list[Key]:
    """Return where a report looks for those of the same event: its own days, and one before and after."""
    if not (days := _days(report)):
        return []
    wide = [days[0] - _DAYS, *days, days[-1] + _DAYS]
    return [(report.event.type, country, day) for day in wide for country in report.event.countries]


def same(left: Report, right: Report) -> bool:
    """Tell whether two reports tell of one event."""
    a, b = left.event, right.event
    if left.article == right.article or a.type != b.type or a.planned != b.planned:
        return False
    if not set(a.countries) & set(b.countries) or not _days_meet(left, right):
        return False
    if not _figures_agree(a.figures, b.figures, _one_scene(left, right)):
        return False
    if (towns := _one_town(left.town, right.town)) is False:
        return False
    named = towns or bool(left.names & right.names)
    equal = bool({(f.what, f.low) for f in a.figures if f.low > 2} & {(f.what, f.low) for f in b.figures})
    if not (left.dated and right.dated):
        return named and equal
    return named or (equal and not (left.names and right.names))


def _days_meet(left: Report, right: Report) -> bool:
    """Tell whether both may have happened at once; days that are printed may lie one apart."""
    if not left.days or not right.days or max(end - begin for begin, end in (left.days, right.days)) > _WIDE:
        return False
    apart = _DAYS if left.dated and right.dated else dt.timedelta(0)
    return left.days[0] <= right.days[1] + apart and right.days[0] <= left.days[1] + apart


def _one_town(a: Place | None, b: Place | None) -> bool | None:
    """Tell whether two towns are one, or near enough to be told for each other; None where one is not known."""
    if a is None or b is None or a.lat is None or b.lat is None or a.lon is None or b.lon is None:
        return None
    return a.place == b.place or (abs(a.lat - b.lat) < _NEAR and abs(a.lon - b.lon) < _NEAR)


def _one_scene(left: Report, right: Report) -> bool:
    """Tell whether both print the same town, known, and the same single day."""
    a, b = left.town, right.town
    day = left.event.first
    return bool(a and b and a.place == b.place and left.dated and left.days == right.days == (day, day))


def _figures_agree(a: Sequence[Figure], b: Sequence[Figure], one_scene: bool) -> bool:
    """Tell whether no figure speaks against it: a toll may rise by half from one day to the next, not more.

    "At least 12" leaves open what comes after it, up to the double; of one town on one day, anything above.
    """
    for f in a:
        for g in b:
            if f.what != g.what:
                continue
            low, high = sorted((f, g), key=lambda x: x.low)
            if low.high is None and one_scene:
                continue
            reach = low.high if low.high is not None else low.low * 2
            if high.low > max(reach, low.low * _RISE, low.low + _MORE):
                return False
    return True
