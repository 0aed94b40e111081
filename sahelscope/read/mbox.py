"""Mailboxes (MBOX, from Thunderbird, Gmail, Apple Mail): each message, as if it were a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from sahelscope.read import unpack
from sahelscope.read.head import Head
from sahelscope.read.original import Member, Problem

NAME = "mailbox"
_FROM = re.compile(rb"From .{0,200}?\d{1,2}:\d\d(?::\d\d)?.{0,40}\d{4}")
_HEADER = re.compile(rb">?[A-Za-z][A-Za-z0-9-]{0,60}:")
_LARGEST = 30_000_000


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file begins with a message of a mailbox."""
    first, _, rest = head.raw.partition(b"\n")
    return bool(_FROM.match(first)) and bool(_HEADER.match(rest))


def read(path: Path, file: str) -> Iterator[Problem | Member]:
    """Yield the messages; one that is too large is named."""
    with unpack.folder() as into:
        for number, message in enumerate(_messages(path), 1):
            name = f"message {number}"
            if message is None:
                what = "is a message larger than 30 MB"
                yield Problem(file, 0, what, "save its article as text", member=name)
            else:
                yield Member(name, unpack.copy(BytesIO(message), into, "message.eml"))


def _messages(path: Path) -> Iterator[bytes | None]:
    """Yield the bytes of each message, None for one that is too large."""
    lines: list[bytes] = []
    size, begun, blank = 0, False, True
    with path.open("rb") as opened:
        while line := opened.readline(_LARGEST):
            if blank and line.startswith(b"From ") and _FROM.match(line):
                if begun:
                    yield b"".join(lines) if size <= _LARGEST else None
                lines, size, begun = [], 0, True
            else:
                size += len(line)
                if size <= _LARGEST:
                    lines.append(line[1:] if line.startswith(b">From ") else line)
            blank = not line.strip()
    if begun:
        yield b"".join(lines) if size <= _LARGEST else None
