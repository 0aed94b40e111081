"""Web archives packed with their lists of pages (WACZ), as Browsertrix and ArchiveWeb.page make them.

Of all that a browser loaded, frames of advertisements and trackers included, the pages that somebody went to are read:
those that ``pages/*.jsonl`` lists. Where it lists none that the archive holds, every page is.
"""

from __future__ import annotations

import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from urllib.parse import urljoin

from sahelscope.read import packed, unpack, warc
from sahelscope.read import zip as zip_
from sahelscope.read.head import Head
from sahelscope.read.original import Member, Original, Problem

NAME = "web archive with its list of pages (WACZ)"
APART = True
_ARCHIVE = re.compile(r"(?:.*/)?archive/[^/]+\.w?arc(?:\.gz|\.zst)?$", re.I)
_LISTS = re.compile(r"(?:.*/)?pages/[^/]+\.jsonl$", re.I)
_BESIDE = re.compile(r"(?:.*/)?(?:datapackage\.json|webarchive\.yaml|pages/pages\.jsonl)$", re.I)
_LARGEST_LIST = 50_000_000
_SAME = re.compile(r"^https?://(?:www\.)?|/*(?:#.*)?$", re.I)
_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError)


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file is a ZIP file of web archives and their lists, which may lie in a folder of their own."""
    names = packed.names(path, head)
    return any(map(_BESIDE.match, names)) and any(_ARCHIVE.match(name) for name in names)


def read(path: Path, file: str) -> Iterator[Original | Problem | Member]:
    """Yield the pages that the lists name."""
    with zipfile.ZipFile(path) as archive:
        listed = _listed(archive)
        found = False
        for each in _pages(archive, file, _Wanted(listed)):
            found = found or isinstance(each, Member)
            yield each
        if listed and not found:
            yield from _pages(archive, file, None)


class _Wanted:
    """Whether a record is a page that is listed, or the one to which a listed address led."""

    def __init__(self, listed: set[str]) -> None:
        self._listed = set(listed)

    def __call__(self, record: warc.Record) -> bool:
        known = not self._listed or _same(record.url) in self._listed
        if known and record.http and (to := record.http.get_header("Location")):
            self._listed.add(_same(urljoin(record.url, to)))
        return known


def _pages(archive: zipfile.ZipFile, file: str, wanted: _Wanted | None) -> Iterator[Original | Problem | Member]:
    """Yield the pages of all archives inside, each with the way to it."""
    for info in archive.infolist():
        if not _ARCHIVE.match(info.filename):
            continue
        name = unpack.shown(info.filename)
        with unpack.folder() as into:
            try:
                with archive.open(info) as opened:
                    copied = unpack.copy(opened, into, name, info.compress_size)
            except unpack.TooLargeError:
                yield unpack.too_large(file, name)
                continue
            except (*_ERRORS, ValueError):
                yield zip_.damaged(file, name)
                continue
            for found in warc.read(copied, file, *([wanted] if wanted else [])):
                if isinstance(found, Member):
                    yield replace(found, name=f"{name}/{found.name}")
                elif isinstance(found, Original):
                    yield replace(found, file=f"{file}/{name}")
                else:
                    yield replace(found, member=f"{name}/{found.member}" if found.member else name)


def _listed(archive: zipfile.ZipFile) -> set[str]:
    """Return the addresses that the lists name; the pages that were gone to first, ``extraPages`` too."""
    found = set()
    for info in archive.infolist():
        if not _LISTS.match(info.filename) or info.file_size > _LARGEST_LIST:
            continue
        with suppress(*_ERRORS), archive.open(info) as lines:
            for line in lines:
                with suppress(ValueError, AttributeError, TypeError):
                    found.add(_same(json.loads(line).get("url") or ""))
    return found - {""}


def _same(url: str) -> str:
    """Return an address for comparing: without scheme, ``www.``, what stands behind # and a slash at its end."""
    return _SAME.sub("", url)
