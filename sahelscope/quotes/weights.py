"""Weights of reasons, as the tables in data/quotes hold them: a reason and its weight a line, in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.paths import DATA


class Weight(NamedTuple):
    """A reason's weight, and its line in the table."""

    value: float
    line: int


def path(table: str) -> Path:
    """Return where a table lies."""
    return DATA / "quotes" / f"{table}.csv"


@cache
def lines(table: str) -> Mapping[str, Weight]:
    """Return each reason's weight with its line; none where there is no table yet.

    Raises LexiconError for a bad line.
    """
    file = path(table)
    if not file.exists():
        return {}
    found = {}
    for line, cells in lexicon.rows(file, ("reason", "weight"), required=("reason", "weight")):
        found[cells["reason"]] = Weight(lexicon.number(file, line, cells["weight"]), line)
    return found


@cache
def read(table: str) -> Mapping[str, float]:
    """Return the weight of each reason, as ``lines`` does."""
    return {reason: weight.value for reason, weight in lines(table).items()}


def forget() -> None:
    """Read the tables anew when they are next asked for: they were written."""
    lines.cache_clear()
    read.cache_clear()
