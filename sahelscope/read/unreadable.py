"""Files that hold no words: empty ones, pictures, old or protected Office files; what to say of each."""

from __future__ import annotations

from pathlib import Path

from sahelscope.read.head import Head
from sahelscope.read.original import Problem

_KNOWN = {
    b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"GIF8": "a picture", b"RIFF": "a picture or a recording",
    b"II*\0": "a picture", b"MM\0*": "a picture", b"SQLite": "a database", b"ID3": "a recording",
    b"7z\xbc\xaf": "a 7z archive", b"Rar!": "a RAR archive", b"MZ": "a program", b"\x7fELF": "a program",
    b"!BDN": "a mailbox of Outlook (PST)",
}  # fmt: skip
_REMEDY = {
    "a picture": "run it through text recognition (OCR) and add the text",
    "a 7z archive": "unpack it, and add its folder",
    "a RAR archive": "unpack it, and add its folder",
    "a mailbox of Outlook (PST)": "export it as EML or MBOX",
}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_LARGEST_SEARCHED = 50_000_000
#: Bytes that stand in no text.
_STRANGE = bytes([*range(9), *range(14, 27), *range(28, 32)])


def why(path: Path, head: Head, file: str) -> Problem | None:
    """Return what to say of a file that holds no words for sure; None where its reader has to see."""
    if not head.raw.strip(b"\xef\xbb\xbf \t\r\n\0"):
        return Problem(file, 0, "is empty", "delete it, or save it again")
    if head.raw.startswith(_OLD_OFFICE):
        return _office(path, file)
    for start, name in _KNOWN.items():
        if head.raw.startswith(start):
            return Problem(file, 0, f"is {name}", _REMEDY.get(name, "leave it out"))
    return None


def no_text(head: Head, file: str) -> Problem | None:
    """Return what to say of a file without a known form, whose bytes are no text."""
    if head.raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return None
    strange = len(head.raw) - len(head.raw.translate(None, _STRANGE))
    if strange > len(head.raw) / 20:
        return Problem(file, 0, "holds no text", "save it as text in UTF-8")
    return None


def _office(path: Path, file: str) -> Problem:
    with path.open("rb") as opened:
        protected = _PROTECTED in opened.read(_LARGEST_SEARCHED)
    if protected:
        return Problem(file, 0, "is protected by a password", "open it, save it without one, and add it again")
    return Problem(file, 0, "is an old Office file (DOC, XLS, PPT or MSG)", "save it as DOCX, XLSX, EML or text")
