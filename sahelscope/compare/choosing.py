"""Which of the pairs that may be one are taken: the best first, and each event once."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

import pandas as pd

#: Two pairs of one event that lie closer than this are as good as each other.
_APART = 0.5


class Pair(NamedTuple):
    """An incident and an event of theirs that may be one, by their positions."""

    ours: int
    theirs: int
    score: float


def chosen(pairs: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
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
