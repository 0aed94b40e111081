"""How a trigger stands in its sentence: happened, alleged, planned, only possible, denied, or a bare word.

a été tué, ont attaqué, avait quitté · was killed, have attacked, had left: happened
aurait été arrêté: alleged · enverra, va envoyer; will send, plans to send: planned
n'a pas été tué, sans attaquer; was not killed: denied · pourrait attaquer, si; could attack, if: only possible
"""

from __future__ import annotations

import re

from sahelscope.events import english, french
from sahelscope.events.readings import Reading
from sahelscope.events.triggers import Hit
from sahelscope.models import Language

#: how far before its verb an auxiliary may stand, in characters
_REACH = 64
#: a word or mark; an elided word keeps its apostrophe ("l'")
_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*'?|[^\w\s]")


def verb(language: Language, low: str, start: int, hit: Hit) -> Reading:
    """Return how a verb stands in the sentence that begins at ``start``; ``low`` is the text in lower case."""
    if language == "en" and hit.start - start < 50 and low.startswith(("had ", "should "), start):
        return Reading("possible", False, hit.start)  # "Had the rebels attacked, …"
    reach = max(start, hit.start - _REACH)
    words: list[str] = _TOKEN.findall(low, reach, hit.start)
    if reach > start:
        words[:1] = [""]  # it may be half a word
    words.append(low[hit.start : hit.end])
    last = len(words) - 1
    if language == "fr":
        reading = french.read(words, last, hit.word)
        if reading.standing == "present" and hit.word.noun and not french.has_object(low, hit.end):
            return Reading("none", False, hit.start)  # "la pire attaque contre …"
    else:
        behind = english.follows(low, hit.end)
        reading = english.read(words, last, hit.word, behind)
        if reading.standing == "none" and hit.word.noun and "b" in hit.word.tenses and english.ambushes(words, behind):
            return Reading("present", False, hit.start)
    return reading._replace(begin=_offset(low, reach, hit, reading.begin, last))


def _offset(low: str, reach: int, hit: Hit, index: int, last: int) -> int:
    """Return where the token of an index begins."""
    if index >= last:
        return hit.start
    return next(m.start() for i, m in enumerate(_TOKEN.finditer(low, reach, hit.start)) if i == index)
