"""Pronouns that can speak, the French ones behind a verb included.

he said · a-t-il ajouté · "We leave," they said · dit-elle · ce dernier · the latter
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.people import grammar
from sahelscope.people.words import Words

_LATTERS: dict[str, tuple[grammar.Number, grammar.Gender]] = {
    "dernier": ("one", "m"),
    "derniere": ("one", "f"),
    "derniers": ("many", "m"),
    "dernieres": ("many", "f"),
    "latter": ("unknown", "unknown"),
}
_POINTERS = frozenset(("ce", "cette", "ces", "the"))


def find(words: Words) -> Iterator[tuple[int, int, grammar.Number, grammar.Gender]]:
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
