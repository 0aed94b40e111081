"""Pages that browsers keep otherwise than as HTML: Safari's archive of one page, a log of what was loaded (HAR).

Safari: a property list, {"WebMainResource": {"WebResourceData": …, "WebResourceURL": …}}
HAR: {"log": {"entries": [{"request": {"url": …}, "response": {"content": {"mimeType": …, "text": …}}}]}}
"""

from __future__ import annotations

import base64
import json
import plistlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from sahelscope.read import html, lines
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem

NAME = "page saved by Safari, or a browser's log (HAR)"
APART = True
_LARGEST = 200_000_000
_SAFARI = b"WebMainResource"
_LOG = re.compile(r"\s*\{\s*\"log\"\s?:\s?\{")
_IN_LOG = re.compile(r"\"(?:creator|entries|browser)\"\s?:")
_PAGE = ("text/html", "application/xhtml+xml")
_AGAIN = "save the page as HTML"


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file is one of both."""
    return is_safari(head.raw) or bool(_LOG.match(head.text.lstrip("\ufeff")) and _IN_LOG.search(head.text))


def is_safari(raw: bytes) -> bool:
    """Tell whether these first bytes are those of a page that Safari saved."""
    return _SAFARI in raw and (raw.startswith(b"bplist") or b"<plist" in raw[:2000])


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the articles of the page, or of each page in the log."""
    size = path.stat().st_size
    if size > _LARGEST:
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than any article's page", _AGAIN)
        return
    raw = path.read_bytes()
    try:
        pages = list(_of_safari(raw) if is_safari(raw[:100_000]) else _of_log(raw))
    except (ValueError, TypeError, KeyError, AttributeError, ExpatError, RecursionError):
        yield Problem(file, 0, "is damaged or not what it seems", _AGAIN)
        return
    for url, content in pages:
        if len(content) > html.LARGEST:
            yield html.too_large(file, len(content))
        else:
            yield from html.page(content, file, url=url or None)


def _of_safari(raw: bytes) -> Iterator[tuple[str, str]]:
    """Yield the address and the source of the page; its frames and pictures are left out."""
    main = plistlib.loads(raw)["WebMainResource"]
    if str(main.get("WebResourceMIMEType", "text/html")) in _PAGE:
        yield (
            str(main.get("WebResourceURL") or ""),
            html.to_text(main["WebResourceData"], main.get("WebResourceTextEncodingName")),
        )


def _of_log(raw: bytes) -> Iterator[tuple[str, str]]:
    """Yield address and source of each page that was loaded well; of those that the log calls documents, only these."""
    entries = [e for e in json.loads(lines.decode(raw))["log"]["entries"] if isinstance(e, dict)]
    documents = [e for e in entries if e.get("_resourceType") == "document"]
    for entry in documents or entries:
        response: dict[str, Any] = entry.get("response") or {}
        content: dict[str, Any] = response.get("content") or {}
        kind = str(content.get("mimeType") or "").split(";")[0].strip().lower()
        if kind not in _PAGE or response.get("status") not in (200, 203) or not content.get("text"):
            continue
        text = str(content["text"])
        if content.get("encoding") == "base64":
            text = html.to_text(base64.b64decode(text))
        yield str(entry.get("request", {}).get("url") or ""), text
