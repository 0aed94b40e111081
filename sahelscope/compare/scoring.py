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
_TOWN, _POINTS, _REGION, _EQUAL, _NEARLY, _CLOSE, _SAME_DAY, _NEXT_DAY = 4.0, 3.0, 1.0, 3.0, 2.0, 1.0, 1.0, 0.5
ENOUGH = 4.0
#: A toll may be told higher by so much in one of the two, or by so many.
_TIMES, _MORE = 1.5, 2
#: "At least" may stand for so many times the number.
_OPEN = 2.0
#: Tolls of so many that differ by so little, as a part of the smaller, seldom belong to two events.
_MANY, _LITTLE = 10, 0.2
#: What speaks against an incident of which only the week, or only the month, is known; beyond, nothing is said.
_WEEK, _MONTH, _OF_A_MONTH, _LONGER = 8, 31, 1.0, 4.0
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
    span = ((days(ours["day_to"]) - days(ours["day_from"])) / DAY)[i]
    exact = span <= DAYS  # of a week, each day fits
    long = np.select([span > _MONTH, span > _WEEK], [_LONGER, _OF_A_MONTH], 0.0)
    known = {name: (_letters(ours[name])[i], _letters(theirs[name])[j]) for name in ("region", "district", "place")}
    same = {name: (one == other) & (one != "") for name, (one, other) in known.items()}
    other_region = (known["region"][0] != "") & (known["region"][1] != "") & ~same["region"] & ~(km <= NEAR)
    town = same["place"] & ~(km > 2 * NEAR)
    points = ~town & (km <= NEAR)
    far = km > NEAR
    region = same["region"] | same["district"]
    equal, nearly, close, against = _tolls(ours, theirs, i, j)
    telling = equal & (np.nan_to_num(_whole(ours["deaths_high"])[i]) >= _TELLING)
    near_days = np.select([exact & (pairs["days"] == 0), exact & (pairs["days"] == 1)], [_SAME_DAY, _NEXT_DAY], 0.0)
    place_score = np.select([town, points, region], [_TOWN, _POINTS, _REGION], 0.0)
    score = place_score + near_days + np.select([telling, nearly, close], [_EQUAL, _NEARLY, _CLOSE], 0.0)
    score = score - long - pairs["against"].to_numpy()
    possible = ~against & ~(far & ~town) & ~other_region & (town | points | region)
    toll = np.select([telling, close], ["equal", "close"], "")
    place = np.select([town, points, region], ["town", "near", "region"], "")
    return pairs.assign(km=km, toll=toll, place=place, score=np.where(possible, score, 0.0))


def _tolls(ours: pd.DataFrame, theirs: pd.DataFrame, i: Numbers, j: Numbers) -> tuple[Numbers, ...]:
    """Return which tolls are equal, nearly so, close, and which speak against a pair; an unknown toll does none."""
    low, high = _whole(ours["deaths_low"])[i], _whole(ours["deaths_high"])[i]
    least, most = _whole(theirs["deaths_low"])[j], _whole(theirs["deaths_high"])[j]
    told = ~np.isnan(low) & ~np.isnan(least)
    equal = told & (low <= most) & (least <= high)
    apart = np.maximum(np.maximum(low - most, least - high), 0)
    smaller = np.minimum(high, most)
    close = told & (apart <= np.maximum(_MORE, (_TIMES - 1) * smaller))
    close |= told & ours["deaths_open"].fillna(False).to_numpy(dtype=bool)[i] & (least > high) & (least <= _OPEN * high)
    nearly = close & (smaller >= _MANY) & (apart <= _LITTLE * smaller)
    return equal, nearly, close, told & ~close


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
