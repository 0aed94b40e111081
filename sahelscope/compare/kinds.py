"""Which types of ours and of theirs may name the same event, and the families in which one of theirs may stand."""

from __future__ import annotations

from functools import cache

import pandas as pd

from sahelscope.compare.forms import VIOLENCE
from sahelscope.events import families
from sahelscope.language import lexicon
from sahelscope.paths import DATA

ALIKE = DATA / "events" / "acled_alike.csv"


@cache
def alike() -> pd.DataFrame:
    """Return ``type, event_type``: each type of ours with each of theirs under which it may stand."""
    columns = ("type", "event_type")
    rows = [(cells["type"], cells["event_type"]) for _, cells in lexicon.rows(ALIKE, columns, columns)]
    violent = [(kind, VIOLENCE) for kind in ("attack", "abduction", "coup", "protest")]
    return pd.DataFrame([*rows, *violent], columns=list(columns))


@cache
def families_of(event_type: str | None) -> frozenset[str]:
    """Return the families of the types that one of theirs may be; ``OTHER`` for a type that the list does not name."""
    known = alike()
    found = known.loc[known["event_type"] == event_type, "type"]
    return frozenset(map(families.family, found)) or frozenset((families.OTHER,))
