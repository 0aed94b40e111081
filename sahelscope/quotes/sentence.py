"""No cue: the quoted words stand in a sentence about somebody, or in a sentence of their own beside one.

en  France sees a “crime”.   The mayor was angry. “We are leaving.”
fr  Pour Awa Diallo, c'est « un crime de trop ».   Le maire est furieux. « Nous partons. »
fr  Un avis que ne partage pas Kadi Sow, pour qui « tout va bien ».
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.models import Span
from sahelscope.quotes import subjects
from sahelscope.quotes.context import Context
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit


def find(scene: Scene, unit: Unit, context: Context) -> Iterator[Hypothesis]:
    """Yield the candidates of the unit's own sentence, of the one before and of the one after."""
    end = context.after.end
    yield from _named(scene, context.before, "own sentence before the quote", 4)
    yield from _named(scene, Span(context.after.start, end), "own sentence after the quote", 2)
    if context.previous is not None:
        apart = scene.article.paragraph_at(context.previous.start) != scene.article.paragraph_at(context.before.start)
        yield from _named(scene, context.previous, "paragraph before" if apart else "sentence before", 4)
    if context.next is not None:
        yield from _named(scene, context.next, "sentence after", 1)


def _named(scene: Scene, region: Span, where: str, most: int) -> Iterator[Hypothesis]:
    """Yield the candidates in a region outside marks, the first one and the nearest ones marked."""
    candidates, nested = scene.people.candidates, scene.nested
    inside = scene.candidates(region.start, region.end)
    found = [i for i in inside if not nested[i] and scene.quoted(candidates[i].start) is None]
    found = [i for i in found if not subjects.in_aside(scene, region.start, candidates[i].start, candidates[i].end)]
    if not found:
        return
    cues = [k for k in scene.cues_between(region.start, region.end) if k.form not in ("noun",)]
    chosen = found if len(found) <= most else [*found[:2], *found[-(most - 2) :]] if most > 2 else found[:most]
    for i in chosen:
        c = candidates[i]
        reasons = [where]
        if i == found[0]:
            reasons.append(f"{where}: named first")
        if scene.quote_between(region.start, c.start):
            reasons.append(f"{where}: named since another quote")
        if i == found[-1] and len(found) > 1:
            reasons.append(f"{where}: named last")
        if subjects.behind_preposition(scene, i):
            reasons.append(f"{where}: behind a preposition")
        if not scene.text[region.start : c.start].strip(" \"“«'‘–-"):
            reasons.append(f"{where}: opens it")
        if (
            scene.grammar.point_of_view.fullmatch(scene.text, region.start, c.start)
            and scene.text[c.end : c.end + 1] == ","
        ):
            reasons.append("for them, it is so")
        beside = scene.text[c.end : region.end].strip(' \u00a0\u202f«“"') == ","
        if scene.grammar.for_whom.match(scene.text, c.end, region.end) or (
            beside and scene.grammar.in_their_eyes.search(scene.text, region.start, c.start)
        ):
            reasons.append("for whom it is so")
        if any(0 <= k.start - c.end < 3 for k in cues):
            reasons.append(f"{where}: right before a cue")
        yield Hypothesis(i, None, "sentence", tuple(reasons))
