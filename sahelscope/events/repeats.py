"""An event told twice in an article is listed once, where it is told first.

"Le ministre a démenti mardi l'octroi d'une mine …" in the lead and again below; "the attack" after "an attack".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sahelscope.models import Event

_WORD = re.compile(r"[^\W_]{5,}|\d+")


def dropped(events: Sequence[Event]) -> list[Event]:
    """Return the events without those that say again what an earlier one said."""
    kept: list[tuple[Event, frozenset[str]]] = []
    for event in events:
        words = frozenset(w.lower() for w in _WORD.findall(event.text))
        if not any(_same(event, words, earlier, told) for earlier, told in kept):
            kept.append((event, words))
    return [event for event, _ in kept]


def _same(event: Event, words: frozenset[str], earlier: Event, told: frozenset[str]) -> bool:
    if event.type != earlier.type or (event.date and earlier.date and event.date != earlier.date):
        return False
    shared = len(words & told)
    return shared >= 0.7 * max(1, min(len(words), len(told))) and shared >= 3
