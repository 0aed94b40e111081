"""Which organisation named before a general word means: "the company", "l'association".

Tamar Minerals closed. The union protested. The company said … -> Tamar Minerals, not the union
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.people.mentions import key, singular
from sahelscope.people.same_name import Key

#: the entry of words that mean whatever organisation there is: "the body"
ANY = "any"


@cache
def _kinds(language: Language) -> Mapping[Key, str]:
    return {key(form): entry for form, entry in lexicon.load(language, "organisations_meant").forms.items()}


@cache
def _nouns(language: Language) -> frozenset[str]:
    """Return the words for bodies that may stand in a name, plain and singular: "ministry"."""
    forms = lexicon.load(language, "organisations").forms
    return frozenset(singular(words[0]) for form in forms if len(words := key(form)) == 1)


def anaphors(language: Language) -> frozenset[Key]:
    """Return what organisations named before are called: "the bloc"."""
    return frozenset(_kinds(language))


def may_mean(called: Key, name: Key, language: Language) -> bool:
    """Tell whether an organisation may be called so: its name says nothing of another kind of body."""
    kinds = _kinds(language)
    kind = kinds.get(called, ANY)
    if kind == ANY:
        return True
    said = [word for word in map(singular, name) if word in _nouns(language)]
    own = {singular(word) for word in called}
    alike = {singular(form[-1]) for form, other in kinds.items() if other == kind and len(form) == 1}
    return not said or any(word in own or word in alike for word in said)
