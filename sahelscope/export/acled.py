"""Incidents under ACLED's column names and in their order, so that they can be laid beside ACLED's own rows.

The columns are those of ACLED's export of 2024; what Sahelscope does not know is empty. ``source`` holds the outlets,
``notes`` the printed sentence, ``fatalities`` the lowest number of deaths that a report gives. The rows are not
ACLED's. ``iso`` is the country's number in ISO 3166, as ACLED has it.
"""

from __future__ import annotations

import pandas as pd

from sahelscope.places import gazetteer
from sahelscope.tables import NUMBER, TEXT, WHOLE

#: ACLED's column -> ours; "" where we have none.
COLUMNS = {
    "event_id_cnty": "incident_id",
    "event_date": "day_from",
    "year": "",
    "time_precision": "time_precision",
    "disorder_type": "",
    "event_type": "acled_event_type",
    "sub_event_type": "acled_sub_event_type",
    "actor1": "actors_by",
    "assoc_actor_1": "",
    "inter1": "sides_by",
    "actor2": "actors_against",
    "assoc_actor_2": "",
    "inter2": "sides_against",
    "interaction": "",
    "civilian_targeting": "",
    "iso": "country",
    "region": "",
    "country": "country_name",
    "admin1": "region",
    "admin2": "district",
    "admin3": "",
    "location": "place",
    "latitude": "lat",
    "longitude": "lon",
    "geo_precision": "geo_precision",
    "source": "outlet_names",
    "source_scale": "",
    "notes": "sentence",
    "fatalities": "deaths_low",
    "tags": "figures",
    "timestamp": "",
}
#: What stands in ``civilian_targeting`` where civilians were the target.
_TARGETED = "Civilian targeting"


def as_acled(incidents: pd.DataFrame) -> pd.DataFrame:
    """Return the incidents with ACLED's columns."""
    blank = pd.array([None] * len(incidents), dtype=TEXT)
    out = pd.DataFrame({name: incidents[ours] if ours else blank for name, ours in COLUMNS.items()})
    # of what only the report dates, the report's day: the day that a coder would enter
    by_report = (incidents["day_basis"] == "report").fillna(False)
    out["event_date"] = incidents["day_from"].mask(by_report.astype(bool), incidents["day_to"])
    numbers = {code: country.numeric for code, country in gazetteer.countries().items()}
    out["iso"] = incidents["country"].map(numbers).astype(WHOLE)
    days = out["event_date"].astype(TEXT)
    out["year"] = days.str[:4].astype(WHOLE)
    targeted = incidents["civilians_targeted"].fillna(False).astype(bool)
    out["civilian_targeting"] = out["civilian_targeting"].mask(targeted, _TARGETED)
    return out.astype({"latitude": NUMBER, "longitude": NUMBER})
