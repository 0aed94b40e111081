"""The map: countries filled by a measure, drawn from our own borders, without asking any server.

Plotly would fetch a base map even where none is shown; EMPTY_BASE_MAP is one, so it asks nobody.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, TypeAlias

import geopandas
import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from components import colours, countries, filters, i18n, marked, problems, style
from sahelscope import geo
from sahelscope.store.rows import EventPoint, rows

_LAYERS = ("coastlines", "land", "ocean", "lakes", "rivers", "countries", "subunits")
_NOTHING = {
    "type": "Topology",
    "objects": {layer: {"type": "GeometryCollection", "geometries": []} for layer in _LAYERS},
    "arcs": [],
}
#: The trailing # swallows the file name that Plotly appends to the address.
EMPTY_BASE_MAP = "data:application/json," + json.dumps(_NOTHING, separators=(",", ":")).replace('"', "%22") + "#"
CONFIG: dict[str, Any] = {
    "topojsonURL": EMPTY_BASE_MAP,
    "displaylogo": False,
    "scrollZoom": False,
    "modeBarButtonsToRemove": ["select2d", "lasso2d", "toImage"],
}
#: What each extent shows: longitudes, latitudes, the file of borders.
EXTENTS: dict[str, tuple[tuple[float, float], tuple[float, float], geo.Extent]] = {
    "sahel": ((-18.0, 25.5), (3.0, 28.0), "africa"),
    "africa": ((-20.0, 53.0), (-36.0, 38.0), "africa"),
    "world": ((-170.0, 180.0), (-56.0, 78.0), "world"),
}
HEIGHTS = {"sahel": 400, "africa": 560, "world": 380}
#: Where the five names stand: the middle of each country's inhabited part, clear of its neighbours' names.
_LABELS = {"MRT": (-10.6, 20.0), "MLI": (-3.2, 17.6), "BFA": (-1.7, 12.3), "NER": (9.3, 17.3), "TCD": (18.6, 15.6)}


#: Longitudes and latitudes of lines, None between two.
Strokes: TypeAlias = tuple[list[float | None], list[float | None]]


@cache
def borders(name: geo.Extent) -> dict[str, Any]:
    """Return the countries' borders as the GeoJSON that Plotly fills, told apart by ``country``."""
    found: dict[str, Any] = geo.borders(name)[["country", "geometry"]].to_geo_dict(drop_id=True)
    return found


def countries_map(
    counted: pd.DataFrame,
    measure: str,
    chosen: Sequence[str],
    extent: str,
    places: pd.DataFrame | None = None,
    events: pd.DataFrame | None = None,
) -> go.Figure:
    """Return the map of ``counted`` (country and the measure's column).

    ``places`` adds towns, regions and water; ``events`` a circle at each point where some happened.
    """
    longitudes, latitudes, file = EXTENTS[extent]
    figure = go.Figure([_filled(counted, measure, chosen, file)])
    if places is not None:
        figure.add_trace(_region_lines())
        if file == "africa":  # the rivers and lakes are Africa's
            figure.add_trace(_water_lines())
        if events is None:
            figure.add_trace(_towns(places))
    if events is not None:
        figure.add_trace(_events(events))
    if extent != "world":
        figure.add_trace(_names(counted, measure, 13 if extent == "sahel" else 11, shift=places is not None))
    figure.update_geos(
        visible=False,
        bgcolor="rgba(0,0,0,0)",
        projection_type="natural earth" if extent == "world" else "mercator",
        lonaxis_range=longitudes,
        lataxis_range=latitudes,
    )
    return figure.update_layout(
        **style.figure(),
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        height=HEIGHTS[extent],
        dragmode=False,
        clickmode="event+select",
    )


def clicked(key: str) -> None:
    """Filter everything by the country that was clicked; a second click takes the filter away."""
    for point in st.session_state[key]["selection"]["points"]:
        if code := point.get("location"):
            filters.only("country", code)


def note(extent: str, with_towns: bool) -> str:
    """Say where the lines on the map are from, those that are drawn, and what the colour follows."""
    water = with_towns and EXTENTS[extent][2] == "africa"
    lines = [i18n.text("map.note_water" if water else "map.note")]
    if with_towns and (own := geo.own_countries()):
        lines.append(i18n.text("map.note_own", countries=", ".join(map(countries.name, own))))
    return " ".join([*lines, i18n.text("map.note_colour")])


def boundary_problems() -> None:
    """Say which of the reader's own boundaries cannot be used, and what to do."""
    for problem in geo.problems():
        shown = replace(
            problem,
            file=Path(problem.file).name,
            what=problems.translated(problem.what),
            remedy=problems.translated(problem.remedy),
        )
        st.warning(marked.plain(str(shown)), icon=":material/polyline:")


def described(counted: pd.DataFrame, measure: str) -> str:
    """Say in words what the map shows, for those who do not see it."""
    top = counted.head(5)
    listed = ", ".join(
        f"{countries.name(c)} {i18n.number(n)}" for c, n in zip(top["country"], top[measure], strict=True)
    )
    return i18n.text("map.alt", measure=i18n.text(f"measure.{measure}").lower(), listed=listed)


def _filled(counted: pd.DataFrame, measure: str, chosen: Sequence[str], file: geo.Extent) -> go.Choropleth:
    found = _found(counted, measure)
    drawn = dict.fromkeys(f["properties"]["country"] for f in borders(file)["features"])
    # Drawn last, an outline is not overlaid by the neighbours': the five, then what is chosen.
    order = sorted(drawn, key=lambda c: (c in chosen, c in countries.SAHEL))
    values = [found.get(code, 0) for code in order]
    least, most = _ends(values)
    return go.Choropleth(
        geojson=borders(file),
        featureidkey="properties.country",
        locations=order,
        # Counts are skewed: one country often has half of them. The logarithm keeps the others apart.
        z=[_height(value, least, most) if value else -0.02 for value in values],
        zmin=-0.02,
        zmax=1,
        colorscale=_steps(),
        customdata=[[countries.name(c), i18n.number(v)] for c, v in zip(order, values, strict=True)],
        hovertemplate="<b>%{customdata[0]}</b><br>%{customdata[1]} "
        + i18n.text(f"measure.{measure}").lower()
        + "<extra></extra>",
        marker={
            "line": {
                "color": [_outline(c, chosen) for c in order],
                "width": [3 if c in chosen else 1.6 if c in countries.SAHEL else 0.5 for c in order],
            }
        },
        unselected={"marker": {"opacity": 1}},
        colorbar=_key(least, most),
    )


def _outline(code: str, chosen: Sequence[str]) -> str:
    if code in chosen:
        return style.accent()
    return style.ink() if code in countries.SAHEL else style.muted()


def _found(counted: pd.DataFrame, measure: str) -> dict[str, int]:
    return dict(zip(counted["country"], counted[measure].astype(int), strict=True))


def _ends(values: Sequence[int]) -> tuple[int, int]:
    some = [value for value in values if value]
    return (min(some), max(some)) if some else (1, 1)


def _height(value: float, least: int, most: int) -> float:
    """Return where a count stands between the least (0) and the most (1)."""
    return math.log(value / least) / math.log(most / least) if most > least else 0.5


def _steps() -> list[list[Any]]:
    colours = style.scale()
    return [[0, style.land()], [0.015, style.land()], *([max(0.015, i / 4), c] for i, c in enumerate(colours))]


def _key(least: int, most: int) -> dict[str, Any]:
    between = [10**p * n for p in range(7) for n in (1, 3) if least * 2 < 10**p * n < most / 2]
    ticks = sorted({least, *between[:: max(1, len(between) // 2)], most})
    return {
        "orientation": "h",
        "thickness": 8,
        "len": 0.4,
        "x": 0.02,
        "xanchor": "left",
        "y": 0.03,
        "yanchor": "bottom",
        "outlinewidth": 0,
        "tickvals": [_height(t, least, most) for t in ticks],
        "ticktext": [i18n.number(t) for t in ticks],
        "tickangle": 0,
        "tickfont": {"size": 11, "color": style.muted()},
        "ticks": "",
    }


def _names(counted: pd.DataFrame, measure: str, size: int, shift: bool) -> go.Scattergeo:
    found = _found(counted, measure)
    least, most = _ends(list(found.values()))
    filled = {c: style.readable_on(_height(found[c], least, most)) for c in countries.SAHEL if found.get(c)}
    return go.Scattergeo(
        lon=[_LABELS[c][0] for c in countries.SAHEL],
        lat=[_LABELS[c][1] + (1.6 if shift else 0) for c in countries.SAHEL],
        text=[f"<b>{countries.name(c)}</b>" for c in countries.SAHEL],
        mode="text",
        textfont={"size": size, "color": [filled.get(c, style.ink()) for c in countries.SAHEL]},
        hoverinfo="skip",
    )


def _strokes(shapes: geopandas.GeoSeries) -> Strokes:
    """Return longitudes and latitudes of all lines, or all rings of areas, a gap after each."""
    areas = shapes.geom_type.str.contains("Polygon")
    longitudes: list[float | None] = []
    latitudes: list[float | None] = []
    for line in pd.concat([shapes[~areas], shapes[areas].boundary]).explode():
        longitudes += [*(x for x, _ in line.coords), None]
        latitudes += [*(y for _, y in line.coords), None]
    return longitudes, latitudes


def _region_lines() -> go.Scattergeo:
    longitudes, latitudes = _region_strokes(geo.stamp())
    return go.Scattergeo(
        lon=longitudes,
        lat=latitudes,
        mode="lines",
        line={"width": 0.6, "color": style.muted()},
        opacity=0.7,
        hoverinfo="skip",
    )


@lru_cache(maxsize=1)
def _region_strokes(stamp: geo.Stamp) -> Strokes:
    return _strokes(geo.drawn_regions().geometry)


def _water_lines() -> go.Scattergeo:
    """Rivers and shores, under the towns; nothing to click on, so that a click still reaches its country."""
    longitudes, latitudes = _water_strokes()
    return go.Scattergeo(
        lon=longitudes, lat=latitudes, mode="lines", line={"width": 1, "color": style.water()}, hoverinfo="skip"
    )


@cache
def _water_strokes() -> Strokes:
    return _strokes(geo.water().geometry)


def _towns(places: pd.DataFrame) -> go.Scattergeo:
    places = places[places["country"].isin(countries.SAHEL) & places["lat"].notna()]
    most = max([*places["mentions"].astype(int), 1])
    return go.Scattergeo(
        lon=places["lon"],
        lat=places["lat"],
        mode="markers",
        customdata=[
            [i18n.number(m), i18n.number(a)] for m, a in zip(places["mentions"], places["articles"], strict=True)
        ],
        text=places["name"],
        hovertemplate="<b>%{text}</b><br>"
        + i18n.text("map.town_hover", mentions="%{customdata[0]}", articles="%{customdata[1]}")
        + "<extra></extra>",
        marker={
            "size": [5 + 17 * math.sqrt(int(m) / most) for m in places["mentions"]],
            "color": "#0072B2",
            "opacity": 0.75,
            "line": {"width": 1, "color": style.paper()},
        },
    )


def _events(points: pd.DataFrame) -> go.Scattergeo:
    """Return a circle for each point, as large as there are events, in the colour of their commonest type."""
    at: dict[tuple[float, float], list[EventPoint]] = {}
    for row in rows(EventPoint, points):
        at.setdefault((row.lat, row.lon), []).append(row)
    told = sorted(at.values(), key=lambda types: -sum(row.events for row in types))
    counts = [sum(row.events for row in types) for types in told]
    most = max([*counts, 1])
    return go.Scattergeo(
        lon=[types[0].lon for types in told],
        lat=[types[0].lat for types in told],
        mode="markers",
        text=[types[0].name for types in told],
        customdata=[
            i18n.text(
                "map.event_hover",
                events=i18n.count("events", count),
                types=", ".join(f"{i18n.text(f'family.{row.family}')} {i18n.number(row.events)}" for row in types),
            )
            for types, count in zip(told, counts, strict=True)
        ],
        hovertemplate="<b>%{text}</b><br>%{customdata}<extra></extra>",
        marker={
            "size": [6 + 20 * math.sqrt(count / most) for count in counts],
            "color": [colours.family(t[0].family) for t in told],
            "opacity": 0.8,
            "line": {"width": 1, "color": style.paper()},
        },
    )
