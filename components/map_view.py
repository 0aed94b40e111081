"""The map as the page draws it: its controls, the map itself, the table beside it, the notes below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from components import (
    address,
    compare,
    event_words,
    figure,
    i18n,
    map_area,
    map_chart,
    map_data,
    map_notes,
    map_table,
    period,
    remembered,
)
from components.event_choice import EventChoice
from components.map_data import Level, Mapped
from components.map_layers import EXTENTS
from sahelscope import geo
from sahelscope.store.mapped import MEASURED, OF_REGIONS, Measured
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
    """Draw the controls of the map and return what is chosen; which region an article is about is not known."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="map-manner"):
        measure = address.choice("measure", _("map.measure"), MEASURED, lambda m: _(f"measure.{m}"))
        extent = address.choice("area", _("map.area"), list(EXTENTS), lambda e: _(f"area.{e}"))
        levels: tuple[Level, ...] = ("country", "region") if measure in OF_REGIONS else ("country",)
        level = (
            address.choice("level", _("map.level"), levels, lambda x: _(f"level.{x}")) if len(levels) > 1 else "country"
        )
        towns = measure in OF_EVENTS and not address.switch("towns", _("map.no_towns"), "off")
    return Manner(measure, extent, level, towns)


def draw(corpus: Corpus, chosen: Filters, wanted: EventChoice, how: Manner) -> None:
    """Draw the map with the table beside it; where nothing is on it, say so."""
    outlined = (*chosen.countries, *address.held("region"))
    chosen, wanted = map_area.left_open(chosen, wanted)
    sets = compare.sets(chosen)
    found = map_data.ask(corpus, sets, wanted, how.level, how.measure, compare.share())
    if found.table.empty and not any(period.current()):
        why = "map.no_event" if how.of_events else "map.no_country"
        figure.lacking(_(why), _("map.nothing_do"))
        return
    points = corpus.event_points(chosen, wanted.shown) if how.towns and how.extent != "world" else None
    drawn = remembered.figure(_chart, found, how.extent, points, geo.stamp())
    left, right = st.columns([1.75, 1], gap="medium")
    with left:
        figure.draw(
            figure.Said("map", _title(found), _said(corpus, sets, wanted, how), map_chart.described(found)),
            drawn,
            lambda: found.table.drop(columns="value") if not found.compared else found.table,
            corpus,
            chosen,
            config=map_chart.CONFIG,
            shape=how.extent,
            on_click=lambda cells: map_area.take(cells[0]),
            beside=True,
        )
        map_area.outline(drawn, "map", outlined)
        st.caption(" ".join([*map_area.said(outlined), *map_notes.lines(found, how.extent, points)]))
        if how.extent != "world":
            map_notes.problems()
    with right:
        map_table.draw(found, outlined)


def _chart(found: Mapped, extent: str, points: pd.DataFrame | None, _boundaries: geo.Stamp) -> go.Figure:
    return map_chart.draw(found, extent, points)


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
    return i18n.joined(f"{name}, {counted}" if name else counted for name, counted in counts)


def _counted(corpus: Corpus, chosen: Filters, wanted: EventChoice, how: Manner) -> str:
    if how.measure in ("mentions", "quotes"):
        count = corpus.count_mentions if how.measure == "mentions" else corpus.count_quotes
        return i18n.count(how.measure, count(chosen))
    if not how.of_events:
        return i18n.count("articles", corpus.count_articles(chosen))
    toll = corpus.tolls(chosen, wanted.shown)
    events = i18n.count(wanted.unit, int(toll["events"].sum()))
    if how.measure == "events":
        return events
    deaths = event_words.summed(toll.itertuples())
    return _("map.deaths_counted", deaths=deaths, events=events)
