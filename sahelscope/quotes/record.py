"""Turns decisions into records: one quote for each unit, halves of a cut quotation put together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sahelscope.models import Quote, Span, changed
from sahelscope.quotes import acts, confidence, inside, kinds, not_quotes
from sahelscope.quotes.cue import Cue
from sahelscope.quotes.decide import Decision
from sahelscope.quotes.scene import CUT, Scene

# Set by hand; benchmarks/reliability.py shows what they lead to.
#: words between marks are a quote from this probability on
QUOTE = 0.45
#: the confidence of a quote for which nobody comes into question
NOBODY_NAMED = 0.3


def records(scene: Scene, decisions: Iterable[Decision]) -> Iterator[Quote]:
    """Yield the quotes in the order of the text."""
    last: Quote | None = None
    for decision in decisions:
        quote = _quote(scene, decision)
        if quote is None:
            continue
        if last is not None and _cut(scene, last, quote):
            last = changed(
                last,
                spans=last.spans + quote.spans,
                text=f"{last.text} {quote.text}",
                confidence=min(last.confidence, quote.confidence),
                alternatives=last.alternatives or quote.alternatives,
            )
            continue
        if last is not None:
            yield last
        last = quote
    if last is not None:
        yield last


def quote_probability(scene: Scene, decision: Decision, quoted_span: int) -> float:
    """Return how likely the words of one stretch of the unit quote somebody."""
    best = decision.weighed[0] if decision.weighed else None
    reasons, chance = (best.reasons, best.probability) if best else ((), 0.0)
    return not_quotes.probability(
        not_quotes.reasons(scene, scene.quoted_spans[quoted_span], decision.context, reasons, chance)
    )


def _quote(scene: Scene, decision: Decision) -> Quote | None:
    likely = [(i, quote_probability(scene, decision, i)) for i in decision.unit.quoted_spans]
    whole = [Span(scene.quoted_spans[i].start, scene.quoted_spans[i].end) for i, p in likely if p >= QUOTE]
    spans = tuple(piece for span in whole for piece in inside.cut(scene, span))
    if not spans:
        return None
    words = " ".join(s.of(scene.text) for s in spans)
    if not words.strip():
        return None  # "", « »: marks around nothing
    if not decision.weighed:
        kind = kinds.of(scene, decision.context, spans[0].start, spans[-1].end, None)
        return Quote(spans, words, kind, None, None, None, "nobody named", NOBODY_NAMED)
    best = decision.weighed[0].hypothesis
    candidate, cue = scene.candidate(best.candidate), _cue(decision)
    found = confidence.speakers(scene, decision)
    others = confidence.alternatives(scene, decision, found)
    sure = confidence.calibrated(confidence.score(found, max(p for _, p in likely)))
    if decision.ambiguous:
        sure *= confidence.AMBIGUOUS
    elif decision.other_entities:
        sure *= confidence.CONTESTED
    return Quote(
        spans=spans,
        text=words,
        kind=kinds.of(scene, decision.context, spans[0].start, spans[-1].end, cue),
        speaker_text=candidate.text,
        speaker=scene.people.name_of(decision.entity) or candidate.text,
        cue=cue.text(scene.article) if cue else None,
        rule=best.rule,
        confidence=round(sure, 3),
        speaker_start=candidate.start,
        speaker_end=candidate.end,
        alternatives=others,
        act=acts.of_words(cue.text(scene.article), words, scene.article.language) if cue else None,
    )


def _cue(decision: Decision) -> Cue | None:
    """Return the cue nearest to the quote of which the speaker is the likeliest subject."""
    best = decision.weighed[0].hypothesis
    if best.cue is None or best.rule != "cue_before":
        return best.cue
    subjects: dict[Cue, tuple[float, int]] = {}
    for w in decision.weighed:
        if w.hypothesis.rule == best.rule and (cue := w.hypothesis.cue) is not None:
            subjects[cue] = max(subjects.get(cue, (0.0, -1)), (w.probability, w.hypothesis.candidate))
    own = [cue for cue, (_, c) in subjects.items() if c == best.candidate and cue.form not in ("noun", "infinitive")]
    return max(own, key=lambda cue: cue.start, default=best.cue)


def _cut(scene: Scene, one: Quote, two: Quote) -> bool:
    """Tell whether the second quote is the second half of the first: “A,” said Awa. “B.”"""
    if one.kind != "direct" or two.kind != "direct" or one.cue is None or one.speaker_start != two.speaker_start:
        return False
    if one.speaker_start is None or not one.end <= one.speaker_start < two.start or two.start - one.end > CUT:
        return False
    return scene.article.paragraph_at(one.start) == scene.article.paragraph_at(two.start)
