"""Who said what."""

from __future__ import annotations

from sahelscope.models import Article, Quote, Span
from sahelscope.people import People
from sahelscope.quotes import indirect
from sahelscope.quotes.decide import Decision, decide
from sahelscope.quotes.scene import Scene


def find(article: Article, people: People) -> list[Quote]:
    """Return the quotes in the order of the text."""
    scene = Scene.of(article, people)
    found = [q for d in decide(scene) if (q := _quote(scene, d)) is not None]
    return sorted([*found, *indirect.find(article, people, found)], key=lambda quote: quote.start)


def _quote(scene: Scene, decision: Decision) -> Quote | None:
    spans = tuple(Span(scene.stretches[i].start, scene.stretches[i].end) for i in decision.unit.stretches)
    words = " ".join(s.of(scene.text) for s in spans)
    if not decision.weighed:
        return Quote(spans, words, "direct", None, None, None, "floating", 0.3)
    best = decision.weighed[0]
    candidate = scene.candidate(best.hypothesis.candidate)
    cue = best.hypothesis.cue
    return Quote(
        spans=spans,
        text=words,
        kind="direct",
        speaker_text=candidate.text,
        speaker=scene.people.name_of(decision.entity) or candidate.text,
        cue=cue.text(scene.article) if cue else None,
        rule=best.hypothesis.rule,
        confidence=0.5,
        speaker_start=candidate.start,
        speaker_end=candidate.end,
    )
