"""The cue stands between the marks, as French prints it, or where the closing mark is missing.

fr  « Nous partons, dit-il. Demain. »   « La route, ajoute le vieil homme, est longue. »
en  “We heard shots, said the guard. They went on all night, with nobody there to stop them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sahelscope.models import Span
from sahelscope.quotes import subjects
from sahelscope.quotes.context import Context
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit

_BREAKS = frozenset(",?!…")
_KINDS = frozenset("says continues answers asks writes thinks".split())


def cut(scene: Scene, span: Span) -> tuple[Span, ...]:
    """Return a quoted span without the reporting clauses inside it: what is left before, between and after them."""
    if not any(cue.kind in _KINDS and cue.form == "finite" for cue in scene.cues_between(span.start + 2, span.end)):
        return (span,)
    pieces, at = [], span.start
    for clause in sorted(_clauses(scene, span)):
        if clause.start > at:
            pieces.append(Span(at, clause.start))
            at = clause.end
    pieces.append(Span(at, span.end))
    whole = [_trimmed(scene.text, p) for p in pieces]
    kept = tuple(p for p in whole if any(letter.isalnum() for letter in scene.text[p.start : p.end]))
    return kept or (span,)


def _clauses(scene: Scene, span: Span) -> Iterator[Span]:
    """Yield the reporting clauses inside a span, with the comma before and what is set beside the speaker."""
    text = scene.text
    for hypothesis in _find(scene, scene.quoted_in(span)):
        cue, who = hypothesis.cue, scene.candidate(hypothesis.candidate)
        if cue is None or not span.start < cue.start < span.end:
            continue
        end = max(who.end, cue.end)
        for role in scene.entity(who.entity).roles if who.entity >= 0 else ():
            if text.startswith(f", {role},", end):
                end += len(role) + 2  # "dit Awa Sow, maire de Gao,"
                break
        if scene.grammar.about_them.match(text, end, span.end):
            yield Span(len(text[: cue.start].rstrip(" \u00a0\u202f\n")), _sentence_end(text, end, span.end))
            continue
        goes_on = text[end : end + 1] == ","
        before = len(text[: cue.start].rstrip(" \u00a0\u202f\n"))
        yield Span(before - 1 if goes_on and text[before - 1] == "," else before, end + goes_on)


def _sentence_end(text: str, start: int, end: int) -> int:
    stops = [at for mark in ".!?" if (at := text.find(mark, start, end)) >= 0]
    return min(stops, default=end - 1) + 1


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip(" \u00a0\u202f\n.;:"))
    return Span(start, max(start, span.start + len(words.rstrip())))


def find(scene: Scene, unit: Unit, context: Context) -> Iterator[Hypothesis]:
    """Yield the subjects of the cues that stand inside the unit between commas."""
    return _find(scene, unit.quoted_spans)


def _find(scene: Scene, quoted_spans: Iterable[int]) -> Iterator[Hypothesis]:
    text = scene.text
    for i in quoted_spans:
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
