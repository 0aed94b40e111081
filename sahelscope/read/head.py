"""The beginning of a file, from which its form is told."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from sahelscope.read import charset
from sahelscope.read.lines import decode

#: Bytes that are looked at.
LENGTH = 64_000


class Head:
    """The first bytes of a file, and the text that they are if they are text."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw[:LENGTH]

    @staticmethod
    def read(path: Path) -> Head:
        """Return the head of the file."""
        with path.open("rb") as opened:
            return Head(opened.read(LENGTH))

    @cached_property
    def text(self) -> str:
        """Return the bytes as text."""
        return decode(charset.whole(self.raw))
