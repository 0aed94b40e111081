"""The cue stands between the marks, as French prints it, or where the closing mark is missing.

fr  « Nous partons, dit-il. Demain. »   « La route, ajoute le vieil homme, est longue. »
en  “We heard shots, said the guard. They went on all night, with nobody there to stop them.
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.models import Span
from sahelscope.quotes import subjects
from sahelscope.quotes.context import Context
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit

_BREAKS = frozenset(",?!…")
_KINDS = frozenset("says continues answers asks writes thinks".split())


def find(scene: Scene, unit: Unit, context: Context) -> Iterator[Hypothesis]:
    """Yield the subjects of the cues that stand inside the unit between commas."""
    text = scene.text
    for i in unit.quoted_spans:
        quoted_span = scene.quoted_spans[i]
        if not scene.grammar.cue_inside_marks and not quoted_span.unclosed:
            continue
        for cue in scene.cues_between(quoted_span.start + 2, quoted_span.end):
            if cue.form != "finite" or cue.kind not in _KINDS or scene.before(cue.start) not in _BREAKS:
                continue
            reasons = ["cue inside the marks"]
            if cue.clitic:
                if text[cue.end : cue.end + 1] in ",.;: \u00a0…":
                    for subject in subjects.of(scene, cue, Span(quoted_span.start, quoted_span.end)):
                        yield Hypothesis(subject.candidate, cue, "inside", (*reasons, *subject.reasons))
                continue
            for k in scene.candidates(cue.end, min(quoted_span.end + 1, cue.end + 120)):
                c = scene.candidate(k)
                if scene.nested[k]:
                    continue
                gap = text[cue.end : c.start].split()
                aside = len(gap) < 9 and text[cue.end : cue.end + 1] == "," and scene.before(c.start) == ","
                if ((len(gap) < 3 or aside) and text[c.end : c.end + 1] in ",.;:") or c.end >= quoted_span.end - 1:
                    yield Hypothesis(
                        k, cue, "inside", (*reasons, f"behind the cue, words between {subjects.bucket(len(gap))}")
                    )
                break
