"""Plain text and Markdown: one article a file. Its title, date and byline are what it prints; the parser finds them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sahelscope.read import document, fields, markup
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
    size = path.stat().st_size
    if size > _LARGEST and (size > document.LONGEST or not document.splitter(Head.read(path).text)):
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than any article", "split it into one article a file")
        return
    text = decode(path.read_bytes())
    yield from document.read(markup.words(text) if markup.is_source(text) else text, file)
