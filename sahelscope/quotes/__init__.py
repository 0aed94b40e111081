"""Who said what."""

from __future__ import annotations

from sahelscope.models import Article, Quote, Span
from sahelscope.people import People
from sahelscope.quotes import indirect, nobody
from sahelscope.quotes.decide import Decision, decide
from sahelscope.quotes.scene import Scene

#: words between marks are a quote from this probability on
QUOTE = 0.45


def find(article: Article, people: People) -> list[Quote]:
    """Return the quotes in the order of the text."""
    scene = Scene.of(article, people)
    found = [q for d in decide(scene) if (q := _quote(scene, d)) is not None]
    return sorted([*found, *indirect.find(article, people, found)], key=lambda quote: quote.start)


def _quote(scene: Scene, decision: Decision) -> Quote | None:
    best = decision.weighed[0] if decision.weighed else None
    spans = tuple(
        Span(s.start, s.end)
        for s in (scene.stretches[i] for i in decision.unit.stretches)
        if nobody.probability(
            nobody.reasons(scene, s, decision.around, best.reasons if best else (), best.probability if best else 0.0)
        )
        >= QUOTE
    )
    if not spans:
        return None
    words = " ".join(s.of(scene.text) for s in spans)
    if best is None:
        return Quote(spans, words, "direct", None, None, None, "floating", 0.3)
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
