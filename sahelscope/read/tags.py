"""Tags with thousands of attributes, which no program writes and which take the parsers of pages minutes to read."""

from __future__ import annotations

import re

#: A tag so long is looked at; with so many attributes it is cut down to its name. Pictures written into a page are long
#: without having many.
_LONG, _MOST = 20_000, 500
_TAG = re.compile(rf"<(/?[A-Za-z][\w:.-]{{0,100}})[^<>]{{{_LONG},}}(>?)")
_TAG_BYTES = re.compile(_TAG.pattern.encode())


def tamed(content: str) -> str:
    """Return a page, or XML, in which such tags have no attributes."""
    if content.count("=") <= _MOST:
        return content
    return _TAG.sub(lambda m: m[0] if m[0].count("=") <= _MOST else f"<{m[1]}{m[2]}", content)


def tamed_bytes(content: bytes) -> bytes:
    """Return the same of bytes."""
    if content.count(b"=") <= _MOST:
        return content
    return _TAG_BYTES.sub(lambda m: m[0] if m[0].count(b"=") <= _MOST else b"<" + m[1] + m[2], content)
