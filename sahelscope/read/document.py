"""The words of a document, whatever program wrote it, made into its article or articles.

The readers of text, DOCX, ODT, RTF and PDF all end here. A module that splits the export of a press database into its
articles stands in ``SPLITTERS``: ``fits(text)`` tells whether the document is such an export, ``split(text, file)``
yields its articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from sahelscope.read import digest, fields
from sahelscope.read.original import Original, Problem
from sahelscope.read.press import europresse, factiva, nexis, proquest

_GAP = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
#: A document of several articles may have so many characters.
LONGEST = 100_000_000
#: Characters from which an export is told.
LOOK = 60_000


class Splitter(Protocol):
    """What a module has that splits one database's exports."""

    NAME: str

    def fits(self, text: str) -> bool:
        """Tell from its beginning whether the document is this database's export."""

    def split(self, text: str, file: str) -> Iterator[Original | Problem]:
        """Yield the export's articles."""


#: In the order in which they are tried.
SPLITTERS: Sequence[Splitter] = (proquest, factiva, nexis, europresse)


def splitter(beginning: str) -> Splitter | None:
    """Return what splits the document that begins so; None where it is one article."""
    return next((s for s in SPLITTERS if s.fits(beginning)), None)


def read(
    text: str, file: str, *, line: int = 0, origins: Mapping[str, str] | None = None, **known: Any
) -> Iterator[Original | Problem]:
    """Yield the document's articles. ``known``: its title, date, author, ... as far as the file says them."""
    if len(text) <= LONGEST and (found := splitter(text[:LOOK])):
        yield from found.split(text, file)
        return
    yield from fields.original({**known, "text": text}, file=file, line=line, origins=origins)
    if (several := digest.count(text)) > 1:
        what = f"seems to hold {several} articles of different days or outlets, as a press review does"
        yield Problem(file, line, what, "it is kept as one; part it, one article a file or a row", lost=False)


def joined(paragraphs: Sequence[str]) -> str:
    """Return the paragraphs with a blank line between two, empty ones left out."""
    return "\n\n".join(p for paragraph in paragraphs if (p := _GAP.sub("\n", paragraph).strip()))
