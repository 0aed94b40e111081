"""The closed classes of a language, which tell how a word may stand in a noun phrase: determiners, pronouns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from sahelscope.language.given_names import Gender

Number = Literal["one", "many", "unknown"]
#: What a pronoun may stand for, besides what number and gender say: "it" is no person, "he" is one, "we" are many
Reach = Literal["", "person", "thing", "many"]


class Pronoun(NamedTuple):
    """What is known of a pronoun."""

    number: Number
    gender: Gender
    reach: Reach = ""


def _no_plurals(_form: str) -> tuple[str, ...]:
    return ()


def _no_adjective(_plain: str) -> bool:
    return False


@dataclass(frozen=True, eq=False)
class ClosedClasses:
    """What is known of a language's words besides its lexicons; words are plain (folded). Defaults find nothing."""

    determiners: Mapping[str, tuple[bool, Number]] = field(default_factory=dict)  #: -> (definite, number)
    pronouns: Mapping[str, Pronoun] = field(default_factory=dict)
    capital_pronouns: frozenset[str] = frozenset()  #: pronouns only with a capital: "I"
    pronoun_endings: frozenset[str] = frozenset()  #: pronouns that end a word: "dit-il"
    elided_pronouns: frozenset[str] = frozenset()  #: pronouns only before an apostrophe: "j'ai"
    acronym_words: frozenset[str] = frozenset()  #: no word in capitals: "US" is no "us"
    stopped_acronyms: frozenset[str] = frozenset()  #: acronyms of two letters that are printed with stops: "U.N"
    surname_words: frozenset[str] = frozenset()  #: surnames that are also words which end a phrase: "Theresa May"
    stops_may_be_nouns: bool = False  #: a verb of speech that is a noun too is one: "le juge", "une annonce"
    times_before_nouns: bool = False  #: "the Monday meeting"
    plurals: Callable[[str], tuple[str, ...]] = _no_plurals  #: a noun's plural forms
    is_adjective: Callable[[str], bool] = _no_adjective  #: tells whether a word that no list knows reads as one
