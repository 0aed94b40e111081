"""Whether two statements of one speaker are the same one, printed twice: cut, put in other words, or translated.

« La transition durera dix-huit mois. »   "The transition will last eighteen months, not one day more."   the same
« La transition durera dix-huit mois. »   "The transition has already lasted too long."                   two

All that the shorter one says must stand in the longer one: its numbers, its names, and its words, by their meaning
(data/quotes/same_words.csv) or by how they begin (transition, élection and election). Two that share all words are two
where one denies, wishes or foretells what the other tells (data/quotes/word_kinds.csv). Two statements that are put
together are worse than one that stands twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, pairwise

from sahelscope.store import meanings, pairing, word_kinds
from sahelscope.store.pairing import Pairing
from sahelscope.store.wording import Statement, Word, statement

__all__ = ["SURE", "Statement", "keys", "may_be_one", "statement", "sureness"]

#: From here on there is no word of doubt.
SURE = 0.85
#: So much in common is little: a slogan, or all but a word. Where there is nothing else, less suffices.
_FEW, _LEAST = 3.5, 2.5
#: What the shorter has besides may be another word for what the longer has where so much is common: by how many words.
_SHARE, _MUCH = 0.8, ((1, 7.0), (2, 9.5))
#: The share of what is common that may stand in a clause with "not", "will" or "if" in one of the two only, and where
#: both have such a clause.
_ONE_SIDE, _EITHER = 0.34, 0.7
#: A statement that is cut keeps so many words.
_CUT = 6


def keys(text: str, language: str) -> frozenset[str]:
    """Return what tells at little cost that two statements are not the same; see ``may_be_one``."""
    known = meanings.of_language(language).keys
    return frozenset(chain.from_iterable(map(known.__getitem__, text.split())))


def may_be_one(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell by the keys of two statements whether it is worth to compare them."""
    return 5 * len(one & other) >= max(10, 2 * min(len(one), len(other)))


def sureness(one: Statement, other: Statement) -> float:
    """Return how sure it is, from 0 to 1, that one speaker's two statements are the same; 0 where they are two."""
    if one.plain == other.plain:
        return 1.0 if one.weight >= _FEW else 0.0  # a slogan is said on many a day
    if _cut(one, other) or _cut(other, one):
        return 0.95
    short, long = sorted((one, other), key=lambda each: (each.weight, each.plain))
    paired = pairing.pair(short, long)
    weighty = any(word_kinds.LIGHT not in word.kinds for word in (*paired.only_short, *paired.only_long))
    if paired.common < (_FEW if weighty else _LEAST):
        return 0.0
    if _differs(paired) or _is_meant_otherwise(paired) or _lacks(paired):
        return 0.0
    return min(1.0, (paired.of_short + paired.of_both) / 2)


def _cut(short: Statement, long: Statement) -> bool:
    """Tell whether one is the other, cut: the same words in the same order; nothing before them turns it round."""
    words, whole = f" {' '.join(short.plain)} ", f" {' '.join(long.plain)} "
    if short.language != long.language or len(short.plain) < _CUT or (at := whole.find(words)) < 0:
        return False
    return all(meanings.of_language(long.language).of(word) != meanings.NOT for word in whole[:at].split())


def _differs(paired: Pairing) -> bool:
    """Tell whether one says what cannot be where the other is true: a number, a name, an opposite, another time."""
    if paired.other_numbers or any(word.named for word in paired.only_short):
        return True
    for kind in (word_kinds.TIME, word_kinds.HOW_MUCH):
        if _has(kind, paired.only_short) and _has(kind, paired.only_long):
            return True
    return any(meanings.opposed(a.meanings, b.meanings) for a in paired.only_short for b in paired.only_long)


def _is_meant_otherwise(paired: Pairing) -> bool:
    """Tell whether one denies, foretells or makes a condition of what the other tells, or wishes or fears it."""
    weight = sum(a.weight for a, _ in paired.words)
    for mark in ("denied", "to_come", "depends"):
        marked = [(getattr(a, mark), getattr(b, mark), a.weight) for a, b in paired.words]
        both = any(a for a, _, _ in marked) == any(b for _, b, _ in marked)
        if sum(each for a, b, each in marked if a != b) > (_EITHER if both else _ONE_SIDE) * weight:
            return True
    if any(_without(a, b) or _without(b, a) for a, b in paired.words):
        return True
    clauses = {b.clause for _, b in paired.words}
    turns = [*paired.only_short, *(word for word in paired.only_long if word.clause in clauses)]
    return _has(word_kinds.TURNS, turns)


def _without(one: Word, other: Word) -> bool:
    return one.without and not (other.without or other.denied)


def _lacks(paired: Pairing) -> bool:
    """Tell whether the shorter says something of weight that the longer does not, or both say it in turn."""
    weighty = [word for word in paired.only_long if word_kinds.LIGHT not in word.kinds]
    besides = [word for word in paired.only_short if word_kinds.LIGHT not in word.kinds]
    if not _has(word_kinds.WHO, weighty):  # "They took …", "the gunmen took …"
        first = min((a.at for a, _ in paired.words if word_kinds.LIGHT not in a.kinds), default=0)
        besides = [word for word in besides if word_kinds.WHO not in word.kinds or word.at > first]
    if not besides and not weighty and _in_turn(paired):
        return True
    if any(len(besides) <= n and paired.common >= much for n, much in _MUCH) and paired.of_short >= _SHARE:
        return False
    clauses = {b.clause for _, b in paired.words}
    others = [
        word
        for word in paired.only_long
        if (word in weighty and word.clause in clauses) or word_kinds.VAGUE in word.kinds
    ]
    return bool(besides) or (_has(word_kinds.VAGUE, paired.only_short) and bool(others))


def _in_turn(paired: Pairing) -> bool:
    """Tell whether two persons have changed places: who burned whose market."""
    places = sorted((a.at, b.at) for a, b in paired.words if _is_person(a.meanings & b.meanings))
    return any(former[1] > latter[1] for former, latter in pairwise(places))


def _is_person(meant: frozenset[str]) -> bool:
    return word_kinds.may_be(word_kinds.PERSON, meant)


def _has(kind: str, words: Sequence[Word]) -> bool:
    return any(kind in word.kinds for word in words)
