"""Whether two statements of one speaker are the same one, printed twice: cut, put in other words, or translated.

« La transition durera dix-huit mois. »   "The transition will last eighteen months, not one day more."   the same
« La transition durera dix-huit mois. »   "The transition has already lasted too long."                   two

Compared are numbers, names and words; across languages words by their meaning (data/quotes/same_words.csv) or by how
they begin (transition, élection and election). A number, a name, a "not" or an opposite that only one has makes them
two. Two statements that are put together are worse than one that stands twice.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sahelscope.events import numbers
from sahelscope.language import grammars
from sahelscope.store import meanings

#: A share, which is no number of anything.
_PERCENT = re.compile(r"(\d+)(?:[.,]\d+)?\s?%")
#: A word, or a number in digits: "8 wounded" and "18 wounded" are not the same words.
_PRINTED = re.compile(rf"{meanings.WORD.pattern}|\d+")
#: The share of the longer word that two forms, or languages, of one have in common at least.
_SHARE = 0.55
#: What a word, a name and a number weigh.
_WORD_WEIGHS, _NAME_WEIGHS, _NUMBER_WEIGHS = 1.0, 1.5, 2.0
#: The share of the shorter and of both that must be common, by whether the languages are the same; and how much at
#: least. From ``SURE`` on there is no word of doubt.
_SAME_LANGUAGE, _TWO_LANGUAGES, _LEAST = (0.9, 0.4), (0.72, 0.69), 2.5
SURE = 0.85
#: What must be common of both across languages where each has a known word that the other has not.
_BESIDE = 0.81
#: Words that must then be common, besides numbers and names.
_COMMON_WORDS = 3
#: So much in common is little: a slogan, or all but a word that may be any in the other language.
_FEW = 3.5
_NOTHING = frozenset([""])
#: A statement that is cut keeps so many words.
_CUT = 6


@dataclass(frozen=True)
class Statement:
    """What is compared of one statement; made by ``statement``."""

    language: str
    plain: tuple[str, ...]  #: all words, folded, and all numbers in digits
    numbers: frozenset[tuple[int, int]]  #: each from its least to its most
    names: frozenset[str]
    meanings: frozenset[str]
    words: frozenset[str]  #: those without a known meaning, folded
    negated: bool

    @property
    def weight(self) -> float:
        """Return how much it says."""
        return (
            _NUMBER_WEIGHS * len(self.numbers)
            + _NAME_WEIGHS * len(self.names)
            + _WORD_WEIGHS * (len(self.meanings) + len(self.words))
        )


def keys(text: str, language: str) -> frozenset[str]:
    """Return what tells at little cost that two statements are not the same; see ``may_be_one``."""
    return frozenset(map(meanings.of_language(language).keys.__getitem__, text.split())) - _NOTHING


def may_be_one(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell by the keys of two statements whether it is worth to compare them."""
    return 2 * len(one & other) >= max(3, min(len(one), len(other)))


def statement(text: str, language: str) -> Statement:
    """Return what is compared of the words of a statement in one of the languages that are read."""
    known = meanings.of_language(language)
    amounts = numbers.amounts(text.lower(), 0, len(text), language) if language in grammars.MODULES else []
    counted = {(a.low, a.high or a.low) for a in amounts if a.low > 1}
    counted |= {(int(match.group(1)),) * 2 for match in _PERCENT.finditer(text)}
    plain, read, names, words = [], [], set(), set()
    for match in _PRINTED.finditer(text):
        folded = known.folded(match.group())
        plain.append(folded)
        if match.group()[0].isdecimal() or any(a.start <= match.start() < a.end for a in amounts):
            continue
        meaning = known.of(folded)
        read.append(meaning or "")
        if meaning is None and match.start() and match.group()[0].isupper():
            names.add(folded)
        elif meaning is None and len(folded) > 2:
            words.add(folded.rstrip("s"))
    meant = frozenset(read) - meanings.EMPTY - _NOTHING
    return Statement(
        language, tuple(plain), frozenset(counted), frozenset(names), meant, frozenset(words), meanings.negated(read)
    )


def sureness(one: Statement, other: Statement) -> float:
    """Return how sure it is, from 0 to 1, that one speaker's two statements are the same; 0 where they are two."""
    if one.plain == other.plain:
        return 1.0 if one.weight >= _FEW else 0.0  # a slogan is said on many a day
    if _cut(one, other) or _cut(other, one):
        return 0.95
    if one.negated != other.negated or meanings.opposed(one.meanings, other.meanings):
        return 0.0
    if one.numbers - _counted(one, other) and other.numbers - _counted(other, one):
        return 0.0
    common, left_one, left_other = _shared(one, other)
    if left_one.names and left_other.names:
        return 0.0
    shorter, both = common / (min(one.weight, other.weight) or 1), 2 * common / (one.weight + other.weight or 1)
    least_shorter, least_both = _SAME_LANGUAGE if one.language == other.language else _TWO_LANGUAGES
    if common < _LEAST or shorter < least_shorter or both < least_both:
        return 0.0
    if one.language != other.language and both < SURE and common < _FEW:
        return 0.0  # of four words three may be common by chance
    if meanings.each_has_another_deed(one.meanings, other.meanings):
        return 0.0  # so many fled, so many came back
    if one.language != other.language and both < _BESIDE and meanings.each_has_more(one.meanings, other.meanings):
        return 0.0  # the defence budget, the education budget: each has a word that is not the other's
    if one.language != other.language and _differ_in_a_word(one, other, left_one, left_other):
        return 0.0
    return min(1.0, (shorter + both) / 2)


def _differ_in_a_word(one: Statement, other: Statement, left_one: _Left, left_other: _Left) -> bool:
    """Tell whether each says a word that the other does not, and few are common: so many wells are dry, are poisoned.

    Numbers and names do not count: they may be the same where all the rest is another.
    """
    meant = meanings.common(one.meanings, other.meanings)
    more = len(one.meanings) - meant + len(left_one.words), len(other.meanings) - meant + len(left_other.words)
    return min(more) > 0 and meant + len(one.words - left_one.words) < _COMMON_WORDS


def _cut(short: Statement, long: Statement) -> bool:
    """Tell whether one is the other, cut: the same words in the same order; nothing before them turns it round."""
    words, whole = f" {' '.join(short.plain)} ", f" {' '.join(long.plain)} "
    if short.language != long.language or len(short.plain) < _CUT or (at := whole.find(words)) < 0:
        return False
    return all(meanings.of_language(long.language).of(word) != meanings.NOT for word in whole[:at].split())


@dataclass(frozen=True)
class _Left:
    names: frozenset[str]
    words: frozenset[str]


def _shared(one: Statement, other: Statement) -> tuple[float, _Left, _Left]:
    """Return how much both say, and the names and words that only one of them has."""
    common = _NUMBER_WEIGHS * min(len(_counted(one, other)), len(_counted(other, one)))
    common += _WORD_WEIGHS * meanings.common(one.meanings, other.meanings)
    names, other_names = set(one.names), set(other.names)
    words, other_words = set(one.words), set(other.words)
    for word, alike in _alike(names | words, other_names | other_words):
        named = word in names and alike in other_names
        common += _NAME_WEIGHS if named else _WORD_WEIGHS
        for kept in (names, words):
            kept.discard(word)
        for kept in (other_names, other_words):
            kept.discard(alike)
    return common, _Left(frozenset(names), frozenset(words)), _Left(frozenset(other_names), frozenset(other_words))


def _counted(one: Statement, other: Statement) -> set[tuple[int, int]]:
    """Return the numbers of one that the other may tell, too: "une vingtaine" and "twenty"."""
    return {a for a in one.numbers if any(a[0] <= b[1] and b[0] <= a[1] for b in other.numbers)}


def _alike(words: set[str], others: set[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of words that are one: in two forms, or in two languages that share their root."""
    by_begin: dict[str, list[str]] = defaultdict(list)
    for other in sorted(others):
        by_begin[other[: meanings.BEGIN]].append(other)
    taken = set()
    for word in sorted(words):
        for other in by_begin.get(word[: meanings.BEGIN], ()):
            if other not in taken and _one_root(word, other):
                taken.add(other)
                yield word, other
                break


@lru_cache(maxsize=65536)
def _one_root(word: str, other: str) -> bool:
    if word == other:
        return True
    shared = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return shared >= meanings.BEGIN and shared >= _SHARE * max(len(word), len(other))
