"""The map: countries or regions filled by a number, and what happened in towns as circles that carry their number."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components import colours, countries, event_words, i18n, map_layers, map_scale, style
from components.map_data import Mapped
from components.map_layers import EXTENTS
from components.map_scale import Scale
from sahelscope import geo
from sahelscope.store.rows import EventPoint, rows

CONFIG: dict[str, Any] = {
    "topojsonURL": map_layers.EMPTY_BASE_MAP,
    "scrollZoom": False,
    "modeBarButtonsToRemove": ["select2d", "lasso2d"],
}
#: Where the five names stand: the middle of each country's inhabited part, clear of its neighbours' names.
_LABELS = {"MRT": (-10.6, 20.0), "MLI": (-3.2, 18.6), "BFA": (-1.7, 12.3), "NER": (9.3, 18.6), "TCD": (18.6, 17.4)}
#: A circle of so many pixels or more has room for its number.
_ROOM = 15


def draw(found: Mapped, extent: str, chosen: Sequence[str], points: pd.DataFrame | None = None) -> go.Figure:
    """Return the map of an extent; outlined are the ``chosen`` areas; ``points``: a circle where things happened."""
    longitudes, latitudes, file = EXTENTS[extent]
    numbers = dict(zip(found.table["area"], found.table["value"], strict=True))
    scale = map_scale.of(list(numbers.values()), found.compared, found.write)
    figure = go.Figure()
    if found.level == "region":
        figure.add_trace(_ground(file))
        figure.add_trace(_areas(found, numbers, scale, chosen, map_layers.regions(), "place"))
    else:
        figure.add_trace(_areas(found, numbers, scale, chosen, map_layers.borders(file), "country"))
    if extent != "world" or found.level == "region":
        figure.add_trace(map_layers.region_lines())
    if file == "africa":  # the rivers and lakes are Africa's
        figure.add_trace(map_layers.water_lines())
    if extent != "world":  # under the circles, so that none is covered
        figure.add_trace(_names(found, numbers, scale, 13 if extent == "sahel" else 11, points))
    if points is not None and len(points):
        figure.add_trace(_circles(points))
    figure.update_geos(
        visible=False, bgcolor="rgba(0,0,0,0)", lonaxis_range=longitudes, lataxis_range=latitudes,
        projection_type="natural earth" if extent == "world" else "mercator",
    )  # fmt: skip
    return figure.update_layout(
        **style.figure(), margin={"l": 0, "r": 0, "t": 26, "b": 0}, dragmode=False, clickmode="event+select"
    )  # fmt: skip


def described(found: Mapped) -> str:
    """Say in words what the map shows, for those who do not see it."""
    top = found.table.head(5)
    listed = ", ".join(f"{name} {found.write(n)}" for name, n in zip(top["name"], top["value"], strict=True))
    return i18n.text("map.alt", measure=i18n.text(f"measure.{found.measure}").lower(), listed=listed)


def _areas(
    found: Mapped, numbers: dict[str, float], scale: Scale, chosen: Sequence[str], shapes: dict[str, Any], key: str
) -> go.Choropleth:
    drawn = dict.fromkeys(str(f["properties"][key]) for f in shapes["features"])
    # Drawn last, an outline is not overlaid by the neighbours': the five, then what is chosen.
    order = sorted(drawn, key=lambda area: (area in chosen, area in countries.SAHEL))
    told = _told(found)
    return go.Choropleth(
        geojson=shapes,
        featureidkey=f"properties.{key}",
        locations=order,
        z=[scale.height(numbers.get(area, 0)) for area in order],
        zmin=0 if found.compared else -0.02,
        zmax=1,
        colorscale=scale.colours(),
        customdata=[[told.get(area) or _untold(found, area)] for area in order],
        hovertemplate="%{customdata[0]}<extra></extra>",
        marker={
            "line": {
                "color": [_outline(area, chosen) for area in order],
                "width": [3 if a in chosen else 1.6 if a in countries.SAHEL else 0.5 for a in order],
            }
        },
        unselected={"marker": {"opacity": 1}},
        colorbar=scale.key(),
    )


def _ground(file: geo.Extent) -> go.Choropleth:
    """Return plain countries under the regions, with their outlines."""
    shapes = map_layers.borders(file)
    order = sorted((f["properties"]["country"] for f in shapes["features"]), key=lambda c: c in countries.SAHEL)
    return go.Choropleth(
        geojson=shapes, featureidkey="properties.country", locations=order, z=[0] * len(order), showscale=False,
        colorscale=[[0, style.land()], [1, style.land()]], hoverinfo="skip",
        marker={"line": {"color": style.ink(), "width": [1.6 if c in countries.SAHEL else 0.5 for c in order]}},
        unselected={"marker": {"opacity": 1}},
    )  # fmt: skip


def _outline(area: str, chosen: Sequence[str]) -> str:
    if area in chosen:
        return style.accent()
    return style.ink() if area in countries.SAHEL else style.muted()


def _told(found: Mapped) -> dict[str, str]:
    """Return what the pointer is told of each area: name, number, and the newest event."""
    said = {}
    for row in found.table.to_dict("records"):
        lines = [f"<b>{escape(row['name'])}</b>", f"{found.write(row['value'])} {_measure(found)}"]
        if found.compared:
            pairs = zip(found.sets, (row["first"], row["second"]), strict=True)
            lines.append(" · ".join(f"{escape(name)} {_plain(found, n)}" for name, n in pairs))
        if not pd.isna(row["text"]):
            lines.append(newest(row["newest"], row["text"]))
        said[row["area"]] = "<br>".join(lines)
    return said


def newest(day: Any, words: str) -> str:
    """Return the newest event of an area as a line of HTML."""
    when = "" if pd.isna(day) else i18n.day(day) + " "
    return f"<i>{when}</i><br>{event_words.wrapped(words)}"


def _untold(found: Mapped, area: str) -> str:
    name = countries.name(area) if found.level == "country" else event_words.region(area)
    return f"<b>{escape(name)}</b><br>0 {_measure(found)}"


def _measure(found: Mapped) -> str:
    return i18n.text(f"measure.{found.measure}").lower()


def _plain(found: Mapped, number: float) -> str:
    return Mapped(found.level, found.measure, found.share, ("",), found.table).write(number)


def _names(
    found: Mapped, numbers: dict[str, float], scale: Scale, size: int, points: pd.DataFrame | None
) -> go.Scattergeo:
    """Return the names of the five, those left out on which a circle would lie."""
    steps = [style.less(), style.land(), style.scale()[-2]] if found.compared else None
    filled = found.level == "country"
    listed = [c for c in countries.SAHEL if points is None or not _covered(c, points)]
    tints = [
        style.readable_on(scale.height(numbers[c]), steps) if filled and numbers.get(c) else style.ink() for c in listed
    ]
    return go.Scattergeo(
        lon=[_LABELS[c][0] for c in listed],
        lat=[_LABELS[c][1] for c in listed],
        text=[f"<b>{countries.name(c)}</b>" for c in listed],
        mode="text",
        textfont={"size": size, "color": tints},
        hoverinfo="skip",
    )


def _covered(country: str, points: pd.DataFrame) -> bool:
    """Tell whether the circle of a point lies on the country's name."""
    lon, lat = _LABELS[country]
    across = 0.45 * len(countries.name(country)) + 0.5  # degrees, on a narrow screen
    return bool(((points["lon"] - lon).abs().lt(across) & (points["lat"] - lat).abs().lt(1.7)).any())


def _circles(points: pd.DataFrame) -> go.Scattergeo:
    """Return a circle for each point, the largest first, in the colour of its commonest family, with its number."""
    at: dict[tuple[float, float], list[EventPoint]] = {}
    for row in rows(EventPoint, points):
        at.setdefault((row.lat, row.lon), []).append(row)
    told = sorted(at.values(), key=lambda families: -sum(row.events for row in families))
    counts = [sum(row.events for row in families) for families in told]
    most = max([*counts, 1])
    sizes = [9 + 21 * math.sqrt(count / most) for count in counts]
    return go.Scattergeo(
        lon=[families[0].lon for families in told],
        lat=[families[0].lat for families in told],
        mode="markers+text",
        text=[i18n.number(n) if n > 1 and size >= _ROOM else "" for n, size in zip(counts, sizes, strict=True)],
        textfont={"size": 11, "color": style.paper()},
        customdata=[[_told_point(families), families[0].place] for families in told],
        hovertemplate="%{customdata[0]}<extra></extra>",
        marker={
            "size": sizes,
            "color": [colours.family(families[0].family) for families in told],
            "opacity": 0.92,
            "line": {"width": 1, "color": style.paper()},
        },
        unselected={"marker": {"opacity": 0.92}},
    )


def _told_point(families: list[EventPoint]) -> str:
    """Return what the pointer is told of a point: how many of which family, deaths, and the newest event."""
    each = ", ".join(f"{i18n.text(f'family.{row.family}')} {i18n.number(row.events)}" for row in families)
    lines = [f"<b>{escape(families[0].name)}</b>", each]
    if high := sum(row.high for row in families):
        toll = event_words.deaths(sum(row.low for row in families), high)
        lines.append(i18n.text("timeline.deaths", toll=toll))
    latest = max(families, key=lambda row: str(row.newest or ""))
    return "<br>".join([*lines, newest(latest.newest, latest.text)])
