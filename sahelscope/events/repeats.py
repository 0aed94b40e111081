"""An event told twice in an article is listed once, where it is told first.

"Le ministre a démenti mardi l'octroi d'une mine …" in the lead and again below; "the attack" after "an attack".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from sahelscope.events.sentences import Draft
from sahelscope.models import Event

_WORD = re.compile(r"[^\W_]{5,}|\d+")
#: An event is compared with so many events of its type that were told before it, so that long articles stay cheap
_BACK = 25


def dropped(drafts: Sequence[Draft]) -> list[Event]:
    """Return the events without those that say again what another one says."""
    named = {d.event.type for d in drafts if not d.anaphoric}
    kept: list[Event] = []
    told: dict[str, list[tuple[Event, frozenset[str]]]] = defaultdict(list)
    for draft in drafts:
        event = draft.event
        if draft.anaphoric and event.type in named:
            continue
        words = frozenset(w.lower() for w in _WORD.findall(event.text[:400]))
        before = told[event.type]
        if not any(_same(event, words, earlier, others) for earlier, others in before[-_BACK:]):
            kept.append(event)
            before.append((event, words))
    return kept


def _same(event: Event, words: frozenset[str], earlier: Event, others: frozenset[str]) -> bool:
    if event.date and earlier.date and event.date != earlier.date:
        return False
    shared = len(words & others)
    return shared >= 0.7 * min(len(words), len(others)) and shared >= 3
