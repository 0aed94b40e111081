"""Which types of ours and of theirs may name the same event, what speaks against it, and the families of theirs.

A protest of ours may be a riot of ACLED's; it is violence of UCDP's only where an equal toll speaks for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

import pandas as pd

from sahelscope.events import families
from sahelscope.language import lexicon
from sahelscope.language.lexicon import LexiconError
from sahelscope.paths import DATA

PATH = DATA / "events" / "acled_alike.csv"
#: In place of a sub-event type where their file tells none, and where the list means any.
UNTOLD, _ANY = "untold", ""


@cache
def coded() -> frozenset[str]:
    """Return those of our types that such databases code."""
    return frozenset(kind for kind, _ in _weights())


def alike(theirs: pd.DataFrame) -> pd.DataFrame:
    """Return ``type, event_type, sub_event_type, against``: the types of ours that each type in ``theirs`` may be.

    ``against`` is what speaks against it, in points of ``scoring.ENOUGH``; ``sub_event_type`` may be ``UNTOLD``.
    """
    columns = ["event_type", "sub_event_type"]
    named = theirs[columns].fillna({"sub_event_type": UNTOLD}).dropna().drop_duplicates()
    found = [
        (kind, event_type, sub_event_type, against)
        for event_type, sub_event_type in named.itertuples(index=False, name=None)
        for kind, against in _may_be(event_type, sub_event_type).items()
    ]
    return pd.DataFrame(found, columns=["type", *columns, "against"]).astype({"against": float})


def families_of(event_type: str | None, sub_event_type: str | None = None) -> frozenset[str]:
    """Return the families of the types that one of theirs may be; ``OTHER`` for a type that the list does not name."""
    found = _may_be(event_type or "", sub_event_type or UNTOLD)
    return frozenset(map(families.family, found)) or frozenset((families.OTHER,))


@cache
def _may_be(event_type: str, sub_event_type: str) -> dict[str, float]:
    found = {}
    for (kind, of), weights in _weights().items():
        against = weights.get(sub_event_type, weights.get(_ANY))
        if of == event_type and against is not None:
            found[kind] = against
    return found


@cache
def _weights() -> Mapping[tuple[str, str], dict[str, float]]:
    """Return (type, event type of theirs) -> what speaks against it, by sub-event type."""
    found: defaultdict[tuple[str, str], dict[str, float]] = defaultdict(dict)
    columns = ("type", "event_type", "sub_event_type", "against")
    for line, cells in lexicon.rows(PATH, columns, ("type", "event_type", "against")):
        try:
            against = float(cells["against"])
        except ValueError as error:
            raise LexiconError(PATH, line, f"{cells['against']!r} is no number") from error
        found[cells["type"], cells["event_type"]][cells["sub_event_type"]] = against
    return found
