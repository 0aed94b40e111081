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
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from sahelscope.events import numbers
from sahelscope.language import grammars, lexicon
from sahelscope.models import Language
from sahelscope.paths import DATA

PATH = DATA / "quotes" / "same_words.csv"
_LITTLE, _NOT = "-", "not"
_WORD = re.compile(r"[^\W\d_]+")
#: Letters by which words of two forms or languages are one, at least, and as a share of the longer.
_BEGIN, _SHARE = 5, 0.55
#: What a word, a name and a number weigh.
_WORD_WEIGHS, _NAME_WEIGHS, _NUMBER_WEIGHS = 1.0, 1.5, 2.0
#: The share of the shorter and of both that must be common, by whether the languages are the same; and how much at
#: least. From ``SURE`` on there is no word of doubt.
_SAME_LANGUAGE, _TWO_LANGUAGES, _LEAST = (0.9, 0.4), (0.72, 0.69), 2.5
SURE = 0.85
#: So much in common is little, where something is left that may be any word in the other language.
_FEW = 3.5
#: So many words of a language are remembered; there are not many more.
_REMEMBERED = 200_000
_NOTHING = frozenset([""])
#: A statement that is cut keeps so many words.
_CUT = 6


@dataclass(frozen=True)
class Statement:
    """What is compared of one statement; made by ``statement``."""

    language: str
    plain: tuple[str, ...]  #: all words, folded
    numbers: frozenset[int]
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
    return frozenset(map(_known(language).keys.__getitem__, text.split())) - _NOTHING


def may_be_one(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell by the keys of two statements whether it is worth to compare them."""
    return 2 * len(one & other) >= max(3, min(len(one), len(other)))


def statement(text: str, language: str) -> Statement:
    """Return what is compared of the words of a statement in one of the languages that are read."""
    known = _known(language)
    plain, names, meanings, words = [], set(), set(), set()
    for match in _WORD.finditer(text):
        folded = known.folded(match.group())
        plain.append(folded)
        meaning = known.of(folded)
        if meaning is not None:
            meanings.add(meaning)
        elif match.start() and match.group()[0].isupper():
            names.add(folded)
        elif len(folded) > 2:
            words.add(folded.rstrip("s"))
    negated = _NOT in meanings
    found = numbers.amounts(text.lower(), 0, len(text), language) if language in grammars.MODULES else []
    return Statement(
        language, tuple(plain), frozenset(a.low for a in found if a.low > 1), frozenset(names),
        frozenset(meanings - {_LITTLE, _NOT}), frozenset(words), negated,
    )  # fmt: skip


def sureness(one: Statement, other: Statement) -> float:
    """Return how sure it is, from 0 to 1, that one speaker's two statements are the same; 0 where they are two."""
    if one.plain == other.plain:
        return 1.0 if one.weight >= _LEAST else 0.0
    if _cut(one, other) or _cut(other, one):
        return 0.95
    if one.negated != other.negated or _opposed(one.meanings, other.meanings):
        return 0.0
    if one.numbers - other.numbers and other.numbers - one.numbers:
        return 0.0
    common, left_one, left_other = _shared(one, other)
    if left_one.names and left_other.names:
        return 0.0
    shorter, both = common / (min(one.weight, other.weight) or 1), 2 * common / (one.weight + other.weight or 1)
    least_shorter, least_both = _SAME_LANGUAGE if one.language == other.language else _TWO_LANGUAGES
    if common < _LEAST or shorter < least_shorter or both < least_both:
        return 0.0
    if one.language != other.language and common < _FEW and both < SURE:
        return 0.0  # of four words three may be common by chance
    return min(1.0, (shorter + both) / 2)


def _cut(short: Statement, long: Statement) -> bool:
    """Tell whether one is the other, cut: the same words in the same order; nothing before them turns it round."""
    words, whole = f" {' '.join(short.plain)} ", f" {' '.join(long.plain)} "
    if short.language != long.language or len(short.plain) < _CUT or (at := whole.find(words)) < 0:
        return False
    return all(_known(long.language).of(word) != _NOT for word in whole[:at].split())


@dataclass(frozen=True)
class _Left:
    names: frozenset[str]
    words: frozenset[str]


def _shared(one: Statement, other: Statement) -> tuple[float, _Left, _Left]:
    """Return how much both say, and the names and words that only one of them has."""
    common = _NUMBER_WEIGHS * len(one.numbers & other.numbers) + _WORD_WEIGHS * len(one.meanings & other.meanings)
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


def _alike(words: set[str], others: set[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of words that are one: in two forms, or in two languages that share their root."""
    by_begin: dict[str, list[str]] = defaultdict(list)
    for other in sorted(others):
        by_begin[other[:_BEGIN]].append(other)
    taken = set()
    for word in sorted(words):
        for other in by_begin.get(word[:_BEGIN], ()):
            if other not in taken and _one_root(word, other):
                taken.add(other)
                yield word, other
                break


@lru_cache(maxsize=65536)
def _one_root(word: str, other: str) -> bool:
    if word == other:
        return True
    shared = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return shared >= _BEGIN and shared >= _SHARE * max(len(word), len(other))


def _opposed(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(_opposites().get(meaning, frozenset()) & (other - one) for meaning in one - other)


class _Known:
    """The meanings of the words of one language."""

    def __init__(self, whole: Mapping[str, str], begins: Mapping[str, str]) -> None:
        self._whole, self._begins = whole, begins
        self._lengths = sorted({len(form) for form in begins}, reverse=True)
        self.of = lru_cache(maxsize=65536)(self._of)
        self.folded = lru_cache(maxsize=65536)(lexicon.fold)
        self.keys = _Keys(self)

    def _of(self, word: str) -> str | None:
        if found := self._whole.get(word):
            return found
        return next((m for n in self._lengths if (m := self._begins.get(word[:n]))), None)


class _Keys(dict[str, str]):
    """The key of each word, signs and all, as it is met: its meaning, or how it begins; "" for little words."""

    def __init__(self, known: _Known) -> None:
        super().__init__()
        self._of = known

    def __missing__(self, printed: str) -> str:
        found = [self._of.folded(word) for word in _WORD.findall(printed)]
        word = max(found, key=len, default="")  # of "l'armée" the noun
        meaning = self._of.of(word)
        key = "" if meaning in (_LITTLE, _NOT) else meaning or (word[:_BEGIN] if len(word) > 2 else "")
        if len(self) < _REMEMBERED:
            self[printed] = key
        return key


@cache
def _known(language: str) -> _Known:
    whole: dict[str, str] = {}
    begins: dict[str, str] = {}
    if language not in grammars.MODULES:
        return _Known(whole, begins)
    for name in ("countries", "demonyms"):
        for form, entry in lexicon.load(language, name).forms.items():
            folded = lexicon.fold(form)
            if entry != lexicon.BLOCK and folded.isalpha():
                whole.setdefault(folded, f"country {entry}")
    for cells in _table():
        for form in filter(None, cells[language].split("|")):
            (begins if form.endswith("*") else whole)[form.removesuffix("*")] = cells["meaning"]
    for name in ("months", "weekdays"):
        for form, entry in lexicon.load(language, name).forms.items():
            whole.setdefault(lexicon.fold(form), f"{name} {entry}")
    return _Known(whole, begins)


@cache
def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for cells in _table():
        for opposite in filter(None, cells["opposite"].split("|")):
            found[cells["meaning"]].add(opposite)
            found[opposite].add(cells["meaning"])
    return {meaning: frozenset(others) for meaning, others in found.items()}


@cache
def _table() -> tuple[dict[str, str], ...]:
    languages: tuple[Language, ...] = tuple(grammars.MODULES)
    columns = ("meaning", *languages, "opposite")
    return tuple(cells for _, cells in lexicon.rows(PATH, columns, ("meaning",)))
