"""How sure it is that an event is one: data/events/confidence.csv, which ``benchmarks/fit_events.py`` fits.

Gunmen attacked Kelbo on 3 May 2021, killing twelve people. -> sure
Le ministre a salué la décision. -> likely
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from sahelscope.events import candidates
from sahelscope.events.drafts import Draft
from sahelscope.language.lexicon import number, rows
from sahelscope.models import changed
from sahelscope.paths import DATA

PATH = DATA / "events" / "confidence.csv"
#: the reason that every event has
ALWAYS = "always"
#: From here on nine in ten are events; below ``models.DOUBTFUL_BELOW`` hardly more than half.
SURE = 0.8
#: nobody is surer, or less sure
_MOST, _LEAST = 0.97, 0.1
#: how much more than enough speaks for an event, by steps
_STEPS = (0.1, 0.25, 0.5, 0.75, 1.0)
#: sentences at the head of an article
_HEAD = 4


def set_on(draft: Draft) -> Draft:
    """Return a draft whose event is as sure as its reasons make it."""
    return changed(draft, event=changed(draft.event, confidence=share(reasons(draft), _weights())))


def reasons(draft: Draft) -> Iterator[str]:
    """Yield what says how sure an event is."""
    event, grounds = draft.event, draft.grounds
    best = max((g.candidate for g in grounds), key=lambda c: c.weight)
    yield ALWAYS
    yield f"type {event.type}"
    yield f"found by {best.rule}"
    yield f"stands as {best.standing}"
    yield from (f"reason {r.name}" for r in best.reasons if not r.name.startswith("type "))
    above = best.weight - candidates.enough()
    yield from (f"{step} above enough" for step in _STEPS if above >= step)
    if event.date:
        yield "a day" if event.precision == "day" else "a date"
    if event.figures:
        yield "a figure"
    if event.located:
        yield f"a place of {event.located.basis}"
    if event.actors:
        yield "an actor"
    if event.planned:
        yield "planned"
    if len(grounds) > 1:
        yield "told by two clauses"
    if draft.sentence < _HEAD:
        yield "in the head of the article"
    if event.countries and not any(m.country in event.countries for g in grounds for m in g.considered):
        yield "country of the article only"


def share(found: Iterable[str], weights: Mapping[str, float]) -> float:
    """Return of how many events with these reasons one is an event: a share between 0 and 1."""
    score = sum(weights.get(reason, 0.0) for reason in set(found))
    return round(min(_MOST, max(_LEAST, 1 / (1 + math.exp(-score)))), 2)


@cache
def _weights() -> dict[str, float]:
    return {
        cells["reason"]: number(PATH, line, cells["weight"])
        for line, cells in rows(PATH, ("reason", "weight"), required=("reason", "weight"))
    }
