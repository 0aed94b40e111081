"""The map of a briefing: a circle for each place of which incidents are told, as large as there are many.

A full circle is a town, a ring a point that stands for a district or region. Borders imply no opinion.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from sahelscope.briefing.canvas import Drawing, Point
from sahelscope.briefing.map_frame import WIDTH, Frame, around, rings
from sahelscope.briefing.words import Words, count
from sahelscope.models import Language
from sahelscope.places import gazetteer

if TYPE_CHECKING:
    import geopandas as gpd

_LAND, _ELSEWHERE, _SEA, _BORDER, _REGION = "#FBF7EF", "#F0E9DB", "#E3EBEF", "#8A8172", "#DDD2BF"
_INK, _MUTED, _MARK, _HALO = "#23201B", "#6E675B", "#96481B", "#FFFFFF"
_NAMED = 8  #: places that are named at most


class Place(NamedTuple):
    """A point with incidents."""

    lat: float
    lon: float
    name: str
    exact: bool  #: a town, not a region
    incidents: int


def draw(
    incidents: pd.DataFrame, countries: Sequence[str], words: Words, language: Language
) -> tuple[Drawing, str, str]:
    """Return the map of the incidents of some countries, what it shows in words, and its caption.

    ``countries``: codes; the five where there are none. Raises ImportError where geopandas is not installed.
    """
    from sahelscope import geo  # here, since it takes a while to import

    borders = geo.borders("africa")
    wanted = [code for code in countries if code in set(borders["country"])] or sorted(gazetteer.sahel())
    frame = around(borders[borders["country"].isin(wanted)])
    every = places(incidents)
    shown = [place for place in every if frame.holds(place.lon, place.lat)]
    drawing = Drawing(WIDTH, frame.height, _SEA)
    _areas(drawing, frame, borders, wanted)
    _areas(drawing, frame, geo.drawn_regions().query("country in @wanted"), None)
    for _, country in borders[borders["country"].isin(wanted)].iterrows():
        for ring in rings(country.geometry, frame):
            drawing.area(ring, edge=_BORDER, width=1.6)
    for place in shown:
        at, radius = frame.point(place.lon, place.lat), _radius(place, shown)
        if place.exact:
            drawing.circle(at, radius, _MARK, _HALO)
        else:
            drawing.circle(at, radius, "", _MARK, 2)
    _names(drawing, frame, shown, borders, language)
    drawing.box(0.5, 0.5, WIDTH - 1, frame.height - 1, edge=_BORDER)
    most = ", ".join(f"{p.name} ({p.incidents})" for p in shown[:5] if p.name)
    told = sum(place.incidents for place in shown)
    outside = sum(place.incidents for place in every) - told
    points = count("briefing.points", len(shown), words)
    caption = words("briefing.map", incidents=count("briefing.incidents", told, words), places=points)
    left = [("briefing.map_outside", outside), ("briefing.map_nowhere", len(incidents) - told - outside)]
    caption = " ".join([caption, *(words(key, n=n) for key, n in left if n), words("briefing.map_borders")])
    return drawing, words("briefing.map_alt", places=most or "–"), caption


def places(incidents: pd.DataFrame) -> list[Place]:
    """Return the points of the incidents whose place is known well enough."""
    found: dict[Point, Place] = {}
    for row in incidents.astype(object).where(incidents.notna(), None).to_dict("records"):
        if row["lat"] is not None and row["lon"] is not None:
            at = (float(row["lat"]), float(row["lon"]))
            name, exact = row["place"] or row["district"] or row["region"] or "", row["geo_precision"] == 1
            known = found.get(at, Place(*at, name, exact, 0))
            found[at] = known._replace(exact=known.exact or exact, incidents=known.incidents + 1)
    return sorted(found.values(), key=lambda place: (-place.incidents, place.name))


def _radius(place: Place, among: Sequence[Place]) -> float:
    """Return the pixels of a circle whose area grows with the incidents; one of a few is not drawn as many."""
    return 3.5 + 16 * math.sqrt(place.incidents / max(12, max(other.incidents for other in among)))


def _areas(drawing: Drawing, frame: Frame, areas: gpd.GeoDataFrame, wanted: Sequence[str] | None) -> None:
    """Draw countries, those that are wanted lighter; without ``wanted``, the edges of regions."""
    for _, area in areas.iterrows():
        for ring in rings(area.geometry, frame):
            if wanted is None:
                drawing.area(ring, edge=_REGION, width=0.8)
            else:
                drawing.area(ring, _LAND if area["country"] in wanted else _ELSEWHERE, _BORDER, 0.8)


def _names(
    drawing: Drawing, frame: Frame, shown: Sequence[Place], borders: gpd.GeoDataFrame, language: Language
) -> None:
    """Write names where there is room: places with most incidents first, then countries."""
    taken: list[tuple[float, float, float, float]] = []

    def write(at: Point, name: str, size: float, colour: str, halo: str = "") -> None:
        half = 0.31 * size * len(name)
        box = (at[0] - half, at[1] - size, at[0] + half, at[1] + 0.3 * size)
        inside = box[0] > 2 and box[2] < WIDTH - 2 and box[1] > 2 and box[3] < frame.height - 2
        if inside and not any(b[0] < box[2] and box[0] < b[2] and b[1] < box[3] and box[1] < b[3] for b in taken):
            taken.append(box)
            drawing.text(at, name, size, colour, "middle", halo)

    for place in [p for p in shown if p.name][:_NAMED]:
        x, y = frame.point(place.lon, place.lat)
        write((x, y - _radius(place, shown) - 3), place.name, 13, _INK, _HALO)
    for _, country in borders.iterrows():
        if shapes := list(rings(country.geometry, frame)):
            known = gazetteer.countries()[country["country"]]
            if known.lat is not None and known.lon is not None and max(map(len, shapes)) > 3:
                write(frame.point(known.lon, known.lat), known.name(language).upper(), 11, _MUTED)
