"""Why an event stands in the tables: its trigger with the line of the word list, what weighed, its day and places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sahelscope import events
from sahelscope.events.candidates import Candidate
from sahelscope.events.drafts import Grounds
from sahelscope.events.standing import Standing
from sahelscope.events.weights import Reason
from sahelscope.explain import lexicon_lines
from sahelscope.explain.lexicon_lines import LexiconLine
from sahelscope.language import lexicon
from sahelscope.models import Article, Date, Event, Language, Mention, Quote, Span


@dataclass(frozen=True)
class ClauseExplanation:
    """What was found in one clause of an event. An event that several clauses tell of has several."""

    trigger: str  #: as printed
    span: Span  #: of the trigger
    type: str
    standing: Standing
    module: str  #: the file of the rule that weighed the trigger
    lines: tuple[LexiconLine, ...]  #: that list the trigger, and what its object makes of it
    reasons: tuple[Reason, ...]  #: with their weights and lines in data/events/weights.csv
    weight: float
    date_basis: str  #: "" where the clause has no date
    places_basis: str
    places: tuple[str, ...]  #: the places named in its sentence, as printed, each with its country


@dataclass(frozen=True)
class EventExplanation:
    """An event with what was found in its clauses, in their order."""

    event: Event
    clauses: tuple[ClauseExplanation, ...]


def explain_events(
    article: Article, mentions: Sequence[Mention], dates: Sequence[Date], quotes: Sequence[Quote]
) -> list[EventExplanation]:
    """Return the events of an article, in the order of the text, each with the reasons it was found for."""
    return [
        EventExplanation(draft.event, tuple(_clause(article, grounds) for grounds in draft.grounds))
        for draft in events.with_grounds(article, mentions, dates, quotes)
    ]


def _clause(article: Article, grounds: Grounds) -> ClauseExplanation:
    candidate = grounds.candidate
    span = Span(candidate.hit.start, candidate.hit.end)
    return ClauseExplanation(
        trigger=span.of(article.text),
        span=span,
        type=candidate.type,
        standing=candidate.standing,
        module=f"sahelscope/events/{candidate.rule}.py",
        lines=tuple(_lines(article.language, candidate)),
        reasons=candidate.reasons,
        weight=round(candidate.weight, 2),
        date_basis=grounds.date,
        places_basis=grounds.places,
        places=tuple(dict.fromkeys(f"{m.text} ({m.country})" for m in grounds.considered)),
    )


def _lines(language: Language, candidate: Candidate) -> list[LexiconLine]:
    """Return the lines of the trigger's form, and of the objects that give it the type."""
    base = candidate.hit.word.base
    listed = lexicon_lines.of_form(language, "event_nouns" if candidate.noun else "event_verbs", base)
    objects = [
        line
        for form, entry in lexicon.load(language, "event_frames").forms.items()
        if entry == candidate.type and form.partition(" + ")[0].strip() == base
        for line in lexicon_lines.of_form(language, "event_frames", form)
    ]
    return listed + objects
