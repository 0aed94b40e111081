"""What stands below the map in words: where the lines are from, what the colour follows, what is not on it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pandas as pd
import streamlit as st

from components import countries, i18n, marked
from components import problems as told_problems
from components.map_data import Mapped
from components.map_layers import EXTENTS
from sahelscope import geo

_ = i18n.text


def lines(found: Mapped, extent: str, points: pd.DataFrame | None) -> list[str]:
    """Say where the lines are from, what the colour follows, and what is not on the map."""
    told = [_("map.note_water" if EXTENTS[extent][2] == "africa" else "map.note")]
    if extent != "world" and (own := geo.own_countries()):
        told.append(_("map.note_own", countries=", ".join(map(countries.name, own))))
    told.append(_("map.note_difference" if found.compared else "map.note_colour"))
    if points is not None:
        told.append(_("map.event_points", events=i18n.count("events", int(points["events"].sum()))))
        if found.compared:
            told.append(_("map.points_first", name=found.sets[0]))
    if found.measure == "about":
        told.append(_("map.about_no_region"))
    if found.level == "region":
        if found.measure not in ("events", "deaths"):
            told.append(_("map.named_regions"))
        drawn = set(geo.drawn_regions()["place"].dropna())
        missing = int((~found.table["area"].isin(drawn)).sum())
        if missing:
            told.append(_("map.not_drawn", n=i18n.number(missing)))
    return told


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
