"""The map as the page draws it: what is mapped, what a click does, the table beside it, the notes below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd
import streamlit as st

from components import (
    address,
    compare,
    countries,
    event_words,
    figure,
    filters,
    i18n,
    map_chart,
    map_data,
    marked,
    period,
    row_table,
)
from components import problems as told_problems
from components.event_choice import EventChoice
from components.map_data import Level, Mapped
from components.map_layers import EXTENTS
from sahelscope import geo
from sahelscope.store.mapped import MEASURED, Measured
from sahelscope.store.questions import Corpus, Filters

_ = i18n.text
#: The measures that are of events, which are narrowed by type, toll and so on.
OF_EVENTS = ("events", "deaths")


@dataclass(frozen=True)
class Manner:
    """What is mapped, and how."""

    measure: Measured
    extent: str
    level: Level
    towns: bool

    @property
    def of_events(self) -> bool:
        """Tell whether the measure is one of events."""
        return self.measure in OF_EVENTS


def manner() -> Manner:
    """Draw the controls of the map and return what is chosen; of regions only events and deaths are known."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="map-manner"):
        measure = address.choice("measure", _("map.measure"), MEASURED, lambda m: _(f"measure.{m}"))
        extent = address.choice("area", _("map.area"), list(EXTENTS), lambda e: _(f"area.{e}"))
        levels: tuple[Level, ...] = ("country", "region") if measure in OF_EVENTS else ("country",)
        level = (
            address.choice("level", _("map.level"), levels, lambda x: _(f"level.{x}")) if len(levels) > 1 else "country"
        )
        towns = measure in OF_EVENTS and not address.switch("towns", _("map.no_towns"), "off")
    return Manner(measure, extent, level, towns)


def draw(corpus: Corpus, chosen: Filters, wanted: EventChoice, how: Manner) -> None:
    """Draw the map with the table beside it; where nothing is on it, say so."""
    sets = compare.sets(chosen)
    found = map_data.ask(corpus, sets, wanted, how.level, how.measure, compare.share())
    if found.table.empty and not any(period.current()):
        figure.nothing(_("map.no_event" if how.of_events else "map.no_country"), _("map.nothing_do"))
        return
    points = corpus.event_points(chosen, wanted.shown) if how.towns and how.extent != "world" else None
    outlined = (*chosen.countries, *wanted.regions)
    left, right = st.columns([1.75, 1], gap="medium")
    with left:
        figure.draw(
            figure.Said("map", _title(found), _said(corpus, sets, wanted, how), map_chart.described(found)),
            map_chart.draw(found, how.extent, outlined, points),
            lambda: found.table.drop(columns="value") if not found.compared else found.table,
            corpus,
            chosen,
            config=map_chart.CONFIG,
            shape=how.extent,
            selection=("points",),
            on_select=_clicked,
            beside=True,
        )
        st.caption(" ".join(_notes(found, how, points)))
        if how.extent != "world":
            problems()
    with right:
        _table(found, outlined)


def _title(found: Mapped) -> str:
    words = {
        "measure": _(f"measure.{found.measure}"),
        "level": _(f"level.{found.level}").lower(),
    }
    if found.compared:
        key = "map.figure_less_share" if found.share else "map.figure_less"
        return _(key, first=found.sets[0], second=found.sets[1], **words)
    return _("map.figure_share" if found.share else "map.figure", **words)


def _said(corpus: Corpus, sets: Sequence[compare.Set], wanted: EventChoice, how: Manner) -> str:
    counts = [(one.name, _counted(corpus, one.filters, wanted, how)) for one in sets]
    return "; ".join(f"{name}, {counted}" if name else counted for name, counted in counts)


def _counted(corpus: Corpus, chosen: Filters, wanted: EventChoice, how: Manner) -> str:
    if not how.of_events:
        return i18n.count("articles", corpus.count_articles(chosen))
    toll = corpus.tolls(chosen, wanted.shown)
    events = i18n.count(wanted.unit, int(toll["events"].sum()))
    if how.measure == "events":
        return events
    deaths = event_words.deaths(int(toll["low"].sum()), int(toll["high"].sum()))
    return _("map.deaths_counted", deaths=deaths, events=events)


def _table(found: Mapped, outlined: Sequence[str]) -> None:
    """Draw the numbers as a table; to take a line, by pointer or keyboard, is to click on its area."""
    table = found.table
    columns: dict[str, list[str] | list[int]] = {"name": [str(name) for name in table["name"]]}
    if found.share or found.compared:
        columns["value"] = [found.write(value) for value in table["value"]]
    for measure in sorted(MEASURED, key=lambda m: m != found.measure):
        if measure == "deaths":
            columns[measure] = _deaths(table)
        elif measure in table.columns:
            columns[measure] = [int(n) for n in table[measure].fillna(0)]
    shown = pd.DataFrame(columns)
    named = {"name": (_(f"level.{found.level}"), 130)}
    heads = named | {name: (_(f"measure.{name}"), 78) for name in columns if name != "name"}
    chosen = next((area for area in table["area"] if area in outlined), "")
    row_table.draw(
        "areas", shown, heads, list(table["area"]), _("map.table_alt"), open_one=take, chosen=chosen, stacked=False
    )  # fmt: skip


def _deaths(table: pd.DataFrame) -> list[str]:
    pairs = zip(table["deaths_low"].fillna(0), table["deaths"].fillna(0), strict=True)
    return [event_words.deaths(int(low), int(high)) for low, high in pairs]


def _clicked(key: str) -> None:
    """Take the area or the town that was clicked; a second click lets go of it."""
    for point in st.session_state[key]["selection"]["points"]:
        if area := point.get("location"):
            take(str(area))
        elif place := next(iter((point.get("customdata") or ())[1:]), None):
            take(str(place))


def take(area: str) -> None:
    """Filter everything by a country; by a region or town the events, and everything by its country."""
    if ":" not in area and len(area) == 3 and area.isupper():
        filters.only("country", area)
        return
    filters.only("region", area)
    country = event_words.country_of(area)
    if st.session_state["region"] and country:
        st.session_state["country"] = [country]


def _notes(found: Mapped, how: Manner, points: pd.DataFrame | None) -> list[str]:
    """Say where the lines are from, what the colour follows, and what is not on the map."""
    lines = [_("map.note_water" if EXTENTS[how.extent][2] == "africa" else "map.note")]
    if how.extent != "world" and (own := geo.own_countries()):
        lines.append(_("map.note_own", countries=", ".join(map(countries.name, own))))
    lines.append(_("map.note_difference" if found.compared else "map.note_colour"))
    if points is not None:
        lines.append(_("map.event_points", events=i18n.count("events", int(points["events"].sum()))))
    if found.level == "region":
        drawn = set(geo.drawn_regions()["place"].dropna())
        missing = int((~found.table["area"].isin(drawn)).sum())
        if missing:
            lines.append(_("map.not_drawn", n=i18n.number(missing)))
    return lines


def problems() -> None:
    """Say which of the reader's own boundaries cannot be used, and what to do."""
    for problem in geo.problems():
        shown = replace(
            problem,
            file=Path(problem.file).name,
            what=told_problems.translated(problem.what),
            remedy=told_problems.translated(problem.remedy),
        )
        st.warning(marked.plain(str(shown)), icon=":material/polyline:")
