"""Pronouns that can speak, the French ones behind a verb included.

he said · a-t-il ajouté · "We leave," they said · dit-elle · ce dernier
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahelscope.models import Language
from sahelscope.people import grammar

_WORDS: dict[Language, re.Pattern[str]] = {
    language: re.compile(
        r"(?<![^\W_])(?:" + "|".join(sorted(forms, key=len, reverse=True)) + r")(?![^\W_])", re.IGNORECASE
    )
    for language, forms in grammar.PRONOUNS.items()
}
_LATTER = re.compile(
    r"(?<![^\W_])(?:ce dernier|cette dernière|ces derniers|ces dernières|the latter)(?![^\W_])", re.IGNORECASE
)
_LATTERS: dict[str, tuple[grammar.Number, grammar.Gender]] = {
    "ce dernier": ("one", "m"),
    "cette dernière": ("one", "f"),
    "ces derniers": ("many", "m"),
    "ces dernières": ("many", "f"),
    "the latter": ("one", "unknown"),
}


def find(text: str, language: Language) -> Iterator[tuple[int, int, grammar.Number, grammar.Gender]]:
    """Yield start, end, number and gender of each pronoun, in the order of the text."""
    forms = grammar.PRONOUNS[language]
    found = []
    for match in _WORDS[language].finditer(text):
        word = match.group()
        plain = word.lower()
        if plain == "i" and word != "I":
            continue
        if plain in ("on", "j", "nous", "vous", "elle") and _not_subject(text, match.start(), match.end(), plain):
            continue
        found.append((match.start(), match.end(), *forms[plain]))
    found += [(m.start(), m.end(), *_LATTERS[m.group().lower()]) for m in _LATTER.finditer(text)]
    yield from sorted(found)


def _not_subject(text: str, start: int, end: int, plain: str) -> bool:
    if plain == "j":
        return text[end : end + 1] not in ("'", "’")
    return False
