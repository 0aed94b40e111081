"""How sure a speaker is: the ranker's probability, turned into the share of such quotes that are right.

``data/quotes/confidence.csv`` is a table of steps fitted on annotated articles by ``benchmarks/fit_quotes.py``; a score
between two steps is interpolated. ``benchmarks/reliability.py`` prints how well it holds on other articles.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from sahelscope.language import lexicon
from sahelscope.paths import DATA
from sahelscope.quotes.decide import Decision
from sahelscope.quotes.scene import Scene

PATH = DATA / "quotes" / "confidence.csv"
# Set by hand; benchmarks/reliability.py shows what they lead to.
#: another candidate this likely is offered as an alternative
ALTERNATIVE = 0.03
#: a pronoun that may as well stand for another person makes the speaker so much less sure
AMBIGUOUS = 0.72
#: one that others of the article fit, though less well
CONTESTED = 0.93


@cache
def _steps() -> tuple[list[float], list[float]]:
    if not PATH.exists():
        return [0.0, 1.0], [0.0, 1.0]
    table = [
        (float(r.cells["score"]), float(r.cells["confidence"])) for r in lexicon.rows(PATH, ("score", "confidence"))
    ]
    if not table:
        return [0.0, 1.0], [0.0, 1.0]
    return [s for s, _ in table], [c for _, c in table]


def calibrated(score: float) -> float:
    """Return the share of quotes with such a score that are right."""
    scores, shares = _steps()
    i = bisect_right(scores, score)
    if i == 0:
        return shares[0]
    if i == len(scores):
        return shares[-1]
    part = (score - scores[i - 1]) / (scores[i] - scores[i - 1])
    return shares[i - 1] + part * (shares[i] - shares[i - 1])


def score(found: Sequence[tuple[str, float]], quote: float) -> float:
    """Return the ranker's own probability that its first speaker is right, given that of being a ``quote``."""
    return quote * found[0][1] if found else 0.0


def speakers(scene: Scene, decision: Decision) -> list[tuple[str, float]]:
    """Return the speakers that come into question with their probability, the decided one first."""
    people, candidates = scene.people, scene.people.candidates
    totals: dict[str, float] = {}
    if not decision.weighed:
        return []
    chosen = decision.weighed[0].hypothesis.candidate
    for w in decision.weighed:
        c = candidates[w.hypothesis.candidate]
        if w.hypothesis.candidate == chosen or (c.entity >= 0 and c.entity == decision.entity):
            name = people.name_of(decision.entity) or scene.candidate(chosen).text
        else:
            name = people.name_of(c.entity) or c.text
        totals[name] = totals.get(name, 0.0) + w.probability
    first = people.name_of(decision.entity) or scene.candidate(chosen).text
    others = sorted((n for n in totals if n != first), key=lambda n: -totals[n])
    return [(first, totals.get(first, 0.0)), *((n, totals[n]) for n in others)]


def alternatives(scene: Scene, decision: Decision, found: Sequence[tuple[str, float]]) -> tuple[str, ...]:
    """Return the other speakers that are near enough to be offered, likeliest first; pronouns are left out."""
    names = [scene.people.name_of(e) for e in decision.other_entities]
    likely = [n for n, p in found[1:] if p >= ALTERNATIVE]
    if likely:
        in_question = (scene.candidate(w.hypothesis.candidate) for w in decision.weighed)
        pronouns = {c.text for c in in_question if c.kind == "pronoun"}
        names += [n for n in likely if n not in pronouns]
    first = scene.people.name_of(decision.entity)
    return tuple(dict.fromkeys(n for n in names if n and n != first))[:4]
