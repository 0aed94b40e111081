"""A place speaks for its government only where the text shows it: a verb of speech follows, "according to" precedes.

France accused Mali · Paris said · la France a annoncé · selon Bamako
"""

from __future__ import annotations

from sahelscope.people.grammar import grammar_of
from sahelscope.people.names import SPACE, opens_sentence
from sahelscope.people.phrase import Phrase
from sahelscope.people.words import Words

#: A verb of speech is looked for in so many words behind a state
_REACH = 4
_APOSTROPHES = frozenset("'’")


def _acts(words: Words, phrase: Phrase) -> bool:
    """Tell whether the place opens a clause and a verb follows: "La France vient de …", "Mali has …"."""
    if phrase.last >= words.size or words.gaps[phrase.last - 1] not in SPACE:
        return False
    before, grammar = words.known[phrase.first - 1].plain if phrase.first else "", grammar_of(words)
    if not opens_sentence(words, phrase.first) and not (
        before in grammar.clause_before or "," in words.before(phrase.first)
    ):
        return False
    after = words.known[phrase.last]
    return after.plain in grammar.verb_after or (
        not after.kind and not after.cap and not after.adjective and after.opens is False
    )


def speaks(words: Words, phrase: Phrase) -> bool:
    """Tell whether the place is seen to speak."""
    before = words.known[phrase.first - 1].plain if phrase.first else ""
    joined = phrase.first and words.gaps[phrase.first - 1] in SPACE
    if joined and announced(words, phrase):
        return True
    if (
        before in grammar_of(words).place_before
        and phrase.first
        and (joined or words.gaps[phrase.first - 1] in _APOSTROPHES)
    ):
        return False
    if _acts(words, phrase):
        return True
    return followed(words, phrase)


def announced(words: Words, phrase: Phrase) -> bool:
    """Tell whether the words before the phrase announce a speaker: "according to |", "selon |"."""
    return any(
        tuple(w.plain for w in words.known[max(0, phrase.first - len(said)) : phrase.first]) == said
        for said in grammar_of(words).according
    )


def followed(words: Words, phrase: Phrase) -> bool:
    """Tell whether a verb of speech follows the phrase: "X said", "X a également déclaré"."""
    between = grammar_of(words).verb_between
    for k in range(phrase.last, min(phrase.last + _REACH, words.size)):
        if words.gaps[k - 1] not in SPACE and words.gaps[k - 1] not in _APOSTROPHES:
            return False
        word = words.known[k]
        if word.cue and not word.cap:
            return True
        if word.plain not in between:
            return False
    return False
