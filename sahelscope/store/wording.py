"""What is compared of the words of a statement: its numbers with what they count, its names, and what its words mean.

"Twelve soldiers will not return to Kelbo."   12 soldiers; Kelbo; soldier, return; "not"; to come
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sahelscope.events import numbers
from sahelscope.language import grammars
from sahelscope.store import meanings, word_kinds

#: A number in digits, as a whole or with a fraction.
_DIGITS = re.compile(r"\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_GROUPED = re.compile(r"\D(?=\d{3}(?!\d))")
#: A word, or a number in digits, or what parts clauses: "8 wounded" and "18 wounded" are not the same words.
_PRINTED = re.compile(rf"(?P<word>{meanings.WORD.pattern})|\d+|(?P<stop>[.;:!?…,](?=[\s»”\"]|$)|[—–])")
#: Between the digits and the letters of "18h", "9am".
_GLUED = re.compile(r"(?<=\d)(?=[^\W\d_])")
_SENTENCE_ENDS = ".!?…:;"
#: What a word, one that may be left out, a name and a number weigh.
_WORD_WEIGHS, _LIGHT_WEIGHS, NAME_WEIGHS, NUMBER_WEIGHS = 1.0, 0.3, 1.5, 2.0
#: So many words behind a number tell what it counts.
_COUNTED = 2
#: So many numbers in digits make a range.
_RANGE = 2
#: So many words behind a "without" are without.
_DENIED = 2
#: Letters below which an unknown word says nothing.
_SHORT = 3
#: What is promised is to come.
_PROMISE = "promise"
_NOTHING = frozenset([""])


@dataclass(frozen=True)
class Word:
    """A word that says something."""

    form: str  #: folded, without the "s" of a plural
    meanings: frozenset[str]  #: none where it is not known
    named: bool  #: whether it is written like a name
    at: int  #: where it stands
    clause: int
    denied: bool  #: whether there is a "not" in its clause
    without: bool  #: whether there is a "without" before it
    to_come: bool  #: whether its clause tells what will be
    depends: bool  #: whether its clause hangs on something: "if"

    @cached_property
    def kinds(self) -> frozenset[str]:
        """Return what it does to the statement."""
        return word_kinds.kinds_of(self.meanings)

    @cached_property
    def weight(self) -> float:
        """Return how much it says."""
        if self.named:
            return NAME_WEIGHS
        return _LIGHT_WEIGHS if word_kinds.LIGHT in self.kinds else _WORD_WEIGHS


@dataclass(frozen=True)
class Number:
    """A number, and the words behind it that tell what it counts."""

    low: float
    high: float
    of: tuple[Word, ...]


@dataclass(frozen=True)
class Statement:
    """What is compared of one statement; made by ``statement``."""

    language: str
    plain: tuple[str, ...]  #: all words, folded, and all numbers in digits
    numbers: tuple[Number, ...]
    words: tuple[Word, ...]  #: each once

    @cached_property
    def weight(self) -> float:
        """Return how much it says."""
        return NUMBER_WEIGHS * len(self.numbers) + sum(word.weight for word in self.words)


@dataclass(frozen=True)
class _Printed:
    start: int
    folded: str
    capital: bool  #: inside a sentence


def statement(text: str, language: str) -> Statement:
    """Return what is compared of the words of a statement in one of the languages that are read."""
    known = meanings.of_language(language)
    text = _GLUED.sub(" ", text)
    amounts = numbers.amounts(text.lower(), 0, len(text), language) if language in grammars.MODULES else []
    counted = list(_counted(text, amounts))
    plain: list[str] = []
    clauses: list[list[_Printed]] = [[]]
    begins = True
    for match in _PRINTED.finditer(text):
        if match["stop"]:
            clauses.append([])
            begins = match["stop"] in _SENTENCE_ENDS
            continue
        plain.append(known.folded(match.group()))
        if known.of(plain[-1]) == meanings.AND:
            clauses.append([])
        if match["word"] and not any(a.start <= match.start() < a.end for a in amounts):
            clauses[-1].append(_Printed(match.start(), plain[-1], not begins and match.group()[0].isupper()))
        begins = False
    found = [pair for at, clause in enumerate(clauses) for pair in _words(clause, at, language)]
    once = {word.meanings or word.form: word for _, word in reversed(found)}
    told = {Number(low, high, _behind(found, end)): None for end, low, high in counted}
    return Statement(language, tuple(plain), tuple(told), tuple(once.values()))


def _words(clause: Sequence[_Printed], at: int, language: str) -> list[tuple[int, Word]]:
    """Return the words of a clause that say something, each with where it stands."""
    known, forms = meanings.of_language(language), word_kinds.of_language(language)
    read = []
    words, n = [word.folded for word in clause], 0
    while n < len(clause):
        one = known.named(words[n]) if clause[n].capital else known.of(words[n])
        many, meaning = known.phrase(words, n) or (1, one)
        read.append((clause[n], " ".join(words[n : n + many]), meaning))
        n += many
    said = [word.folded for word in clause if not word.capital or known.of(word.folded) is not None]
    meant = [meaning or "" for _, _, meaning in read]
    denied = meanings.negated(meant)
    to_come = forms.tells(word_kinds.TO_COME, said) or any(_PROMISE in m.split("|") for m in meant)
    depends = forms.tells(word_kinds.IF, said)
    found, without = [], 0
    for word, form, meaning in read:
        means = frozenset((meaning or "").split("|")) - meanings.EMPTY - _NOTHING
        without = _DENIED if meaning == meanings.WITHOUT else without
        if not means and (meaning or len(form) < _SHORT or forms.is_one(word_kinds.MANNER, form)):
            continue
        named = meaning is None and word.capital
        found.append(
            (word.start, Word(form.rstrip("s"), means, named, word.start, at, denied, without > 0, to_come, depends))
        )
        without -= 1
    return found


def _counted(text: str, amounts: Sequence[numbers.Amount]) -> Iterator[tuple[int, float, float]]:
    """Yield the numbers, each with where it ends, its least and its most; "de 499 à 540" is two, one is none."""
    read = []
    for amount in amounts:
        if len(_DIGITS.findall(text[amount.start : amount.end])) < _RANGE:
            read.append(amount)
            high = amount.high or amount.low
            if high > 1:  # "up to 740" begins with nothing
                yield amount.end, amount.low if amount.low > 1 else high, high
    for match in _DIGITS.finditer(text):
        if not any(a.start <= match.start() < a.end for a in read):
            value = float(_GROUPED.sub("", match.group()).replace(",", "."))
            if value > 1:
                yield match.end(), value, value


def _behind(found: Sequence[tuple[int, Word]], end: int) -> tuple[Word, ...]:
    """Return the next words of the clause."""
    behind = [word for at, word in found if at >= end][:_COUNTED]
    return tuple(word for word in behind if word.clause == behind[0].clause)
