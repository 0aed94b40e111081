"""Web archives (WARC, and ARC before it): each page that was fetched well, with its address; PDF files too.

The file may be packed record by record, as a whole or not at all (``archive_stream``).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from sahelscope.read import archive_stream, claims, encodings, html, unpack, wet
from sahelscope.read.head import Head
from sahelscope.read.original import Member, Original, Problem

NAME = "web archive"
APART = True
_PAGES, _OTHERS = ("text/html", "application/xhtml+xml"), ("application/pdf",)
#: What servers and old archives say of a page whose kind they do not know.
_UNNAMED = ("", "unk", "no-type", "unknown", "application/octet-stream")
_WELL = ("200", "203")  # the second: changed on the way, by a proxy
_LARGEST_OTHER = 50_000_000
#: A file of an archive begins with a record: of a WARC, or of an ARC, whose first may be a page's at once.
_RECORD = re.compile(rb"\s*(?:WARC/\d|filedesc://|https?://\S+ [\d.]{7,15} \d{14} \S+ )")
#: How a page begins that is not packed; and one whose server did not say what it is.
_START = re.compile(rb"(?:\xef\xbb\xbf|\s)*(?:<|%PDF)")
_PAGE_START = re.compile(rb"(?:\xef\xbb\xbf|\s)*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b", re.I)


class Record(NamedTuple):
    """A record of an address: what the server said (None for a bare file), and the bytes that it gave."""

    url: str
    kind: str
    status: str
    http: Any
    stream: Any


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file, unpacked if need be, begins with a record."""
    return bool(_RECORD.match(archive_stream.beginning(head.raw)))


def read(
    path: Path, file: str, wanted: Callable[[Record], bool] = lambda record: True
) -> Iterator[Original | Problem | Member]:
    """Yield the pages that are wanted; what is damaged is named, and costs its record and no other."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    repeated, stored, taken, pages = set(), set(), 0, 0
    with path.open("rb") as packed, unpack.folder() as into:
        records = ArchiveIterator(archive_stream.opened(packed))
        while True:
            try:
                record = next(records)
                if record.rec_type == "revisit":
                    repeated.add(_url(record))
                elif record.rec_type == "conversion":
                    words = wet.words(record)
                    taken += words is not None
                    yield from wet.article(words or "", _url(record), file)
                elif (known := _record(record)) and wanted(known) and known.status in _WELL:
                    stored.add(known.url)
                    for found in _page(known, file, into):
                        pages += isinstance(found, Member)
                        yield found
            except StopIteration:
                break
            except (ArchiveLoadFailed, EOFError, zlib.error, ValueError, archive_stream.DamagedError) as error:
                what = f"breaks off or is damaged from here on ({' '.join(str(error).split())[:100]})"
                yield Problem(file, 0, what, "the pages before it were read; get it again")
                if not _on(records):
                    break
    yield from claims.holds(file, pages)
    if taken:
        yield wet.told(file, taken)
    if missing := len(repeated - stored - {""}):
        what = f"names {missing} pages that were fetched again unchanged and lie in another archive"
        yield Problem(file, 0, what, "add the archive of the first time too", lost=False)


def _on(records: Any) -> bool:
    """Go on to the next record behind a damaged place; tell whether there is one."""
    try:
        for line in iter(records.reader.readline, b""):
            if line.startswith((b"WARC/1.", b"WARC/0.")):
                records.next_line, records.record, records.the_iter = line, None, records._iterate_records()
                return True
    except (AttributeError, ValueError, zlib.error, EOFError):
        pass  # the stream itself is at its end, or damaged
    return False


def _url(record: Any) -> str:
    """Return the record's address, without the brackets that some programs put around it."""
    if record.format == "arc":
        return str(record.rec_headers.get_header("uri") or "").split(" ")[0]  # ARC 2 has more columns behind it
    return (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<> ")


def _record(record: Any) -> Record | None:
    """Return the record of an answer or a file; None for one of a question, of the archive itself, ..."""
    if record.rec_type not in ("response", "resource"):
        return None
    http = record.http_headers
    kind = (http or record.rec_headers).get_header("Content-Type") or ""
    return Record(_url(record), kind, http.get_statuscode() if http else _WELL[0], http, record.raw_stream)


def _page(record: Record, file: str, into: Path) -> Iterator[Problem | Member]:
    """Yield the record's page or document, and what was wrong with it; nothing for a picture, a script, ..."""
    form = record.kind.split(";")[0].strip().lower()
    if form not in (*_PAGES, *_OTHERS, *_UNNAMED):
        return
    member = unpack.shown(record.url or "page")
    largest = _LARGEST_OTHER if form in _OTHERS else html.LARGEST
    content = _payload(record).read(largest + 1)
    encoding = (record.http.get_header("Content-Encoding") or "") if record.http else ""
    try:
        content = encodings.plain(content, encoding, largest, _START)
    except encodings.EncodingError as error:
        if form in _UNNAMED:
            return
        what = f"is packed ({error}) in a way that cannot be undone"
        yield Problem(file, 0, what, "save the page from a browser, or get the archive again", member=member)
        return
    if form in _UNNAMED and not _PAGE_START.match(content):
        return
    if len(content) > largest:
        yield Problem(file, 0, "is a page larger than any article's", "save its article as text", member=member)
        return
    ending = ".pdf" if form in _OTHERS else ".html"
    if form not in _OTHERS:
        content = html.with_address(html.to_text(content, _charset(record.kind)), record.url)
    yield Member(member, unpack.copy(BytesIO(content), into, f"page{ending}"))
    if getattr(record.stream, "limit", 0) > 0:
        what = "breaks off in this page; what is there was kept"
        yield Problem(file, 0, what, "get the archive again", lost=False, member=member)


def _payload(record: Record) -> Any:
    """Return the stream of a page as the server sent it, in one piece."""
    from warcio.bufferedreaders import ChunkedDataReader

    chunked = record.http and record.http.get_header("Transfer-Encoding")
    return ChunkedDataReader(record.stream) if "chunked" in (chunked or "").lower() else record.stream


def _charset(kind: str) -> str | None:
    _, found, name = kind.lower().partition("charset=")
    return name.split(";")[0].strip(" \"'") if found else None
