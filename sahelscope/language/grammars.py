"""The grammars of the languages that are read: in each family of rules one module a language, found by its name.

``sahelscope/header/english.py`` holds ``GRAMMAR``, what the rules about headers need to know of English that is no word
list: patterns, closed classes of words, small functions. A family's ``grammar.py`` says what such a ``Grammar`` is made
of, every field with a default that finds nothing. So a third language is a line in ``MODULES``, a folder of word lists
and a module a family, begun with as few rules as one likes: docs/add-a-language.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:  # the command line names the languages in its --help, and needs no record for it
    from sahelscope.models import Language

#: The languages that are read -> the name of their modules. A text in another one is kept, and nothing is found in it.
MODULES: dict[Language, str] = {"en": "english", "fr": "french"}

G = TypeVar("G")

#: A pattern that matches nowhere, which is seen at once: "(?!)" alone is tried at each character of a text
NOWHERE = "\U0010ffff(?!)"


def is_read(language: Language) -> bool:
    """Tell whether there are rules for the language."""
    return language in MODULES


@cache
def has_rules(package: str, language: Language) -> bool:
    """Tell whether a family of rules, by the name of its package, has a module for the language."""
    return is_read(language) and find_spec(f"{package}.{MODULES[language]}") is not None


def not_read(counts: Mapping[Language, int]) -> int:
    """Return how many articles, counted by language, are in languages that are not read."""
    return sum(n for language, n in counts.items() if not is_read(language))


class Grammars(dict[str, G]):
    """A family's grammars by language: ``GRAMMARS = Grammars(__package__, Grammar)``, then ``GRAMMARS["fr"]``.

    A module is imported when its language is first met, so a pile of French articles never compiles an English pattern.
    A language without a module gets ``nothing()``, which finds nothing.
    """

    def __init__(self, package: str, nothing: Callable[[], G]) -> None:
        super().__init__()
        self._package, self._nothing = package, nothing

    def __missing__(self, language: Language) -> G:
        """Find the grammar of a language that is met for the first time."""
        grammar = self[language] = self._find(language)
        return grammar

    def __delitem__(self, language: Language) -> None:
        """Forget the grammar of the language; it is found anew."""
        self.pop(language, None)

    def all(self) -> Iterator[G]:
        """Yield the grammar of each language that is read."""
        return (self[language] for language in MODULES)

    def _find(self, language: Language) -> G:
        if not has_rules(self._package, language):
            return self._nothing()
        return cast(G, import_module(f"{self._package}.{MODULES[language]}").GRAMMAR)
