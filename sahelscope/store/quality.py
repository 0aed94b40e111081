"""How often the rules were right, as far as people have looked: counted from the corrections that hold."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from math import sqrt
from typing import NamedTuple

from sahelscope.store.corrections import WHAT, Correction

#: What is judged apart: whether it is one at all, then each thing that can be wrong about it.
_ASPECTS = {about: what for about, what in WHAT.items() if about in ("quote", "event")}
_95 = 1.96


class Judged(NamedTuple):
    """What people said of one aspect of a family of findings: how many looked at, how many of them right."""

    about: str  #: quote, event
    what: str  #: verdict (it is one), speaker, type, ...
    looked_at: int
    right: int

    @property
    def share(self) -> float:
        """Return the share that was right."""
        return self.right / self.looked_at

    @property
    def between(self) -> tuple[float, float]:
        """Return the bounds that the share lies in with 95 % (Wilson), were the findings taken by chance."""
        n, p, z = self.looked_at, self.share, _95
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        reach = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
        return max(0.0, middle - reach), min(1.0, middle + reach)


def judged(held: Iterable[Correction]) -> list[Judged]:
    """Return what the corrections that hold say, by family; nothing where nobody looked.

    A finding that is said to be right is right in every aspect; one that is none is judged by that alone; of one that
    was corrected, what was corrected was wrong, and that it is one was right.
    """
    said: dict[tuple[object, ...], dict[str, str]] = defaultdict(dict)
    for c in held:
        if c.about in _ASPECTS:
            said[c.target][c.what] = c.after
    looked_at: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    for target, words in said.items():
        about = str(target[0])
        verdict = words.pop("verdict", "right")
        aspects = {"verdict": verdict == "right"}
        if verdict == "right":
            everything = not words  # somebody looked, and changed nothing
            aspects |= {what: what not in words for what in _ASPECTS[about] if everything or what in words}
            aspects["verdict"] = True
        for what, held_true in aspects.items():
            looked_at[about, what] += 1
            right[about, what] += held_true
    return [Judged(*key, looked_at[key], right[key]) for key in looked_at]
