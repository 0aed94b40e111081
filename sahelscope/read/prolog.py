"""What stands before the outermost element of an XML file, and that element's name.

<?xml version="1.0"?> <!-- … --> <!DOCTYPE nitf SYSTEM "nitf.dtd"> <nitf>    ->    nitf, its document type
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_ASIDE = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->", re.DOTALL)
_DOCTYPE = re.compile(r"<!DOCTYPE\b", re.IGNORECASE)
#: What may hold a sign that ends a document type without ending it, and those signs.
_IN_DOCTYPE = re.compile(r"\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z)|<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|[\[\]>]", re.DOTALL)
_ROOT = re.compile(r"<([A-Za-z_][\w.:-]{0,200})")
_WIDE = {
    codecs.BOM_UTF32_LE: "utf-32-le", codecs.BOM_UTF32_BE: "utf-32-be", codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be", b"<\0\0\0": "utf-32-le", b"\0\0\0<": "utf-32-be", b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}  # fmt: skip


class Root(NamedTuple):
    """The outermost element: its name with its prefix, where it begins, and the document type ("" if none)."""

    name: str
    start: int
    doctype: str

    @property
    def local(self) -> str:
        """Return the name without its prefix."""
        return self.name.rpartition(":")[2]


def root(text: str) -> Root | None:
    """Return the outermost element of the file that begins so; None where none is reached."""
    at, doctype = 0, ""
    while True:
        if match := _ASIDE.match(text, at):
            at = match.end()
        elif not doctype and _DOCTYPE.match(text, at):
            end = _end_of_doctype(text, at)
            doctype, at = text[at:end], end
        else:
            break
    found = _ROOT.match(text, at)
    return Root(found[1], at, doctype) if found else None


def _end_of_doctype(text: str, at: int) -> int:
    """Return where the document type that begins here ends; the end of the text where it does not."""
    inside = False
    for match in _IN_DOCTYPE.finditer(text, at):
        if match[0] == "[":
            inside = True
        elif match[0] == "]":
            inside = False
        elif match[0] == ">" and not inside:
            return match.end()
    return len(text)


def text(raw: bytes) -> str:
    """Return the signs of a prolog, which are ASCII in whatever encoding, as far as these bytes go."""
    for mark, name in _WIDE.items():
        if raw.startswith(mark):
            return raw.decode(name, "replace").lstrip("\ufeff")
    return raw.removeprefix(codecs.BOM_UTF8).decode("latin-1")


def defines_entities(raw: bytes) -> bool | None:
    """Tell whether the document type in a file's first bytes defines entities; None where its root is not reached."""
    found = root(text(raw))
    return "<!entity" in found.doctype.lower() if found else None
