"""Goes through the units in the order of the text and decides who said each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from sahelscope.quotes import (
    agent_before,
    agent_behind,
    colon,
    cue_after,
    cue_before,
    floating,
    inside,
    pull_quote,
    ranker,
    sentence,
    signed,
)
from sahelscope.quotes.context import Context
from sahelscope.quotes.context import of as context_of
from sahelscope.quotes.floating import Attribution
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit
from sahelscope.quotes.speaker_resolution import SpeakerResolver


class Weighed(NamedTuple):
    """A hypothesis with its reasons and its probability."""

    hypothesis: Hypothesis
    reasons: tuple[str, ...]
    probability: float


class Decision(NamedTuple):
    """What was decided on a unit: its hypotheses, the likeliest speaker first, and whom the first stands for."""

    unit: Unit
    context: Context
    weighed: tuple[Weighed, ...]
    entity: int
    other_entities: tuple[int, ...]  #: others whom a pronoun may stand for
    ambiguous: bool = False  #: one of them is nearly as likely


Choose = Callable[[Unit, Sequence[Weighed]], int]


def hypotheses(scene: Scene, unit: Unit, context: Context, attributed: Sequence[Attribution]) -> Iterator[Hypothesis]:
    """Yield what each rule has to say on a unit, from sure to unsure."""
    yield from inside.find(scene, unit, context)
    yield from cue_after.find(scene, unit, context)
    yield from cue_before.find(scene, unit, context)
    yield from colon.find(scene, unit, context)
    yield from signed.find(scene, unit, context)
    yield from agent_before.find(scene, unit, context)
    yield from agent_behind.find(scene, unit, context)
    yield from floating.find(scene, unit, context, attributed)
    yield from sentence.find(scene, unit, context)


def decide(scene: Scene, choose: Choose | None = None) -> Iterator[Decision]:
    """Yield a decision for each unit; ``choose`` overrides the ranker's choice (for fitting)."""
    attributed: list[Attribution] = []
    resolver = SpeakerResolver(scene)
    for unit in scene.units:
        context = context_of(scene, unit)
        heading = pull_quote.is_one(scene, unit, context)
        found = [] if heading else list(hypotheses(scene, unit, context, attributed))
        if not found:
            yield Decision(unit, context, (), -1, ())
            continue
        speakers = [s.entity for s in attributed[-4:]]
        why = [ranker.reasons(scene, h, speakers) for h in found]
        chances = ranker.probabilities([ranker.score(r) for r in why])
        weighed = _ranked([Weighed(h, r, p) for h, r, p in zip(found, why, chances, strict=True)])
        best = weighed[choose(unit, weighed)].hypothesis if choose else weighed[0].hypothesis
        resolution = resolver.of_unit(best.candidate, best.cue, unit)
        paragraph = scene.quoted_spans[unit.quoted_spans[-1]].paragraph
        attributed.append(Attribution(unit, best.candidate, resolution.entity, paragraph, best.cue is not None))
        yield Decision(unit, context, tuple(weighed), resolution.entity, resolution.others, resolution.ambiguous)


def _ranked(weighed: list[Weighed]) -> list[Weighed]:
    """Return the hypotheses by the probability of their candidate, the best hypothesis of each first."""
    total: dict[int, float] = {}
    for w in weighed:
        i = w.hypothesis.candidate
        total[i] = total.get(i, 0.0) + w.probability
    return sorted(weighed, key=lambda w: (-total[w.hypothesis.candidate], -w.probability))
