"""Verbs of several words with a day between them.

Les soldats ont pris mardi le contrôle de Ber. -> attack
Le ministre a posé samedi la première pierre d'un pont à Gao. -> other
The gendarmes fell on Monday into an ambush near Gao. -> attack

The lists have such verbs as they stand together; here the text is read once more around the day, without it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache

from sahelscope.events import scan, triggers
from sahelscope.events.words import Hit
from sahelscope.models import Language, Span

#: how much is read before and behind what is left out, in characters: the longest verb is shorter
_AROUND = 60
_LAST_WORD = re.compile(r"([\w'-]+),? ?$")
_BEHIND = re.compile(r",? ")


@cache
def _several(language: Language) -> list[tuple[str, object]]:
    """Return the forms of the verbs of several words."""
    return [(form, word) for form, word in triggers.forms(language) if word and word.verb and " " in form]


@cache
def _scanner(language: Language) -> scan.Scanner:
    return scan.Scanner({"triggers": _several(language)})


@cache
def _inner(language: Language) -> frozenset[str]:
    """Return the words after which such a form goes on."""
    return frozenset(word for form, _ in _several(language) for word in form.split(" ")[:-1])


def mended(hits: Iterable[Hit], days: Iterable[Span], low: str, language: Language) -> list[Hit]:
    """Return the triggers with those verbs whole that a day parts.

    Such a verb ends where it is parted, so that its day stays free; the triggers in the rest of it are left out.
    """
    found = list(hits)
    for day in days:
        for whole, until in _around(day, low, language):
            first = bisect_left(found, whole.start, key=lambda h: h.start)
            last = bisect_left(found, until, key=lambda h: h.start)
            found[first:last] = [whole]
    return found


def _around(day: Span, low: str, language: Language) -> Iterator[tuple[Hit, int]]:
    """Yield the verb that a day parts, up to the day, and where the rest of it ends."""
    before = _LAST_WORD.search(low, max(0, day.start - _AROUND), day.start)
    after = _BEHIND.match(low, day.end)
    if not before or not after or before[1] not in _inner(language):
        return
    start, cut = max(0, day.start - _AROUND), before.end(1)
    head = low[start:cut]
    for hit in _scanner(language).find(f"{head} {low[after.end() : after.end() + _AROUND]}")["triggers"].all:
        end = start + hit.start + (hit.end - hit.start)
        if end > cut > start + hit.start:
            yield Hit(start + hit.start, cut, hit.value), end - cut - 1 + after.end()
            return
