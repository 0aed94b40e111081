"""Plain text: one article a file. Its title, date and byline are what it prints; the parser finds them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sahelscope.read import fields
from sahelscope.read.head import Head
from sahelscope.read.lines import decode
from sahelscope.read.original import Original, Problem

NAME = "text"
#: Bytes; a letter has at most four.
_LARGEST = 4 * fields.LONGEST


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file can be read as text: any can that is no known other form."""
    return True


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the file's one article."""
    with path.open("rb") as opened:
        raw = opened.read(_LARGEST + 1)
    if len(raw) > _LARGEST:
        size = f"{path.stat().st_size / 1e6:.0f} MB"
        yield Problem(file, 0, f"has {size}, more than any article", "split it into one article a file")
        return
    yield from fields.original({"text": decode(raw)}, file=file, line=0)
