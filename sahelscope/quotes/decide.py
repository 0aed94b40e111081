"""Goes through the units in the order of the text and decides who said each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from sahelscope.quotes import colon, cue_after, cue_before, floating, inside, ranker, sentence
from sahelscope.quotes.around import Around
from sahelscope.quotes.around import of as around_of
from sahelscope.quotes.floating import Said
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit
from sahelscope.quotes.speaker_resolution import Whom


class Weighed(NamedTuple):
    """A hypothesis with its reasons and its probability."""

    hypothesis: Hypothesis
    reasons: tuple[str, ...]
    probability: float


class Decision(NamedTuple):
    """What was decided on a unit: its hypotheses, the likeliest speaker first, and whom the first stands for."""

    unit: Unit
    around: Around
    weighed: tuple[Weighed, ...]
    entity: int
    other_entities: tuple[int, ...]  #: others whom a pronoun may stand for
    ambiguous: bool = False  #: one of them is nearly as likely


Choose = Callable[[Unit, Sequence[Weighed]], int]


def hypotheses(scene: Scene, unit: Unit, around: Around, said: Sequence[Said]) -> Iterator[Hypothesis]:
    """Yield what each rule has to say on a unit, from sure to unsure."""
    yield from inside.find(scene, unit, around)
    yield from cue_after.find(scene, unit, around)
    yield from cue_before.find(scene, unit, around)
    yield from colon.find(scene, unit, around)
    yield from floating.find(scene, unit, around, said)
    yield from sentence.find(scene, unit, around)


def decide(scene: Scene, choose: Choose | None = None) -> Iterator[Decision]:
    """Yield a decision for each unit; ``choose`` overrides the ranker's choice (for fitting)."""
    said: list[Said] = []
    whom = Whom(scene)
    for unit in scene.units:
        around = around_of(scene, unit)
        found = list(hypotheses(scene, unit, around, said))
        if not found:
            yield Decision(unit, around, (), -1, ())
            continue
        speakers = [s.entity for s in said[-4:]]
        why = [ranker.reasons(scene, h, speakers) for h in found]
        chances = ranker.probabilities([ranker.score(r) for r in why])
        weighed = _ranked([Weighed(h, r, p) for h, r, p in zip(found, why, chances, strict=True)])
        best = weighed[choose(unit, weighed)].hypothesis if choose else weighed[0].hypothesis
        stands = whom.of(best.candidate, best.cue, unit)
        paragraph = scene.stretches[unit.stretches[-1]].paragraph
        said.append(Said(unit, best.candidate, stands.entity, paragraph, best.cue is not None))
        yield Decision(unit, around, tuple(weighed), stands.entity, stands.others, stands.ambiguous)


def _ranked(weighed: list[Weighed]) -> list[Weighed]:
    """Return the hypotheses by the probability of their candidate, the best hypothesis of each first."""
    total: dict[int, float] = {}
    for w in weighed:
        i = w.hypothesis.candidate
        total[i] = total.get(i, 0.0) + w.probability
    return sorted(weighed, key=lambda w: (-total[w.hypothesis.candidate], -w.probability))
