"""Weights of reasons, as the tables in data/quotes hold them: a reason and its weight a line, in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from sahelscope.language import lexicon
from sahelscope.paths import DATA


def path(table: str) -> Path:
    """Return where a table lies."""
    return DATA / "quotes" / f"{table}.csv"


@cache
def read(table: str) -> Mapping[str, float]:
    """Return the weight of each reason; none where there is no table yet. Raises LexiconError for a bad line."""
    file = path(table)
    if not file.exists():
        return {}
    return {row.cells["reason"]: float(row.cells["weight"]) for row in lexicon.rows(file, ("reason", "weight"))}
