"""The area that is chosen on the map: it is outlined, and narrows everything but the map itself.

A map that a click on it narrowed would show one country alone, or those that are named beside it; who clicks wants the
next country to compare with. And since it stays the same to the last letter, the browser need not build it anew: the
outline is laid over it by a rule of style, of which the picture that is saved takes note (image.js).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import plotly.graph_objects as go
import streamlit as st

from components import compare, countries, event_words, filters, i18n, style
from components.event_choice import EventChoice
from sahelscope.store.questions import Filters


def left_open(chosen: Filters, wanted: EventChoice) -> tuple[Filters, EventChoice]:
    """Return what is chosen without the areas; where two countries are compared, with them."""
    kind, _value = compare.with_what()
    return (chosen if kind == "country" else replace(chosen, countries=())), replace(wanted, regions=())


def outline(drawn: go.Figure, figure: str, areas: Sequence[str]) -> None:
    """Lay an outline round the areas of the map that is drawn in the figure of that name."""
    st.html(f"<style>{rule(drawn, figure, areas)}</style>")


def rule(drawn: go.Figure, figure: str, areas: Sequence[str]) -> str:
    """Return the rule of style that outlines the areas; words that rule nothing where none is on the map."""
    filled = [trace for trace in drawn.to_dict()["data"] if trace["type"] == "choropleth"][-1]
    places = [place for place, area in enumerate(filled["locations"], 1) if area in areas]
    layer = f".st-key-figure-{figure} .choroplethlayer .trace:last-child"
    at = ", ".join(f"{layer} path:nth-child({place})" for place in places)
    return f"{at or '.ss-none'} {{ stroke: {style.chosen()} !important; stroke-width: 6px !important; }}"


def said(areas: Sequence[str]) -> list[str]:
    """Say which areas are outlined, and that the map shows the others too; nothing where none is."""
    names = [event_words.region(area) if ":" in area else countries.name(area) for area in areas]
    return [i18n.text("map.outlined", names=", ".join(names))] if names else []


def take(area: str) -> None:
    """Filter everything by a country; by a region or town the events, and everything by its country.

    A second time lets go of it.
    """
    if ":" not in area and len(area) == 3 and area.isupper():
        filters.only("country", area)
        return
    filters.only("region", area)
    country = event_words.country_of(area)
    if st.session_state["region"] and country:
        st.session_state["country"] = [country]
