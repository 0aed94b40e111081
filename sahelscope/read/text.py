"""Plain text and Markdown: one article a file. Its title, date and byline are what it prints; the parser finds them."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from pathlib import Path

from sahelscope.read import document, fields, markup
from sahelscope.read.head import Head
from sahelscope.read.lines import decode
from sahelscope.read.original import Original, Problem

NAME = "text"
#: Bytes; a letter has at most four.
_LARGEST = 4 * fields.LONGEST
_QUOTED = re.compile(rb"=(?:[89A-F][0-9A-F](?=[=\w\s.,;:!?'-])|\r?\n)")


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file can be read as text: any can that is no known other form."""
    return True


def _is_quoted(raw: bytes) -> bool:
    """Tell whether the text is still packed as mail packs it: =C3=A9 for é, = at the end of a line that goes on."""
    packed = len(_QUOTED.findall(raw[:20_000]))
    return packed > 3 and raw[:20_000].isascii() and packed > 0.9 * raw[:20_000].count(b"=")


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the file's one article."""
    size = path.stat().st_size
    if size > _LARGEST and (size > document.LONGEST or not document.splitter(Head.read(path).text)):
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than any article", "split it into one article a file")
        return
    raw = path.read_bytes()
    text = decode(quopri.decodestring(raw) if _is_quoted(raw) else raw)
    yield from document.read(markup.words(text) if markup.is_source(text) else text, file)
