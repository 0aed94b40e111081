"""Word documents (DOCX): the words of the body, tables included; deleted words, notes, headers and footers are not.

The title is the paragraph set as Title or first heading, if one opens the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sahelscope.read import document, packed
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem

NAME = "Word document"
APART = True
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
#: Not printed, or printed a second time beside the text.
_ASIDE = {
    f"{_W}{tag}"
    for tag in ("del", "moveFrom", "instrText", "txbxContent", "footnoteReference", "pPr", "rPr", "sectPr", "delText")
}
_TITLE = re.compile(r"(?:title|titre|heading\s?1|titre\s?1)$", re.I)
_LOOK = 6  # paragraphs in which the title is looked for


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file is a ZIP file with a Word document's body."""
    return "word/document.xml" in packed.names(path, head)


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the document's article, or articles where a press database made it."""
    if problem := packed.refuse(path, file):
        yield problem
        return
    import docx

    word = docx.Document(str(path))
    paragraphs = [(words, p) for p in word.element.body.iter(f"{_W}p") if (words := _words(p).strip())]
    title = next((words for words, p in paragraphs[:_LOOK] if _TITLE.match(_style(p, word))), None)
    text = document.joined([words for words, _ in paragraphs])
    if not text:
        yield Problem(file, 0, "has no words, only pictures or empty pages", "copy its article into a text file")
        return
    yield from document.read(text, file, title=title, origins={"title": "the paragraph set as title"})


def _words(paragraph: Any) -> str:
    """Return a paragraph's words; those of a box that floats over it are left to the box's own paragraphs."""
    found: list[str] = []
    stack = [iter(paragraph)]
    while stack:
        for node in stack[-1]:
            if node.tag == f"{_W}t":
                found.append(node.text or "")
            elif node.tag in _BREAKS:
                found.append(_BREAKS[node.tag])
            elif node.tag not in _ASIDE and len(node):
                stack.append(iter(node))
                break
        else:
            stack.pop()
    return "".join(found)


def _style(paragraph: Any, word: Any) -> str:
    style = paragraph.style
    if not style:
        return ""
    from docx.enum.style import WD_STYLE_TYPE

    try:
        return str(word.styles.get_by_id(style, WD_STYLE_TYPE.PARAGRAPH).name)
    except (AttributeError, KeyError, ValueError):
        return str(style)
