"""The page as the header rules see it, and what they find on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sahelscope.models import Language, PartKind, Span


@dataclass(frozen=True)
class Page:
    """A text cut into paragraphs, before anything is known of it."""

    text: str
    language: Language
    paragraphs: Sequence[Span]

    def words(self, index: int) -> str:
        """Return the printed words of one paragraph."""
        return self.paragraphs[index].of(self.text)


class Fact(NamedTuple):
    """A stretch that is not body, and what it says, if anything: a name, an outlet, tags."""

    start: int
    end: int
    kind: PartKind
    value: str | None = None


_WORD = r"[A-ZÀ-ÖØ-Þ](?:[\w’'.-]*[\w.])?"
_PARTICLE = r"(?:(?:de|du|des|van|von|el|al|ould|mint|ag|ben|bin|abou|d[’'])\s+)?"
_NAME = re.compile(rf"{_WORD}(?:\s+{_PARTICLE}{_WORD}){{0,4}}")


def is_name(words: str) -> bool:
    """Tell whether the words are a name and nothing else: "Awa Diallo", "Rodney N.", "SIDI OULD BAH"."""
    return len(words) <= 60 and bool(_NAME.fullmatch(words.strip()))
