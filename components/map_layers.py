"""What the map is drawn on: borders, regions, rivers and lakes, all our own, so that no server is asked.

Plotly would fetch a base map even where none is shown; EMPTY_BASE_MAP is one, so it asks nobody.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from typing import Any, TypeAlias

import geopandas
import pandas as pd
import plotly.graph_objects as go

from components import style
from sahelscope import geo

_LAYERS = ("coastlines", "land", "ocean", "lakes", "rivers", "countries", "subunits")
_NOTHING = {
    "type": "Topology",
    "objects": {layer: {"type": "GeometryCollection", "geometries": []} for layer in _LAYERS},
    "arcs": [],
}
#: The trailing # swallows the file name that Plotly appends to the address.
EMPTY_BASE_MAP = "data:application/json," + json.dumps(_NOTHING, separators=(",", ":")).replace('"', "%22") + "#"
#: What each extent shows: longitudes, latitudes, the file of borders.
EXTENTS: dict[str, tuple[tuple[float, float], tuple[float, float], geo.Extent]] = {
    "sahel": ((-18.0, 25.5), (3.0, 28.0), "africa"),
    "africa": ((-20.0, 53.0), (-36.0, 38.0), "africa"),
    "world": ((-170.0, 180.0), (-56.0, 78.0), "world"),
}
#: Longitudes and latitudes of lines, None between two.
Strokes: TypeAlias = tuple[list[float | None], list[float | None]]


@cache
def borders(name: geo.Extent) -> dict[str, Any]:
    """Return the countries' borders as the GeoJSON that Plotly fills, told apart by ``country``."""
    found: dict[str, Any] = geo.borders(name)[["country", "geometry"]].to_geo_dict(drop_id=True)
    return found


def regions() -> dict[str, Any]:
    """Return the regions' borders as the GeoJSON that Plotly fills, told apart by ``place``."""
    return _regions(geo.stamp())


@lru_cache(maxsize=1)
def _regions(stamp: geo.Stamp) -> dict[str, Any]:
    known = geo.drawn_regions()
    found: dict[str, Any] = known[known["place"].notna()][["place", "geometry"]].to_geo_dict(drop_id=True)
    return found


def region_lines() -> go.Scattergeo:
    """Return thin lines between regions."""
    longitudes, latitudes = _region_strokes(geo.stamp())
    return go.Scattergeo(
        lon=longitudes, lat=latitudes, mode="lines", line={"width": 0.6, "color": style.muted()}, opacity=0.55,
        hoverinfo="skip",
    )  # fmt: skip


def water_lines() -> go.Scattergeo:
    """Return rivers and shores, under all circles; nothing to click on, so that a click still reaches its country."""
    longitudes, latitudes = _water_strokes()
    return go.Scattergeo(
        lon=longitudes, lat=latitudes, mode="lines", line={"width": 1, "color": style.water()}, hoverinfo="skip"
    )


@lru_cache(maxsize=1)
def _region_strokes(stamp: geo.Stamp) -> Strokes:
    return _strokes(geo.drawn_regions().geometry)


@cache
def _water_strokes() -> Strokes:
    return _strokes(geo.water().geometry)


def _strokes(shapes: geopandas.GeoSeries) -> Strokes:
    """Return longitudes and latitudes of all lines, or all rings of areas, a gap after each."""
    areas = shapes.geom_type.str.contains("Polygon")
    longitudes: list[float | None] = []
    latitudes: list[float | None] = []
    for line in pd.concat([shapes[~areas], shapes[areas].boundary]).explode():
        longitudes += [*(x for x, _ in line.coords), None]
        latitudes += [*(y for _, y in line.coords), None]
    return longitudes, latitudes
