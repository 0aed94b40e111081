"""Web archives (WARC, compressed or not): each page that was fetched well, with its address; PDF files too."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

from sahelscope.read import encodings, html, unpack
from sahelscope.read.head import Head
from sahelscope.read.original import Member, Problem

NAME = "web archive"
APART = True
_PAGES, _OTHERS = ("text/html", "application/xhtml+xml"), ("application/pdf",)
_LARGEST_OTHER = 50_000_000
#: How a page begins that is not packed.
_START = re.compile(rb"(?:\xef\xbb\xbf|\s)*(?:<|%PDF)")


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file, unpacked if need be, begins with a WARC record."""
    start = head.raw
    if start.startswith(b"\x1f\x8b"):
        with suppress(zlib.error):
            start = zlib.decompressobj(31).decompress(start, 100)
    return start.startswith(b"WARC/")


def read(path: Path, file: str) -> Iterator[Problem | Member]:
    """Yield the pages, up to where the archive breaks off."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    with path.open("rb") as opened, unpack.folder() as into:
        try:
            for record in ArchiveIterator(opened):
                found = _page(record, file)
                if isinstance(found, Problem):
                    yield found
                elif found:
                    url, content = found
                    ending = ".pdf" if content.startswith(b"%PDF") else ".html"
                    yield Member(url, unpack.copy(BytesIO(content), into, f"page{ending}"))
                    if getattr(record.raw_stream, "limit", 0) > 0:
                        what = "breaks off in this page; what is there was kept"
                        yield Problem(file, 0, what, "get the archive again", lost=False, member=url)
        except (ArchiveLoadFailed, EOFError, zlib.error, ValueError, UnicodeDecodeError) as error:
            what = f"breaks off or is damaged from here on ({' '.join(str(error).split())[:100]})"
            yield Problem(file, 0, what, "the pages before it were read; get it again")


def _page(record: Any, file: str) -> tuple[str, bytes] | Problem | None:
    """Return the address and the content of a page; None for what is no page."""
    if record.rec_type not in ("response", "resource"):
        return None
    url = unpack.shown(record.rec_headers.get_header("WARC-Target-URI") or "page").strip("<>")
    if record.http_headers:
        if record.http_headers.get_statuscode() != "200":
            return None
        kind = record.http_headers.get_header("Content-Type") or ""
    else:
        kind = record.rec_headers.get_header("Content-Type") or ""
    form = kind.split(";")[0].strip().lower()
    if form not in (*_PAGES, *_OTHERS):
        return None
    largest = html.LARGEST if form in _PAGES else _LARGEST_OTHER
    content = _payload(record).read(largest + 1)
    encoding = (record.http_headers.get_header("Content-Encoding") or "") if record.http_headers else ""
    if len(content) <= largest and not _START.match(content):  # some archives hold it unpacked and say that it is not
        try:
            content = encodings.undo(content, encoding, largest)
        except encodings.EncodingError as error:
            what = f"is packed ({error}) in a way that cannot be undone"
            return Problem(file, 0, what, "save the page from a browser, or get the archive again", member=url)
    if len(content) > largest:
        return Problem(file, 0, "is a page larger than any article's", "save its article as text", member=url)
    if form in _OTHERS:
        return url, content
    return url, html.with_address(html.to_text(content, _charset(kind)), url)


def _payload(record: Any) -> Any:
    """Return the stream of a page as the server sent it, in one piece."""
    from warcio.bufferedreaders import ChunkedDataReader

    chunked = record.http_headers and record.http_headers.get_header("Transfer-Encoding")
    return ChunkedDataReader(record.raw_stream) if (chunked or "").lower() == "chunked" else record.raw_stream


def _charset(kind: str) -> str | None:
    _, found, name = kind.lower().partition("charset=")
    return name.split(";")[0].strip(" \"'") if found else None
