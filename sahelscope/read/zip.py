"""ZIP archives: every file inside, as if it lay in a folder."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from sahelscope.read import packed, unpack
from sahelscope.read.head import Head
from sahelscope.read.original import Member, Problem

NAME = "ZIP archive"
_UTF8 = 0x800  # the flag of names in UTF-8
_PROTECTED = 1
#: Forms that are a ZIP file inside; damaged, they cannot be told from one.
_EPUB, _PAGES = "META-INF/container.xml", (".xhtml", ".html", ".htm")
#: Pages of a book that list its others.
_CONTENTS = re.compile(r"(?:^|/)(?:toc|nav|cover|contents|titlepage)[^/]{0,20}$", re.I)
#: What browsers save beside a page, and no words stand in.
_BESIDE_PAGES = (".css", ".js", ".map", ".woff", ".woff2", ".ttf", ".eot", ".ico", ".svg")
_DOCUMENTS = ("docx", "xlsx", "odt", "pptx", "ods", "odp", "epub", "wacz")


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file begins like a ZIP file."""
    return head.raw.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def read(path: Path, file: str) -> Iterator[Problem | Member]:
    """Yield the files inside; one that cannot be unpacked is named and costs no other."""
    if packed.too_many(path):
        yield Problem(file, 0, "holds more files than one archive may", "unpack it, and add its folder")
        return
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        form = Path(file).suffix.lower().lstrip(".")
        name = form.upper() if form in _DOCUMENTS else "ZIP"
        yield Problem(file, 0, f"is a damaged {name} file", "get it again, or save it again where it was made")
        return
    if packed.overlap(archive.infolist()):
        archive.close()
        yield Problem(file, 0, packed.OVERLAP, "get it again, or save it again where it was made")
        return
    if told := _of_no_folder(archive):
        archive.close()
        yield Problem(file, 0, *told)
        return
    with archive, unpack.folder() as into:
        for info in _members(archive):
            name = unpack.shown(_name(info))
            if info.flag_bits & _PROTECTED:
                yield Problem(file, 0, "is protected by a password", "unpack it, and add its folder", member=name)
                continue
            try:
                with archive.open(info) as opened:
                    copied = unpack.copy(opened, into, name, info.compress_size)
            except unpack.TooLargeError:
                yield unpack.too_large(file, name)
                continue
            except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError):
                yield damaged(file, name)
                continue
            yield Member(name, copied)


def _of_no_folder(archive: zipfile.ZipFile) -> tuple[str, str] | None:
    """Return what to say of a document that is a ZIP file inside and is not read; None for a folder of files."""
    names = set(archive.namelist())
    kind = _kind(archive) if "mimetype" in names else b""
    if b"opendocument.spreadsheet" in kind:
        return "is a spreadsheet of OpenDocument (ODS)", "save it as XLSX or CSV"
    if {"[Content_Types].xml", "META-INF/manifest.xml"} & names or b"opendocument" in kind:
        return "is an Office file of a kind that is not read", "save it as DOCX, XLSX, PDF or text"
    if any(name.endswith(".iwa") for name in names):
        return "is a document of Apple's (Pages, Numbers, Keynote)", "save it as DOCX, XLSX, PDF or text"
    return None


def _kind(archive: zipfile.ZipFile) -> bytes:
    """Return what the document says that it is; nothing where that part is damaged."""
    try:
        return archive.read("mimetype") if archive.getinfo("mimetype").file_size < 200 else b""
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError):
        return b""


def damaged(file: str, name: str) -> Problem:
    """Return what to say of a file inside that cannot be unpacked."""
    return Problem(file, 0, "is damaged inside the ZIP file", "get the archive again", member=name)


def _members(archive: zipfile.ZipFile) -> Iterator[zipfile.ZipInfo]:
    """Yield the files that are read: of a collection of web archives (WACZ) these, not the lists of them."""
    files = [i for i in archive.infolist() if not i.is_dir() and not unpack.hidden(i.filename)]
    archives = [i for i in files if i.filename.lower().endswith(".wacz")]
    is_collection = archives and any(i.filename == "datapackage.json" for i in files)
    if _EPUB in {i.filename for i in files}:
        yield from (i for i in files if i.filename.lower().endswith(_PAGES) and not _CONTENTS.search(i.filename))
        return
    yield from archives if is_collection else (i for i in files if not i.filename.lower().endswith(_BESIDE_PAGES))


def _name(info: zipfile.ZipInfo) -> str:
    """Return a name whose accents many programs write as UTF-8 without saying so."""
    if info.flag_bits & _UTF8:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except ValueError:
        return info.filename
