"""A rule of this family, the expressions that it finds, and what they mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from sahelscope.dates.grammar import Grammar, Patterns
from sahelscope.dates.reference import Reference
from sahelscope.models import Language


class Resolved(NamedTuple):
    """A value, the third of it that is meant ("early 2021"), how sure it is, and the rule, if another one."""

    value: str | None
    confidence: float
    part: str | None = None
    rule: str | None = None


class Meaning(Protocol):
    """What an expression means: it has a value once the reference is known."""

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
    """A rule looks for its patterns where a word of one of its ``triggers`` stands; grammars hold them under its name.

    ``expressions`` yields what the first match says. A match that yields nothing is no date, and no other rule looks at
    its words again ("every Monday").
    """

    name: str
    triggers: frozenset[str]
    expressions: Callable[[re.Match[str], Language], Iterable[Expression]]

    def patterns(self, grammar: Grammar) -> list[re.Pattern[str]]:
        """Return the patterns to try, in order."""
        ways: Patterns = getattr(grammar, self.name)
        return [re.compile(pattern, re.IGNORECASE) for pattern in ways]


def rule(module: str, triggers: str, expressions: Callable[[re.Match[str], Language], Iterable[Expression]]) -> Rule:
    """Return the rule of a module; ``triggers`` are names of word lists, or "number" for digits."""
    return Rule(module.rsplit(".", 1)[-1], frozenset(triggers.split()), expressions)
