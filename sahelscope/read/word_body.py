"""The paragraphs of a Word document's body, in the order in which they are read, every change accepted."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree

from sahelscope.read import chunks, packed, parts

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_ID = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)


def _tags(*names: str) -> frozenset[str]:
    return frozenset(space + name for space in (_W, _STRICT) for name in names)


_P, _RUN, _TEXT, _BOX, _ROW = _tags("p"), _tags("r"), _tags("t"), _tags("txbxContent"), _tags("tr")
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_CHOICES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_BREAKS = {t: s for n, s in (("tab", "\t"), ("br", "\n"), ("cr", "\n"), ("noBreakHyphen", "-")) for t in _tags(n)}
_NOTES = {t: n for n in ("footnote", "endnote") for t in _tags(f"{n}Reference")}
_CHUNK, _RUN_FORM, _FORM, _ROW_FORM = _tags("altChunk"), _tags("rPr"), _tags("pPr"), _tags("trPr")
_HIDDEN, _DELETED, _STYLE = _tags("vanish"), _tags("del", "moveFrom"), _tags("pStyle")
#: Not printed: what was deleted or moved away, the codes of fields, forms, the small signs above East Asian ones.
_ASIDE = _tags("del", "moveFrom", "instrText", "delText", "delInstrText", "rt", "pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr", "sdtPr", "sdtEndPr")  # fmt: skip # noqa: E501
#: Documents in documents, a chunk in a chunk: how deep.
DEEPEST = 3


def attribute(node: Any, name: str) -> str:
    """Return an attribute of Word's own, "" where it is not there."""
    return str(node.get(_W + name) or node.get(_STRICT + name) or "")


def paragraphs(package: parts.Package, main: str, lost: list[str], depth: int = 0) -> Iterator[tuple[str, str]]:
    """Yield the words and the id of the style of each paragraph. Raises KeyError, XMLSyntaxError for a broken file.

    ``lost`` is given the names of files in the body that cannot be read.
    """
    yield from _Body(package, main, lost, depth).paragraphs()


class _Body:
    def __init__(self, package: parts.Package, main: str, lost: list[str], depth: int) -> None:
        self._package, self._main, self._lost, self._depth = package, main, lost, depth
        self._relations = package.relations(main)
        self._notes: dict[str, dict[str, Any]] = {}

    def paragraphs(self) -> Iterator[tuple[str, str]]:
        """Yield all; one whose end was deleted goes on in the next."""
        begun = ""
        for words, style, joins in self._blocks(parts.parse(self._package.read(self._main))):
            begun += words
            if not joins:
                yield begun, style
                begun = ""
        if begun:
            yield begun, ""

    def _blocks(self, node: Any) -> Iterator[tuple[str, str, bool]]:
        for child in node:
            tag = child.tag
            if tag in _P:
                yield from self._paragraph(child)
            elif tag == _CHOICES:
                if (taken := _taken(child)) is not None:
                    yield from self._blocks(taken)
            elif tag in _CHUNK:
                for words in self._chunk(child):
                    yield words, "", False
            elif tag not in _ASIDE and not (tag in _ROW and _says(child, _ROW_FORM, _DELETED)):
                yield from self._blocks(child)

    def _paragraph(self, node: Any) -> Iterator[tuple[str, str, bool]]:
        """Yield a paragraph, then the boxes that hang on it and the notes that it calls."""
        words: list[str] = []
        boxes: list[Any] = []
        notes: list[tuple[str, str]] = []
        _inline(node, words, boxes, notes)
        form = next((child for child in node if child.tag in _FORM), None)
        style = joins = ""
        for given in form if form is not None else ():
            if given.tag in _STYLE:
                style = attribute(given, "val")
            elif given.tag in _RUN_FORM and any(mark.tag in _DELETED for mark in given):
                joins = "yes"
        yield "".join(words), style, bool(joins)
        for box in boxes:
            yield from self._blocks(box)
        for kind, number in notes:
            if (note := self._note(kind, number)) is not None:
                yield from self._blocks(note)

    def _note(self, kind: str, number: str) -> Any:
        """Return a footnote or an endnote, None where there is none."""
        if kind not in self._notes:
            part = next((r.part for r in self._relations.values() if r.kind == f"{kind}s"), "")
            found = parts.parse(self._package.read(part)) if self._package.has(part) else ()
            self._notes[kind] = {attribute(note, "id"): note for note in found}
        return self._notes[kind].pop(number, None)  # called twice, it is printed once

    def _chunk(self, node: Any) -> list[str]:
        """Return the paragraphs of a file of another form that stands in the body."""
        relation = self._relations.get(next((v for i in _ID if (v := node.get(i))), ""))
        if relation is None or not self._package.has(relation.part) or self._depth >= DEEPEST:
            return []
        raw = self._package.read(relation.part)
        try:
            return self._word(raw) if raw.startswith(b"PK") else chunks.paragraphs(raw)
        except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, ValueError):
            self._lost.append(relation.part)
            return []

    def _word(self, raw: bytes) -> list[str]:
        """Return the paragraphs of a Word document in a Word document. Raises ValueError for one not safe to open."""
        with zipfile.ZipFile(io.BytesIO(raw)) as opened:
            if packed.fills_memory(opened) or packed.with_entities(opened):
                raise ValueError("is not safe to open")
            package = parts.Package(opened)
            main = package.main or "word/document.xml"
            return [words for words, _ in paragraphs(package, main, self._lost, self._depth + 1)]


def _inline(node: Any, words: list[str], boxes: list[Any], notes: list[tuple[str, str]]) -> None:
    """Put what a paragraph prints into ``words``; boxes and calls of notes are set aside."""
    for child in node:
        tag = child.tag
        if tag in _TEXT or tag == _MATHS:
            words.append(child.text or "")
        elif tag in _BREAKS:
            words.append(_BREAKS[tag])
        elif tag in _RUN:
            if not _says(child, _RUN_FORM, _HIDDEN):
                _inline(child, words, boxes, notes)
        elif tag in _BOX:
            boxes.append(child)
        elif tag in _NOTES:
            notes.append((_NOTES[tag], attribute(child, "id")))
        elif tag == _CHOICES:
            if (taken := _taken(child)) is not None:
                _inline(taken, words, boxes, notes)
        elif tag not in _ASIDE and len(child):
            _inline(child, words, boxes, notes)


def _taken(choices: Any) -> Any:
    """Return the one of several ways to draw the same thing that is read: the first that holds words."""
    return next((way for way in choices if any(True for _ in way.iter(*_TEXT))), None)


def _says(node: Any, form: frozenset[str], mark: frozenset[str]) -> bool:
    """Tell whether the form of a run or a row has this mark, and not as "off"."""
    for child in node:
        if child.tag in form:
            return any(m.tag in mark and attribute(m, "val") not in ("0", "false", "off") for m in child)
        if child.tag in _TEXT:
            return False
    return False
