"""A language, not a country.

Le français et l'arabe sont langues officielles · en anglais · He spoke in French. · translated from Russian
"""

from __future__ import annotations

from sahelscope.models import Language
from sahelscope.places.grammar import GRAMMARS


def is_language(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether the word at ``start:end`` names a language."""
    return GRAMMARS[language].names_language(text, start, end)
