"""The user's own boundaries: GeoJSON, GeoPackage or Shapefile (zipped too), in ``paths.boundaries()``.

Which column holds what is told by data/geo/columns.csv. A file with districts is joined to regions. What cannot be used
is a Problem that names the file and what to do; the shipped regions are then used.
"""

from __future__ import annotations

import re
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile

import geopandas as gpd
import pandas as pd
import shapely

from sahelscope.language import lexicon
from sahelscope.paths import DATA
from sahelscope.places import gazetteer
from sahelscope.read.original import Problem
from sahelscope.tables import TEXT

CRS = "EPSG:4326"
COLUMNS = ["place", "country", "name", "pcode", "file", "geometry"]
#: What a column may hold: names and codes of regions, their country, names of smaller units, the level of a row.
FIELDS = ("name", "pcode", "country", "district", "level")
PLAIN_AREA = "Polygon"
_ENDINGS = (".geojson", ".json", ".gpkg", ".shp", ".zip")
#: Files that belong to a Shapefile.
_BESIDE = (".shx", ".dbf", ".prj", ".cpg", ".sbn", ".sbx", ".qix", ".qmd", ".xml")
_REGION_LEVEL = re.compile(r"adm(in)?[ _-]?1", re.IGNORECASE)

#: Path, time and size of each file: what is read again when one changes.
Stamp = tuple[tuple[str, int, int], ...]


class UnusableError(ValueError):
    """A file of boundaries cannot be used: what is wrong, and what to do."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what, self.remedy = what, remedy


class Layer(NamedTuple):
    """One layer of a file: where pyogrio finds it, and its columns by field."""

    dataset: str
    name: str
    columns: dict[str, str]


def stamp(files: Iterable[Path]) -> Stamp:
    """Return what tells one state of the files from another. Cheap."""
    return tuple((str(p), p.stat().st_mtime_ns, p.stat().st_size) for p in files)


def read(files: Iterable[Path], countries: gpd.GeoDataFrame) -> tuple[gpd.GeoDataFrame, tuple[Problem, ...]]:
    """Return the regions in the files (``COLUMNS``) and what cannot be used.

    ``countries`` (``country``, ``geometry``) tells the country of regions whose file does not.
    """
    frames, problems = [_none()], []
    covered: dict[str, str] = {}
    for path in files:
        if path.suffix.lower() in _BESIDE:
            continue
        try:
            found = _file(path, countries)
            for code in sorted(set(found["country"]) & set(covered)):
                what = f"covers {gazetteer.countries()[code].name('en')}, as {covered[code]} does"
                raise UnusableError(what, "keep one of them")
            covered |= dict.fromkeys(found["country"], path.name)
            frames.append(found)
        except UnusableError as error:
            problems.append(Problem(str(path), 0, error.what, error.remedy))
    return gpd.GeoDataFrame(pd.concat(frames, ignore_index=True), crs=CRS), tuple(problems)


def _none() -> gpd.GeoDataFrame:
    typed = {c: pd.array([], dtype=TEXT) for c in COLUMNS if c != "geometry"}
    return gpd.GeoDataFrame(typed, geometry=[], crs=CRS)


def _file(path: Path, countries: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the regions of one file. Raises UnusableError."""
    if path.suffix.lower() not in _ENDINGS:
        raise UnusableError("is no file of boundaries", "save it as GeoJSON, GeoPackage or Shapefile")
    again = "save it again as GeoJSON or GeoPackage"
    if path.suffix.lower() == ".shp":
        again = "put all its files (.shp, .shx, .dbf, .prj) here, or one zip of them"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what GDAL mends by itself
            return pd.concat([_regions(layer, path.name, countries) for layer in _chosen(path)], ignore_index=True)
    except UnusableError:
        raise
    except (OSError, ValueError, RuntimeError, BadZipFile, shapely.errors.ShapelyError) as error:
        message = " ".join(str(error).split())
        raise UnusableError(f"cannot be read ({message[:200]})", again) from error


def _datasets(path: Path) -> Iterator[str]:
    """Yield what pyogrio opens: the file itself, or the files of boundaries in a zip."""
    if path.suffix.lower() != ".zip":
        yield str(path)
        return
    with ZipFile(path) as archive:
        for member in archive.namelist():
            if Path(member).suffix.lower() in _ENDINGS[:-1] and not Path(member).name.startswith("."):
                yield f"/vsizip/{path}/{member}"


def _chosen(path: Path) -> Sequence[Layer]:
    """Return the layers that hold regions; where there are none, the first that holds parts of regions."""
    import pyogrio  # here, since it loads GDAL, which pages do without where there are no boundaries of the user's own

    layers, seen = [], []
    for dataset in _datasets(path):
        for name, kind in pyogrio.list_layers(dataset):
            if kind is not None and PLAIN_AREA not in kind and kind != "Unknown" and "Geometry" not in kind:
                continue
            columns = [str(c) for c in pyogrio.read_info(dataset, layer=name)["fields"]]
            seen += columns
            if "name" in (found := _columns(columns)):
                layers.append(Layer(dataset, str(name), found))
    if not layers:
        if not seen:
            raise UnusableError("holds no areas with names", "check that it is the right file")
        named = ", ".join(dict.fromkeys(seen[:8]))
        what = f"has no column with the names of regions (its columns: {named})"
        raise UnusableError(what, "name that column admin1Name, or add its name to data/geo/columns.csv")
    return [layer for layer in layers if "district" not in layer.columns] or layers[:1]


@cache
def _known() -> dict[str, list[str]]:
    """Return the plain names of each field's columns, the surest first, from data/geo/columns.csv."""
    known: dict[str, list[str]] = {}
    path = DATA / "geo" / "columns.csv"
    for line, cells in lexicon.rows(path, ("field", "name"), required=("field", "name")):
        if cells["field"] not in FIELDS:
            raise lexicon.LexiconError(path, line, f"{cells['field']!r} is no field; write one of {', '.join(FIELDS)}")
        known.setdefault(cells["field"], []).append(_plain(cells["name"]))
    return known


def _columns(names: Sequence[str]) -> dict[str, str]:
    """Return field -> column."""
    given = {_plain(name): name for name in reversed(names)}
    found = {}
    for field, known in _known().items():
        if name := next((n for n in known if n in given), None):
            found[field] = given[name]
    return found


def _plain(words: object) -> str:
    """Return letters and digits without case and accents."""
    return re.sub(r"[^a-z0-9]", "", lexicon.fold(str(words)))


def _regions(layer: Layer, file: str, countries: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return a layer's regions, districts joined. Raises UnusableError."""
    columns = layer.columns
    found = gpd.read_file(layer.dataset, layer=layer.name, columns=list(columns.values()))
    found = found.rename(columns={column: field for field, column in columns.items()})
    if "level" in found and not all(_REGION_LEVEL.search(str(level)) for level in found["level"]):
        levels = ", ".join(sorted({str(level) for level in found["level"]})[:3])
        raise UnusableError(f"holds other units than regions ({levels})", "take the file of first-level regions (ADM1)")
    found = _placed(found)
    names = found["name"].astype(TEXT).str.strip()
    found = found.assign(name=names.mask(names == "", pd.NA))
    found = found[found["name"].notna() & ~found.geometry.is_empty]
    if found.empty:
        raise UnusableError("holds no areas with names", "check that it is the right file")
    codes = found["pcode"].astype(TEXT).str.strip() if "pcode" in found else pd.array([pd.NA] * len(found), dtype=TEXT)
    found = found.assign(pcode=codes)
    found = found.assign(country=pd.array(_countries(found, countries), dtype=TEXT))
    found = found[["country", "name", "pcode", "geometry"]].dissolve(["country", "name"], as_index=False)
    ids = _gazetteer_ids()
    places = [ids.get((c, _plain(n)), pd.NA) for c, n in zip(found["country"], found["name"], strict=True)]
    found = found.assign(place=pd.array(places, dtype=TEXT), file=file)
    return found.astype({c: TEXT for c in COLUMNS if c != "geometry"})[COLUMNS]


def _placed(found: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the valid areas of a frame in EPSG:4326; rows without any are left out. Raises UnusableError."""
    found = found[found.geometry.notna()]
    if found.crs is None:
        west, south, east, north = found.total_bounds if len(found) else (0, 0, 0, 0)
        if not (west >= -180 and east <= 180 and south >= -90 and north <= 90):
            raise UnusableError("does not say its projection", "add its .prj file, or save it in EPSG:4326")
        found = found.set_crs(CRS)
    found = found.to_crs(CRS)
    found = found[shapely.is_valid_input(found.geometry.to_numpy())]
    areas = [
        shapely.union_all([part for part in getattr(shape, "geoms", [shape]) if PLAIN_AREA in part.geom_type])
        for shape in found.geometry.make_valid()
    ]
    return found.set_geometry(gpd.GeoSeries(areas, index=found.index, crs=CRS))


def _countries(found: gpd.GeoDataFrame, countries: gpd.GeoDataFrame) -> list[str]:
    """Return the code of each row's country: as its file says it, as its code begins, or where it lies.

    Raises UnusableError where that is said of no row.
    """
    known, alpha2 = _country_words()
    words = found["country"] if "country" in found else [""] * len(found)
    told = [
        known.get(_plain(word)) or (None if code is pd.NA else alpha2.get(str(code)[:2].upper()))
        for word, code in zip(words, found["pcode"], strict=True)
    ]
    if all(told):
        return [str(code) for code in told]
    points = gpd.GeoDataFrame(geometry=found.geometry.representative_point(), crs=CRS).reset_index(drop=True)
    joined = gpd.sjoin(points, countries[["country", "geometry"]], predicate="within")
    lies = {int(row): str(code) for row, code in joined["country"].items()}
    codes = [code or lies.get(row) for row, code in enumerate(told)]
    counted = Counter(code for code in codes if code)
    if not counted:
        raise UnusableError("lies in no country", "check its projection, and that longitude comes before latitude")
    most, rows = counted.most_common(1)[0]
    # a single region across a thinned border, or on an island off the coast
    return [code if code and (counted[code] > 1 or rows < 3) else most for code in codes]


@cache
def _country_words() -> tuple[dict[str, str], dict[str, str]]:
    """Return codes and names of countries, plain, and two-letter codes; each -> ISO alpha-3."""
    rows = [cells for _, cells in lexicon.rows(gazetteer.FOLDER / "countries.csv", ("country", "alpha2"))]
    alpha2 = {cells["alpha2"]: cells["country"] for cells in rows if cells["alpha2"]}
    words = {_plain(word): code for word, code in alpha2.items()}
    for code, country in gazetteer.countries().items():
        words |= dict.fromkeys(map(_plain, (code, *country.names.values())), code)
    return words, alpha2


@cache
def _gazetteer_ids() -> dict[tuple[str, str], str]:
    """Return (country, plain name) -> id of the gazetteer's regions, other spellings included."""
    regions = [p for p in gazetteer.places().values() if p.kind == "region"]
    spelt = {(p.country, _plain(s)): p.id for p in regions for s in p.spellings}
    return spelt | {(p.country, _plain(p.name)): p.id for p in regions}
