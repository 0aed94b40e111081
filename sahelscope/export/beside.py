"""Names beside ids, so that a row can be read without joining tables: ``country, country_name``.

Countries are named in the reader's language, places as the gazetteer writes them. What can be asked of the store (the
incident of an event, its actors, the countries of a quote) comes with the rows: store/relations.py.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pandas as pd

from sahelscope.models import Language
from sahelscope.places import gazetteer, locate
from sahelscope.tables import NUMBER, TEXT

#: Columns that hold ids of countries (one, or several between commas), and of places.
_COUNTRIES = {
    "country": "country_name", "countries": "country_names", "affiliation": "affiliation_name", "about": "about_names",
}  # fmt: skip
_PLACES = {"place": "place_name", "region": "region_name", "district": "district_name"}


def named(table: str, found: pd.DataFrame, language: Language = "en") -> pd.DataFrame:
    """Return rows of a table with the names of countries and places, and of mentions the coordinates and the region.

    Incidents have their names already; of ``places``, only the country is an id that has none.
    """
    if table == "incidents":
        return found
    out = found.copy(deep=False)
    if table == "mentions":
        _locate(out)
    for column, name in {**_COUNTRIES, **({} if table == "places" else _PLACES)}.items():
        if column in out and name not in out:
            of = _country_names(language) if column in _COUNTRIES else _place_name
            _behind(out, column, name, _each(out[column], of), TEXT)
    return out


def _locate(mentions: pd.DataFrame) -> None:
    known = {i: locate.place_of(i) for i in mentions["place"].dropna().unique()}
    found = [known.get(i) for i in mentions["place"].astype(object)]
    _behind(mentions, "place", "lon", [place and place.lon for place in found], NUMBER)
    _behind(mentions, "place", "lat", [place and place.lat for place in found], NUMBER)
    _behind(mentions, "place", "region", [(place and place.region) or None for place in found], TEXT)


def _behind(table: pd.DataFrame, column: str, name: str, cells: list[Any], kind: Any) -> None:
    table.insert(list(table).index(column) + 1, name, pd.array(cells, dtype=kind))


def _each(ids: pd.Series, of: Callable[[str], str | None]) -> list[str | None]:
    known = {i: of(str(i)) for i in ids.dropna().unique()}
    return [known.get(i) for i in ids.astype(object)]


def _country_names(language: Language) -> Callable[[str], str | None]:
    listed = gazetteer.countries()

    def names(codes: str) -> str | None:
        return ", ".join(listed[code].name(language) if code in listed else code for code in codes.split(", "))

    return names


@cache
def _place_name(place: str) -> str | None:
    found = locate.place_of(place)
    return found.name if found else None
