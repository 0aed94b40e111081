"""Offices in other words: the SG is the secretary-general, « le premier magistrat de la ville » the mayor.

A line of roles_reworded.csv leads from the words (form) to the office; a slash parts offices that the words may mean.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sahelscope.language import lexicon
from sahelscope.language.lexicon import fold
from sahelscope.models import Language
from sahelscope.people.mentions import key
from sahelscope.people.same_name import Key

#: stands between the offices that the words may mean
_OR = "/"


@cache
def short(language: Language) -> Mapping[str, Key]:
    """Return the plain abbreviations of offices with the words they are short for: "sg" is a secretary-general."""
    forms = lexicon.load(language, "roles_reworded").forms
    return {fold(form): key(entry) for form, entry in forms.items() if form.isupper()}


def in_full(words: Key, language: Language) -> Key:
    """Return the plain words of a role with its abbreviations written out."""
    known = short(language)
    if known.keys().isdisjoint(words):
        return words
    return tuple(full for word in words for full in known.get(word, (word,)))


def meant(words: Key, language: Language) -> tuple[Key, ...]:
    """Return the words of each office that a description in other words may mean; none where it is no such."""
    known = _reworded(language)
    return next((known[words[:size]] for size in range(len(words), 1, -1) if words[:size] in known), ())


@cache
def _reworded(language: Language) -> Mapping[Key, tuple[Key, ...]]:
    forms = lexicon.load(language, "roles_reworded").forms
    return {key(form): tuple(map(key, entry.split(_OR))) for form, entry in forms.items() if not form.isupper()}
