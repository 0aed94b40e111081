"""Who can speak: every person, title, organisation, group and pronoun, and which of them are the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sahelscope.models import Article

CandidateKind = Literal["name", "title", "organisation", "group", "unnamed", "pronoun"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mention that can speak, printed at ``start:end``: the whole noun phrase, appositions left out."""

    start: int
    end: int
    text: str
    kind: CandidateKind
    head: str  #: the word that carries the phrase: "Diallo", "minister", "he"
    number: Literal["one", "many", "unknown"]
    gender: Literal["f", "m", "unknown"]
    definite: bool
    entity: int  #: index of the person or group in ``People.entities``; -1 for a pronoun that is not resolved yet


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, organisation or group of an article, under the fullest name printed."""

    name: str
    kind: CandidateKind
    gender: Literal["f", "m", "unknown"]
    number: Literal["one", "many", "unknown"]
    roles: tuple[str, ...]  #: as printed beside the name
    mentions: tuple[int, ...]  #: indices into ``People.candidates``


@dataclass(frozen=True, slots=True)
class People:
    """All candidates of an article in the order of the text, and the entities they stand for."""

    candidates: Sequence[Candidate]
    entities: Sequence[Entity]


def find(article: Article) -> People:
    """Return all that can speak in the article."""
    return People((), ())
