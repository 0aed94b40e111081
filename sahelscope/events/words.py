"""Words that may tell of an event, and the closed lists that say how they stand.

ont -> auxiliary
prévoyait -> plan
tuer -> toll
was -> auxiliary
plans -> plan
kill -> toll
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.models import Language


class Word(NamedTuple):
    """What a form may stand for."""

    base: str  #: the form under which the list has it: "attaquer", "withdraw"
    noun: str | None  #: the type of event where it is a noun
    verb: str | None  #: the type of event where it is a verb; "frame" where only its object tells
    tenses: str  #: of the verb, as in ``grammar.Form``
    head: str = ""  #: the form under which the list of nouns has it, where it is both: "incendie" of "incendier"


class Hit(NamedTuple):
    """A trigger in the text: a word that may tell of an event."""

    start: int
    end: int
    word: Word


def as_noun(hit: Hit) -> Hit:
    """Return a trigger as the noun it may be: "un incendie" has the objects of no verb."""
    return hit._replace(word=hit.word._replace(base=hit.word.head)) if hit.word.head else hit


@cache
def words_of(language: Language, entry: str) -> frozenset[str]:
    """Return the words of one entry of data/lexicons/*/event_grammar.csv ("auxiliary", "plan", "toll", ...)."""
    listed = lexicon.load(language, "event_grammar").forms.items()
    return frozenset(form for form, entries in listed if entry in entries.split(", "))
