"""The people of one article: mentions that can speak, and the persons and groups they stand for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from sahelscope.people.closed_classes import Reach
from sahelscope.people.phrase import CandidateKind

#: How far a candidate is looked for, in characters, unless told otherwise
_REACH = 200
#: So many candidates that begin before an offset are looked at for one that holds it: phrases in phrases
_NESTED = 8


class Candidate(NamedTuple):
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
    reach: Reach = ""  #: a pronoun's: whether only persons, things, or many may be meant


@dataclass(slots=True)
class Entity:
    """One person, organisation or group of an article, under the fullest name printed; never changed.

    Not frozen: an article has scores of them, and a frozen one takes thrice as long to make.
    """

    name: str
    kind: CandidateKind
    gender: Literal["f", "m", "unknown"]
    number: Literal["one", "many", "unknown"]
    roles: tuple[str, ...]  #: as printed beside the name
    mentions: tuple[int, ...]  #: indices into ``People.candidates``


@dataclass(frozen=True)
class People:
    """All candidates of an article in the order of the text, and the entities they stand for.

    Candidates may hold one another ("the head of the UN mission in Mali" holds "the UN mission in Mali", "Mali's
    government" holds "Mali"); of two that begin together the longer comes first.
    """

    candidates: Sequence[Candidate]
    entities: Sequence[Entity]

    @cached_property
    def _starts(self) -> list[int]:
        return [c.start for c in self.candidates]

    @cached_property
    def _by_end(self) -> tuple[list[int], list[Candidate]]:
        ordered = sorted(self.candidates, key=lambda c: (c.end, c.start))
        return [c.end for c in ordered], ordered

    def between(self, start: int, end: int) -> list[Candidate]:
        """Return the candidates that lie wholly between two offsets, in the order of the text."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [c for c in self.candidates[first:last] if c.end <= end]

    def starting_at(self, offset: int) -> Candidate | None:
        """Return the longest candidate that begins at the offset."""
        i = bisect_left(self._starts, offset)
        return self.candidates[i] if i < len(self._starts) and self._starts[i] == offset else None

    def ending_at(self, offset: int) -> Candidate | None:
        """Return the longest candidate that ends at the offset."""
        ends, ordered = self._by_end
        i = bisect_left(ends, offset)
        return ordered[i] if i < len(ends) and ends[i] == offset else None

    def last_before(self, offset: int, reach: int = _REACH) -> Candidate | None:
        """Return the longest candidate that ends nearest before the offset, within ``reach`` characters."""
        ends, ordered = self._by_end
        i = bisect_right(ends, offset) - 1
        if i < 0 or ends[i] < offset - reach:
            return None
        return ordered[bisect_left(ends, ends[i])]

    def first_after(self, offset: int, reach: int = _REACH) -> Candidate | None:
        """Return the longest candidate that begins nearest after the offset, within ``reach`` characters."""
        i = bisect_left(self._starts, offset)
        return self.candidates[i] if i < len(self._starts) and self._starts[i] <= offset + reach else None

    def at(self, offset: int) -> Candidate | None:
        """Return the longest candidate that holds the offset."""
        i = bisect_right(self._starts, offset) - 1
        holding = [c for c in self.candidates[max(0, i - _NESTED) : i + 1] if c.start <= offset < c.end]
        return max(holding, key=lambda c: c.end - c.start, default=None)

    def extended(self, more: Sequence[Candidate], entities: Sequence[Entity]) -> People:
        """Return the people with more candidates, put in the order of the text; ``entities``: all of them."""
        candidates = sorted([*self.candidates, *more], key=lambda c: (c.start, -c.end))
        mentions: dict[int, list[int]] = {}
        for i, c in enumerate(candidates):
            mentions.setdefault(c.entity, []).append(i)
        return People(
            candidates,
            [
                Entity(e.name, e.kind, e.gender, e.number, e.roles, tuple(mentions.get(i, ())))
                for i, e in enumerate(entities)
            ],
        )

    def name_of(self, entity: int) -> str | None:
        """Return the fullest name printed for an entity, None for -1."""
        return self.entities[entity].name if 0 <= entity < len(self.entities) else None

    def agrees(self, pronoun: Candidate, entity: int) -> bool:
        """Tell whether the pronoun can stand for the entity: number and gender do not contradict each other."""
        return agrees(pronoun, self.entities[entity])


def agrees(pronoun: Candidate, entity: Entity) -> bool:
    """Tell whether the pronoun can stand for the entity: number and gender do not contradict each other."""
    person = entity.kind in ("name", "title", "unnamed")
    if pronoun.reach == "person" and (not person or entity.number == "many"):
        return False
    if pronoun.reach == "thing":
        return not person and entity.number != "many"
    if pronoun.reach == "many":
        return entity.number != "one" or not person
    if pronoun.number != "unknown" and entity.number not in ("unknown", pronoun.number):
        return False
    return "unknown" in (pronoun.gender, entity.gender) or pronoun.gender == entity.gender
