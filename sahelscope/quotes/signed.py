"""Words signed by who said them: a dash and a name behind the quotation, as in lists, boxes and mottos.

“We hide the flour.” – Awa Diallo, trader
« Nous cachons la farine. » — Awa Diallo, vendeuse
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahelscope.quotes.context import Context
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit

#: a name is no longer, in characters
REACH = 120
_DASH = re.compile(r"[.!?]?\s{0,3}[–—-]\s{1,2}")
#: behind the name, and the role beside it, the line ends
_END = re.compile(r"(?:,[^.!?:\n“”«»\"]{2,80})?\.?[ \u00a0]*(?:\n|$)")


def find(scene: Scene, unit: Unit, context: Context) -> Iterator[Hypothesis]:
    """Yield the candidate that a dash right behind the unit leads to, where the line ends with it."""
    dash = _DASH.match(scene.text, scene.quoted_spans[unit.quoted_spans[-1]].closed)
    if dash is None:
        return
    for i in scene.candidates(dash.end(), dash.end() + REACH)[:1]:
        c = scene.candidate(i)
        if c.start == dash.end() and c.kind != "pronoun" and _END.match(scene.text, c.end):
            yield Hypothesis(i, None, "signed", ("signed behind the quote",))
