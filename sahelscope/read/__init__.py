"""Files of any kind, read into articles: one module a format.

A format is a module with ``NAME``, ``fits(path, head)`` (does the content look like it?) and ``read(path, file)``,
which yields an ``Original`` for each article and a ``Problem`` for each that cannot be read. It is found by the file's
content first; the ending only helps. To add one, write the module and name it in ``FORMATS``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from sahelscope.read import csv, json, jsonl, text
from sahelscope.read.lines import decode
from sahelscope.read.original import Original, Problem

__all__ = ["FORMATS", "Original", "Problem", "articles", "files"]

_HEAD = 64_000


class Format(Protocol):
    """What a module in this folder has."""

    NAME: str

    def fits(self, path: Path, head: str) -> bool:
        """Tell whether the file looks like this format."""

    def read(self, path: Path, file: str) -> Iterator[Original | Problem]:
        """Yield the file's articles and problems."""


#: In the order in which they are tried: the pickiest first, plain text last.
FORMATS: Sequence[Format] = (json, jsonl, csv, text)


def files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files, those of folders and their folders included, in order.

    Inside a folder, hidden files and links to other folders (which may lead back) are passed over.
    """
    for path in paths:
        if path.is_dir():
            inside = (p for p in path.iterdir() if not p.name.startswith(".") and not (p.is_symlink() and p.is_dir()))
            yield from files(sorted(inside))
        else:
            yield path


def articles(path: Path) -> Iterator[Original | Problem]:
    """Yield the articles of one file, whatever its form. Never raises: what goes wrong is a Problem."""
    file = str(path)
    try:
        if not path.is_file():
            yield Problem(file, 0, "is not there", "check the name")
            return
        with path.open("rb") as opened:
            raw = opened.read(_HEAD)
        if problem := _unreadable(file, raw):
            yield problem
            return
        head = decode(raw)
        form = next(f for f in FORMATS if f.fits(path, head))
        anything = False
        for found in form.read(path, file):
            anything = True
            yield found
        if not anything:
            yield Problem(file, 0, "holds no articles", "check that it is the right file")
    except PermissionError:
        yield Problem(file, 0, "may not be read", "change its permissions")
    except (OSError, ValueError, RecursionError) as error:
        yield Problem(file, 0, f"cannot be read ({error})", "save it as text, CSV or JSON and try again")


_KNOWN = {
    b"%PDF": "a PDF", b"PK\x03\x04": "a DOCX, XLSX, ODT or ZIP file", b"\xd0\xcf\x11\xe0": "an old Office file",
    b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"GIF8": "a picture", b"\x1f\x8b": "a compressed file",
    b"{\\rtf": "an RTF file", b"PAR1": "a Parquet file", b"SQLite": "a database",
}  # fmt: skip


def _unreadable(file: str, raw: bytes) -> Problem | None:
    """Return what to say of a file that holds no text."""
    if not raw.strip(b"\xef\xbb\xbf \t\r\n\0"):
        return Problem(file, 0, "is empty", "delete it, or save it again")
    for start, name in _KNOWN.items():
        if raw.startswith(start):
            return Problem(file, 0, f"is {name}, which is not read yet", "save it as text, CSV or JSON Lines")
    start_of_page = raw[:1000].lstrip().lower()
    if start_of_page.startswith((b"<!doctype", b"<html", b"<?xml")):
        return Problem(file, 0, "is a web page or XML, which is not read yet", "save it as text")
    if raw[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        strange = sum(raw.count(bytes([b])) for b in (*range(9), *range(14, 27), *range(28, 32)))
        if strange > len(raw) / 20:
            return Problem(file, 0, "holds no text", "save it as text in UTF-8")
    return None
