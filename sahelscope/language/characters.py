"""Halves of characters (lone surrogates), which no file and no table can hold.

They come from JSON ("\\ud83d" alone), from programs that cut a text in the middle of a sign, and from file names that
are not UTF-8: Python stands one for each byte that it cannot read.
"""

from __future__ import annotations

import re
from pathlib import Path

_LONE = re.compile("[\ud800-\udfff]")
_BYTES = re.compile("[\udc80-\udcff]")


def whole(text: str) -> str:
    """Return the text with U+FFFD in the place of each half, so that every offset stays."""
    return text if is_whole(text) else _LONE.sub("\ufffd", text)


def is_whole(text: str) -> bool:
    """Tell whether the text has no half of a character. To encode it tells so quicker than to search it."""
    try:
        return text.isascii() or bool(text.encode())
    except UnicodeEncodeError:
        return False


def name(path: Path) -> str:
    """Return a path for people and for storage; bytes that are not UTF-8 as Western Windows and Latin-1 read them."""
    return whole(_BYTES.sub(lambda m: bytes([ord(m[0]) - 0xDC00]).decode("cp1252", "replace"), str(path)))
