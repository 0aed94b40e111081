"""What speaks for an incident and an event of a database being one: their place, their days, their tolls."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from sahelscope.places import villages
from sahelscope.tables import TEXT

#: Days that two dates may lie apart, kilometres that two points may.
DAYS, NEAR = 2, 25.0
#: What each reason adds; a pair counts from ``ENOUGH`` on.
_TOWN, _POINTS, _REGION, _EQUAL, _CLOSE, _SAME_DAY, _NEXT_DAY = 4.0, 3.0, 1.0, 3.0, 1.0, 1.0, 0.5
ENOUGH = 4.0
#: A toll may be told higher by so much in one of the two, or by so many.
_TIMES, _MORE = 1.5, 2
#: From so many dead on, an equal toll tells events of one region and day apart.
_TELLING = 3
_KM = 111.2
DAY = np.timedelta64(1, "D")
Numbers = NDArray[Any]


def days(column: pd.Series[Any]) -> Numbers:
    """Return a column of days as numbers that can be reckoned with."""
    return pd.to_datetime(column.astype(TEXT)).to_numpy(dtype="datetime64[D]")


def scored(pairs: pd.DataFrame, ours: pd.DataFrame, theirs: pd.DataFrame) -> pd.DataFrame:
    """Return the pairs with what speaks for each: ``km, town, region, toll, score``; those that cannot be are gone."""
    i, j = pairs["ours"].to_numpy(), pairs["theirs"].to_numpy()
    km = _apart(ours, theirs, i, j)
    exact = ((days(ours["day_to"]) - days(ours["day_from"])) / DAY <= DAYS)[i]  # of a week, each day fits
    known = {name: (_letters(ours[name])[i], _letters(theirs[name])[j]) for name in ("region", "district", "place")}
    same = {name: (one == other) & (one != "") for name, (one, other) in known.items()}
    other_region = (known["region"][0] != "") & (known["region"][1] != "") & ~same["region"] & ~(km <= NEAR)
    town = same["place"] & ~(km > 2 * NEAR)
    points = ~town & (km <= NEAR)
    far = km > NEAR
    region = same["region"] | same["district"]
    equal, close, against = _tolls(ours, theirs, i, j)
    telling = equal & (np.nan_to_num(_whole(ours["deaths_high"])[i]) >= _TELLING)
    near_days = np.select([exact & (pairs["days"] == 0), exact & (pairs["days"] == 1)], [_SAME_DAY, _NEXT_DAY], 0.0)
    place_score = np.select([town, points, region], [_TOWN, _POINTS, _REGION], 0.0)
    score = place_score + near_days + np.select([telling, close], [_EQUAL, _CLOSE], 0.0)
    possible = ~against & ~(far & ~town) & ~other_region & (town | points | region)
    toll = np.select([telling, close], ["equal", "close"], "")
    place = np.select([town, points, region], ["town", "near", "region"], "")
    return pairs.assign(km=km, toll=toll, place=place, score=np.where(possible, score, 0.0))


def _tolls(ours: pd.DataFrame, theirs: pd.DataFrame, i: Numbers, j: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Return which tolls are equal, which are close, and which speak against a pair; an unknown toll does neither."""
    low, high = _whole(ours["deaths_low"])[i], _whole(ours["deaths_high"])[i]
    least, most = _whole(theirs["deaths_low"])[j], _whole(theirs["deaths_high"])[j]
    told = ~np.isnan(low) & ~np.isnan(least)
    equal = told & (low <= most) & (least <= high)
    apart = np.maximum(np.maximum(low - most, least - high), 0)
    smaller = np.minimum(high, most)
    close = told & (apart <= np.maximum(_MORE, (_TIMES - 1) * smaller))
    return equal, close, told & ~close


def _apart(ours: pd.DataFrame, theirs: pd.DataFrame, i: Numbers, j: Numbers) -> Numbers:
    """Return the kilometres between the points, nan where one is not known or only a region's."""
    exact = (ours["geo_precision"].fillna(9) <= 1).to_numpy()[i]
    (lat, lon), (other_lat, other_lon) = (
        [rows[name].to_numpy(dtype=float, na_value=np.nan)[at] for name in ("lat", "lon")]
        for rows, at in ((ours, i), (theirs, j))
    )
    km = _KM * np.hypot(lat - other_lat, (lon - other_lon) * np.cos(np.radians((lat + other_lat) / 2)))
    return np.where(exact, km, np.nan)


def _letters(column: pd.Series[Any]) -> Numbers:
    known: dict[str, str] = {}
    cells = column.astype(object).where(column.notna(), "").tolist()
    for words in cells:
        if words not in known:
            known[words] = villages.letters(words)
    return np.array([known[words] for words in cells], dtype=object)


def _whole(column: pd.Series[Any]) -> Numbers:
    return column.to_numpy(dtype=float, na_value=np.nan)
