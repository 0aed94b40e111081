"""Pronouns that can speak, the French ones behind a verb included.

he said · selon lui · a-t-il ajouté · "We leave," they said · dit-elle · ce dernier · the latter · the first said
le second répond
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sahelscope.people.closed_classes import Pronoun
from sahelscope.people.grammar import Grammar, grammar_of
from sahelscope.people.names import opens_sentence
from sahelscope.people.words import Words

_APOSTROPHES = ("'", "’")
#: so many words announce a speaker at most
_ANNOUNCING = 4


class Found(NamedTuple):
    """A pronoun as printed at ``start:end``."""

    start: int
    end: int
    pronoun: Pronoun


def find(words: Words) -> Iterator[Found]:
    """Yield the pronouns in the order of the text."""
    grammar = grammar_of(words)
    seldom = {*grammar.obliques, *grammar.owners, *grammar.latters, *grammar.ordinals}
    for i, word in enumerate(words.known):
        if not word.pronoun and word.plain not in seldom:
            continue
        if word.pronoun:
            if word.pronoun not in grammar.elided_pronouns or words.gaps[i] in _APOSTROPHES:
                end = words.ends[i]
                yield Found(end - len(word.pronoun), end, grammar.pronouns[word.pronoun])
        elif word.plain in grammar.obliques and (_is_announced(words, i, grammar) or _opens_as_subject(words, i)):
            yield Found(words.starts[i], words.ends[i], grammar.obliques[word.plain])
        elif word.plain in grammar.owners and _owns_words(words, i, grammar):
            yield Found(words.starts[i], words.ends[i], grammar.owners[word.plain])
        elif word.plain in grammar.latters and _is_pointed_at(words, i, grammar):
            yield Found(words.starts[i - 1], words.ends[i], grammar.latters[word.plain])
        elif word.plain in grammar.ordinals and _stands_alone(words, i, grammar):
            the = grammar.ordinal_before[words.known[i - 1].plain]
            gender = grammar.ordinals[word.plain] if the == "unknown" else the
            yield Found(words.starts[i - 1], words.ends[i], Pronoun("one", gender))


def _is_announced(words: Words, i: int, grammar: Grammar) -> bool:
    """Tell whether the words before announce a speaker and nothing follows in the phrase: "according to him,"."""
    before = tuple(word.plain for word in words.known[max(0, i - _ANNOUNCING) : i])
    headed = i > 0 and words.known[i - 1].cap and words.gaps[i].startswith(",")  # "Pour lui, la route est sûre."
    announcing = grammar.oblique_before | grammar.oblique_headed if headed else grammar.oblique_before
    if not any(before[-len(said) :] == said for said in announcing):
        return False
    alone = i + 1 >= words.size or words.gaps[i].strip() != "" or words.known[i + 1].kind == "stop"
    return alone and words.gaps[i] not in _APOSTROPHES


def _owns_words(words: Words, i: int, grammar: Grammar) -> bool:
    """Tell whether a possessive stands for whoever spoke: "selon | ses | propres termes"."""
    before = tuple(word.plain for word in words.known[max(0, i - _ANNOUNCING) : i])
    announced = any(before[-len(said) :] == said for said in grammar.oblique_before)
    return announced and any(word.plain in grammar.own_words for word in words.known[i + 1 : i + 3])


def _opens_as_subject(words: Words, i: int) -> bool:
    """Tell whether the form that is no subject elsewhere opens a sentence before a verb of speech: "Lui parle de …"."""
    if not words.known[i].cap or i + 1 >= words.size or words.gaps[i] != " ":
        return False
    return opens_sentence(words, i) and words.known[i + 1].cue


def _is_pointed_at(words: Words, i: int, grammar: Grammar) -> bool:
    """Tell "ce dernier" and "the latter" from "ces derniers mois" and "the latter group"."""
    if not i or words.known[i - 1].plain not in grammar.latter_before or words.gaps[i - 1] != " ":
        return False
    alone = i + 1 >= words.size or words.gaps[i] != " "
    return alone or words.known[i + 1].kind in ("stop", "")


def _stands_alone(words: Words, i: int, grammar: Grammar) -> bool:
    """Tell whether an ordinal is the whole of "the first": a mark, a cue or an auxiliary follows."""
    if not i or words.known[i - 1].plain not in grammar.ordinal_before or words.gaps[i - 1] != " ":
        return False
    if i + 1 >= words.size or words.gaps[i].strip():
        return i > 1 and words.known[i - 2].cue  # "said the first."
    following = words.known[i + 1]
    return words.gaps[i] == " " and (following.cue or following.plain in grammar.ordinal_verbs)
