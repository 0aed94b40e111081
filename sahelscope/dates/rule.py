"""What a rule of this family is: a pattern that holds a trigger word, and how its words are to be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from sahelscope.dates.reference import Reference
from sahelscope.models import Language


class Resolved(NamedTuple):
    """A value, with the third of it that is meant ("early 2021") and how sure the meaning is."""

    value: str | None
    confidence: float
    part: str | None = None


class Meaning(Protocol):
    """An expression as read: it has a value once the reference is known."""

    def resolve(self, at: Reference) -> Resolved | None:
        """Return the value, or None where the words are no date after all."""


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression in the text, not yet resolved."""

    start: int
    end: int
    meaning: Meaning
    rule: str = ""
    scope: tuple[int, int] | None = None  #: the whole match, where it holds several dates ("15 and 16 June")

    @property
    def around(self) -> tuple[int, int]:
        """Return the stretch whose surroundings tell the tense."""
        return self.scope or (self.start, self.end)


class Rule(NamedTuple):
    """``patterns`` are tried where a word of one of the ``triggers`` stands.

    ``expressions`` yields what the first match says.

    A match that yields nothing is no date, and no other rule looks at its words again ("every Monday").
    """

    name: str
    triggers: frozenset[str]
    patterns: Mapping[Language, tuple[re.Pattern[str], ...]]
    expressions: Callable[[re.Match[str], Language], Iterable[Expression]]


def rule(
    name: str,
    triggers: str,
    patterns: Mapping[Language, tuple[str, ...]],
    expressions: Callable[[re.Match[str], Language], Iterable[Expression]],
) -> Rule:
    """Return a rule; ``triggers`` are names of word lists, or "number" for digits."""
    compiled: dict[Language, tuple[re.Pattern[str], ...]] = {
        language: tuple(re.compile(pattern, re.IGNORECASE) for pattern in ways) for language, ways in patterns.items()
    }
    return Rule(name.rsplit(".", 1)[-1], frozenset(triggers.split()), compiled, expressions)
