"""The cue stands between the marks, as French prints it, or where the closing mark is missing.

« Nous partons, dit-il. Demain. »   « La route, ajoute le vieil homme, est longue. »   “We heard shots, said the guard.
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.models import Span
from sahelscope.quotes import subjects
from sahelscope.quotes.around import Around
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit

_BREAKS = frozenset(",?!…")
_KINDS = frozenset("says continues answers asks writes thinks".split())


def find(scene: Scene, unit: Unit, around: Around) -> Iterator[Hypothesis]:
    """Yield the subjects of the cues that stand inside the unit between commas."""
    text = scene.text
    french = scene.article.language == "fr"
    for i in unit.stretches:
        stretch = scene.stretches[i]
        if not french and not stretch.unclosed:
            continue
        for cue in scene.cues_between(stretch.start + 2, stretch.end):
            if cue.form != "finite" or cue.kind not in _KINDS or scene.before(cue.start) not in _BREAKS:
                continue
            reasons = ["cue inside the marks"]
            if cue.clitic:
                if text[cue.end : cue.end + 1] in ",.;: \u00a0…":
                    for subject in subjects.of(scene, cue, Span(stretch.start, stretch.end)):
                        yield Hypothesis(subject.candidate, cue, "inside", (*reasons, *subject.reasons))
                continue
            for k in scene.candidates(cue.end, min(stretch.end + 1, cue.end + 120)):
                c = scene.candidate(k)
                if scene.nested[k]:
                    continue
                gap = text[cue.end : c.start].split()
                aside = len(gap) < 9 and text[cue.end : cue.end + 1] == "," and scene.before(c.start) == ","
                if ((len(gap) < 3 or aside) and text[c.end : c.end + 1] in ",.;:") or c.end >= stretch.end - 1:
                    yield Hypothesis(
                        k, cue, "inside", (*reasons, f"behind the cue, words between {subjects.bucket(len(gap))}")
                    )
                break
