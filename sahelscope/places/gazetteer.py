"""The tables of countries, cities, towns and regions in data/gazetteer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.paths import DATA

FOLDER = DATA / "gazetteer"


class Country(NamedTuple):
    """A country: ``code`` is ISO 3166 alpha-3, ``lat`` and ``lon`` a point well inside it."""

    code: str
    names: Mapping[Language, str]
    lat: float | None
    lon: float | None
    in_sahel: bool
    in_africa: bool
    numeric: int | None  #: of ISO 3166; Kosovo has none

    def name(self, language: Language) -> str:
        """Return the name in the language, the one in the first column where the table has no ``name_…`` for it."""
        return self.names.get(language) or next(iter(self.names.values()))


class Place(NamedTuple):
    """A town or region: ``kind`` capital, city, town, village, locality or region; ``lat`` None where not known."""

    id: str
    name: str
    spellings: tuple[str, ...]
    country: str
    region: str
    kind: str
    lat: float | None
    lon: float | None
    population: int
    doubtful: bool  #: also a word, a person's name or a place elsewhere: counts only with evidence


def _number(cell: str) -> float | None:
    return float(cell) if cell else None


@cache
def countries() -> dict[str, Country]:
    """Return the countries by alpha-3 code."""
    columns = ("country", "numeric", "name_en", "name_fr", "lat", "lon", "in_sahel", "in_africa")
    found = {}
    for _, c in lexicon.rows(FOLDER / "countries.csv", columns, required=("country", "name_en", "name_fr")):
        point = _number(c["lat"]), _number(c["lon"])
        names = {column.removeprefix("name_"): cell for column, cell in c.items() if column.startswith("name_")}
        number = int(c["numeric"]) if c["numeric"] else None
        found[c["country"]] = Country(c["country"], names, *point, c["in_sahel"] == "1", c["in_africa"] == "1", number)
    return found


@cache
def sahel() -> frozenset[str]:
    """Return the codes of the five Sahel states."""
    return frozenset(c.code for c in countries().values() if c.in_sahel)


@cache
def africa() -> frozenset[str]:
    """Return the codes of the 55 states of Africa, those of the African Union."""
    return frozenset(c.code for c in countries().values() if c.in_africa)


@cache
def places() -> dict[str, Place]:
    """Return the places of places.csv (the five countries) and cities.csv (the world) by id."""
    found: dict[str, Place] = {}
    for name in ("places.csv", "cities.csv"):
        columns = ("place", "name", "spellings", "country", "region", "kind", "lat", "lon", "population", "doubtful")
        for line, c in lexicon.rows(FOLDER / name, columns, required=("place", "name", "country", "kind")):
            if c["place"] in found:
                raise lexicon.LexiconError(FOLDER / name, line, f"the place {c['place']!r} is listed twice")
            found[c["place"]] = Place(
                c["place"],
                c["name"],
                tuple(s.strip() for s in c["spellings"].split("|") if s.strip()),
                c["country"],
                c["region"],
                c["kind"],
                _number(c["lat"]),
                _number(c["lon"]),
                int(c["population"] or 0),
                c["doubtful"] == "1",
            )
    return found
