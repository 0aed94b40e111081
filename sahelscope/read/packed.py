"""Documents that are a ZIP file inside (DOCX, ODT, XLSX): looked into, and refused where they would fill the memory."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

from sahelscope.read import prolog
from sahelscope.read.head import Head
from sahelscope.read.original import Problem

#: Bytes: the file, all that it holds once unpacked, one XML part of it; and how many times smaller packing makes text.
LARGEST, UNPACKED, PART, RATIO = 50_000_000, 500_000_000, 40_000_000, 300
#: What to say of a file whose parts lie in each other; and the bytes before each part's name.
OVERLAP, _HEADER = "holds files that lie in each other, as no program packs them", 30
_UTF8 = 0x800  # the flag of names in UTF-8
_MOST_PARTS = 20_000
_END_REACH, _LONGEST_LIST = 66_000, 20_000_000
_PROLOG, _LONGEST_PROLOG = 4_000, 1_000_000  # bytes in which a part's outermost element is looked for


def names(path: Path, head: Head) -> frozenset[str]:
    """Return the names in a ZIP file; none where it is no whole ZIP file."""
    if not head.raw.startswith(b"PK") or too_many(path):
        return frozenset()
    try:
        with zipfile.ZipFile(path) as packed:
            return frozenset(packed.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return frozenset()


def too_many(path: Path) -> bool:
    """Tell whether the ZIP file's list of its files is too long to be opened."""
    with path.open("rb") as opened:
        opened.seek(max(0, path.stat().st_size - _END_REACH))
        end = opened.read()
    at = end.rfind(b"PK\x05\x06")
    return at >= 0 and int.from_bytes(end[at + 12 : at + 16], "little") > _LONGEST_LIST


def refuse(path: Path, file: str) -> Problem | None:
    """Return why the document is not opened: too large, packed to fill the memory, with entities, with a password."""
    size = path.stat().st_size
    if size > LARGEST:
        return Problem(file, 0, f"has {size / 1e6:.0f} MB, more than a document may", "save it as text")
    with zipfile.ZipFile(path) as packed:
        parts = packed.infolist()
        if len(parts) > _MOST_PARTS:
            return Problem(file, 0, "holds more parts than any document", "save it as text")
        if any(p.flag_bits & 1 for p in parts):
            return Problem(file, 0, "is protected by a password", "save it without one")
        if overlap(parts):
            return Problem(file, 0, OVERLAP, "get it again, or save it again where it was made")
        if fills_memory(packed):
            return Problem(file, 0, "would fill the memory when it is unpacked", "save it as text, or split it")
        if with_entities(packed):
            what = "holds a document type with entities, as no document needs"
            return Problem(file, 0, what, "open it where it was made and save it again")
    return None


def overlap(parts: Sequence[zipfile.ZipInfo]) -> bool:
    """Tell whether two files of a ZIP file lie in the same bytes, by which a small one unpacks into far more."""
    placed = sorted(parts, key=lambda p: p.header_offset)
    ends = (p.header_offset + _HEADER + _length(p) + p.compress_size for p in placed)
    return any(end > following.header_offset for end, following in zip(ends, placed[1:], strict=False))


def _length(part: zipfile.ZipInfo) -> int:
    """Return the bytes of a part's name as it stands in the file."""
    return len(part.orig_filename.encode("utf-8", "surrogateescape") if part.flag_bits & _UTF8 else part.orig_filename)


def fills_memory(packed: zipfile.ZipFile) -> bool:
    """Tell whether the parts are far larger than they look, or too large at all."""
    parts = packed.infolist()
    return (
        sum(p.file_size for p in parts) > UNPACKED
        or any(p.file_size > PART for p in parts if _is_xml(p))
        or any(p.file_size > 10_000_000 and p.file_size > RATIO * p.compress_size for p in parts)
    )


def with_entities(packed: zipfile.ZipFile) -> bool:
    """Tell whether a part defines entities in its document type, however far down and in whatever encoding.

    A document type that only names a file, as OpenOffice's list of parts does, is harmless: that file is never read.
    """
    for part in packed.infolist():
        if _is_xml(part) and part.file_size:
            with packed.open(part) as opened:
                start = opened.read(_PROLOG)
                found = prolog.defines_entities(start)
                if found is None and len(start) == _PROLOG:
                    start += opened.read(_LONGEST_PROLOG)
                    found = prolog.defines_entities(start)
            if found or (found is None and b"<!DOCTYPE" in start.upper().replace(b"\0", b"")):
                return True
    return False


def _is_xml(part: zipfile.ZipInfo) -> bool:
    return part.filename.lower().endswith((".xml", ".rels"))
