"""Who is quoted, counted over the quotes of many articles."""

from __future__ import annotations

from typing import Any

import pandas as pd

from sahelscope.tables.schema import TABLES, empty, frame


def speakers(quotes: pd.DataFrame) -> pd.DataFrame:
    """Return one row per speaker of the table ``quotes``: the most printed name, kind, role and side, and how often.

    Speakers without an id ("residents", "he") are somebody else in every article: they are left out.
    """
    named = quotes[quotes["speaker"].notna() & quotes["speaker_id"].notna()]
    if named.empty:
        return empty("speakers")
    groups = named.groupby(named["speaker_id"], sort=True)
    rows = [
        (
            key,
            _commonest(_full(group["speaker"])),
            *(_commonest(group[c]) for c in ("speaker_kind", "role", "side", "affiliation")),
            len(group),
            group["article_id"].nunique(),
        )
        for key, group in groups
    ]
    return frame(TABLES["speakers"], rows)


def _full(names: pd.Series[Any]) -> pd.Series[Any]:
    """Return the names of several words where there are any: "Awa Sangare" rather than "Sangare".

    Those that open with a capital come before descriptions: "the first woman to win the race".
    """
    several = names[names.str.contains(" ", regex=False)]
    named = several[several.str[:1].str.lower() != several.str[:1]]
    return next(found for found in (named, several, names) if not found.empty)


def _commonest(cells: pd.Series[Any]) -> Any:
    counts = cells.value_counts()
    return None if counts.empty else sorted(counts[counts == counts.iloc[0]].index)[0]
