"""The parts of an Office file, and which part another one names: [Content_Types].xml, _rels/.rels, a body."""

from __future__ import annotations

import posixpath
import zipfile
from functools import cached_property
from typing import Any, NamedTuple

from lxml import etree

TYPES = "[Content_Types].xml"
_MAIN = "/officeDocument"


class Relation(NamedTuple):
    """What a part names: the last word of its kind ("styles", "aFChunk"), and the part; "" where it lies outside."""

    kind: str
    part: str


def parse(raw: bytes) -> Any:
    """Return the outermost element of a part; entities are never put in. Raises XMLSyntaxError."""
    return etree.fromstring(raw, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


class Package:
    """An open Office file; names are found whatever their case and slashes, as Word finds them."""

    def __init__(self, opened: zipfile.ZipFile) -> None:
        self._zip = opened
        self._names = {_plain(i.filename): i.filename for i in opened.infolist()}

    def has(self, name: str) -> bool:
        """Tell whether there is such a part."""
        return _plain(name) in self._names

    def read(self, name: str) -> bytes:
        """Return a part. Raises KeyError where there is none."""
        return self._zip.read(self._names[_plain(name)])

    def relations(self, part: str = "") -> dict[str, Relation]:
        """Return what the part, or else the file itself, names: id -> relation."""
        folder, name = posixpath.split(part)
        where = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.has(where):
            return {}
        found = {}
        for node in parse(self.read(where)):
            if isinstance(node.tag, str):
                outside = node.get("TargetMode") == "External"
                target = posixpath.normpath(posixpath.join("/" + folder, (node.get("Target") or "").replace("\\", "/")))
                found[node.get("Id") or ""] = Relation(
                    (node.get("Type") or "").rpartition("/")[2], "" if outside else target.lstrip("/")
                )
        return found

    @cached_property
    def main(self) -> str:
        """Return the name of the part that the file begins with, "" where it names none."""
        wanted = _MAIN.lstrip("/")
        return next((r.part for r in self.relations().values() if r.kind == wanted and self.has(r.part)), "")

    def kind(self, part: str) -> str:
        """Return the content type that the file gives to a part, "" for none."""
        wanted, ending = _plain(part), posixpath.splitext(part)[1].lstrip(".").lower()
        usual = ""
        for node in parse(self.read(TYPES)):
            if _plain(node.get("PartName") or "") == wanted:
                return str(node.get("ContentType") or "")
            if (node.get("Extension") or "").lower() == ending:
                usual = str(node.get("ContentType") or "")
        return usual


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
