"""How a trigger stands in its sentence: happened, alleged, planned, only possible, denied, or a bare word.

Des hommes ont attaqué -> past
Le village sera attaqué -> planned
Gunmen have attacked -> past
The army did not withdraw -> denied
Had the rebels attacked -> possible
"""

from __future__ import annotations

import re

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
    words: list[str] = _TOKEN.findall(low, reach, hit.start)
    if reach > start:
        words[:1] = [""]  # it may be half a word
    words.append(low[hit.start : hit.end])
    found = GRAMMARS[language].verbs.standing(VerbInSentence(words, hit.word, low, start, hit.start, hit.end))
    return VerbStanding(found.standing, found.passive, _offset(low, reach, hit, found.begin, len(words) - 1))


def _offset(low: str, reach: int, hit: Hit, index: int, last: int) -> int:
    """Return where the token of an index begins."""
    if index >= last:
        return hit.start
    return next(m.start() for i, m in enumerate(_TOKEN.finditer(low, reach, hit.start)) if i == index)
