"""An event told twice in an article is listed once, where it is told first.

Gunmen attacked Kelbo. The attack took place on 3 May 2021 in Kelbo. -> attack on 2021-05-03 in BFA
Gunmen attacked Kelbo. Nine soldiers were wounded. -> attack in BFA, wounded 9 to 9
Le ministre a été arrêté à Gao. Selon la radio, le ministre serait détenu. -> arrest in MLI, arrested 1 to 1
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from sahelscope.events.drafts import Draft
from sahelscope.models import Event, changed

_WORD = re.compile(r"[^\W_]{5,}|\d+")
#: An event is compared with so many events of its type that were told before it, so that long articles stay cheap
_BACK = 25
#: How many sentences back the disaster may stand that people died in
_FAR = 8
#: How many sentences back what a sentence adds to may stand
_NEAR = 4
#: Two clauses say the same that share so many of the words of the shorter one, and so many at least
_SHARED, _LEAST = 0.7, 3
#: So much of a clause is compared, in characters
_COMPARED = 400


def dropped(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without those that say again what another one says or only add to it."""
    named = {d.event.type for d in drafts if not d.anaphoric}
    body: dict[str, set[str]] = defaultdict(set)
    for d in drafts:
        if not d.title:
            body[d.event.type].update(d.event.countries or [""])
    kept: list[Draft] = []
    told: dict[str, list[tuple[Event, frozenset[str]]]] = defaultdict(list)
    for draft in drafts:
        event = draft.event
        if draft.title and body[event.type] and (not event.countries or body[event.type] & {*event.countries, ""}):
            continue
        if (draft.anaphoric and event.type in named) or (draft.hearsay and told[event.type]):
            continue
        if kept and (joined := _added(kept[-1], draft)):
            kept[-1] = joined
            continue
        deadly = next((d for d in reversed(kept) if d.event.type in ("attack", "disaster")), None)
        if draft.toll and deadly and deadly.event.type == "disaster" and draft.sentence - deadly.sentence <= _FAR:
            event = changed(event, type="disaster")
            draft = changed(draft, event=event)
        words = frozenset(w.lower() for w in _WORD.findall(event.text[:_COMPARED]))
        before = told[event.type]
        if not any(_same(event, words, earlier, others) for earlier, others in before[-_BACK:]):
            kept.append(draft)
            before.append((event, words))
    return kept


def _same(event: Event, words: frozenset[str], earlier: Event, others: frozenset[str]) -> bool:
    if event.date and earlier.date and event.date != earlier.date:
        return False
    shared = len(words & others)
    return shared >= _SHARED * min(len(words), len(others)) and shared >= _LEAST


def _added(earlier: Draft, draft: Draft) -> Draft | None:
    """Return the earlier event with what the draft adds to it, None where the draft is an event of its own."""
    event, first = draft.event, earlier.event
    if draft.sentence - earlier.sentence > _NEAR or event.planned != first.planned:
        return None
    if {f.what for f in event.figures} & {f.what for f in first.figures}:
        return None
    if draft.toll:
        if (
            draft.date
            or not set(draft.places) <= set(first.countries)
            or draft.sentence - earlier.sentence > 1
            or not event.figures
        ):
            return None
        if first.type not in ("attack", "protest", "disaster", "coup"):
            return None
    elif not (draft.again and event.type == first.type and (not earlier.date or earlier.date.value == event.date)):
        return None
    dated = event if draft.date and not earlier.date else first
    merged = changed(
        first,
        date=dated.date,
        first=dated.first,
        last=dated.last,
        precision=dated.precision,
        countries=first.countries or event.countries,
        figures=first.figures + event.figures,
    )
    return changed(
        earlier,
        event=merged,
        date=earlier.date or draft.date,
        sentence=draft.sentence,
        grounds=earlier.grounds + draft.grounds,
    )
