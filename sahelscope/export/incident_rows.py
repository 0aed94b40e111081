"""What a row of incidents has besides what the store knows: names for ids, others' codes, how exact day and place."""

from __future__ import annotations

from typing import Any

import pandas as pd

from sahelscope.events import codebooks
from sahelscope.events.codebooks import Told
from sahelscope.models import PLACED_FROM
from sahelscope.places import gazetteer, locate
from sahelscope.store import toll_sql
from sahelscope.tables import NUMBER, TEXT, TRUTH, WHOLE

#: What reports count, each in four columns (``toll_sql.COLUMNS``): the lowest and the highest number that a report
#: gives, whether the highest is "at least", and whether one of the two is "about".
COUNTED = ("deaths", "wounded", "abducted", "arrested", "displaced")
#: By ACLED's codebook: 1 the day, 2 the week, 3 the month; 1 the town, 2 a part of a region, 3 only the region.
_WEEK, _MONTH = 7, 31

#: The columns, in order.
COLUMNS = (
    "incident_id", "day_from", "day_to", "day_basis", "time_precision", "planned", "type", "acled_event_type",
    "acled_sub_event_type", "plover_event_type", "country", "country_name", "countries", "region", "district", "place",
    "place_text", "lat", "lon", "geo_precision", "place_confidence", "actors_by", "sides_by", "actors_against",
    "sides_against", "civilians_targeted", *(f"{what}_{end}" for what in COUNTED for end in toll_sql.COLUMNS),
    "figures", "reports", "outlets", "outlet_names", "first_report", "last_report", "sentence", "language", "title",
    "outlet", "url", "urls", "confidence", "corrected", "event_ids",
)  # fmt: skip


def completed(found: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with names for ids, codes of other codebooks and how exact day and place are."""
    rows = found.astype(object).where(found.notna(), None).to_dict("records")
    named = [_named({str(name): cell for name, cell in row.items()}) for row in rows]
    out = found.drop(columns=["region", "district", "place", "country", "planned"], errors="ignore")
    for name, kind in _MADE.items():
        out[name] = pd.array([row[name] for row in named], dtype=kind)
    return out[list(COLUMNS)]


_MADE: dict[str, Any] = dict.fromkeys(
    ("acled_event_type", "acled_sub_event_type", "plover_event_type", "country", "country_name", "region", "district",
     "place"), TEXT,
) | {
    "planned": TRUTH, "time_precision": WHOLE, "geo_precision": WHOLE, "civilians_targeted": TRUTH,
    "lat": NUMBER, "lon": NUMBER,
}  # fmt: skip


def _named(row: dict[str, Any]) -> dict[str, Any]:
    told = Told(
        row["type"], row["sentence"], row["language"],
        by=_set(row["sides_by"]), against=_set(row["sides_against"]),
        counted={what for what in COUNTED if row[f"{what}_low"] is not None},
    )  # fmt: skip
    event_type, sub_event_type = codebooks.acled(told)
    sure = (row["place_confidence"] or 0) >= PLACED_FROM
    countries = _set(row["countries"])
    country = min(countries, default=None)
    town = locate.place_of(row["place"]) if row["place"] else None
    known = (town or locate.place_of(row["district"] or row["region"] or "")) if sure else None
    if known and (known.country in countries or not countries):
        country = known.country
    return {
        "acled_event_type": event_type,
        "acled_sub_event_type": sub_event_type,
        "plover_event_type": codebooks.plover(row["type"]),
        "country": country,
        "country_name": gazetteer.countries()[country].name("en") if country else None,
        "region": _name(row["region"] or (town.region if town else None)),
        "district": _name(row["district"] or (town.district if town else None)),
        "place": town.name if town else None,
        "planned": row["state"] == "planned",
        "time_precision": _time_precision(row),
        "geo_precision": _geo_precision(row) if sure else None,
        "civilians_targeted": codebooks.targets_civilians(told),
        "lat": row["lat"] if sure else None,
        "lon": row["lon"] if sure else None,
    }


def _set(joined: str | None) -> set[str]:
    return set(joined.split(" | ")) if joined else set()


def _name(place: str | None) -> str | None:
    known = locate.place_of(place) if place else None
    return known.name if known else None


def _time_precision(row: dict[str, Any]) -> int | None:
    first, last = row["day_from"], row["day_to"]
    if first is None:
        return None
    days = (last - first).days + 1
    return 1 if days == 1 else 2 if days <= _WEEK + 1 else 3 if days <= _MONTH else None


def _geo_precision(row: dict[str, Any]) -> int | None:
    return 1 if row["place"] else 2 if row["district"] else 3 if row["region"] else None
