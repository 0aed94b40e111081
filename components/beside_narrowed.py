"""Which rows of a list of /beside are shown: by the family of what happened, and by why they are in it.

A type of theirs is wider than one of ours (ACLED's "Strategic developments" may be a coup or talks); their event is
therefore kept in each family in which it may stand, as it is when the two sides are matched.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import pandas as pd
import streamlit as st

from components import address, i18n
from sahelscope.compare import kinds
from sahelscope.events import families

_ = i18n.text
Which = Literal["both", "theirs", "ours"]
#: The words for why, in the order in which they are offered.
REASONS: dict[Which, tuple[str, ...]] = {
    "both": ("town", "near", "region"),
    "theirs": ("nothing", "elsewhere", "doubtful"),
    "ours": ("nothing", "elsewhere", "doubtful"),
}


def narrowed(which: Which, listed: pd.DataFrame) -> pd.DataFrame:
    """Draw by which families and reasons the list can be narrowed, and return what they leave."""
    stand = families_of(which, listed)
    order = dict.fromkeys((*families.families().values(), families.OTHER))
    kind = address.choices(
        "kind", _("beside.kind"), [one for one in order if any(one in row for row in stand)],
        lambda name: _(f"family.{name}"),
    )  # fmt: skip
    if which == "theirs" and kind:
        st.caption(_("beside.kind_theirs"))
    there = [reason for reason in REASONS[which] if (listed["reason"] == reason).any()]
    why = address.choices("why", _("beside.why"), there, lambda reason: _(f"beside.reason_{reason}"))
    return left(listed, stand, kind, why)


def families_of(which: Which, listed: pd.DataFrame) -> list[frozenset[str]]:
    """Return for each row the families in which it may stand: of ours one, of theirs one or several."""
    if which == "theirs":
        return [
            kinds.families_of(*(None if pd.isna(kind) else str(kind) for kind in pair))
            for pair in listed[["event_type", "sub_event_type"]].itertuples(index=False, name=None)
        ]
    return [frozenset((families.family(str(kind)),)) for kind in listed["type"]]


def left(
    listed: pd.DataFrame, stand: list[frozenset[str]], kind: Iterable[str] = (), why: Iterable[str] = ()
) -> pd.DataFrame:
    """Return the rows that stand in one of the families and have one of the reasons; none given means all."""
    wanted, reasons = set(kind), set(why)
    keep = [not wanted or bool(wanted & row) for row in stand]
    found: pd.DataFrame = listed[pd.Series(keep, index=listed.index, dtype=bool)]
    return found[found["reason"].isin(reasons)] if reasons else found
