"""What the rules about people must know of a language that is no word list; english/ and french/ fill it in."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sahelscope.language.given_names import Gender
from sahelscope.language.grammars import NOWHERE, Grammars
from sahelscope.people.closed_classes import ClosedClasses, Pronoun
from sahelscope.people.phrase import Phrase
from sahelscope.people.words import Words

#: A pattern that matches nowhere
NEVER = re.compile(NOWHERE)


def _no_phrases(_words: Words) -> list[Phrase]:
    return []


@dataclass(frozen=True, eq=False)
class Grammar(ClosedClasses):
    """A language's grammar of people; words are plain (folded). Every default finds nothing."""

    find: Callable[[Words], list[Phrase]] = _no_phrases  #: the noun phrases that can speak, in the order of the text

    # Pronouns (pronouns, candidates)
    obliques: Mapping[str, Pronoun] = field(default_factory=dict)  #: "according to him", "selon eux"
    oblique_before: frozenset[tuple[str, ...]] = frozenset()  #: the plain words that announce them
    oblique_headed: frozenset[tuple[str, ...]] = frozenset()  #: only at the head of a sentence: "Pour lui, …"
    owners: Mapping[str, Pronoun] = field(default_factory=dict)  #: "selon | ses | termes"
    own_words: frozenset[str] = frozenset()  #: the words behind such a one
    latters: Mapping[str, Pronoun] = field(default_factory=dict)  #: "ce dernier", "the latter"
    latter_before: frozenset[str] = frozenset()
    ordinals: Mapping[str, Gender] = field(default_factory=dict)  #: "the first said", "le second"
    ordinal_before: Mapping[str, Gender] = field(default_factory=dict)  #: the article, with its gender where it has one
    ordinal_verbs: frozenset[str] = frozenset()  #: what may follow beside verbs of speech
    gender_by_pronoun: bool = False  #: a pronoun's gender is its person's, not that of a noun
    feminine_determiners: frozenset[str] = frozenset()  #: tell a woman where the noun is of either: "la ministre"

    # Names and roles (apposition, credible, clusters)
    naming: re.Pattern[str] = NEVER  #: leads from a description to its name: "a man | who gave his name as | Issa"
    age: re.Pattern[str] = NEVER  #: between a name and its role, comma to comma: "Awa Sy|, 44 ans, |maire"
    reached: frozenset[str] = frozenset()  #: behind a name: whom the outlet asked: "Awa Sy | contactée par …"
    joining: frozenset[str] = frozenset()  #: joins two roles of one person: "ministre de l'Eau | et | porte-parole"
    no_name_ends: tuple[str, ...] = ()  #: how words end that open a sentence and are no names: "Recently"
    told_before: frozenset[str] = frozenset()  #: before an agency that was told something
    small_words: frozenset[str] = frozenset()  #: words that do not count in a name or description
    article: re.Pattern[str] = NEVER  #: at the head of a role: "the ", "l'"
    owned: re.Pattern[str] = NEVER  #: a possessive at the head of a role: "its ", "son "
    former_words: frozenset[str] = frozenset()  #: in a title, what says nothing of the office: "former", "new"
    role_endings: re.Pattern[str] = NEVER  #: what tells feminine and plural from the masculine: "ambassadrice"
    bodies_without_name: bool = False  #: a body in capitals counts as named: « L'Union africaine »

    # Governments and sides (governments, sides)
    according: frozenset[tuple[str, ...]] = frozenset()  #: words that announce a speaker: "according to", "selon"
    verb_between: frozenset[str] = frozenset()  #: between a state and its verb of speech: "France has also said"
    place_before: frozenset[str] = frozenset()  #: before a place that is only a place: "in Mali"
    clause_before: frozenset[str] = frozenset()  #: opens a clause: "that", "que"
    verb_after: frozenset[str] = frozenset()  #: shows a state to act: "France has", "La France va"
    former: re.Pattern[str] = NEVER  #: a former holder, in a folded text
    president: re.Pattern[str] = NEVER  #: in a folded text
    president_around: frozenset[str] = frozenset()  #: around a president of a country, not of a club


GRAMMARS: Grammars[Grammar] = Grammars(__package__, Grammar)


def grammar_of(words: Words) -> Grammar:
    """Return the grammar of the words' language."""
    return GRAMMARS[words.language]
