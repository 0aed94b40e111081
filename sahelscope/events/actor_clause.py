"""A clause as its actors are looked for: its words, who can be meant in it, and what both readers of it ask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from sahelscope.events import actor_words
from sahelscope.events.actor_phrases import Phrases
from sahelscope.events.candidates import Candidate
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.words import Hit
from sahelscope.models import Event, Span

Role = Literal["by", "against"]

#: types of events whose people all take part, that nobody does, that people do to one another
TOGETHER = frozenset(["talks"])
NOBODYS = frozenset(["disaster"])
MUTUAL = frozenset(["attack", "talks", "protest"])

#: how far behind a noun or verb "by", "with" and "against" may stand
_LINK = 140


class Part(NamedTuple):
    """Somebody with a part in an event."""

    span: Span
    role: Role


class Told(NamedTuple):
    """A clause between those that are told with it."""

    span: Span
    hits: Sequence[Hit]  #: its triggers
    before: Event | None  #: the event of the clause before it in the sentence
    before_passive: bool


class Clause:
    """One clause, the word that tells its event (``best``), the event's type, and the article that it stands in."""

    def __init__(self, best: Candidate, kind: str, told: Told, findings: Findings) -> None:
        self.best, self.kind, self.told, self.findings = best, kind, told, findings
        self.low, self.start, self.end = findings.low, told.span.start, told.span.end
        self.language = findings.language
        self.grammar = GRAMMARS[findings.language].actors
        self.phrases = Phrases(findings)

    def claims(self, hit: Hit) -> bool:
        """Tell whether a verb claims an attack: "a revendiqué"."""
        return hit.word.base in actor_words.claims(self.language)

    def having(self, hit: Hit) -> bool:
        """Tell whether somebody says that he did it himself: "a affirmé avoir tué"."""
        return hit.word.verb in ("report", "statement") and bool(self.grammar.having.match(self.low, hit.end))

    def all_at(self, start: int, limit: int) -> list[Span]:
        """Return those who stand at an offset; none where a stop word does."""
        while start < limit and self.low[start] == " ":
            start += 1
        return [] if self.grammar.stop.match(self.low, start - 1, limit) else self.phrases.listed(start, limit)

    def land(self, span: Span) -> bool:
        """Tell whether a phrase is a country's name, which attacks hit as a place."""
        return any(m.kind == "name" and m.end == span.end for m in self.findings.where.within(span))

    def linked(self, link: re.Pattern[str], start: int, until: int, role: Role) -> Iterator[Part]:
        """Yield those behind the first link that somebody follows."""
        for found in link.finditer(self.low, start, min(until, start + _LINK)):
            people = [p for p in self.all_at(found.end(), until) if self.kind != "attack" or not self.land(p)]
            if people:
                yield from (Part(span, role) for span in people)
                return
