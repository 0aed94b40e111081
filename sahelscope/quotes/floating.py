"""No cue and no name near: whoever spoke before speaks on; in a conversation the one before them does.

« Nous partons », dit Awa. « Demain. »      “We leave,” said Awa. “Tomorrow.”
"Tomorrow," in a paragraph of its own after Awa's, is Awa's; two who alternate take turns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sahelscope.quotes.context import Context
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit, words

#: another speaker is looked for so many quotes back
TURNS = 12


class Attribution(NamedTuple):
    """Who was found to have said a unit."""

    unit: Unit
    candidate: int
    entity: int
    paragraph: int
    cued: bool


def find(scene: Scene, unit: Unit, context: Context, attributed: Sequence[Attribution]) -> Iterator[Hypothesis]:
    """Yield the speakers of the two units before."""
    if not attributed:
        return
    last = attributed[-1]
    first = scene.quoted_spans[unit.quoted_spans[0]]
    apart = first.paragraph - last.paragraph
    end = scene.quoted_spans[last.unit.quoted_spans[-1]].closed
    between = scene.text[end : first.opened]
    where = (
        "same paragraph"
        if apart == 0
        else "next paragraph"
        if apart == 1
        else "two paragraphs on"
        if apart == 2
        else "far"
    )
    reasons = ["speaker of the quote before", f"speaker before, {where}"]
    opens = not scene.text[context.before.start : context.before.end].strip(" –—-\"'“‘«")
    if opens:
        reasons.append(f"speaker before, {where}, the quote opens its sentence")
    if _another(scene, end, first.opened, last.entity):
        reasons.append(f"speaker before, {where}, another person opens a sentence between")
    if context.alone:
        reasons.append(f"speaker before, {where}, the quote stands alone")
    if apart == 0:
        n = words(between)
        reasons.append(f"speaker before, words between {'few' if n < 12 else 'some' if n < 40 else 'many'}")
        if scene.sentence(first.opened).start <= end:
            reasons.append("speaker before, same sentence")
        elif opens and ".".join(between.split(".")[:-1]).count(".") == 0:
            reasons.append("speaker before, goes on after the cue")
    asks = scene.text[scene.quoted_spans[last.unit.quoted_spans[-1]].end - 1] == "?"
    asked = scene.text[scene.quoted_spans[unit.quoted_spans[-1]].end - 1] == "?"
    if asks or asked:
        which = "both ask" if asks and asked else "their quote asks" if asks else "this quote asks"
        reasons.append(f"speaker before, {where}, {which}")
    if apart == 1:
        tail = scene.text[end : scene.article.paragraphs[last.paragraph].end]
        if words(tail) < 10:
            reasons.append("speaker before, their quote closed the paragraph above")
    yield Hypothesis(last.candidate, None, "floating", tuple(reasons))
    other = next((s for s in attributed[-2 : -2 - TURNS : -1] if s.entity != last.entity or s.entity < 0), None)
    if other is not None and first.paragraph - other.paragraph < 5:
        reasons = ["speaker of another quote before"]
        if context.alone:
            reasons.append("another speaker before, the quote stands alone")
        if asks or asked:
            reasons.append(f"another speaker before, {'their quote asks' if asks else 'this quote asks'}")
        if last.cued and context.alone and not asks:
            reasons.append("another speaker before, the last one was named")
        if len(attributed) > 2 and attributed[-2] is other and attributed[-3].entity == last.entity:
            reasons.append("another speaker before, two who alternate")
        yield Hypothesis(other.candidate, None, "alternating", tuple(reasons))


def _another(scene: Scene, start: int, end: int, entity: int) -> bool:
    """Tell whether somebody else is the first word of a sentence between two offsets."""
    if end - start > 1200:
        start = end - 1200
    for i in scene.candidates(start, end):
        c = scene.candidate(i)
        if c.kind not in ("pronoun", "document") and c.entity != entity and scene.opens_sentence(i):
            return True
    return False
