"""The areas of the map, countries or regions, each filled by its number, and what the pointer is told of them."""

from __future__ import annotations

from collections.abc import Hashable
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components import countries, event_words, i18n, map_layers, style
from components.map_data import Mapped
from components.map_scale import Scale
from sahelscope import geo


def filled(found: Mapped, numbers: dict[str, float], scale: Scale, shapes: dict[str, Any], key: str) -> go.Choropleth:
    """Return the areas of ``shapes``, told apart by ``key``, in the colours of their numbers."""
    drawn = dict.fromkeys(str(f["properties"][key]) for f in shapes["features"])
    # Drawn last, an outline is not overlaid by the neighbours': the five.
    order = sorted(drawn, key=lambda area: area in countries.SAHEL)
    told = _told(found)
    return go.Choropleth(
        geojson=shapes,
        featureidkey=f"properties.{key}",
        locations=order,
        z=[scale.height(numbers.get(area, 0)) for area in order],
        zmin=0 if found.compared else -0.02,
        zmax=1,
        colorscale=scale.colours(),
        customdata=[[told.get(area) or _untold(found, area), area] for area in order],
        hovertemplate="%{customdata[0]}<extra></extra>",
        marker={
            "line": {
                "color": [style.ink() if area in countries.SAHEL else style.muted() for area in order],
                "width": [1.6 if area in countries.SAHEL else 0.5 for area in order],
            }
        },
        colorbar=scale.key(),
        showscale=any(numbers.values()),
    )


def ground(file: geo.Extent) -> go.Choropleth:
    """Return plain countries under the regions, with their outlines."""
    shapes = map_layers.borders(file)
    order = sorted((f["properties"]["country"] for f in shapes["features"]), key=lambda c: c in countries.SAHEL)
    return go.Choropleth(
        geojson=shapes, featureidkey="properties.country", locations=order, z=[0] * len(order), showscale=False,
        colorscale=[[0, style.land()], [1, style.land()]], hoverinfo="skip",
        marker={"line": {"color": style.ink(), "width": [1.6 if c in countries.SAHEL else 0.5 for c in order]}},
    )  # fmt: skip


def _told(found: Mapped) -> dict[str, str]:
    """Return what the pointer is told of each area: name, number, and the newest event."""
    said = {}
    for row in found.table.to_dict("records"):
        lines = [f"<b>{escape(row['name'])}</b>", f"{_number(found, row)} {_measure(found)}"]
        if found.compared:
            pairs = zip(found.sets, (row["first"], row["second"]), strict=True)
            lines.append(" · ".join(f"{escape(name)} {_plain(found, n)}" for name, n in pairs))
        if not pd.isna(row["text"]):
            lines.append(newest(row["newest"], row["text"]))
        said[row["area"]] = "<br>".join(lines)
    return said


def _number(found: Mapped, row: dict[Hashable, Any]) -> str:
    """Write an area's number; deaths as the range that reports give, where they are no share and no difference."""
    if found.measure != "deaths" or found.share or found.compared:
        return found.write(row["value"])
    low, high, more, about = (int(row[name]) for name in ("deaths_low", "deaths", "deaths_open", "deaths_about"))
    return event_words.deaths(low, high, bool(more), bool(about))


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
