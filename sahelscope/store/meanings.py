"""What words mean, so that a sentence can be compared with another of its language or of the other one.

data/quotes/same_words.csv lists the meanings with their forms in each language; names of countries, months and
weekdays come from the lexicons. A meaning is a word ("rain"), or a kind and one of it ("country:MLI"); a form that may
mean two things has both ("arrest|stop").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from sahelscope.language import grammars, lexicon
from sahelscope.models import Language
from sahelscope.paths import DATA

PATH = DATA / "quotes" / "same_words.csv"
_LITTLE, NOT = "-", "not"
#: French "ne" turns a sentence round, with "plus" or alone; with "que" behind it, it says "only".
_NE, _ONLY, _NO_MORE = "ne", "only", "no more"
#: What turns round the next word only: "sans encombre".
WITHOUT = "without"
#: What begins another clause.
AND = "and"
#: What says nothing by itself.
EMPTY = frozenset((_LITTLE, AND, NOT, _NE, _ONLY, _NO_MORE, WITHOUT))
#: Between the meanings of a word that has several, and between a kind and one of it: a country, a month, a weekday.
_OR, _OF = "|", ":"
#: Words behind a "ne", and before it, among which the other half of what it says stands.
_BEHIND, _BEFORE = 7, 3
WORD = re.compile(r"[^\W\d_]+")
#: By so many letters words of two forms or languages may be one.
BEGIN = 5
#: So many words of a language are remembered; there are not many more.
_REMEMBERED = 200_000


def negated(meanings: Sequence[str]) -> bool:
    """Tell whether words, by their meanings, turn round what is said: "ne … pas", "ne … plus", but not "ne … que"."""
    if NOT in meanings:
        return True
    for at, meaning in enumerate(meanings):
        if meaning == _NE:
            behind = (m for m in meanings[at + 1 : at + _BEHIND] if m in (_ONLY, _NO_MORE))
            if (found := next(behind, None)) == _NO_MORE:
                return True
            if found is None and _ONLY not in meanings[max(0, at - _BEFORE) : at]:
                return True
    return False


def opposed(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether one word may mean the opposite of another, or another country, month or weekday."""
    if any(not _opposites().get(meaning, frozenset()).isdisjoint(other) for meaning in one):
        return True
    kinds = ({meaning.partition(_OF)[0] for meaning in side if _OF in meaning} for side in (one, other))
    return bool(set.intersection(*kinds))


class Words:
    """The meanings of the words of one language."""

    #: ``of``: the meaning of a folded word, None where it has none; ``folded``: a word as it is compared; ``keys``: by
    #: printed word, what of it is compared at little cost.

    def __init__(self, whole: Mapping[str, str], begins: Mapping[str, str], proper: Mapping[str, str]) -> None:
        self._whole, self._begins, self._proper = whole, begins, proper
        self._phrases: dict[str, list[tuple[list[str], str]]] = defaultdict(list)
        for form in sorted((form for form in whole if " " in form), key=len, reverse=True):
            self._phrases[form.split()[0]].append((form.split(), whole[form]))
        self._lengths = sorted({len(form) for form in begins}, reverse=True)
        self.of = lru_cache(maxsize=65536)(self._of)
        self.folded = lru_cache(maxsize=65536)(_folded)
        self.keys = _Keys(self)

    def phrase(self, words: Sequence[str], at: int) -> tuple[int, str] | None:
        """Return how many folded words from a place on are one form, and what it means; None for no such form."""
        for form, meaning in self._phrases.get(words[at], ()):
            if words[at : at + len(form)] == form:
                return len(form), meaning
        return None

    def named(self, word: str) -> str | None:
        """Return the meaning of a folded word that is written like a name: "May", "March"."""
        return self._proper.get(word) or self.of(word)

    def _of(self, word: str) -> str | None:
        if found := self._whole.get(word):
            return found
        return next((m for n in self._lengths if (m := self._begins.get(word[:n]))), None)


def _folded(word: str) -> str:
    return lexicon.fold(word).replace("œ", "oe")


class _Keys(dict[str, tuple[str, ...]]):
    """The keys of each word, signs and all, as it is met: what it may mean, or how it begins; none for little words."""

    def __init__(self, known: Words) -> None:
        super().__init__()
        self._of = known

    def __missing__(self, printed: str) -> tuple[str, ...]:
        found = [self._of.folded(word) for word in WORD.findall(printed)]
        word = max(found, key=len, default="")  # of "l'armée" the noun
        meaning = self._of.of(word)
        if meaning:
            keys = () if meaning in EMPTY else tuple(meaning.split(_OR))
        else:
            keys = (word[:BEGIN],) if len(word) > 2 else ()
        if len(self) < _REMEMBERED:
            self[printed] = keys
        return keys


@cache
def of_language(language: str) -> Words:
    """Return the words of a language; none where it is not one that is read."""
    whole: dict[str, str] = {}
    begins: dict[str, str] = {}
    proper: dict[str, str] = {}
    if language not in grammars.MODULES:
        return Words(whole, begins, {})
    for name in ("countries", "demonyms"):
        for form, entry in lexicon.load(language, name).forms.items():
            folded = lexicon.fold(form)
            if entry != lexicon.BLOCK and folded.replace(" ", "").isalpha():
                whole.setdefault(folded, f"country{_OF}{entry}")
    listed: dict[str, list[str]] = defaultdict(list)
    for cells in _table():
        for form in filter(None, cells[language].split("|")):
            listed[form].append(cells["meaning"])
    for form, meanings in listed.items():
        (begins if form.endswith("*") else whole)[form.removesuffix("*")] = _OR.join(meanings)
    for name in ("months", "weekdays"):
        for form, entry in lexicon.load(language, name).forms.items():
            proper[lexicon.fold(form)] = f"{name}{_OF}{entry}"
    return Words({**proper, **whole}, begins, proper)


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
