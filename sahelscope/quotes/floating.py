"""Floating quotations, with no cue and no name near: whoever spoke before speaks on, or, in turns, the one before them.

en  “We leave,” said Awa. ¶ “It will be tomorrow.”
fr  « Nous partons », dit Awa. ¶ « Ce sera demain. »

Two who take turns ("alternating"; ¶ is a new paragraph):
en  “When do we leave?” asked Awa. ¶ “Tomorrow,” said Issa. ¶ “Is it far?” ¶ “It is.”
fr  « Quand partons-nous ? » demande Awa. ¶ « Demain », dit Issa. ¶ « C'est loin ? » ¶ « Oui. »
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sahelscope.quotes.context import Context
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.quoted_span import QuotedSpan
from sahelscope.quotes.scene import Scene, Unit, words

#: another speaker is looked for so many quotes back
TURNS = 12
#: and in so many paragraphs
PARAGRAPHS = 5
#: a quote closed its paragraph where fewer words follow
SHORT_REST = 10
#: so much text is searched for somebody else who opens a sentence, in characters
REACH = 1200


class Attribution(NamedTuple):
    """Who was found to have said a unit."""

    unit: Unit
    candidate: int
    entity: int
    paragraph: int
    cued: bool


def find(scene: Scene, unit: Unit, context: Context, attributed: Sequence[Attribution]) -> Iterator[Hypothesis]:
    """Yield the last speaker and the speaker before that one; ``attributed``: the units before, in order."""
    if not attributed:
        return
    last = attributed[-1]
    asks, asked = _ends_with_question(scene, last.unit), _ends_with_question(scene, unit)
    yield Hypothesis(last.candidate, None, "floating", tuple(_speaks_on(scene, unit, context, last, asks, asked)))
    other = next((a for a in attributed[-2 : -2 - TURNS : -1] if a.entity != last.entity or a.entity < 0), None)
    if other is None or _first(scene, unit).paragraph - other.paragraph >= PARAGRAPHS:
        return
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


def _speaks_on(scene: Scene, unit: Unit, context: Context, last: Attribution, asks: bool, asked: bool) -> Iterator[str]:
    """Yield the reasons for and against the last speaker; ``asks``, ``asked``: theirs, this one is a question."""
    first, end = _first(scene, unit), scene.quoted_spans[last.unit.quoted_spans[-1]].closed
    apart = first.paragraph - last.paragraph
    where = {0: "same paragraph", 1: "next paragraph", 2: "two paragraphs on"}.get(apart, "far")
    yield "speaker of the quote before"
    yield f"speaker before, {where}"
    opens = not scene.text[context.before.start : context.before.end].strip(" –—-\"'“‘«")
    if opens:
        yield f"speaker before, {where}, the quote opens its sentence"
    if _another(scene, end, first.opened, last.entity):
        yield f"speaker before, {where}, another person opens a sentence between"
    if context.alone:
        yield f"speaker before, {where}, the quote stands alone"
    if apart == 0:
        between = scene.text[end : first.opened]
        n = words(between)
        yield f"speaker before, words between {'few' if n < 12 else 'some' if n < 40 else 'many'}"
        if scene.sentence(first.opened).start <= end:
            yield "speaker before, same sentence"
        elif opens and between.count(".") <= 1:
            yield "speaker before, goes on after the cue"
    if asks or asked:
        which = "both ask" if asks and asked else "their quote asks" if asks else "this quote asks"
        yield f"speaker before, {where}, {which}"
    if apart == 1 and words(scene.text[end : scene.article.paragraphs[last.paragraph].end]) < SHORT_REST:
        yield "speaker before, their quote closed the paragraph above"


def _first(scene: Scene, unit: Unit) -> QuotedSpan:
    return scene.quoted_spans[unit.quoted_spans[0]]


def _ends_with_question(scene: Scene, unit: Unit) -> bool:
    return scene.text[scene.quoted_spans[unit.quoted_spans[-1]].end - 1] == "?"


def _another(scene: Scene, start: int, end: int, entity: int) -> bool:
    """Tell whether somebody else is the first word of a sentence between two offsets."""
    for i in scene.candidates(max(start, end - REACH), end):
        c = scene.candidate(i)
        if c.kind not in ("pronoun", "document") and c.entity != entity and scene.opens_sentence(i):
            return True
    return False
