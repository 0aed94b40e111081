"""What the brief shows of each country: how much, against the period before, over time, and what is new."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from components import compare, countries, i18n, period, time_axis
from sahelscope.store.brief import What
from sahelscope.store.filters import Filters
from sahelscope.store.happenings import Step
from sahelscope.store.periods import Period
from sahelscope.store.questions import Corpus


@dataclass(frozen=True)
class Amount:
    """How much there is of what."""

    articles: int
    events: int  #: happenings
    low: int  #: deaths reported of them: the lowest and the highest tolls added up
    high: int
    voices: int  #: speakers who have a name or an office


@dataclass(frozen=True)
class Glance:
    """One country at a glance."""

    country: str
    now: Amount
    before: Amount | None  #: in the period before; None where none is chosen
    course: tuple[int, ...]  #: articles, step by step
    new: int | None  #: articles that came in since the last visit; None at the first


@dataclass(frozen=True)
class Course:
    """Something counted over time: for each name its colour and its ``start, n``; ``n`` may be a share."""

    lines: tuple[tuple[str, str, pd.DataFrame], ...]
    step: Step
    first: dt.date | None
    last: dt.date | None

    @property
    def total(self) -> float:
        """Return the sum of all lines."""
        return float(sum(line["n"].sum() for _, _, line in self.lines))


#: So many countries have a tile.
_MOST = 6


def shown(chosen: Filters, sets: Sequence[compare.Set] = ()) -> tuple[str, ...]:
    """Return the countries that are chosen and compared; the five where none is."""
    compared = [code for one in sets for code in one.filters.countries]
    return tuple(dict.fromkeys([*chosen.countries, *compared]))[:_MOST] or countries.SAHEL


def within(chosen: Filters) -> Filters:
    """Return the filters of the lists: the five where no country is chosen."""
    return chosen if chosen.countries else replace(chosen, countries=countries.SAHEL)


def of(chosen: Filters, code: str) -> Filters:
    """Return the filters with one country in place of those that are chosen."""
    return replace(chosen, countries=(code,))


def glance(corpus: Corpus, chosen: Filters, code: str, visit: str, axis: Course) -> Glance:
    """Return one country at a glance; ``axis`` is the course in which it is drawn."""
    mine = of(chosen, code)
    earlier = period.before(Period(chosen.since, chosen.until))
    before = amount(corpus, replace(mine, since=earlier.since, until=earlier.until)) if earlier.since else None
    new = corpus.count_articles(replace(mine, new_since=max(visit, chosen.new_since))) if visit else None
    return Glance(code, amount(corpus, mine), before, _steps(corpus, mine, axis), new)


def days_before(chosen: Filters) -> str:
    """Write the days of the period before; "" where the period has an open end."""
    earlier = period.before(Period(chosen.since, chosen.until))
    return i18n.period(earlier.since, earlier.until) if earlier.since and earlier.until else ""


def amount(corpus: Corpus, chosen: Filters) -> Amount:
    """Return how much passes the filters; deaths of the happenings in the countries that are chosen."""
    totals, tolls = corpus.totals(chosen), corpus.tolls(chosen, by="all")
    low, high = (int(tolls[column].sum()) for column in ("low", "high"))
    return Amount(totals.articles, totals.events, low, high, totals.speakers)


def course(corpus: Corpus, sets: Sequence[compare.Set], what: What, wanted: Step | None = "week") -> Course:
    """Return ``what`` over time for each set, as shares where shares are shown; a moved set lies over the first."""
    days = corpus.counted_over_time(replace(sets[0].filters, countries=()), what, "month")
    reach = time_axis.reach(zip(days["start"].dt.date, days["n"], strict=True), everything=False)
    first, last = sets[0].filters.since, sets[0].filters.until
    if reach:
        reach = time_axis.Reach(first or reach.first, last or reach.last, 0)
    step = time_axis.step(reach, wanted)
    lines = tuple((one.name, one.colour, _counted(corpus, one, what, step)) for one in sets)
    return Course(lines, step, reach.first if reach else None, reach.last if reach else None)


def _counted(corpus: Corpus, one: compare.Set, what: What, step: Step) -> pd.DataFrame:
    found = corpus.counted_over_time(one.filters, what, step)
    if compare.share():
        whole = corpus.counted_over_time(one.filters.coverage(), what, step).rename(columns={"n": "whole"})
        found = found.merge(whole, on="start", how="right").fillna({"n": 0}).sort_values("start")
        found = found.assign(count=found["n"], n=found["n"] / found["whole"])
    if one.moved:
        found = found.assign(start=found["start"] + pd.Timedelta(one.moved))
    return found


def _steps(corpus: Corpus, chosen: Filters, axis: Course) -> tuple[int, ...]:
    """Return the articles of each step, those without any too."""
    if axis.first is None or axis.last is None:
        return ()
    found = corpus.counted_over_time(chosen, "articles", axis.step)
    counts = dict(zip(found["start"].dt.date, found["n"], strict=True))
    whole = [day for _, _, line in axis.lines for day in line["start"].dt.date]
    steps, day = [], min((d for d in whole if time_axis.end(d, axis.step) > axis.first), default=axis.last)
    while day <= axis.last:
        steps.append(int(counts.get(day, 0)))
        day = time_axis.end(day, axis.step)
    return tuple(steps)


def sides(corpus: Corpus, sets: Sequence[tuple[str, Filters]]) -> pd.DataFrame:
    """Return ``country, side, quotes, share`` of each named set; ``side`` is <NA> where it is not known."""
    parts = [corpus.quoted_by("side", one).assign(country=name) for name, one in sets]
    found = pd.concat(parts, ignore_index=True)[["country", "side", "quotes"]]
    whole = found.groupby("country")["quotes"].transform("sum")
    return found.assign(share=found["quotes"] / whole)
