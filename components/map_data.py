"""What the map shows: a number for each country or region, of one set of filters or of two that are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from components import countries, event_words, i18n
from components.compare import Set
from components.event_choice import EventChoice
from sahelscope.store import mapped
from sahelscope.store.mapped import Measured
from sahelscope.store.questions import Corpus

Level = Literal["country", "region"]


@dataclass(frozen=True)
class Mapped:
    """The numbers of the map."""

    level: Level
    measure: Measured
    share: bool  #: of all, from 0 to 1; where two are compared, in points
    sets: tuple[str, ...]  #: what is compared; one empty name where nothing is
    table: pd.DataFrame  #: area, name, every measure, value, and where two are compared first and second

    @property
    def compared(self) -> bool:
        """Tell whether the numbers are differences."""
        return len(self.sets) > 1

    def write(self, value: float) -> str:
        """Write a number of the map: "12", "4.2 %", "+3"."""
        sign = "+" if self.compared and value > 0 else ""
        if self.share:
            return sign + i18n.percent(value, 1).replace("-", "−")
        return sign + i18n.number(value).replace("-", "−")


def ask(
    corpus: Corpus, sets: Sequence[Set], wanted: EventChoice, level: Level, measure: Measured, share: bool
) -> Mapped:
    """Return the numbers of one set, or how the first of two differs from the second."""
    found = [_one(corpus, one, wanted, level, measure, share) for one in sets]
    table = found[0]
    if len(found) > 1:
        first, second = (t.set_index("area") for t in found)
        areas = list(dict.fromkeys([*first.index, *second.index]))
        table = pd.concat([first, second[~second.index.isin(first.index)]]).reindex(areas)
        values = [t["value"].reindex(areas).fillna(0) for t in (first, second)]
        table = table.assign(first=values[0], second=values[1], value=values[0] - values[1]).reset_index()
    table = table.sort_values("value", ascending=False, kind="stable", key=abs if len(found) > 1 else None)
    return Mapped(level, measure, share, tuple(one.name for one in sets), table.reset_index(drop=True))


def _one(corpus: Corpus, one: Set, wanted: EventChoice, level: Level, measure: Measured, share: bool) -> pd.DataFrame:
    if level == "country":
        said = corpus.countries(one.filters)
        found = mapped.countries(said, corpus, one.filters, wanted.shown).rename(columns={"country": "area"})
        found.insert(1, "name", [countries.name(code) for code in found["area"]])
    else:
        named = corpus.named_regions(one.filters)
        found = mapped.regions(named, corpus, one.filters, wanted.shown).rename(columns={"region": "area"})
        found["name"] = [event_words.region(area) for area in found["area"]]
    value = found[measure].astype(float)
    return found.assign(value=value / (_all(corpus, one, wanted, measure) or 1) if share else value)


def _all(corpus: Corpus, one: Set, wanted: EventChoice, measure: Measured) -> int:
    """Return what a share is a share of: all that the same outlets print of the measure in the period."""
    everything = one.filters.coverage()
    if measure == "events":
        return corpus.count_events(everything, wanted.among)
    if measure == "deaths":
        return int(corpus.tolls(everything, wanted.among)["high"].sum())
    counts = {"mentions": corpus.count_mentions, "quotes": corpus.count_quotes}
    return counts.get(measure, corpus.count_articles)(everything)
