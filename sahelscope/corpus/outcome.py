"""What became of the input of one reading."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from sahelscope.read.original import Problem


@dataclass
class Outcome:
    """What became of the input."""

    new: int = 0
    already_there: int = 0
    reposts: int = 0  #: how many of the new ones repeat another article
    undated: int = 0
    set_aside: int = 0  #: looked like no article; kept apart
    problems: list[Problem] = field(default_factory=list)
    languages: Counter[str] = field(default_factory=Counter)
    version: str | None = None  #: what was published; None where nothing changed

    @property
    def failed(self) -> int:
        """Return how many articles or files were left out."""
        return sum(p.left_out for p in self.problems)
