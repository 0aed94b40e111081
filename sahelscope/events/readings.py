"""What can be said of how a verb stands, and the closed word lists that tell."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from sahelscope.language import lexicon
from sahelscope.models import Language

Standing = Literal[
    "past", "alleged", "present", "planned", "possible", "denied", "habit", "state", "participle", "none", "noun"
]


class Reading(NamedTuple):
    """How a verb stands: ``passive`` where its subject is hit by it."""

    standing: Standing
    passive: bool
    begin: int  #: where the verb group begins, auxiliaries included


@cache
def of(language: Language, entry: str) -> frozenset[str]:
    """Return the words of one entry of data/lexicons/*/event_grammar.csv ("auxiliary", "plan", "maybe", ...)."""
    return frozenset(f for f, e in lexicon.load(language, "event_grammar").forms.items() if entry in e.split(", "))


@cache
def is_adverb(word: str) -> bool:
    """Tell whether a word reads as an adverb: "récemment", "recently"."""
    return (word.endswith("ment") and len(word) > 6) or (word.endswith("ly") and len(word) > 4)
