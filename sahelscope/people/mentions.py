"""A mention as the clusters see it, the group of one entity, and the words that count in a name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple

from sahelscope.language.given_names import Gender
from sahelscope.language.lexicon import fold
from sahelscope.models import Language
from sahelscope.people.closed_classes import Number, Reach
from sahelscope.people.grammar import GRAMMARS
from sahelscope.people.phrase import CandidateKind
from sahelscope.people.same_name import Key

_PARTS = re.compile(r"[^\W_]+")


@dataclass(slots=True)
class Mention:
    """A phrase as the clusters see it."""

    text: str
    kind: CandidateKind
    head: str
    number: Number
    gender: Gender
    definite: bool
    name: str = ""  #: the printed name within, without title
    role: str = ""  #: the printed title, before the name or alone
    start: int = 0
    rank: str = ""  #: what an honorific means: "Col." is a colonel
    opens: bool = False  #: it opens a sentence
    reach: Reach = ""  #: a pronoun's: whether only persons, things, or many may be meant


@dataclass(slots=True)
class Group:
    """The mentions of one entity, as indices."""

    kind: CandidateKind
    name: str
    number: Number
    gender: Gender
    roles: list[str] = field(default_factory=list)
    mentions: list[int] = field(default_factory=list)


class Apposition(NamedTuple):
    """A role in apposition: index of the name, role as printed, index of the role's own mention where it is one."""

    name: int
    role: str
    mention: int | None
    gender: Gender


@cache
def _small_words() -> frozenset[str]:
    """Return the words that do not count in a name, of all languages: a text in one prints names of the others."""
    return frozenset().union(*(grammar.small_words for grammar in GRAMMARS.all()))


@lru_cache(maxsize=20_000)
def key(name: str) -> Key:
    """Return the words that count in a name or description, plain."""
    words = _PARTS.findall(fold(name))
    return tuple(w for w in words if w not in _small_words()) or tuple(words)


def bare(role: str, language: Language) -> str:
    """Return a role without its article: "a nurse from Djibo" gives "nurse from Djibo"."""
    article = GRAMMARS[language].article.match(role)
    return role[article.end() :] if article else role


def singular(word: str) -> str:
    """Return a plain noun without the ending of the plural; "bus" and "bu" are one, which does no harm."""
    return word.rstrip("sx") or word
