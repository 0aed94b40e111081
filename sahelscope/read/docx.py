"""Word documents (DOCX): the words of the body as they stand once every change is accepted, tables and boxes included.

A footnote follows the paragraph that calls it. Comments, deleted and hidden words, headers and footers are left out.
The title is the paragraph set as Title or first heading, if one opens the document.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from sahelscope.read import document, packed, parts, word_body
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem

NAME = "Word document"
APART = True
_TITLE = re.compile(r"(?:title|titre|heading\s?1|titre\s?1)$", re.I)
_NAME = re.compile(rb"<(?:\w+:)?name\b[^>]{0,100}?val=\"([^\"]{1,200})\"")
_LOOK = 6  # paragraphs in which the title is looked for


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file is a ZIP file whose first part is a Word document's body, wherever it lies."""
    names = packed.names(path, head)
    if "word/document.xml" in names:
        return True
    if parts.TYPES not in names or "xl/workbook.xml" in names:
        return False
    try:
        with zipfile.ZipFile(path) as opened:
            package = parts.Package(opened)
            main = package.main
            return main.lower().startswith("word/") or bool(main and "wordprocessingml" in package.kind(main))
    except Exception:  # damaged: another form's reader says so
        return False


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the document's article, or articles where a press database made it."""
    if problem := packed.refuse(path, file):
        yield problem
        return
    with zipfile.ZipFile(path) as opened:
        package = parts.Package(opened)
        main = package.main or "word/document.xml"
        lost: list[str] = []
        paragraphs = [(words, style) for p, style in word_body.paragraphs(package, main, lost) if (words := p.strip())]
        title = _title(paragraphs[:_LOOK], package, main)
    text = document.joined([words for words, _ in paragraphs])
    if not text:
        yield Problem(file, 0, "has no words, only pictures or empty pages", "copy its article into a text file")
        return
    yield from document.read(text, file, title=title, origins={"title": "the paragraph set as title"})
    for part in lost:
        what = f"holds a file that cannot be read ({part})"
        yield Problem(file, 0, what, "the rest was kept; save the document again", lost=False)


def _title(first: list[tuple[str, str]], package: parts.Package, main: str) -> str | None:
    """Return the first paragraph whose style is a title's."""
    styles: bytes | None = None
    for words, style in first:
        if style and not _TITLE.match(style):
            styles = _styles(package, main) if styles is None else styles
            style = _name(style, styles)
        if _TITLE.match(style):
            return words
    return None


def _styles(package: parts.Package, main: str) -> bytes:
    """Return the part with the styles as it is written: it is large, and one name of it is wanted."""
    part = next((r.part for r in package.relations(main).values() if r.kind == "styles"), "")
    return package.read(part) if package.has(part) else b""


def _name(style: str, styles: bytes) -> str:
    """Return the name of the style with this id: in a French document "Titre1" is named "heading 1"."""
    at = styles.find(f'styleId="{style}"'.encode())
    found = _NAME.search(styles, at, styles.find(b"</", at)) if at >= 0 else None
    return found[1].decode("utf-8", "replace") if found else style
