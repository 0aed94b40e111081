"""Lines of a text file, decoded one by one: UTF-8 or else cp1252, NULs taken out, never a huge one."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

#: Longer lines are cut off; no article is so long, even with every letter escaped.
LONGEST_LINE = 12_000_000
_WIDE = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


class Line(NamedTuple):
    """One line: its number from 1, its text with the line break, whether it was cut off, and the bytes read so far."""

    number: int
    text: str
    cut: bool
    offset: int


def decode(raw: bytes) -> str:
    """Return the text of a few bytes: UTF-8, or line by line cp1252 where it is not."""
    for mark, name in _WIDE.items():
        if raw.startswith(mark):
            return raw[len(mark) :].decode(name, "replace").replace("\0", "")
    raw = raw.removeprefix(codecs.BOM_UTF8)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = "".join(_either(line) for line in raw.splitlines(keepends=True))
    return text.replace("\0", "")


def _either(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")


def read(path: Path) -> Iterator[Line]:
    """Yield the lines of the file, holding no more than one at a time."""
    with path.open("rb") as file:
        head = file.read(3)
        wide = next((name for mark, name in _WIDE.items() if head.startswith(mark)), None)
    if wide:
        with path.open(encoding=wide, errors="replace", newline="") as wide_file:
            for number, text in enumerate(iter(lambda: wide_file.readline(LONGEST_LINE), ""), 1):
                yield Line(number, text.replace("\0", "").removeprefix("\ufeff"), False, 0)
        return
    with path.open("rb") as file:
        number = 0
        while raw := file.readline(LONGEST_LINE):
            number += 1
            cut = len(raw) == LONGEST_LINE and not raw.endswith(b"\n")
            rest = raw
            while cut and rest and not rest.endswith(b"\n"):
                rest = file.readline(LONGEST_LINE)
            yield Line(number, decode(raw), cut, file.tell())
