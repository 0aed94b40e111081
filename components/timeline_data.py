"""What the timeline draws: the store's answers for one set of filters, or for two that are compared."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pandas as pd

from components import colours, event_words, style, time_axis
from components.compare import Set
from components.event_choice import EventChoice
from components.time_axis import Reach
from sahelscope.store.filters import Filters
from sahelscope.store.happenings import Rows, Step
from sahelscope.store.questions import Corpus

#: In the order in which they are piled up.
STATES = ("printed", "reported", "planned")
#: Where there are more marks than this, the latest are drawn.
MOST_MARKS = 500


@dataclass(frozen=True)
class Drawn:
    """What is drawn, and how its rows are called and coloured."""

    counted: pd.DataFrame  #: as ``Corpus.over_time`` returns it
    marks: pd.DataFrame  #: as ``Corpus.marks`` returns them
    step: Step
    reach: Reach | None
    by: Rows
    name: Callable[[str], str]
    colour: Callable[[str], str]
    shares: pd.DataFrame | None = None  #: start, row, events, of, share
    side_by_side: bool = False  #: rows are beside each other, not piled up: they are compared

    @property
    def listed(self) -> list[str]:
        """Return the rows, those with the most events first."""
        named = dict.fromkeys([*self.marks["row"], *self.counted["row"]])
        marked = self.marks.groupby("row")["events"].sum()
        return sorted(map(str, named), key=lambda row: -int(marked.get(row, 0)))

    @property
    def keyed(self) -> bool:
        """Tell whether a key must say which colour is which: the rows below have the colours of families."""
        return self.shares is not None or self.by not in ("family", "type", "region")

    def first_state(self, row: str) -> str:
        """Return the state whose bars stand in the key for the row."""
        return str(next(iter(s for s in STATES if s in set(self.counted["state"][self.counted["row"] == row])), ""))

    def table(self) -> pd.DataFrame:
        """Return the rows of the figure, named, for a download."""
        found = self.counted if self.shares is None else self.shares
        named = found.assign(row=[self.name(str(row)) for row in found["row"]], start=found["start"].dt.date)
        return named.rename(columns={"row": "name" if self.side_by_side else self.by, "start": self.step})


def ask(
    corpus: Corpus,
    sets: Sequence[Set],
    wanted: EventChoice,
    by: Rows,
    step: Step | None,
    everything: bool,
    share: bool,
) -> Drawn:
    """Return what is drawn of one set by its rows, or of two as a row each."""
    shown = reach(corpus, [one.filters for one in sets], wanted, everything, [one.moved for one in sets])
    step = time_axis.step(shown, step)
    if len(sets) == 1:
        (one,) = sets
        counted = corpus.over_time(one.filters, wanted.shown, step, by)
        marks = corpus.marks(one.filters, wanted.shown, by, MOST_MARKS)
        shares = _shares(counted, _of(corpus, one, wanted, step)) if share else None
        return Drawn(counted, marks, step, shown, by, lambda r: event_words.row(by, r), _colours(by), shares)
    counts = [_moved(corpus.over_time(one.filters, wanted.shown, step, "all"), one, ["start"]) for one in sets]
    marked = [
        _moved(corpus.marks(one.filters, wanted.shown, "all", MOST_MARKS), one, ["first", "last"]) for one in sets
    ]
    shares = None
    if share:
        of = [_moved(_of(corpus, one, wanted, step), one, ["start"]) for one in sets]
        shares = pd.concat([_shares(n, all_of) for n, all_of in zip(counts, of, strict=True)], ignore_index=True)
    colour = {one.name: one.colour for one in sets}
    return Drawn(
        pd.concat(counts, ignore_index=True), pd.concat(marked, ignore_index=True), step, shown, "all", str,
        lambda row: colour.get(row, style.muted()), shares, side_by_side=True,
    )  # fmt: skip


def reach(
    corpus: Corpus,
    filters: Sequence[Filters],
    wanted: EventChoice,
    everything: bool,
    moved: Sequence[dt.timedelta] = (dt.timedelta(0),),
) -> Reach | None:
    """Return what the axis shows; where a period is chosen, all of it."""
    days = []
    for one, by in zip(filters, moved, strict=True):
        marks = corpus.marks(one, wanted.shown, "all", MOST_MARKS)
        starts = [(day + by, int(n)) for day, n in zip(marks["first"], marks["events"], strict=True)]
        if len(marks) == MOST_MARKS:  # older ones are left out: counted by month instead
            counted = corpus.over_time(one, wanted.shown, "month", "all")
            starts = [(day.date() + by, int(n)) for day, n in zip(counted["start"], counted["events"], strict=True)]
        days += starts
    chosen = filters[0]
    if days and chosen.since and chosen.until and chosen.by == "event":
        first, last = min(day for day, _ in days), max(day for day, _ in days)
        return Reach(max(chosen.since, min(first, chosen.since)), min(chosen.until, max(last, chosen.until)), 0)
    return time_axis.reach(days, everything)


def _of(corpus: Corpus, one: Set, wanted: EventChoice, step: Step) -> pd.DataFrame:
    return corpus.over_time(one.filters.coverage(), wanted.among, step, "all")


def _shares(counted: pd.DataFrame, everything: pd.DataFrame) -> pd.DataFrame:
    """Return ``start, row, events, of, share``: each row's part of ``everything`` that happened in the period."""
    of = everything.groupby("start")["events"].sum()
    each = counted.groupby(["start", "row"])["events"].sum()
    rows = sorted(set(counted["row"]))
    cells = [(start, row, int(each.get((start, row), 0)), int(n)) for start, n in of.items() for row in rows]
    found = pd.DataFrame(cells, columns=["start", "row", "events", "of"])
    return found.assign(share=found["events"] / found["of"])


def _moved(found: pd.DataFrame, one: Set, columns: Sequence[str]) -> pd.DataFrame:
    """Return the rows of one set under its name, their days moved where two periods lie over each other."""
    days = {name: [day + one.moved for day in found[name]] for name in columns} if one.moved else {}
    return found.assign(row=one.name, **days)


def _colours(by: Rows) -> Callable[[str], str]:
    known = {"family": colours.family, "type": colours.event, "country": colours.country, "side": colours.side}
    if by == "region":  # the colour of its country
        return lambda place: colours.country(event_words.country_of(place))
    return known.get(by, lambda _: style.muted())
