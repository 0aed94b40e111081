"""Organisations whose name an acronym in brackets closes: « Pain pour tous » (PPT), Bread for All (BFA).

Such a name may hold words that end every other one ("for", « sans »): that its words begin with the letters of the
acronym, or that it stands in marks, shows where it begins.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from sahelscope.people.names import DETERMINED
from sahelscope.people.phrase import Phrase
from sahelscope.people.words import Words

_OPENS, _CLOSES = frozenset('«“"'), frozenset('»”"')
#: letters of an acronym at most
_LONGEST = 8
_BRACKETS = re.compile(r"\(([A-ZÀ-Ý]{2,8})\)")
#: so many words may stand between two that begin with its letters
_BETWEEN = 3


def join(words: Words, phrases: list[Phrase]) -> list[Phrase]:
    """Return the phrases; what lies within such a name gives way to the name, an organisation."""
    whole = []
    for first, end in _names(words):
        holding = next((p for p in phrases if p.last == end and p.first <= first), None)
        if holding is None:
            whole.append((first, end))
        elif holding.name and holding.name[1] < end:
            holding.name = (first, end)  # "l'ONG Pain | pour tous (PPT)"
    if not whole:
        return phrases
    left = [p for p in phrases if not any(first < p.last and p.first < last for first, last in whole)]
    new = [Phrase(_begin(words, a), b, "organisation", b - 1, "one", "unknown", True, (a, b)) for a, b in whole]
    return sorted([*left, *new], key=lambda p: p.first)


def _begin(words: Words, first: int) -> int:
    """Return where the phrase begins: at the determiner right before the name, else at the name."""
    before = first - 1
    if before >= 0 and words.known[before].plain in words.closed.determiners and words.gaps[before] in DETERMINED:
        return before
    return first


def _names(words: Words) -> Iterator[tuple[int, int]]:
    for match in _BRACKETS.finditer(words.text):
        i = bisect_left(words.starts, match.start(1))
        if 0 < i < words.size and words.starts[i] == match.start(1) and words.ends[i] == match.end(1):
            mark = words.gaps[i - 1].replace("(", "").strip()
            first = _in_marks(words, i) if mark in _CLOSES else _spelt(words, i) if not mark else None
            if first is not None and i - first > 1:
                yield first, i


def _in_marks(words: Words, end: int) -> int | None:
    """Return the first word of what stands in marks before the word ``end``, None where it is longer than a name."""
    for k in range(end - 1, max(-1, end - _LONGEST - _BETWEEN - 1), -1):
        before = words.before(k)
        if not _OPENS.isdisjoint(before):
            return k if words.known[k].cap and words.known[k].plain[0] == words.forms[end][0].lower() else None
        if before.strip() and k < end:
            return None
    return None


def _spelt(words: Words, end: int) -> int | None:
    """Return the first of the words before ``end`` that begin with its letters, None where they do not."""
    k = end
    for letter in reversed(words.forms[end].lower()):
        for _ in range(_BETWEEN):
            k -= 1
            if k < 0 or (k < end - 1 and words.gaps[k].strip(" \u00a0'’")):
                return None
            if words.known[k].plain[:1] == letter:
                break
            if words.known[k].cap or k == end - 1:
                return None  # a word of weight that the acronym leaves out
        else:
            return None
    return k if words.known[k].cap else None
