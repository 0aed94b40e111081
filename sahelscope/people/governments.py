"""A place speaks for its government only where the text shows it: a verb of speech follows, "according to" precedes.

France accused Mali · Paris said · la France a annoncé · selon Bamako
"""

from __future__ import annotations

from sahelscope.people.names import SPACE, opens_sentence
from sahelscope.people.phrase import Phrase
from sahelscope.people.words import Words

_BETWEEN = frozenset(
    "has have had also will would has not never since then later already on "
    "a ont avait n l s y en est etait aussi egalement ainsi deja ensuite toujours vient d ne se".split()
)
_WITHIN = frozenset(
    "in at of from to near for with by into through en a au aux de du des d dans vers par sur pour".split()
)
_CLAUSES = frozenset("that but and if while because que mais et si car alors".split())
_VERBS = frozenset("has have had will would is was a ont avait va est s n".split())
_APOSTROPHES = frozenset("'’")


def _acts(words: Words, phrase: Phrase) -> bool:
    """Tell whether the place opens a clause and a verb follows: "La France vient de …", "Mali has …"."""
    if phrase.last >= words.size or words.gaps[phrase.last - 1] not in SPACE:
        return False
    before = words.known[phrase.first - 1].plain if phrase.first else ""
    if not opens_sentence(words, phrase.first) and not (before in _CLAUSES or "," in words.before(phrase.first)):
        return False
    after = words.known[phrase.last]
    return after.plain in _VERBS or (not after.kind and not after.cap and not after.adjective and after.opens is False)


def speaks(words: Words, phrase: Phrase) -> bool:
    """Tell whether the place is seen to speak."""
    before = words.known[phrase.first - 1].plain if phrase.first else ""
    joined = phrase.first and words.gaps[phrase.first - 1] in SPACE
    if joined and (before == "selon" or (before == "to" and words.known[phrase.first - 2].plain == "according")):
        return True
    if before in _WITHIN and phrase.first and (joined or words.gaps[phrase.first - 1] in _APOSTROPHES):
        return False
    if _acts(words, phrase):
        return True
    return followed(words, phrase)


def followed(words: Words, phrase: Phrase) -> bool:
    """Tell whether a verb of speech follows the phrase: "X said", "X a également déclaré"."""
    for k in range(phrase.last, min(phrase.last + 4, words.size)):
        if words.gaps[k - 1] not in SPACE and words.gaps[k - 1] not in _APOSTROPHES:
            return False
        word = words.known[k]
        if word.cue and not word.cap:
            return True
        if word.plain not in _BETWEEN:
            return False
    return False
