"""Files that hold no words: empty ones, pictures, old or protected Office files; what to say of each."""

from __future__ import annotations

from pathlib import Path

from sahelscope.read import saved_page
from sahelscope.read.head import Head
from sahelscope.read.original import Problem

_KNOWN = {
    b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"GIF8": "a picture", b"RIFF": "a picture or a recording",
    b"II*\0": "a picture", b"MM\0*": "a picture", b"SQLite": "a database", b"ID3": "a recording",
    b"7z\xbc\xaf": "a 7z archive", b"Rar!": "a RAR archive", b"MZ": "a program", b"\x7fELF": "a program",
    b"!BDN": "a mailbox of Outlook (PST)", b"OggS": "a recording", b"fLaC": "a recording", b"\xff\xfb": "a recording",
    b"%!PS": "a PostScript file", b"bplist0": "a list of Apple's (property list)",
    b"\xffWPC": "a document of WordPerfect",
    b"AT&TFORM": "a scanned document (DjVu)", b"BEGIN:VCALENDAR": "a calendar", b"BEGIN:VCARD": "an address book",
    b"[InternetShortcut]": "a link to a page", b"\\documentclass": "a source of LaTeX",
}  # fmt: skip
_REMEDY = {
    "a picture": "run it through text recognition (OCR) and add the text",
    "a 7z archive": "unpack it, and add its folder",
    "a RAR archive": "unpack it, and add its folder",
    "a mailbox of Outlook (PST)": "export it as EML or MBOX",
    "a PostScript file": "save it as PDF or text",
    "a document of WordPerfect": "save it as DOCX or text",
    "a scanned document (DjVu)": "run it through text recognition (OCR) and add the text",
    "a link to a page": "add the page itself",
    "a source of LaTeX": "save it as PDF or text",
    "an e-book (MOBI)": "save it as EPUB or text",
}
#: Marks that do not stand at the beginning: where, the mark, what it is.
_FURTHER = ((4, b"ftyp", "a picture or a film"), (60, b"BOOKMOBI", "an e-book (MOBI)"))
#: Streams in an old Office file -> what it is, and what to do.
_STREAMS = {
    "WordDocument": ("is an old Word document (DOC)", "save it as DOCX or text"),
    "Workbook": ("is an old Excel workbook (XLS)", "save it as XLSX or CSV"),
    "PowerPoint Document": ("is an old presentation (PPT)", "save it as PDF or text"),
    "__properties_version1.0": ("is a message of Outlook (MSG)", "save it from Outlook as EML or text"),
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
    if saved_page.is_safari(head.raw):
        return None
    for start, name in _KNOWN.items():
        if head.raw.startswith(start):
            return Problem(file, 0, f"is {name}", _REMEDY.get(name, "leave it out"))
    for at, mark, name in _FURTHER:
        if head.raw.startswith(mark, at):
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
        content = opened.read(_LARGEST_SEARCHED)
    if _PROTECTED in content:
        return Problem(file, 0, "is protected by a password", "open it, save it without one, and add it again")
    for stream, told in _STREAMS.items():
        if stream.encode("utf-16-le") in content:
            return Problem(file, 0, *told)
    return Problem(file, 0, "is an old Office file (DOC, XLS, PPT or MSG)", "save it as DOCX, XLSX, EML or text")
