"""The numbers of the map as a table beside it, and what a click on a line, an area or a town does."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from components import event_words, filters, i18n, row_table
from components.map_data import Mapped
from sahelscope.store.mapped import MEASURED

_ = i18n.text


def draw(found: Mapped, outlined: Sequence[str]) -> None:
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
    named = {"name": (_(f"level.{found.level}"), 112)}
    heads = named | {name: (_(f"measure.{name}"), 88) for name in columns if name != "name"}
    chosen = next((area for area in table["area"] if area in outlined), "")
    row_table.draw(
        "areas", shown, heads, list(table["area"]), _("map.table_alt"), open_one=take, chosen=chosen, stacked=False
    )  # fmt: skip


def _deaths(table: pd.DataFrame) -> list[str]:
    pairs = zip(table["deaths_low"].fillna(0), table["deaths"].fillna(0), strict=True)
    return [event_words.deaths(int(low), int(high)) for low, high in pairs]


def clicked(key: str) -> None:
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
