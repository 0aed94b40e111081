"""A country's people and what belongs to it: the forms of each demonym.

les soldats maliens · une élue nigérienne · des Burkinabè · les Nigérianes
Malian soldiers · two Nigeriens · the Senegalese · an Ivorian

A lexicon lists the masculine singular ("malien"); the language's grammar makes the other forms. Nigerien and Nigerian,
nigérien and nigérian are one letter apart and never mixed up.
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.models import Language
from sahelscope.places.grammar import GRAMMARS


def forms(demonym: str, language: Language) -> Iterator[str]:
    """Yield the forms of a demonym given in the (masculine) singular, itself first."""
    return GRAMMARS[language].demonym_forms(demonym)
