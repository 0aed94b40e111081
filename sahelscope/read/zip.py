"""ZIP archives: every file inside, as if it lay in a folder."""

from __future__ import annotations

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
    if {"[Content_Types].xml", "META-INF/manifest.xml"} & set(archive.namelist()):
        archive.close()
        yield Problem(file, 0, "is an Office file of a kind that is not read", "save it as DOCX, XLSX, PDF or text")
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


def damaged(file: str, name: str) -> Problem:
    """Return what to say of a file inside that cannot be unpacked."""
    return Problem(file, 0, "is damaged inside the ZIP file", "get the archive again", member=name)


def _members(archive: zipfile.ZipFile) -> Iterator[zipfile.ZipInfo]:
    """Yield the files that are read: of a collection of web archives (WACZ) these, not the lists of them."""
    files = [i for i in archive.infolist() if not i.is_dir() and not unpack.hidden(i.filename)]
    archives = [i for i in files if i.filename.lower().endswith(".wacz")]
    is_collection = archives and any(i.filename == "datapackage.json" for i in files)
    yield from archives if is_collection else files


def _name(info: zipfile.ZipInfo) -> str:
    """Return a name whose accents many programs write as UTF-8 without saying so."""
    if info.flag_bits & _UTF8:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except ValueError:
        return info.filename
