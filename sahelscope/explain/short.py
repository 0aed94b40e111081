"""The weightiest reasons behind each quote and event of an article, a few words each, for whoever reads it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Protocol

from sahelscope import people
from sahelscope.explain.events import explain_events
from sahelscope.explain.quotes import explain_quotes
from sahelscope.language import grammars
from sahelscope.parser import parse

#: So many reasons of a finding are told.
MOST = 4


class _Weighed(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def weight(self) -> float: ...


def reasons(
    text: str, published: dt.date | None, language: str, title: str | None
) -> dict[tuple[str, int, int], tuple[str, ...]]:
    """Return ("quote" or "event", start, end) -> reasons, those that weigh most first: "cue beside it (+2.1)".

    The article is parsed again: reasons are many and are not kept. Nothing for a language that is not read.
    """
    if not grammars.is_read(language):
        return {}
    found = parse(text, published=published, lang=language, title=title)
    told: dict[tuple[str, int, int], tuple[str, ...]] = {}
    for quoted in explain_quotes(found.article, people.find(found.article), found.quotes):
        chosen = [part.candidates[0].reasons for part in quoted.parts if part.candidates]
        told["quote", quoted.quote.start, quoted.quote.end] = _short(r for some in chosen for r in some)
    for happened in explain_events(found.article, found.mentions, found.dates, found.quotes):
        every = (r for clause in happened.clauses for r in clause.reasons)
        told["event", happened.event.start, happened.event.end] = _short(every)
    return told


def _short(weighed: Iterable[_Weighed]) -> tuple[str, ...]:
    weights = {r.name: r.weight for r in weighed}
    strongest = sorted(weights.items(), key=lambda item: -abs(item[1]))[:MOST]
    return tuple(f"{name.replace('_', ' ')} ({weight:+.1f})" for name, weight in strongest)
