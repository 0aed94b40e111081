"""What can be said of how a verb stands in its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from sahelscope.events.words import Word

Standing = Literal[
    "past", "alleged", "present", "planned", "possible", "denied", "habit", "state", "participle", "none", "noun"
]


class VerbStanding(NamedTuple):
    """How a verb stands: ``passive`` where its subject is hit by it."""

    standing: Standing
    passive: bool
    begin: int  #: where the verb group begins, auxiliaries included: an index of words, later an offset of the text


class VerbInSentence(NamedTuple):
    """A verb with what stands before and behind it; ``low`` is the text in lower case."""

    words: Sequence[str]  #: the words and marks before the verb, and the verb, which is the last
    word: Word
    low: str
    sentence: int  #: where the sentence begins
    start: int
    end: int
