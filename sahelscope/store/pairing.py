"""Which words and numbers of two statements say the same, and what only one of them says.

"412 ménages sont arrivés"   "412 familles sont arrivées vendredi"   412 of the same, arrive, household; only: Friday
"14 graves"                  "14 strikes"                            the same number of something else
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sahelscope.store import meanings, word_kinds
from sahelscope.store.wording import NAME_WEIGHS, NUMBER_WEIGHS, Number, Statement, Word

#: The share of the longer word that two forms, or languages, of one have in common at least.
_SHARE = 0.55
#: What the hours after noon are more than they say.
_NOON, _AFTER_NOON = 12, "after noon"


@dataclass(frozen=True)
class Pairing:
    """A statement that says less, and one that says more."""

    words: tuple[tuple[Word, Word], ...]  #: that say the same, the shorter's first
    common: float  #: how much both say
    only_short: tuple[Word, ...]
    only_long: tuple[Word, ...]
    other_numbers: bool  #: whether the shorter has a number that the longer has not, or has of something else
    of_short: float  #: the share of the shorter that is common ...
    of_both: float  #: ... and of both


def pair(short: Statement, long: Statement) -> Pairing:
    """Put the words and numbers of two statements together, the lighter one first."""
    words, only_short, only_long = _words(short.words, long.words)
    same, others = _numbers(short.numbers, long.numbers, only_short, only_long)
    common = NUMBER_WEIGHS * same
    common += sum(NAME_WEIGHS if a.named and b.named else min(a.weight, b.weight) for a, b in words)
    weight = short.weight + long.weight
    return Pairing(
        tuple(words),
        common,
        tuple(only_short),
        tuple(only_long),
        others,
        common / (short.weight or 1),
        2 * common / (weight or 1),
    )


def _words(ours: Sequence[Word], theirs: Sequence[Word]) -> tuple[list[tuple[Word, Word]], list[Word], list[Word]]:
    """Return the words that are one, first those that are it most surely, and the others of either side."""
    pairs: list[tuple[Word, Word]] = []
    only, left = list(ours), list(theirs)
    for is_one in (_exactly, _alike):
        rest = []
        for word in only:
            if met := next((other for other in left if is_one(word, other)), None):
                left.remove(met)
                pairs.append((word, met))
            else:
                rest.append(word)
        only = rest
    return pairs, only, left


def _exactly(one: Word, other: Word) -> bool:
    return one.form == other.form or bool(one.meanings and one.meanings == other.meanings)


def _alike(one: Word, other: Word) -> bool:
    """Tell whether two words may mean the same, or are of one root where what one means is not known."""
    if one.meanings and other.meanings:
        return not one.meanings.isdisjoint(other.meanings)
    return _one_root(one.form, other.form)


@lru_cache(maxsize=65536)
def _one_root(word: str, other: str) -> bool:
    if word == other:
        return True
    shared = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return shared >= meanings.BEGIN and shared >= _SHARE * max(len(word), len(other))


def _numbers(
    ours: Sequence[Number], theirs: Sequence[Number], only_ours: Sequence[Word], only_theirs: Sequence[Word]
) -> tuple[int, bool]:
    """Return how many numbers are common, and whether one of ours is not, or counts something else."""
    left, common = list(theirs), 0
    for number in ours:
        met = [
            other
            for other in left
            if _overlap(number, other) and not _of_another(number, other, only_ours, only_theirs)
        ]
        if not met:
            return common, True
        left.remove(max(met, key=lambda other: any(_alike(a, b) for a in number.of for b in other.of)))
        common += 1
    return common, False


def _overlap(one: Number, other: Number) -> bool:
    """Tell whether two numbers may be one: "une vingtaine" and "twenty", "16 heures" and "4 p.m."."""
    ours, theirs = _noon(one), _noon(other)
    return one.low + ours <= other.high + theirs and other.low + theirs <= one.high + ours


def _noon(number: Number) -> int:
    after = number.low < _NOON and any(_AFTER_NOON in word.meanings for word in number.of[:1])
    return _NOON if after else 0


def _of_another(one: Number, other: Number, only_ours: Sequence[Word], only_theirs: Sequence[Word]) -> bool:
    """Tell whether each counts what the other statement does not speak of; people may be told by any name for them."""
    ours = [word for word in one.of[:1] if word in only_ours]
    theirs = [word for word in other.of[:1] if word in only_theirs]
    if not ours or not theirs or _alike(ours[0], theirs[0]):
        return False
    return not (
        word_kinds.may_be(word_kinds.PERSON, ours[0].meanings)
        and word_kinds.may_be(word_kinds.PERSON, theirs[0].meanings)
    )
