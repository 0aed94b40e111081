"""The map: countries or regions filled by a number, and what happened in towns as circles that carry their number."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components import i18n, map_areas, map_layers, map_points, map_scale, style
from components.map_data import Mapped
from components.map_layers import EXTENTS

CONFIG: dict[str, Any] = {
    "topojsonURL": map_layers.EMPTY_BASE_MAP,
    "scrollZoom": False,
    "modeBarButtonsToRemove": ["select2d", "lasso2d"],
}


def draw(found: Mapped, extent: str, points: pd.DataFrame | None = None) -> go.Figure:
    """Return the map of an extent; ``points``: a circle where things happened."""
    longitudes, latitudes, file = EXTENTS[extent]
    numbers = dict(zip(found.table["area"], found.table["value"], strict=True))
    scale = map_scale.of(list(numbers.values()), found.compared, found.write)
    figure = go.Figure()
    if found.level == "region":
        figure.add_trace(map_areas.ground(file))
        figure.add_trace(map_areas.filled(found, numbers, scale, map_layers.regions(), "place"))
    else:
        figure.add_trace(map_areas.filled(found, numbers, scale, map_layers.borders(file), "country"))
    if extent != "world" or found.level == "region":
        figure.add_trace(map_layers.region_lines())
    if file == "africa":  # the rivers and lakes are Africa's
        figure.add_trace(map_layers.water_lines())
    if extent != "world":  # under the circles, so that none is covered
        figure.add_trace(map_points.names(found, numbers, scale, 13 if extent == "sahel" else 11, points))
    if points is not None and len(points):
        figure.add_trace(map_points.circles(points))
    figure.update_geos(
        visible=False, bgcolor="rgba(0,0,0,0)", lonaxis_range=longitudes, lataxis_range=latitudes,
        projection_type="natural earth" if extent == "world" else "mercator",
    )  # fmt: skip
    return figure.update_layout(
        **style.figure(), margin={"l": 0, "r": 0, "t": 26, "b": 0}, dragmode=False, clickmode="event"
    )  # fmt: skip


def described(found: Mapped) -> str:
    """Say in words what the map shows, for those who do not see it."""
    top = found.table.head(5)
    listed = ", ".join(f"{name} {found.write(n)}" for name, n in zip(top["name"], top["value"], strict=True))
    return i18n.text("map.alt", measure=i18n.text(f"measure.{found.measure}").lower(), listed=listed)
