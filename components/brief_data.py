"""What the brief shows of each country: how much, against the period before, over time, and what is new."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from components import colours, compare, countries, i18n, period, time_axis
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
    open: bool  #: one of them is "at least"
    about: bool  #: one of them is "about"
    voices: int  #: speakers who have a name or an office


@dataclass(frozen=True)
class Glance:
    """One country at a glance."""

    country: str
    now: Amount
    before: Amount | None  #: in the period before; None where none is chosen
    course: tuple[int, ...]  #: articles, step by step
    new: int | None  #: articles that came in since the last visit; None at the first
    new_since: str = ""  #: that visit


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


def shown(corpus: Corpus, chosen: Filters, sets: Sequence[compare.Set] = ()) -> tuple[str, ...]:
    """Return the countries that are chosen and compared; the five where none is.

    Where there is nothing of the five, those of which there is most.
    """
    compared = [code for one in sets for code in one.filters.countries]
    asked = tuple(dict.fromkeys([*chosen.countries, *compared]))[:_MOST]
    if asked or _any(corpus, chosen, countries.SAHEL):
        return asked or countries.SAHEL
    return tuple(corpus.countries(chosen)["country"].head(len(countries.SAHEL))) or countries.SAHEL


def within(corpus: Corpus, chosen: Filters) -> Filters:
    """Return the filters of the lists: the five where no country is chosen and there is something of them."""
    if chosen.countries or not _any(corpus, chosen, countries.SAHEL):
        return chosen
    return replace(chosen, countries=countries.SAHEL)


def there(corpus: Corpus, chosen: Filters, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return those countries of which there is anything; all where there is nothing of any."""
    found = amounts(corpus, chosen, codes)
    return tuple(code for code in codes if found[code].articles or found[code].events) or codes


def _any(corpus: Corpus, chosen: Filters, codes: tuple[str, ...]) -> bool:
    return any(amount.articles or amount.events for amount in amounts(corpus, chosen, codes).values())


def of(chosen: Filters, code: str) -> Filters:
    """Return the filters with one country in place of those that are chosen."""
    return replace(chosen, countries=(code,))


def glances(corpus: Corpus, chosen: Filters, codes: tuple[str, ...], visit: str, axis: Course) -> list[Glance]:
    """Return countries at a glance; ``axis`` is the course in which they are drawn."""
    earlier = period.before(period.Period(chosen.since, chosen.until))
    now = amounts(corpus, chosen, codes)
    before = amounts(corpus, replace(chosen, since=earlier.since, until=earlier.until), codes) if earlier.since else {}
    since = max(visit, chosen.new_since)
    new = corpus.articles_of(codes, replace(chosen, new_since=since)) if visit else {}
    steps = corpus.course_of(codes, chosen, "articles", axis.step)
    course = {code: _steps(steps[steps["country"] == code], axis) for code in codes}
    return [Glance(code, now[code], before.get(code), course[code], new.get(code), since) for code in codes]


def days_before(chosen: Filters) -> str:
    """Write the days of the period before; "" where the period has an open end."""
    earlier = period.before(Period(chosen.since, chosen.until))
    return i18n.period(earlier.since, earlier.until) if earlier.since and earlier.until else ""


def amounts(corpus: Corpus, chosen: Filters, codes: tuple[str, ...]) -> dict[str, Amount]:
    """Return how much passes the filters of each country."""
    found = corpus.amounts(codes, chosen)
    return {code: Amount(*cells) for code, *cells in found.itertuples(index=False)}


def course(corpus: Corpus, sets: Sequence[compare.Set], what: What, wanted: Step | None = "week") -> Course:
    """Return ``what`` over time for each set, as shares where shares are shown; a moved set lies over the first."""
    first, last, step = _axis(corpus, sets[0].filters, what, wanted)
    lines = tuple((one.name, one.colour, _counted(corpus, one, what, step)) for one in sets)
    return Course(lines, step, first, last)


def course_of(corpus: Corpus, chosen: Filters, codes: tuple[str, ...], what: What) -> Course:
    """Return ``what`` over time for each country, under its name and in its colour."""
    first, last, step = _axis(corpus, chosen, what, "week")
    found = corpus.course_of(codes, chosen, what, step)
    lines = []
    for code in codes:
        mine = found.loc[found["country"] == code, ["start", "n"]].reset_index(drop=True)
        mine = _share(corpus, mine, of(chosen, code), what, step) if compare.share() else mine
        lines.append((countries.name(code), colours.country(code), mine))
    return Course(tuple(lines), step, first, last)


def _axis(
    corpus: Corpus, chosen: Filters, what: What, wanted: Step | None
) -> tuple[dt.date | None, dt.date | None, Step]:
    """Return the first and the last day of a figure over time, and its step."""
    days = corpus.counted_over_time(replace(chosen, countries=()), what, "month")
    reach = time_axis.reach(zip(days["start"].dt.date, days["n"], strict=True), everything=False)
    if reach:
        reach = time_axis.Reach(chosen.since or reach.first, chosen.until or reach.last, 0)
    step = time_axis.step(reach, wanted)
    return (reach.first, reach.last, step) if reach else (None, None, step)


def _counted(corpus: Corpus, one: compare.Set, what: What, step: Step) -> pd.DataFrame:
    found = corpus.counted_over_time(one.filters, what, step)
    if compare.share():
        found = _share(corpus, found, one.filters, what, step)
    return found.assign(start=found["start"] + pd.Timedelta(one.moved)) if one.moved else found


def _share(corpus: Corpus, found: pd.DataFrame, chosen: Filters, what: What, step: Step) -> pd.DataFrame:
    whole = corpus.counted_over_time(chosen.coverage(), what, step).rename(columns={"n": "whole"})
    found = found.merge(whole, on="start", how="right").fillna({"n": 0}).sort_values("start")
    return found.assign(count=found["n"], n=found["n"] / found["whole"])


def _steps(found: pd.DataFrame, axis: Course) -> tuple[int, ...]:
    """Return the articles of each step, those without any too."""
    if axis.first is None or axis.last is None:
        return ()
    counts = dict(zip(found["start"].dt.date, found["n"], strict=True))
    whole = [day for _, _, line in axis.lines for day in line["start"].dt.date]
    steps, day = [], min((d for d in whole if time_axis.end(d, axis.step) > axis.first), default=axis.last)
    while day <= axis.last:
        steps.append(int(counts.get(day, 0)))
        day = time_axis.end(day, axis.step)
    return tuple(steps)


def sides(corpus: Corpus, chosen: Filters, sets: Sequence[compare.Set]) -> pd.DataFrame:
    """Return ``country, side, quotes, share`` of each country, or of each of two sets that are compared, by its name.

    ``side`` is <NA> where it is not known.
    """
    if len(sets) > 1:
        parts = [corpus.quoted_by("side", one.filters).assign(country=one.name) for one in sets]
        found = pd.concat(parts, ignore_index=True)[["country", "side", "quotes"]]
    else:
        found = corpus.sides_of(shown(corpus, chosen), chosen)
    whole = found.groupby("country")["quotes"].transform("sum")
    return found.assign(share=found["quotes"] / whole)
