"""Incidents for a map in other programs: GeoJSON, and a GeoPackage that QGIS opens.

Degrees in WGS 84, longitude first. An incident whose point is not known well enough keeps its row, without a point. The
GeoPackage has a second layer, the first-level regions with what happened in each.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import pandas as pd

from sahelscope.tables import TEXT

if TYPE_CHECKING:
    import geopandas as gpd

POINTS, REGIONS = "incidents", "regions"


def geojson(frames: Iterable[pd.DataFrame], out: BinaryIO) -> int:
    """Write the frames, which have the columns ``lat`` and ``lon``, as one FeatureCollection; return how many rows."""
    count = 0
    out.write(b'{"type": "FeatureCollection", "features": [')
    for frame in frames:
        for row in json.loads(_plain(frame).to_json(orient="records", date_format="iso")):
            lat, lon = row.pop("lat"), row.pop("lon")
            point = None if lat is None or lon is None else {"type": "Point", "coordinates": [lon, lat]}
            feature = {"type": "Feature", "geometry": point, "properties": row}
            out.write((("," if count else "") + "\n" + json.dumps(feature, ensure_ascii=False)).encode("utf-8"))
            count += 1
    out.write(b"\n]}\n")
    return count


def geopackage(frames: Iterable[pd.DataFrame], out: BinaryIO) -> int:
    """Write the frames of incidents as a GeoPackage, each as it comes; return how many rows its layer of points has."""
    import geopandas as gpd  # here, since it takes a while to import
    import shapely

    from sahelscope import geo

    count, counted = 0, []
    with tempfile.TemporaryDirectory(prefix="sahelscope-") as folder:
        path = Path(folder, "incidents.gpkg")
        for found in frames:
            lat, lon = (found[name].to_numpy(dtype=float, na_value=float("nan")) for name in ("lat", "lon"))
            points = shapely.points(lon, lat)
            points[pd.isna(lat)] = None
            layer = gpd.GeoDataFrame(_plain(found), geometry=points, crs=geo.CRS)
            layer.to_file(path, layer=POINTS, driver="GPKG", mode="a" if path.exists() else "w")
            count += len(found)
            counted.append(_counted(found))
        _regions(pd.concat(counted, ignore_index=True)).to_file(path, layer=REGIONS, driver="GPKG")
        with path.open("rb") as made:
            shutil.copyfileobj(made, out)
    return count


def _counted(found: pd.DataFrame) -> pd.DataFrame:
    """Return how many incidents there are in each region, and how many deaths are reported."""
    placed = found[found["region"].notna() & found["geo_precision"].notna()]
    return placed.groupby(["country", "region"], as_index=False).agg(
        incidents=("incident_id", "size"), deaths_low=("deaths_low", "sum"), deaths_high=("deaths_high", "sum"),
        deaths_open=("deaths_open", "any"), deaths_about=("deaths_about", "any"),
    )  # fmt: skip


def _regions(counted: pd.DataFrame) -> gpd.GeoDataFrame:
    """Return the regions in which something happened, with the sums of what was counted in them."""
    from sahelscope import geo

    sums = counted.groupby(["country", "region"], as_index=False).sum()
    sums[["deaths_open", "deaths_about"]] = sums[["deaths_open", "deaths_about"]] > 0
    areas = geo.regions()[["country", "name", "geometry"]].rename(columns={"name": "region"})
    joined = areas.merge(sums, on=["country", "region"], how="inner")
    for name in ("incidents", "deaths_low", "deaths_high"):
        joined[name] = joined[name].astype("int64")
    return cast("gpd.GeoDataFrame", joined)


def _plain(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the frame with days as 2021-05-03, which each reader of these forms takes."""
    plain = frame.copy(deep=False)
    for name, column in frame.items():
        if isinstance(column.dtype, pd.ArrowDtype):
            plain[str(name)] = column.astype(TEXT)
    return plain
