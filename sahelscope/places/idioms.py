"""A name that names no place here: a river, a dish, a street, a work of art, a saying.

Ferries on the Niger have stopped · un pont sur le Niger · He ate Turkey · the film Togo
He would walk from here to Timbuktu · Lebanon, Pennsylvania · rue de Paris · Georgia Avenue
"""

from __future__ import annotations

import re
from functools import cache

from sahelscope.language import lexicon
from sahelscope.language.grammars import NOWHERE
from sahelscope.models import Language
from sahelscope.places import ambiguous, types
from sahelscope.places.grammar import GRAMMARS, Sense, any_of

#: How far before a name, in characters, the words are looked for that make it no place
_REACH = 60
#: Countries whose name in "Macon, Georgia" is a state's
_STATE_TOO = ("USA", "GEO")


@cache
def american_state(language: Language) -> re.Pattern[str]:
    """Return the pattern of the states of the USA: in "Lebanon, Pennsylvania" a town there bears the name."""
    forms = lexicon.load(language, "us_states").forms
    longest_first = "|".join(re.escape(f) for f in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?:{longest_first or NOWHERE})(?!\w)")


@cache
def _called_after(language: Language) -> re.Pattern[str]:
    """Return the pattern of what is called after a place: a street or a house, a work, a ship: "rue de |", "film |"."""
    grammar = GRAMMARS[language]
    street, house = types.words(language, "street"), types.as_written(language, "house")
    streets = rf"\b(?:(?:{street}){grammar.street_to_name}|(?:{house}){grammar.house_to_name})$"
    return any_of(streets, grammar.work_before, grammar.ship_before)


@cache
def _street_after(language: Language) -> re.Pattern[str]:
    return re.compile(rf" (?:{types.as_written(language, 'street after')})\b")


@cache
def _senses(language: Language) -> dict[str, Sense]:
    """Return, for each form that may mean a river, a dish and the like, what tells whether it does."""
    senses = GRAMMARS[language].senses.items()
    return {form: sense for meaning, sense in senses for form in ambiguous.forms(language, meaning)}


def names_nothing(text: str, start: int, end: int, country: str, language: Language) -> bool:
    """Tell whether the name at ``start:end`` is used for something that is no place."""
    before = text[max(0, start - _REACH) : start]
    if country not in _STATE_TOO and text.startswith(", ", end) and american_state(language).match(text, end + 2):
        return True
    if _called_after(language).search(before) or _street_after(language).match(text, end):
        return True
    is_meant = _senses(language).get(text[start:end])
    return is_meant is not None and is_meant(before, text, end)
