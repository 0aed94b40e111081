"""What words do to a statement (data/quotes/word_kinds.csv): be left out, make a wish of a deed, foretell.

of_language("fr").tells("to come", ["rouvrira", "lundi"])     True
kinds_of(frozenset(["fear"]))                                 frozenset({"turns"})
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache

from sahelscope.language import grammars, lexicon
from sahelscope.paths import DATA

PATH = DATA / "quotes" / "word_kinds.csv"
LIGHT, WHO, TURNS, VAGUE, TIME, HOW_MUCH, PERSON = "light", "who", "turns", "vague", "time", "how much", "person"
TO_COME, IF, MANNER = "to come", "if", "manner"
_NOT = "not "


class Forms:
    """The forms of one language that do something, whatever they mean."""

    def __init__(self, forms: dict[str, tuple[str, ...]]) -> None:
        self._forms = forms
        self.is_one = lru_cache(maxsize=65536)(self._is_one)

    def tells(self, kind: str, words: Sequence[str]) -> bool:
        """Tell whether one of the folded words is of a kind."""
        return any(self.is_one(kind, word) for word in words)

    def _is_one(self, kind: str, word: str) -> bool:
        return self._listed(kind, word) and not self._listed(_NOT + kind, word)

    def _listed(self, kind: str, word: str) -> bool:
        for form in self._forms.get(kind, ()):
            if form.startswith("*"):
                if word.endswith(form[1:]):
                    return True
            elif word == form or (form.endswith("*") and word.startswith(form[:-1])):
                return True
        return False


@cache
def of_language(language: str) -> Forms:
    """Return the forms of a language; none where it is not one that is read."""
    if language not in grammars.MODULES:
        return Forms({})
    return Forms({cells["kind"]: tuple(filter(None, cells[language].split("|"))) for cells in _table()})


@lru_cache(maxsize=65536)
def kinds_of(meanings: frozenset[str]) -> frozenset[str]:
    """Return the kinds of which all that a word may mean is; none for a word that is not known."""
    each = [_of(meaning) for meaning in meanings]
    return frozenset.intersection(*each) if each else frozenset()


def may_be(kind: str, meanings: frozenset[str]) -> bool:
    """Tell whether something that a word may mean is of a kind."""
    return any(kind in _of(meaning) for meaning in meanings)


def _of(meaning: str) -> frozenset[str]:
    """Return the kinds of a meaning, or of what it is one of: a weekday, a country."""
    return _kinds().get(meaning.partition(":")[0], frozenset())


@cache
def _kinds() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for cells in _table():
        for meaning in filter(None, cells["meanings"].split("|")):
            found[meaning].add(cells["kind"])
    return {meaning: frozenset(kinds) for meaning, kinds in found.items()}


@cache
def _table() -> tuple[dict[str, str], ...]:
    columns = ("kind", "meanings", *grammars.MODULES)
    return tuple(cells for _, cells in lexicon.rows(PATH, columns, ("kind",)))
