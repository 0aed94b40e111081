"""Weighs the hypotheses of a unit: the weights of their reasons are added, the greatest sum wins.

``data/quotes/ranker.csv`` holds one weight a reason, fitted by ``benchmarks/fit_quotes.py`` on annotated articles. A
reason is a phrase ("behind the cue, words between 0"), so a person can read why a speaker won:
``sahelscope parse --why`` prints them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from sahelscope.quotes import weights
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene

TABLE = "ranker"


def reasons(scene: Scene, hypothesis: Hypothesis, speakers: Sequence[int]) -> tuple[str, ...]:
    """Return all reasons for or against a hypothesis: those of its rule, of its cue and of the candidate itself."""
    candidate = scene.candidate(hypothesis.candidate)
    kind = str(candidate.kind)
    if kind == "pronoun":
        word = candidate.text.lower()
        kind = (
            "pronoun of the first person"
            if word in scene.grammar.first_person
            else f"pronoun {word}"
            if word in scene.grammar.own_pronouns
            else "pronoun"
        )
    rule = hypothesis.rule
    more = [f"{rule}, {kind}"]
    if candidate.kind != "pronoun" and not candidate.definite:
        more.append("indefinite")
    if candidate.entity >= 0:
        if candidate.entity in speakers[-1:]:
            more.append("spoke last")
        elif candidate.entity in speakers[-4:]:
            more.append("spoke lately")
        mentions = len(scene.people.entities[candidate.entity].mentions)
        if mentions >= 3:
            more.append("named three times or more")
    if scene.nested[hypothesis.candidate]:
        more.append("part of a longer phrase")
    if cue := hypothesis.cue:
        more += [f"cue {cue.kind}, {rule}", f"cue {cue.form}, {rule}"]
        if cue.negated:
            more.append("cue negated")
        if hypothesis.rule == "cue_before" and cue.kind == "calls":
            more.append(f"calls: {kind}")
    return (*hypothesis.reasons, *more)


def score(names: Iterable[str]) -> float:
    """Return the sum of the weights of the reasons."""
    known = weights.read(TABLE)
    return sum([known.get(name, 0.0) for name in names])


def probabilities(scores: Sequence[float]) -> list[float]:
    """Return the scores as probabilities that sum to 1."""
    top = max(scores)
    powers = [math.exp(s - top) for s in scores]
    total = sum(powers)
    return [p / total for p in powers]
