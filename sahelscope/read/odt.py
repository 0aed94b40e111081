"""OpenDocument texts (ODT, from LibreOffice and OpenOffice): the words of the body, boxes and notes below theirs.

Comments, deleted words, tables of contents and the words that stand in for pictures are left out. The title is the
paragraph set as Title or first heading, if one opens the document.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sahelscope.read import document, packed, parts
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem

NAME = "OpenDocument text"
APART = True
_TYPES = (b"application/vnd.oasis.opendocument.text", b"application/vnd.sun.xml.writer")
_MANIFEST = "META-INF/manifest.xml"
_TEXTS = ("{urn:oasis:names:tc:opendocument:xmlns:text:1.0}", "{http://openoffice.org/2000/text}")
_OFFICES = ("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}", "{http://openoffice.org/2000/office}")
_DRAWS = ("{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}", "{http://openoffice.org/2000/drawing}")
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"


def _tags(spaces: tuple[str, ...], *names: str) -> frozenset[str]:
    return frozenset(space + name for space in spaces for name in names)


_PARAGRAPHS = _tags(_TEXTS, "p", "h")
_NOTES, _BOXES = _tags(_TEXTS, "note", "footnote", "endnote"), _tags(_DRAWS, "text-box")
_ASIDE = (
    _tags(_OFFICES, "annotation")
    | _tags(_TEXTS, "tracked-changes", "sequence-decls", "table-of-content", "alphabetical-index", "ruby-text")
    | _tags(_TEXTS, "note-citation", "footnote-citation", "endnote-citation")
    | {f"{_SVG}title", f"{_SVG}desc"}
)
_BREAKS = {t: s for n, s in (("tab", "\t"), ("tab-stop", "\t"), ("line-break", "\n")) for t in _tags(_TEXTS, n)}
_SPACES = _tags(_TEXTS, "s")
_LOOK = 6


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file is a ZIP file that calls itself an OpenDocument text, first or among its parts."""
    if any(kind in head.raw[:200] for kind in _TYPES):
        return "content.xml" in packed.names(path, head)
    if "content.xml" not in (names := packed.names(path, head)):
        return False
    try:
        with zipfile.ZipFile(path) as opened:
            told = next((opened.read(name)[:20_000] for name in ("mimetype", _MANIFEST) if name in names), b"")
    except Exception:  # damaged: another form's reader says so
        return False
    return any(kind in told for kind in _TYPES)


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the document's article, or articles where a press database made it."""
    if problem := packed.refuse(path, file):
        yield problem
        return
    with zipfile.ZipFile(path) as opened:
        if _MANIFEST in opened.namelist() and b"encryption-data" in opened.read(_MANIFEST):
            yield Problem(file, 0, "is protected by a password", "save it without one")
            return
        content = opened.read("content.xml")
    yield from of_tree(parts.parse(content), file)


def of_tree(tree: Any, file: str) -> Iterator[Original | Problem]:
    """Yield the article, or the articles, of the XML in which the document is written."""
    body = next(tree.iter(*_tags(_OFFICES, "body")), None)
    paragraphs = [] if body is None else [p for p in _paragraphs(body) if p[0]]
    title = next((words for words, node in paragraphs[:_LOOK] if _is_title(node)), None)
    text = document.joined([words for words, _ in paragraphs])
    if not text:
        yield Problem(file, 0, "has no words, only pictures or empty pages", "copy its article into a text file")
        return
    yield from document.read(text, file, title=title, origins={"title": "the paragraph set as title"})


def _paragraphs(node: Any) -> Iterator[tuple[str, Any]]:
    """Yield the words of each paragraph, then those of the boxes and notes that hang on it."""
    for child in node:
        if child.tag in _PARAGRAPHS:
            words: list[str] = []
            hanging: list[Any] = []
            _inline(child, words, hanging)
            yield "".join(words).strip(), child
            for below in hanging:
                yield from _paragraphs(below)
        elif child.tag not in _ASIDE and len(child):
            yield from _paragraphs(child)


def _inline(node: Any, words: list[str], hanging: list[Any]) -> None:
    words.append(node.text or "")
    for child in node:
        tag = child.tag
        if tag in _SPACES:
            words.append(" " * min(20, int(next((v for n, v in child.items() if n.endswith("}c")), 1))))
        elif tag in _BREAKS:
            words.append(_BREAKS[tag])
        elif tag in _NOTES or tag in _BOXES:
            hanging.append(child)
        elif tag in _PARAGRAPHS:
            hanging.append([child])  # in a drawn shape
        elif tag not in _ASIDE and isinstance(tag, str):
            _inline(child, words, hanging)
        words.append(child.tail or "")


def _is_title(node: Any) -> bool:
    given = {name.rpartition("}")[2]: value for name, value in node.items()}
    return (given.get("style-name") or "").lower() in ("title", "titre") or given.get("outline-level") == "1"
