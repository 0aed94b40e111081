"""How a trigger stands in its sentence: happened, alleged, planned, only possible, denied, or a bare word.

Des hommes ont attaqué -> past
Le village sera attaqué -> planned
Gunmen have attacked -> past
The army did not withdraw -> denied
Had the rebels attacked -> possible
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.standing import VerbInSentence, VerbStanding
from sahelscope.events.words import Hit
from sahelscope.models import Language

#: how far before its verb an auxiliary may stand, in characters
_REACH = 64
#: a word or mark; an elided word keeps its apostrophe ("l'")
_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*'?|[^\w\s]")


def standing(language: Language, low: str, start: int, hit: Hit) -> VerbStanding:
    """Return how a verb stands in the sentence that begins at ``start``; ``low`` is the text in lower case.

    What is returned begins at an offset of the text.
    """
    reach = max(start, hit.start - _REACH)
    printed: list[str] = _TOKEN.findall(low, reach, hit.start)
    words = ["", *printed[1:]] if reach > start else list(printed)  # the first one may be half a word
    words.append(low[hit.start : hit.end])
    found = GRAMMARS[language].verbs.standing(VerbInSentence(words, hit.word, low, start, hit.start, hit.end))
    return VerbStanding(found.standing, found.passive, _offset(low, hit, printed[found.begin :]))


def _offset(low: str, hit: Hit, tokens: Sequence[str]) -> int:
    """Return where the first of the last tokens before a verb begins: nothing but space stands between them."""
    at = hit.start
    for token in reversed(tokens):
        at = low.rindex(token, 0, at)
    return at
