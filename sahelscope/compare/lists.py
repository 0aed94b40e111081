"""The three lists that a comparison makes: in both, only theirs, only ours; each row says why it is there."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
import pandas as pd

from sahelscope.compare.scoring import Numbers
from sahelscope.export import written, xlsx
from sahelscope.tables import NUMBER, TEXT, WHOLE

#: Why an event stands alone, by the word for it in ``reason``.
_ALONE = {
    "doubtful": "several fit equally well",
    "elsewhere": "others of the same days and country lie elsewhere, tell another toll, or are something else",
    "nothing": "nothing in this country within two days that could be it",
}
#: The columns of a pair that say nothing of what the events are.
MATCHING = ("incident_id", "id", "score", "why", "days", "km", "deaths", "their_deaths")
#: What a pair shows of the incident, and of their event.
_OURS = ("day_from", "place_text", "type", "sentence", "outlet", "urls", "deaths_high", "deaths_open", "deaths_about")
_THEIRS = ("day_from", "place", "event_type", "notes")


class Compared(NamedTuple):
    """What is where; each frame says why in ``why``, and in a word in ``reason``."""

    both: pd.DataFrame  #: ``MATCHING``, then what both are, theirs with ``their_`` before it
    only_theirs: pd.DataFrame  #: their rows that no incident fits, with ``why``
    only_ours: pd.DataFrame  #: the incidents that no row of theirs fits, with ``why``


def write(found: Compared, path: Path, said: xlsx.About | None = None) -> None:
    """Write the three lists as a workbook that appears whole or not at all. Raises StoreError where it cannot.

    Of their events it holds the id and why, no more: their terms forbid to pass rows on. ``said``: its last sheet.
    """
    both = found.both.drop(columns=["reason", "their_deaths", *(f"their_{name}" for name in _THEIRS)])
    theirs, ours = found.only_theirs[["id", "why"]], found.only_ours.drop(columns="reason")
    sheets = {"in both": [both], "only theirs": [theirs], "only ours": [ours]}
    written.write_with(lambda out: sum(xlsx.write(sheets, out, said).values()), path)


def both(best: pd.DataFrame, ours: pd.DataFrame, theirs: pd.DataFrame) -> pd.DataFrame:
    """Return the first list: ``best`` holds the pairs taken, with what ``scoring.scored`` says of each."""
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


def alone(
    rows: pd.DataFrame, chosen: Numbers, side: Literal["ours", "theirs"], pairs: pd.DataFrame, doubtful: pd.DataFrame
) -> pd.DataFrame:
    """Return the ``chosen`` rows of a side, with why each is alone: as good as another, near others, near nothing."""
    near, unsure = set(pairs[side]), set(doubtful[side])
    why = ["doubtful" if row in unsure else "elsewhere" if row in near else "nothing" for row in rows.index[chosen]]
    told = {"why": pd.array([_ALONE[one] for one in why], dtype=TEXT), "reason": pd.array(why, dtype=TEXT)}
    return rows[chosen].assign(**told).reset_index(drop=True)


def _why(place: str, km: float, days: int, toll: str) -> str:
    where = {"town": "the same town", "near": f"{km:.0f} km apart", "region": "the same region"}[place]
    day = {0: "the same day", 1: "a day apart"}.get(days, f"{days} days apart")
    return f"{where}, {day}" + {"equal": ", the same toll", "close": ", tolls that agree"}.get(toll, "")
