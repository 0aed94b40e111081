"""Finds which incidents of the articles and which events of a database are one and the same, and says why.

Two may be one where the country is the same, the days lie at most two apart, the types may be one and no toll speaks
against it. What is seldom coded so, such as a protest as violence, needs an equal toll. The place decides: one town or
at most 25 km; where only the region is known, an equal toll must speak for it, or two large ones that nearly are. Of
several that fit, the best pair is taken first, and each event is used once; two that fit equally well decide nothing.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from sahelscope.compare import kinds, lists
from sahelscope.compare.choosing import chosen
from sahelscope.compare.scoring import DAY, DAYS, ENOUGH, days, scored


def compare(incidents: pd.DataFrame, theirs: pd.DataFrame) -> lists.Compared:
    """Return which incidents (export/incidents.py) and which of their events (``theirs.read``) are one.

    Compared are incidents with a day and a type that such databases code, and those of their events that lie within
    the incidents' countries and days.
    """
    known = incidents["day_from"].notna() & incidents["country"].notna() & incidents["type"].isin(kinds.coded())
    ours = incidents[known].reset_index(drop=True)
    theirs = _within(ours, theirs.reset_index(drop=True))
    pairs = scored(_candidates(ours, theirs), ours, theirs)
    best, doubtful = chosen(pairs[pairs["score"] >= ENOUGH])
    alone_theirs = ~theirs.index.isin(best["theirs"])
    alone_ours = ~ours.index.isin(best["ours"])
    return lists.Compared(
        lists.both(best, ours, theirs),
        lists.alone(theirs, alone_theirs, "theirs", pairs, doubtful),
        lists.alone(ours, alone_ours, "ours", pairs, doubtful),
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
    """Return ``ours, theirs, days, against``: rows of one country whose days lie near and whose types may be one."""
    left, right = _spread(ours, DAYS), _spread(theirs, 0)
    left["type"] = ours["type"].to_numpy()[left["row"]]
    right["event_type"] = theirs["event_type"].to_numpy()[right["row"]]
    right["sub_event_type"] = theirs["sub_event_type"].fillna(kinds.UNTOLD).to_numpy()[right["row"]]
    met = left.merge(right, on=["country", "day"], suffixes=("_ours", "_theirs")).merge(kinds.alike(theirs))
    met = met[["row_ours", "row_theirs", "against"]].drop_duplicates(["row_ours", "row_theirs"]).reset_index(drop=True)
    pairs = met.rename(columns={"row_ours": "ours", "row_theirs": "theirs"})
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
