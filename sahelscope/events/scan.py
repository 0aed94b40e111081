"""All word lists of the family, looked for in one pass over the text.

Each list keeps its own hits, the longest first and no two overlapping, so that no word of one hides a word of another.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Any

import ahocorasick_rs

from sahelscope.language.lexicon import Hit


class Hits:
    """What one list found in a text, in order, to be asked by stretch."""

    def __init__(self, hits: list[Hit[Any]]) -> None:
        self.all = hits
        self._starts = [h.start for h in hits]

    def within(self, span: tuple[int, int]) -> list[Hit[Any]]:
        """Return the hits that begin in the stretch."""
        return self.all[bisect_left(self._starts, span[0]) : bisect_left(self._starts, span[1])]

    def any(self, span: tuple[int, int]) -> bool:
        """Tell whether a hit begins in the stretch."""
        i = bisect_left(self._starts, span[0])
        return i < len(self._starts) and self._starts[i] < span[1]


class Scanner:
    """Finds the forms of several lists in a text given in lower case, whole words only, in linear time."""

    def __init__(self, lists: Mapping[str, Iterable[tuple[str, object]]]) -> None:
        self._names = list(lists)
        listed = [(form, name, value) for name, forms in lists.items() for form, value in forms]
        number = {name: k for k, name in enumerate(self._names)}
        self._values = [(number[name], value) for _, name, value in listed]
        self._automaton = ahocorasick_rs.AhoCorasick([form for form, _, _ in listed])  # a full table takes too long

    def find(self, low: str) -> dict[str, Hits]:
        """Return the hits of each list."""
        size = len(low)
        found = [
            (start, -end, i)
            for i, start, end in self._automaton.find_matches_as_indexes(low, overlapping=True)
            if (start == 0 or not (low[start - 1].isalnum() and low[start].isalnum()))
            and (end == size or not (low[end].isalnum() and low[end - 1].isalnum()))
        ]
        found.sort()
        hits: list[list[Hit[Any]]] = [[] for _ in self._names]
        reached, values, new = [0] * len(hits), self._values, tuple.__new__
        for start, end, i in found:
            k, value = values[i]
            if start >= reached[k]:
                reached[k] = -end
                hits[k].append(new(Hit, (start, -end, value)))  # Hit(…), in half its time
        return {name: Hits(h) for name, h in zip(self._names, hits, strict=True)}
