"""Compares the quote ranker's hypotheses with annotated speakers, as the fitting and the reliability table need it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, NamedTuple

from sahelscope import dates, events, header, people, places
from sahelscope.events.drafts import Draft
from sahelscope.language.lexicon import fold
from sahelscope.quotes import find as find_quotes
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit

_TITLES = frozenset(
    """
    ambassadeur ambassador ancien ancienne capitaine capt captain chairman chief col colonel commandant depute
    docteur dr ex former gen general generale gouverneur gov governor judge lady lieutenant lord lt m madame maire
    maj major minister ministre miss mlle mm mme mmes monsieur mr mrs ms parole porte pr premier premiere president
    presidente prime prof professeur professor rep secretaire secretary sen senateur senator sgt sir spokesman
    spokesperson spokeswoman vice
    """.split()
)
_SMALL = frozenset("the a an of for in on at and s le la les l un une des du de d et aux au en".split())
PRONOUNS = frozenset("he she they i we you it who one il elle ils elles on je nous vous qui t".split())


class Annotated(NamedTuple):
    """An annotated quote: its spans, its speaker as printed and, where known, as resolved."""

    spans: list[list[int]]
    speaker: str
    who: str | None


def published(doc: dict[str, Any]) -> dt.date | None:
    """Return the day of publication, None where the annotation gives none."""
    return dt.date.fromisoformat(doc["published"]) if doc.get("published") else None


def drafts(doc: dict[str, Any]) -> list[Draft]:
    """Return the events that are found in an annotated article, each with its grounds."""
    article = header.read(doc["text"], published=published(doc), lang=doc["lang"])
    mentions, found = places.find(article), dates.find(article)
    speakers = people.find(article)
    spoken = people.identified(article, speakers, find_quotes(article, speakers))
    return events.with_grounds(article, mentions, found, spoken)


def quotes(doc: dict[str, Any]) -> list[Annotated]:
    """Return the annotated quotes between marks."""
    return [
        Annotated(q["spans"], q["speaker"] or "", q.get("who"))
        for q in doc["quotes"]
        if q["kind"] in ("direct", "mixed")
    ]


def of_unit(scene: Scene, unit: Unit, annotated: list[Annotated]) -> Annotated | None:
    """Return the annotated quote that shares most with the unit, None where none shares half of it."""
    best, most = None, 0
    for i in unit.quoted_spans:
        s = scene.quoted_spans[i]
        for a in annotated:
            shared = sum(max(0, min(e, s.end) - max(b, s.start)) for b, e in a.spans)
            if shared > most and 2 * shared > s.end - s.start:
                best, most = a, shared
    return best


def of_span(start: int, end: int, annotated: list[Annotated]) -> Annotated | None:
    """Return the annotated quote that covers most of the span, None where none covers half of it."""
    best, most = None, 0
    for a in annotated:
        shared = sum(max(0, min(e, end) - max(b, start)) for b, e in a.spans)
        if shared > most and 2 * shared > end - start:
            best, most = a, shared
    return best


def speaker_of(scene: Scene, unit: Unit, annotated: list[Annotated]) -> str | None:
    """Return the annotated speaker of a unit, None where it is no quote or nobody is named."""
    found = of_unit(scene, unit, annotated)
    return found.speaker or None if found else None


def name_words(name: str) -> frozenset[str]:
    """Return the words of a name that count: no titles, no articles, unless nothing else is left."""
    found = re.findall(r"[a-z0-9]+", fold(name).replace("-", " "))
    return frozenset([w for w in found if w not in _TITLES | _SMALL] or [w for w in found if w not in _SMALL] or found)


def same(one: str, other: str) -> bool:
    """Tell whether two printed names are of the same speaker."""
    a, b = name_words(one), name_words(other)
    both = len(a & b)
    return bool(both) and (2 * both / (len(a) + len(b)) >= 0.5 or a <= b or b <= a)


def is_pronoun(name: str) -> bool:
    """Tell whether a printed mention is a pronoun."""
    return name_words(name) <= PRONOUNS


def right(scene: Scene, hypothesis: Hypothesis, speaker: str) -> bool:
    """Tell whether the hypothesis names the annotated speaker."""
    candidate = scene.candidate(hypothesis.candidate)
    if same(speaker, candidate.text):
        return True
    if is_pronoun(speaker) or candidate.entity < 0:
        return False
    return same(speaker, scene.people.entities[candidate.entity].name)
