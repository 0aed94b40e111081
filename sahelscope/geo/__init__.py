"""Borders, regions, places, rivers and lakes as GeoDataFrames.

All are in EPSG:4326: degrees, longitude first.
This room alone reads data/geo, and alone imports geopandas, which takes a while: others import it where they need it.
Every frame is read once and shared: take a ``copy()`` before changing one.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from sahelscope import _extras, paths

try:
    import geopandas as gpd
    import pandas as pd
    import shapely
except ModuleNotFoundError as error:
    raise ImportError(_extras.hint(error)) from error

from sahelscope.geo import own
from sahelscope.geo.own import CRS, Stamp
from sahelscope.places import gazetteer
from sahelscope.read.original import Problem
from sahelscope.tables import TEXT, WHOLE, frame

Extent = Literal["world", "africa"]
FOLDER = paths.DATA / "geo"
#: The administrative level of a kind of place, where it is a unit; towns, villages and localities are none.
LEVELS = {"region": 1, "province": 2, "commune": 3}
#: Degrees by which the user's own boundaries are thinned for the map; the shipped ones are thin already.
_DRAWN = 0.02


@cache
def borders(extent: Extent) -> gpd.GeoDataFrame:
    """Return the countries as a map draws them: ``country`` (ISO alpha-3), ``name_en``, ``name_fr``, ``geometry``.

    ``world`` is coarse (0.15°); ``africa`` is finer (0.05°) and cut where that map ends.
    """
    return _read(extent)


@cache
def countries() -> gpd.GeoDataFrame:
    """Return every country whole and as finely as it is known, with the columns of ``borders``."""
    whole, fine = borders("world").set_index("country"), borders("africa").set_index("country")
    west, south, east, north = fine.total_bounds
    b = whole.bounds
    inside = whole.index[(b.minx > west) & (b.miny > south) & (b.maxx < east) & (b.maxy < north)]
    known = fine.index.intersection(inside)
    found = whole.copy()
    found.loc[known, "geometry"] = fine.geometry.loc[known]
    return found.reset_index()


@cache
def water() -> gpd.GeoDataFrame:
    """Return the rivers (lines) and lakes (areas) of Africa: ``kind`` river or lake, ``name``, ``geometry``."""
    return _read("water")


def _read(name: str) -> gpd.GeoDataFrame:
    # read_file would load GDAL, 29 MB, for what is plain GeoJSON in degrees
    features = json.loads((FOLDER / f"{name}.geojson").read_text(encoding="utf-8"))["features"]
    found = gpd.GeoDataFrame.from_features(features, crs=CRS)
    return found.astype(dict.fromkeys(found.columns.drop("geometry"), TEXT))


def stamp() -> Stamp:
    """Return what changes when the user's own boundaries do. Cheap."""
    return own.stamp(paths.boundary_files())


def regions() -> gpd.GeoDataFrame:
    """Return the first-level regions: ``place, country, name, pcode, file, geometry``.

    The user's own boundaries (``paths.boundaries``) take the place of the shipped ones in the countries that they
    cover, as soon as they lie there; ``file`` names them and ``pcode`` is their code, both <NA> for shipped ones.
    ``place`` is the region's id in the gazetteer, <NA> where it has none of that name.
    """
    return _regions(stamp())[0]


def own_countries() -> tuple[str, ...]:
    """Return the countries whose regions are the user's own, by code."""
    found = regions()
    return tuple(sorted(set(found["country"][found["file"].notna()])))


def problems() -> tuple[Problem, ...]:
    """Return which of the user's own boundaries cannot be used, and what to do."""
    return _regions(stamp())[1]


@lru_cache(maxsize=2)
def _regions(now: Stamp) -> tuple[gpd.GeoDataFrame, tuple[Problem, ...]]:
    shipped = _read("regions").assign(pcode=pd.NA, file=pd.NA).astype({"pcode": TEXT, "file": TEXT})[own.COLUMNS]
    if not now:
        return shipped, ()
    ours, problems = own.read((Path(file) for file, *_ in now), countries())
    if ours.empty:
        return shipped, problems
    left = shipped[~shipped["country"].isin(set(ours["country"]))]
    return gpd.GeoDataFrame(pd.concat([left, ours], ignore_index=True), crs=CRS), problems


def drawn_regions() -> gpd.GeoDataFrame:
    """Return ``regions`` with the user's own boundaries thinned, the same on both sides, so that a page stays light."""
    return _drawn_regions(stamp())


@lru_cache(maxsize=2)
def _drawn_regions(now: Stamp) -> gpd.GeoDataFrame:
    found = _regions(now)[0].copy()
    ours = found["file"].notna()
    if ours.any():
        found.loc[ours, "geometry"] = shapely.coverage_simplify(found.loc[ours, "geometry"].to_numpy(), _DRAWN)
    return found


def places() -> gpd.GeoDataFrame:
    """Return every place of the gazetteer, one row each.

    Columns: ``place`` (id), ``name``, ``country``, ``kind``, ``admin_level`` (1 region, 2 province, 3 commune, else
    <NA>), ``region_place`` (the region's id), ``region``, ``region_pcode``, ``geometry`` (a point, None where unknown).

    The region is the one that the point lies in where the country has boundaries of the user's own, or where the
    gazetteer names none; else the gazetteer's.
    """
    return _places(stamp())


@lru_cache(maxsize=2)
def _places(now: Stamp) -> gpd.GeoDataFrame:
    listed = gazetteer.places()
    rows = [(p.id, p.name, p.country, p.kind, LEVELS.get(p.kind)) for p in listed.values()]
    kinds = {"place": TEXT, "name": TEXT, "country": TEXT, "kind": TEXT, "admin_level": WHOLE}
    points = [None if p.lat is None else shapely.Point(p.lon, p.lat) for p in listed.values()]
    found = gpd.GeoDataFrame(frame(kinds, rows), geometry=points, crs=CRS)
    areas = _regions(now)[0]
    ours = set(areas.loc[areas["file"].notna(), "country"])
    cells = dict(enumerate(areas[["place", "name", "pcode"]].itertuples(index=False, name=None)))
    by_id = {place: area for area, (place, *_) in cells.items() if place is not pd.NA}
    inside = _inside(found, areas)
    regions: list[tuple[object, ...]] = []
    for row, p in enumerate(listed.values()):
        own_or_listed = p.id if p.kind == "region" else p.region
        known, at = by_id.get(own_or_listed), inside.get(row)
        first, second = (at, known) if p.country in ours and p.kind != "region" else (known, at)
        if p.country not in ours and known is None and own_or_listed in listed:  # a region without a border
            regions.append((own_or_listed, listed[own_or_listed].name, pd.NA))
        else:
            area = second if first is None else first
            regions.append((pd.NA, pd.NA, pd.NA) if area is None else cells[area])
    kinds = {"region_place": TEXT, "region": TEXT, "region_pcode": TEXT}
    return found.join(frame(kinds, regions))[[*found.columns[:-1], *kinds, "geometry"]]


def _inside(points: gpd.GeoDataFrame, areas: gpd.GeoDataFrame) -> dict[int, int]:
    """Return for each point, by row, the row of the area of its own country that it lies in."""
    known = points[points.geometry.notna() & points["country"].isin(set(areas["country"]))]
    joined = gpd.sjoin(known[["country", "geometry"]], areas[["country", "geometry"]], predicate="within")
    same = joined[joined["country_left"] == joined["country_right"]]
    return {int(row): int(area) for row, area in same["index_right"].items()}


def with_regions(found: pd.DataFrame) -> pd.DataFrame:
    """Return a table of places (``place`` is their id) with ``region, region_pcode`` after the column ``kind``."""
    known, located = places().set_index("place"), found.copy()
    for column in ("region_pcode", "region"):
        cells = pd.array(known[column].reindex(found["place"]), dtype=TEXT)
        located.insert(list(located).index("kind") + 1, column, cells)
    return located


__all__ = [
    "CRS",
    "Extent",
    "Stamp",
    "borders",
    "countries",
    "drawn_regions",
    "places",
    "problems",
    "regions",
    "stamp",
    "water",
    "with_regions",
]
