"""The same event in several articles.

Two reports tell of one event where the type is the same, a country is shared, the days meet, no figure speaks against
it, and a name in both (a town, a group) or an equal figure speaks for it. Two events that are put together are worse
than one event listed twice: where in doubt the reports stay apart.
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
from sahelscope.models import Event, Figure

#: Days that the dates of two reports may lie apart: "on Tuesday night" and "early on Wednesday"
_DAYS = dt.timedelta(days=1)
#: A date that spans more days than this tells no event from another of its type and country
_WIDE = dt.timedelta(days=7)
#: Reports compared with each one, the latest first, so that a large corpus stays cheap
_COMPARED = 200
#: A toll may rise by so much from one report to the next, or by so many
_RISE, _MORE = 1.5, 2
_NAME = re.compile(r"\b[A-ZÀ-ÖØ-Þ][\w'’-]{2,}")


@cache
def _common() -> frozenset[str]:
    """Return the words in capitals that stand in every second article of the field and tell nothing apart."""
    return frozenset(f for language in MODULES for f in lexicon.load(language, "event_common_names").forms)


@dataclass(frozen=True)
class Report:
    """One event in one article."""

    article: str
    event: Event

    @cached_property
    def names(self) -> frozenset[str]:
        """Return the names printed in the event's clause, those that everybody prints left out."""
        found = _NAME.finditer(self.event.text)
        return frozenset(m.group() for m in found if m.start()) - _common()  # the first word is a capital anyway

    @property
    def rank(self) -> tuple[int, int, float]:
        """Return how much the row says: a day, figures, confidence."""
        return (self.event.precision == "day", len(self.event.figures), self.event.confidence)


@dataclass(frozen=True)
class Group:
    """An event with all its reports, the one that says most first."""

    reports: tuple[Report, ...]

    @property
    def best(self) -> Report:
        """Return the report that is shown for all."""
        return self.reports[0]


def group(reports: Iterable[Report]) -> list[Group]:
    """Return the reports put together by event; each report is in one group, the groups in the order of their days."""
    groups: list[list[Report]] = []
    at: dict[tuple[str, str, dt.date], list[int]] = defaultdict(list)
    for report in sorted(reports, key=lambda r: (r.event.first or dt.date.max, r.article, r.event.start)):
        found = None
        days = _days(report.event)
        if days:
            wide = [days[0] - _DAYS, *days, days[-1] + _DAYS]
            near = {i for day in wide for key in _keys(report.event, day) for i in at[key][-_COMPARED:]}
            found = next((i for i in sorted(near, reverse=True) if all(same(report, o) for o in groups[i])), None)
        if found is None:
            found = len(groups)
            groups.append([])
        for day in days:
            for key in _keys(report.event, day):
                if not at[key] or at[key][-1] != found:
                    at[key].append(found)
        groups[found].append(report)
    return [Group(tuple(sorted(g, key=lambda r: r.rank, reverse=True))) for g in groups]


def _days(event: Event) -> list[dt.date]:
    """Return the days on which an event may have happened; none where they tell it from no other."""
    if not event.first or not event.last or event.last - event.first > _WIDE:
        return []
    if event.first - dt.date.min < 2 * _DAYS or dt.date.max - event.last < 2 * _DAYS:
        return []
    return [event.first + i * _DAYS for i in range((event.last - event.first).days + 1)]


def _keys(event: Event, day: dt.date) -> list[tuple[str, str, dt.date]]:
    return [(event.type, country, day) for country in event.countries]


def same(left: Report, right: Report) -> bool:
    """Tell whether two reports tell of one event."""
    a, b = left.event, right.event
    if left.article == right.article or a.type != b.type or a.planned != b.planned:
        return False
    if not set(a.countries) & set(b.countries) or not _days_meet(a, b) or not _figures_agree(a.figures, b.figures):
        return False
    equal = {(f.what, f.low) for f in a.figures if f.low > 2} & {(f.what, f.low) for f in b.figures}
    return bool(left.names & right.names) or (bool(equal) and not (left.names and right.names))


def _days_meet(a: Event, b: Event) -> bool:
    if not (a.first and a.last and b.first and b.last):
        return False
    if max(a.last - a.first, b.last - b.first) > _WIDE:
        return False
    return a.first <= b.last + _DAYS and b.first <= a.last + _DAYS


def _figures_agree(a: Sequence[Figure], b: Sequence[Figure]) -> bool:
    """Tell whether no figure speaks against it: a toll may rise by half from one day to the next, not more."""
    for f in a:
        for g in b:
            if f.what != g.what:
                continue
            low, high = sorted((f, g), key=lambda x: x.low)
            reach = low.high if low.high is not None else low.low * 2
            if high.low > max(reach, low.low * _RISE, low.low + _MORE):
                return False
    return True
