"""A place speaks for its government only where the text shows it: a verb of speech follows, "according to" precedes.

France accused Mali · Paris said · la France a annoncé · selon Bamako
"""

from __future__ import annotations

from sahelscope.people.names import SPACE
from sahelscope.people.phrase import Phrase
from sahelscope.people.words import Words

_BETWEEN = frozenset(
    "has have had also will would has not never since then later already on "
    "a ont avait n l s y en est etait aussi egalement ainsi deja ensuite toujours vient d ne se".split()
)
_WITHIN = frozenset(
    "in at of from to near for with by into through en a au aux de du des d dans vers par sur pour".split()
)
_APOSTROPHES = frozenset("'’")


def speaks(words: Words, phrase: Phrase) -> bool:
    """Tell whether the place is seen to speak."""
    before = words.known[phrase.first - 1].plain if phrase.first else ""
    joined = phrase.first and words.gaps[phrase.first - 1] in SPACE
    if joined and (before == "selon" or (before == "to" and words.known[phrase.first - 2].plain == "according")):
        return True
    if before in _WITHIN and phrase.first and (joined or words.gaps[phrase.first - 1] in _APOSTROPHES):
        return False
    for k in range(phrase.last, min(phrase.last + 4, len(words))):
        if words.gaps[k - 1] not in SPACE and words.gaps[k - 1] not in _APOSTROPHES:
            return False
        word = words.known[k]
        if word.cue and not word.cap:
            return True
        if word.plain not in _BETWEEN:
            return False
    return False
