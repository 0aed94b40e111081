"""Where a printed name lies: any town, district or village, namesakes told apart by region, country and neighbour.

Boni near Douentza is in Mali, Boni in Tuy province in Burkina Faso; "Ti-n-Akof" and "Tin Akoff" are one. The parser
counts a name as a mention of a country only with evidence; here the name is known to be a place, and only which one is
asked.
"""

from __future__ import annotations

from functools import cache
from math import cos, hypot, radians
from typing import NamedTuple

from sahelscope.places import gazetteer, villages

#: A point: lat, lon
Point = tuple[float, float]
#: So many kilometres nearer lies the lesser place that is meant all the same
_LESSER = {"capital": 0, "city": 0, "town": 20, "region": 30, "province": 40, "district": 40, "commune": 40}
_LEAST = 80  #: the same for a village
_OUTSIDE, _UNKNOWN = 200, 150  #: outside the region that is named; without a point
_KM = 111.2  #: of a degree


class Located(NamedTuple):
    """A place and where it lies: ``region`` and ``district`` are ids, empty where not known; ``lat`` None likewise."""

    id: str
    name: str
    country: str
    region: str
    district: str
    lat: float | None
    lon: float | None
    kind: str  #: capital, city, town, commune, locality, village, district, province, region or country


def locate(
    name: str, country: str | None = None, region: str | None = None, near: Point | str | None = None
) -> list[Located]:
    """Return the places that a printed name may stand for, the likeliest first; none that lies elsewhere.

    ``country``: a code; a place of another country is then left out. ``region``: the id of a region or district; a
    place in it comes first. ``near``: a point, or the id of a place named beside it; the nearer comes first.
    """
    found = [p for p in _called(name) if country in (None, p.country)]
    if not found and (country or region):
        found = [p for p in map(_village, villages.villages().sounding_like(name)) if country in (None, p.country)]
    beside = point(near) or point(region)
    listed = gazetteer.places()

    def cost(p: Located) -> tuple[float, int]:
        away: float = _LESSER.get(p.kind, _LEAST) + (_OUTSIDE if region and not _lies_in(p, region) else 0)
        if p.lat is None or p.lon is None:
            away += _UNKNOWN
        elif beside:
            away += distance(beside, (p.lat, p.lon))
        return away, -listed[p.id].population if p.id in listed else 0

    return sorted(found, key=cost)


def place_of(place: str) -> Located | None:
    """Return the place with this id: of a town, village, district, region or country; None for an id that is none."""
    if listed := gazetteer.places().get(place):
        return _listed(listed)
    if district := villages.districts().get(place):
        return _district(district)
    if country := gazetteer.countries().get(place):
        return Located(place, next(iter(country.names.values())), place, "", "", country.lat, country.lon, "country")
    village = villages.villages().of(place)
    return _village(village) if village else None


def distance(one: Point, other: Point) -> float:
    """Return the kilometres between two points, near enough for some hundred."""
    return _KM * hypot(one[0] - other[0], (one[1] - other[1]) * cos(radians((one[0] + other[0]) / 2)))


def point(place: Point | str | None) -> Point | None:
    """Return the point of a place given by id, a point unchanged, None where neither is known."""
    if not isinstance(place, str):
        return place
    known = place_of(place)
    return (known.lat, known.lon) if known and known.lat is not None and known.lon is not None else None


def _called(name: str) -> list[Located]:
    """Return the places, districts and villages that bear the name."""
    form = villages.letters(name)
    found = [_listed(gazetteer.places()[i]) for i in _by_letters().get(form, ())]
    regions = {p.region for p in found if p.kind != "region"}
    for i in _districts_by_letters().get(form, ()):
        district = villages.districts()[i]
        if regions.isdisjoint((district.region, district.former)):  # its seat stands for it
            found.append(_district(district))
    return found + [_village(v) for v in villages.villages().called(name)]


@cache
def _by_letters() -> dict[str, list[str]]:
    """Return the ids of the listed places by the letters of each name."""
    found: dict[str, list[str]] = {}
    for place in gazetteer.places().values():
        for form in dict.fromkeys(map(villages.letters, (place.name, *place.spellings))):
            found.setdefault(form, []).append(place.id)
    return found


@cache
def _districts_by_letters() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for district in villages.districts().values():
        for form in dict.fromkeys(map(villages.letters, (district.name, *district.spellings))):
            found.setdefault(form, []).append(district.id)
    return found


def _lies_in(p: Located, area: str) -> bool:
    """Tell whether a place lies in the region or district, as far as is known."""
    if area in (p.id, p.region, p.district):
        return True
    if p.district:
        district = villages.districts().get(p.district)
        return district is not None and district.former == area
    wider = villages.districts().get(area) or gazetteer.places().get(area)
    if wider and wider.region:  # a town's district is not listed
        return p.region in (wider.region, getattr(wider, "former", ""))
    return p.region in _cut_from(area)


@cache
def _cut_from(region: str) -> frozenset[str]:
    """Return the regions that lay in this one before."""
    return frozenset(d.region for d in villages.districts().values() if d.former == region)


def _listed(p: gazetteer.Place) -> Located:
    region = p.id if p.kind == "region" else p.region
    district = p.id if p.kind == "province" else ""
    return Located(p.id, p.name, p.country, region, district, p.lat, p.lon, p.kind)


def _district(d: villages.District) -> Located:
    return Located(d.id, d.name, d.country, d.region, d.id, d.lat, d.lon, "district")


def _village(v: villages.Village) -> Located:
    """Return a village; its country and region are those of its district."""
    area = villages.districts().get(v.district) or gazetteer.places()[v.district]
    region, district = area.region or v.district, v.district if area.region else ""
    return Located(v.id, v.name, area.country, region, district, v.lat, v.lon, "village")
