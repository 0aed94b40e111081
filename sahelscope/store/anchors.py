"""Finds again what a correction is about, after rules or white space have changed.

The words decide: they stand where they stood, or elsewhere in the article; then a finding is looked for that covers
them. What is not found again is lost to nobody: it is an orphan, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

#: What became of a correction: it holds; its words are no longer in the article; the rules find nothing at them; the
#: article is not in the corpus.
Status = Literal["holds", "no words", "no finding", "no article"]
#: Two stretches are one finding's where they share so much of what either covers.
_ALIKE = 0.5


class Found(NamedTuple):
    """A finding of the rules: its id, where it stands, and its row's other cells."""

    id: str
    start: int
    end: int


def find(start: int, end: int, words: str, rows: Sequence[Found], text: str) -> tuple[Found | None, Status]:
    """Return the finding that stood at ``start`` to ``end`` with these words, and what became of it."""
    for row in rows:
        if (row.start, row.end) == (start, end):
            return row, "holds"
    place = _where(words, start, end, text)
    if place is None:
        return None, "no words"
    likeliest = max(rows, key=lambda row: _alike(place, row), default=None)
    if likeliest is None or _alike(place, likeliest) < _ALIKE:
        return None, "no finding"
    return likeliest, "holds"


def _where(words: str, start: int, end: int, text: str) -> tuple[int, int] | None:
    """Return where the words stand: at their old place, else the nearest one."""
    if not words or _spaced(text[start:end]) == words:
        return start, end
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    places: Iterable[re.Match[str]] = re.finditer(pattern, text)
    nearest = min(places, key=lambda match: abs(match.start() - start), default=None)
    return nearest.span() if nearest else None


def _spaced(words: str) -> str:
    return " ".join(words.split())


def _alike(place: tuple[int, int], row: Found) -> float:
    shared = min(place[1], row.end) - max(place[0], row.start)
    return max(shared, 0) / (max(place[1], row.end) - min(place[0], row.start))
