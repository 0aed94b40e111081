"""How much each reason speaks for a happening: data/events/weights.csv.

A clause is an event where the weights of its reasons add up to ``candidates.enough``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from math import fsum
from pathlib import Path
from typing import NamedTuple

from sahelscope.language.lexicon import number, rows
from sahelscope.paths import DATA

PATH = DATA / "events" / "weights.csv"
#: Weights are given in hundredths; a sum is kept to so many digits
_DIGITS = 4


class Reason(NamedTuple):
    """What speaks for or against a happening, and where its weight stands."""

    rule: str
    name: str
    weight: float
    line: int  #: in ``PATH``


@cache
def of(rule: str) -> Mapping[str, Reason]:
    """Return the reasons that a rule gives, by name. Raises LexiconError for a weight that is no number."""
    return {name: reason for (of_rule, name), reason in read(PATH).items() if of_rule == rule}


def total(*parts: Iterable[Reason]) -> float:
    """Return what the reasons weigh together, exactly: some sums lie right at the threshold."""
    return round(fsum(reason.weight for part in parts for reason in part), _DIGITS)


@cache
def read(path: Path) -> dict[tuple[str, str], Reason]:
    """Read a table of weights: (rule, reason) -> Reason. Raises LexiconError for a weight that is no number."""
    found = {}
    for line, cells in rows(path, ("rule", "reason", "weight", "example"), required=("rule", "reason", "weight")):
        weight = number(path, line, cells["weight"])
        found[cells["rule"], cells["reason"]] = Reason(cells["rule"], cells["reason"], weight, line)
    return found
