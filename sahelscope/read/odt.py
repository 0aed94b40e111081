"""OpenDocument texts (ODT, from LibreOffice): the words of the body; notes, comments and deleted words are not.

The title is the paragraph set as Title or first heading, if one opens the document.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from sahelscope.read import document, packed
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem

NAME = "OpenDocument text"
APART = True
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_ASIDE = (f"{_TEXT}note", f"{_OFFICE}annotation", f"{_TEXT}tracked-changes", f"{_TEXT}sequence-decls")
_BREAKS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}
_LOOK = 6


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file is a ZIP file that calls itself an OpenDocument text."""
    return b"application/vnd.oasis.opendocument.text" in head.raw[:200] and "content.xml" in packed.names(path, head)


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the document's article, or articles where a press database made it."""
    if problem := packed.refuse(path, file):
        yield problem
        return
    with zipfile.ZipFile(path) as opened:
        if "META-INF/manifest.xml" in opened.namelist() and b"encryption-data" in opened.read("META-INF/manifest.xml"):
            yield Problem(file, 0, "is protected by a password", "save it without one")
            return
        content = opened.read("content.xml")
    tree = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    body = tree.find(f".//{_OFFICE}text")
    paragraphs = [] if body is None else list(_paragraphs(body))
    title = next((words for words, node in paragraphs[:_LOOK] if words and _is_title(node)), None)
    text = document.joined([words for words, _ in paragraphs])
    if not text:
        yield Problem(file, 0, "has no words, only pictures or empty pages", "copy its article into a text file")
        return
    yield from document.read(text, file, title=title, origins={"title": "the paragraph set as title"})


def _paragraphs(node: Any) -> Iterator[tuple[str, Any]]:
    stack = [iter(node)]
    while stack:
        for child in stack[-1]:
            if child.tag in _PARAGRAPHS:
                yield "".join(_words(child)).strip(), child
            elif child.tag not in _ASIDE and len(child):
                stack.append(iter(child))
                break
        else:
            stack.pop()


def _words(node: Any) -> Iterator[str]:
    yield node.text or ""
    for child in node:
        if child.tag == f"{_TEXT}s":
            yield " " * min(20, int(child.get(f"{_TEXT}c") or 1))
        elif child.tag in _BREAKS:
            yield _BREAKS[child.tag]
        elif child.tag not in _ASIDE and isinstance(child.tag, str):
            yield from _words(child)
        yield child.tail or ""


def _is_title(node: Any) -> bool:
    style = node.get(f"{_TEXT}style-name") or ""
    return style.lower() in ("title", "titre") or node.get(f"{_TEXT}outline-level") == "1"
