"""Finds which incidents of the articles and which events of a database are one and the same, and says why.

Two may be one where the country is the same, the days lie at most two apart, the types agree and no toll speaks against
it. The place decides: one town or at most 25 km; where only the region is known, an equal toll must speak for it. Of
several that fit, the best pair is taken first, and each event is used once; two that fit equally well decide nothing.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
import pandas as pd

from sahelscope.compare import kinds
from sahelscope.compare.scoring import DAY, DAYS, ENOUGH, Numbers, days, scored
from sahelscope.export import written, xlsx
from sahelscope.tables import NUMBER, TEXT, WHOLE

#: Two pairs of one event that lie closer than this are as good as each other.
_APART = 0.5
#: Why an event stands alone, by the word for it in ``reason``.
_ALONE = {
    "doubtful": "several fit equally well",
    "elsewhere": "others of the same days and country lie elsewhere, or tell another toll",
    "nothing": "nothing in this country within two days that could be it",
}
#: The columns of a pair that say nothing of what the events are.
MATCHING = ("incident_id", "id", "score", "why", "days", "km", "deaths", "their_deaths")
#: What a pair shows of the incident, and of their event.
_OURS = ("day_from", "place_text", "type", "sentence", "outlet", "urls")
_THEIRS = ("day_from", "place", "event_type", "notes")


class Pair(NamedTuple):
    """An incident and an event of theirs that may be one, by their positions."""

    ours: int
    theirs: int
    score: float


class Compared(NamedTuple):
    """What is where; each frame says why in ``why``, and in a word in ``reason``."""

    both: pd.DataFrame  #: ``MATCHING``, then what both are, theirs with ``their_`` before it
    only_theirs: pd.DataFrame  #: their rows that no incident fits, with ``why``
    only_ours: pd.DataFrame  #: the incidents that no row of theirs fits, with ``why``


def compare(incidents: pd.DataFrame, theirs: pd.DataFrame) -> Compared:
    """Return which incidents (export/incidents.py) and which of their events (``theirs.read``) are one.

    Compared are incidents with a day and a type that such databases code, and those of their events that lie within
    the incidents' countries and days.
    """
    known = (
        incidents["day_from"].notna()
        & incidents["country"].notna()
        & incidents["type"].isin(set(kinds.alike()["type"]))
    )
    ours = incidents[known].reset_index(drop=True)
    theirs = _within(ours, theirs.reset_index(drop=True))
    pairs = scored(_candidates(ours, theirs), ours, theirs)
    best, doubtful = _chosen(pairs[pairs["score"] >= ENOUGH])
    alone_theirs = ~theirs.index.isin(best["theirs"])
    alone_ours = ~ours.index.isin(best["ours"])
    return Compared(
        _both(best, ours, theirs),
        _alone(theirs, alone_theirs, "theirs", pairs, doubtful),
        _alone(ours, alone_ours, "ours", pairs, doubtful),
    )


def write(found: Compared, path: Path, said: xlsx.About | None = None) -> None:
    """Write the three lists as a workbook that appears whole or not at all. Raises StoreError where it cannot.

    Of their events it holds the id and why, no more: their terms forbid to pass rows on. ``said``: its last sheet.
    """
    both = found.both.drop(columns=["reason", "their_deaths", *(f"their_{name}" for name in _THEIRS)])
    theirs, ours = found.only_theirs[["id", "why"]], found.only_ours.drop(columns="reason")
    sheets = {"in both": [both], "only theirs": [theirs], "only ours": [ours]}
    written.write_with(lambda out: sum(xlsx.write(sheets, out, said).values()), path)


def _both(best: pd.DataFrame, ours: pd.DataFrame, theirs: pd.DataFrame) -> pd.DataFrame:
    columns = (best[name].tolist() for name in ("place", "km", "days", "toll"))
    return pd.DataFrame(
        {
            "incident_id": ours["incident_id"].iloc[best["ours"]].array,
            "id": theirs["id"].iloc[best["theirs"]].array,
            "score": pd.array(best["score"].round(1).tolist(), dtype=NUMBER),
            "why": pd.array([_why(*cells) for cells in zip(*columns, strict=True)], dtype=TEXT),
            "days": pd.array(best["days"].tolist(), dtype=WHOLE),
            "km": pd.array([None if np.isnan(km) else round(float(km), 1) for km in best["km"]], dtype=NUMBER),
            "deaths": ours["deaths_low"].iloc[best["ours"]].array,
            "their_deaths": theirs["deaths_low"].iloc[best["theirs"]].array,
            **{name: ours[name].iloc[best["ours"]].array for name in _OURS if name in ours},
            **{f"their_{name}": theirs[name].iloc[best["theirs"]].array for name in _THEIRS},
            "reason": pd.array(best["place"].tolist(), dtype=TEXT),
        }
    )


def _within(ours: pd.DataFrame, theirs: pd.DataFrame) -> pd.DataFrame:
    """Return those of their rows that the articles could tell of: in their countries, between their first and last."""
    if ours.empty:
        return theirs.iloc[:0]
    first, last = days(ours["day_from"]).min() - DAYS * DAY, days(ours["day_to"]).max() + DAYS * DAY
    inside = (days(theirs["day_to"]) >= first) & (days(theirs["day_from"]) <= last)
    found: pd.DataFrame = theirs[inside & theirs["country"].isin(set(ours["country"])).to_numpy()]
    return found.reset_index(drop=True)


def _candidates(ours: pd.DataFrame, theirs: pd.DataFrame) -> pd.DataFrame:
    """Return ``ours, theirs, days``: rows of one country and agreeing types whose days lie near."""
    left, right = _spread(ours, DAYS), _spread(theirs, 0)
    left["type"] = ours["type"].to_numpy()[left["row"]]
    right["event_type"] = theirs["event_type"].to_numpy()[right["row"]]
    met = left.merge(right, on=["country", "day"], suffixes=("_ours", "_theirs")).merge(kinds.alike())
    met = met[["row_ours", "row_theirs"]].drop_duplicates().reset_index(drop=True)
    pairs = pd.DataFrame({"ours": met["row_ours"], "theirs": met["row_theirs"]})
    begin = np.maximum(days(ours["day_from"])[pairs["ours"]], days(theirs["day_from"])[pairs["theirs"]])
    end = np.minimum(days(ours["day_to"])[pairs["ours"]], days(theirs["day_to"])[pairs["theirs"]])
    return pairs.assign(days=np.maximum((begin - end) / DAY, 0).astype(int))


def _spread(rows: pd.DataFrame, more: int) -> pd.DataFrame:
    """Return ``row, country, day``: each row on each of its days and ``more`` before and after."""
    first, last = days(rows["day_from"]) - more * DAY, days(rows["day_to"]) + more * DAY
    counts = ((last - first) / DAY).astype(int) + 1
    row = np.repeat(np.arange(len(rows)), counts)
    nth = np.arange(len(row)) - np.repeat(np.cumsum(counts) - counts, counts)
    return pd.DataFrame({"row": row, "country": rows["country"].to_numpy()[row], "day": first[row] + nth * DAY})


def _chosen(pairs: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the pairs that are taken, best first and each row once, and those that were as good as another."""
    ordered = pairs.sort_values(["score", "days", "ours", "theirs"], ascending=[False, True, True, True])
    listed = [Pair(*cells) for cells in zip(*(ordered[name].tolist() for name in Pair._fields), strict=True)]
    of_ours, of_theirs = defaultdict(list), defaultdict(list)
    for pair in listed:
        of_ours[pair.ours].append(pair)
        of_theirs[pair.theirs].append(pair)
    our_taken: set[int] = set()
    their_taken: set[int] = set()
    kept, doubtful = [], []
    for at, pair in enumerate(listed):
        if pair.ours in our_taken or pair.theirs in their_taken:
            continue
        rivals = [p for p in of_ours[pair.ours] if p != pair and p.theirs not in their_taken]
        rivals += [p for p in of_theirs[pair.theirs] if p != pair and p.ours not in our_taken]
        if any(pair.score - rival.score < _APART for rival in rivals):
            doubtful.append(at)
            continue
        our_taken.add(pair.ours)
        their_taken.add(pair.theirs)
        kept.append(at)
    return ordered.iloc[kept], ordered.iloc[doubtful]


def _alone(
    rows: pd.DataFrame, alone: Numbers, side: Literal["ours", "theirs"], pairs: pd.DataFrame, doubtful: pd.DataFrame
) -> pd.DataFrame:
    near, unsure = set(pairs[side]), set(doubtful[side])
    why = ["doubtful" if row in unsure else "elsewhere" if row in near else "nothing" for row in rows.index[alone]]
    told = {"why": pd.array([_ALONE[one] for one in why], dtype=TEXT), "reason": pd.array(why, dtype=TEXT)}
    return rows[alone].assign(**told).reset_index(drop=True)


def _why(place: str, km: float, days: int, toll: str) -> str:
    where = {"town": "the same town", "near": f"{km:.0f} km apart", "region": "the same region"}[place]
    day = {0: "the same day", 1: "a day apart"}.get(days, f"{days} days apart")
    return f"{where}, {day}" + {"equal": ", the same toll", "close": ", tolls that agree"}.get(toll, "")
