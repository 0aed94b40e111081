"""RTF documents: the words, in whatever code page they were written; a footnote or a box follows its paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from sahelscope.read import document, rtf_words
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem

NAME = "RTF document"
APART = True
_LARGEST = 30_000_000
_END = re.compile(rb"\}\s*\0*\s*$")


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file begins like RTF."""
    return head.raw.lstrip().startswith(b"{\\rtf")


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the document's article, or articles where a press database made it."""
    size = path.stat().st_size
    if size > _LARGEST:
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than a document may", "save it without pictures")
        return
    raw = path.read_bytes()
    words = rtf_words.words(raw)
    words = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")
    text = document.joined(words.replace("\r\n", "\n").replace("\xad", "").split("\n"))
    if not text:
        yield Problem(file, 0, "has no words, only pictures or empty pages", "copy its article into a text file")
        return
    if not _END.search(raw[-2000:]):
        yield Problem(file, 0, "breaks off in the middle", "what is there was kept; save it again", lost=False)
    yield from document.read(text, file)
