"""Pronouns that can speak, the French ones behind a verb included.

he said · a-t-il ajouté · "We leave," they said · dit-elle · ce dernier · the latter · the first said · le second répond
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.language.given_names import Gender
from sahelscope.people import grammar
from sahelscope.people.words import Words

_LATTERS: dict[str, tuple[grammar.Number, Gender]] = {
    "dernier": ("one", "m"),
    "derniere": ("one", "f"),
    "derniers": ("many", "m"),
    "dernieres": ("many", "f"),
    "latter": ("unknown", "unknown"),
}
_POINTERS = frozenset(("ce", "cette", "ces", "the"))
#: those that need a verb or a mark behind them: "the first said", not "the first house"
_ORDINALS: dict[str, Gender] = {
    "former": "unknown",
    "first": "unknown",
    "second": "unknown",
    "premier": "m",
    "premiere": "f",
    "seconde": "f",
    "deuxieme": "unknown",
}
_THE = frozenset(("the", "le", "la"))
_VERBS = frozenset("has had is was would will did does a est avait n ne s se lui leur y l".split())


def find(words: Words) -> Iterator[tuple[int, int, grammar.Number, Gender]]:
    """Yield start, end, number and gender of each pronoun, in the order of the text."""
    forms = grammar.PRONOUNS[words.language]
    for i, word in enumerate(words.known):
        if word.pronoun:
            if word.pronoun != "j" or words.gaps[i] in ("'", "’"):
                end = words.ends[i]
                yield end - len(word.pronoun), end, *forms[word.pronoun]
        elif word.plain in _LATTERS and i and words.known[i - 1].plain in _POINTERS and words.gaps[i - 1] == " ":
            if i + 1 < words.size and words.gaps[i] == " " and words.known[i + 1].kind not in ("stop", ""):
                continue  # "ces derniers mois", "the latter group"
            yield words.starts[i - 1], words.ends[i], *_LATTERS[word.plain]
        elif word.plain in _ORDINALS and _stands_alone(words, i):
            the: Gender = "m" if words.known[i - 1].plain == "le" else _ORDINALS[word.plain]
            yield words.starts[i - 1], words.ends[i], "one", the


def _stands_alone(words: Words, i: int) -> bool:
    """Tell whether an ordinal is the whole of "the first": a mark, a cue or an auxiliary follows."""
    if not i or words.known[i - 1].plain not in _THE or words.gaps[i - 1] != " ":
        return False
    if i + 1 >= words.size or words.gaps[i].strip():
        return i > 1 and words.known[i - 2].cue  # "said the first."
    following = words.known[i + 1]
    return words.gaps[i] == " " and (following.cue or following.plain in _VERBS)
