"""What the phrase rules hand on: a noun phrase that can speak, as indices of words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sahelscope.language.given_names import Gender
from sahelscope.people.closed_classes import Number

#: document: a statement, a report, a post; it speaks ("the report said") but is no "he"
CandidateKind = Literal["name", "title", "organisation", "group", "unnamed", "pronoun", "document"]


@dataclass(slots=True)
class Phrase:
    """A noun phrase: words ``first`` to ``last`` (excluded), with what its head says."""

    first: int
    last: int
    kind: CandidateKind
    head: int  #: index of the word that carries it
    number: Number
    gender: Gender
    definite: bool
    name: tuple[int, int] | None = None  #: the words of the name within
    role: tuple[int, int] | None = None  #: the words of the title or noun before the name
    place: bool = False  #: a place, which speaks for its government only where it is seen to
    bare: bool = False  #: no determiner: a role set beside a name, no speaker of its own
