"""What a rule proposes: a candidate for a unit, the cue it goes with, and the reasons that speak for and against it."""

from __future__ import annotations

from typing import NamedTuple

from sahelscope.quotes.cue import Cue


class Hypothesis(NamedTuple):
    """A candidate that may have said the words of a unit."""

    candidate: int
    cue: Cue | None
    rule: str
    reasons: tuple[str, ...]
