"""Words that somebody took out of pages and put in an archive (WET, as Common Crawl makes it), menus and all.

A record of the type "conversion" holds the words of one page, a line for each of its blocks; its first line is the
page's title. The lines above the first and below the last long one are menus, and are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sahelscope.read import fields
from sahelscope.read.original import Original, Problem

#: Words of a line that is prose, and of one that may stand between two of them.
_PROSE, _LINE = 12, 4
_LARGEST = 2_000_000


def words(record: Any) -> str | None:
    """Return the words of a record; None for one that holds no text."""
    if "text/plain" not in (record.rec_headers.get_header("Content-Type") or "").lower():
        return None
    content: bytes = record.content_stream().read(_LARGEST)
    return content.decode("utf-8", "replace")


def article(found: str, url: str, file: str) -> Iterator[Original | Problem]:
    """Yield the article in a page's words; nothing where no line is prose."""
    lines = [" ".join(line.split()) for line in found.splitlines() if line.strip()]
    long = [i for i, line in enumerate(lines) if len(line.split()) >= _PROSE]
    if not long:
        return
    kept = [line for line in lines[long[0] : long[-1] + 1] if len(line.split()) >= _LINE or line.endswith((".", "!"))]
    title = lines[0] if long[0] and len(lines[0].split()) > 1 else None
    cells = {"text": "\n\n".join(kept), "title": title, "url": url}
    yield from fields.original(cells, file=file, line=0, origins={"title": "first line", "url": "the archive"})


def told(file: str, count: int) -> Problem:
    """Return what to say of an archive of words."""
    pages = "1 page" if count == 1 else f"{count:,} pages"
    what = f"holds the words of {pages} without the pages themselves: no day, no author, and words of menus may remain"
    return Problem(file, 0, what, "add the archive of the pages (WARC) where there is one", lost=False)
