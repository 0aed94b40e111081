"""A name and a colon, as in headlines, transcripts and lists: no cue is needed.

en  Moussa Ba: “We are leaving”   Q: “Why?”
fr  Moussa Ba : « Nous partons »   – Awa : « Oui. »
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahelscope.quotes import subjects
from sahelscope.quotes.context import Context
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit

#: how far before the quotation its speaker may stand, in characters
REACH = 240
_COLON = re.compile(r"[^:.!?]{0,90}?[\s\u00a0]*[:–—][\s\u00a0]*")


def find(scene: Scene, unit: Unit, context: Context) -> Iterator[Hypothesis]:
    """Yield the candidates that stand before a colon (or a dash) which the quotation follows."""
    end = context.before.end
    start = max(context.before.start, end - REACH)
    before = scene.text[start:end].rstrip()
    if not before.endswith((":", "–", "—", "-")):
        return
    dash = not before.endswith(":")
    at = 0
    for i in reversed(scene.candidates(start, end)):
        c = scene.candidate(i)
        if scene.nested[i] or scene.quoted(c.start) is not None:
            continue
        if subjects.behind_preposition(scene, i) and _named_before(scene, start, c.start):
            continue  # "Awa Diallo, analyst for the bank: …"
        gap = scene.text[c.end : end]
        if not _COLON.fullmatch(gap):
            continue
        at += 1
        reasons = ["dash before the quote" if dash else "colon before the quote"]
        if not gap.strip(" \u00a0\u202f:–—-"):
            reasons.append("colon: right behind the name")
        if not scene.text[context.before.start : c.start].strip(" –—-•*"):
            reasons.append("colon: the name opens the sentence")
        if at > 1:
            reasons.append("colon: not the nearest name")
        yield Hypothesis(i, None, "colon", tuple(reasons))
        if at == 3:
            return


def _named_before(scene: Scene, start: int, end: int) -> bool:
    return any(scene.candidate(i).kind == "name" for i in scene.candidates(start, end))
