"""Direct or mixed: whether the marks hold all that is said, or only some words of the reporter's sentence.

direct: « Nous partons », dit-elle.   Elle affirme que « personne n'est venu ».   He said: “We leave.”
mixed:  Elle dénonce un « crime ».    He said the road was “shut”.
"""

from __future__ import annotations

import re

from sahelscope.models import QuoteKind
from sahelscope.quotes.context import Context
from sahelscope.quotes.cue import Cue
from sahelscope.quotes.cues import lowered
from sahelscope.quotes.scene import Scene, words

_PAUSE = re.compile(r"[:,;(–—-]\s*$")


def of(scene: Scene, context: Context, start: int, end: int, cue: Cue | None) -> QuoteKind:
    """Return the kind of the quote whose words stand at ``start:end``."""
    before = lowered(scene.text[context.before.start : context.before.end]).strip(" \u00a0\u202f\"“«'‘")
    if not before:
        return "direct"
    if before.endswith(":"):
        return "direct"
    long = words(scene.text[start:end]) >= 3
    if cue is not None and cue.kind != "calls" and cue.form != "noun" and 0 <= context.before.end - cue.end < 3:
        return "direct" if long else "mixed"
    whole = _PAUSE.search(before) or scene.grammar.whole.search(before)
    return "direct" if long and whole else "mixed"
