"""A participle before the marks, and behind them whoever called it so.

en  The levy, described as “a gift to thieves” by the drivers' union, begins on Monday.
fr  La fête, qualifiée d'« insulte aux morts » par le maire, aura lieu.   Le vote est renvoyé « sine die » par le juge.
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.quotes.context import Context
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit

#: the participle and the words up to the marks are no longer, in characters
REACH = 32
#: so much text is searched for the subject of a verb, in characters
NAME = 60
#: behind the marks: "by", and the name begins
BEHIND = 16


def find(scene: Scene, unit: Unit, context: Context) -> Iterator[Hypothesis]:
    """Yield who stands behind "by", right behind the marks, where a participle stands right before them."""
    opened = scene.quoted_spans[unit.quoted_spans[0]].opened
    closed = scene.quoted_spans[unit.quoted_spans[-1]].closed
    if not scene.grammar.by.match(scene.text, closed):
        return
    if not scene.grammar.participle.search(scene.text, max(context.before.start, opened - REACH), opened):
        return
    if any(
        cue.form == "finite" and _has_subject(scene, cue.start) for cue in scene.cues_between(opened - REACH, opened)
    ):
        return  # "what it called “…” by"
    for i in scene.candidates(closed, context.after.end):
        start = scene.candidate(i).start
        if start - closed > BEHIND:
            return
        if scene.grammar.agent.fullmatch(scene.text, closed, start) and not scene.nested[i]:
            yield Hypothesis(i, None, "agent_behind", ("agent behind the quote",))
            return


def _has_subject(scene: Scene, start: int) -> bool:
    """Tell whether somebody stands right before a verb; what is called so may be a plan or a law."""
    before = map(scene.candidate, scene.candidates(max(0, start - NAME), start))
    return any(c.end >= start - 1 and c.kind != "document" for c in before)
