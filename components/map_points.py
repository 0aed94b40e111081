"""What stands on the areas of the map: the names of the five countries, and circles where things happened."""

from __future__ import annotations

import math
from html import escape

import pandas as pd
import plotly.graph_objects as go

from components import colours, countries, event_words, i18n, map_areas, style
from components.map_data import Mapped
from components.map_scale import Scale
from sahelscope.store.rows import EventPoint, rows

#: Where the five names stand: the middle of each country's inhabited part, clear of its neighbours' names.
_LABELS = {"MRT": (-10.6, 20.0), "MLI": (-3.2, 18.6), "BFA": (-1.7, 12.3), "NER": (9.3, 18.6), "TCD": (18.6, 17.4)}
#: A circle of so many pixels or more has room for its number.
_ROOM = 15


def names(
    found: Mapped, numbers: dict[str, float], scale: Scale, size: int, points: pd.DataFrame | None
) -> go.Scattergeo:
    """Return the names of the five, those left out on which a circle would lie."""
    steps = [style.less(), style.land(), style.scale()[-2]] if found.compared else None
    filled = found.level == "country"
    listed = [c for c in countries.SAHEL if points is None or not _covered(c, points)]
    tints = [
        style.readable_on(scale.height(numbers[c]), steps) if filled and numbers.get(c) else style.ink() for c in listed
    ]
    # over regions, some filled and some not, a name needs a ground of its own
    halo = {} if filled else {"shadow": ", ".join([f"0 0 3px {style.paper()}"] * 4)}
    return go.Scattergeo(
        lon=[_LABELS[c][0] for c in listed],
        lat=[_LABELS[c][1] for c in listed],
        text=[f"<b>{countries.name(c)}</b>" for c in listed],
        mode="text",
        textfont={"size": size, "color": tints, **halo},
        hoverinfo="skip",
    )


def _covered(country: str, points: pd.DataFrame) -> bool:
    """Tell whether the circle of a point lies on the country's name."""
    lon, lat = _LABELS[country]
    across = 0.45 * len(countries.name(country)) + 0.5  # degrees, on a narrow screen
    return bool(((points["lon"] - lon).abs().lt(across) & (points["lat"] - lat).abs().lt(1.7)).any())


def circles(points: pd.DataFrame) -> go.Scattergeo:
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
    )


def _told_point(families: list[EventPoint]) -> str:
    """Return what the pointer is told of a point: how many of which family, deaths, and the newest event."""
    each = ", ".join(f"{i18n.text(f'family.{row.family}')} {i18n.number(row.events)}" for row in families)
    lines = [f"<b>{escape(families[0].name)}</b>", each]
    if any(row.high for row in families):
        lines.append(i18n.text("timeline.deaths", toll=event_words.summed(families)))
    latest = max(families, key=lambda row: str(row.newest or ""))
    return "<br>".join([*lines, map_areas.newest(latest.newest, latest.text)])
