"""Lines of a text file, decoded one by one (charset.py), NULs taken out, never a huge one."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sahelscope.read import charset

#: Longer lines are cut off; no article is so long, even with every letter escaped.
LONGEST_LINE = 12_000_000
#: So many bytes after the first line that is not UTF-8 help to tell its encoding.
_AHEAD = 200_000
_WIDE = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


class Line(NamedTuple):
    """One line: its number from 1, its text with the line break, whether it was cut off, and the bytes read so far."""

    number: int
    text: str
    cut: bool
    offset: int


def decode(raw: bytes) -> str:
    """Return the text of a file's bytes, or of its beginning."""
    return charset.text(raw)


class _Encoding:
    """The encoding of a file's lines that are not UTF-8: settled at the first of them, with what follows it."""

    def __init__(self, path: Path) -> None:
        self._path, self._name = path, ""

    def text(self, raw: bytes, end: int) -> str:
        """Return a line's characters. ``end``: where in the file it ends."""
        try:
            return charset.without_nul(raw.decode("utf-8"))
        except UnicodeDecodeError:
            pass
        if not self._name:
            with self._path.open("rb") as file:
                file.seek(end)
                self._name = charset.one_byte(raw + file.read(_AHEAD))
        name = self._name
        if charset.likely(raw, name) < 0.0:  # rows of several files may have been put into one
            name = charset.one_byte(raw)
        return charset.without_nul(charset.mixed(raw, name))


def read(path: Path) -> Iterator[Line]:
    """Yield the lines of the file, holding no more than one at a time."""
    with path.open("rb") as file:
        head = file.read(400)
        wide = next((n for mark, n in _WIDE.items() if head.startswith(mark)), None) or charset.unmarked_wide(head)
    if wide:
        with path.open(encoding=wide, errors="replace", newline="") as wide_file:
            for number, text in enumerate(iter(lambda: wide_file.readline(LONGEST_LINE), ""), 1):
                yield Line(number, text.replace("\0", "").removeprefix("\ufeff"), False, 0)
        return
    with path.open("rb") as file:
        number, offset, encoding = 0, 0, _Encoding(path)
        start = file.read(_AHEAD)
        if b"\r" in start and b"\n" not in start:  # lines as old Macintoshes end them
            yield from _of_macintosh(path, encoding)
            return
        file.seek(0)
        while raw := file.readline(LONGEST_LINE):
            number, offset = number + 1, offset + len(raw)
            cut = len(raw) == LONGEST_LINE and not raw.endswith(b"\n")
            rest = raw
            while cut and rest and not rest.endswith(b"\n"):
                rest = file.readline(LONGEST_LINE)
                offset += len(rest)
            if number == 1:
                raw = raw.removeprefix(codecs.BOM_UTF8)
            yield Line(number, encoding.text(charset.whole(raw) if cut else raw, offset), cut, offset)


def _of_macintosh(path: Path, encoding: _Encoding) -> Iterator[Line]:
    """Yield the lines of a file that ends them with CR; of a larger one, as many bytes as one line may have."""
    with path.open("rb") as file:
        raw, more = file.read(LONGEST_LINE), file.read(1)
    offset, last = 0, raw.count(b"\r") + 1
    for number, line in enumerate(raw.removeprefix(codecs.BOM_UTF8).split(b"\r"), 1):
        offset += len(line) + 1
        yield Line(number, encoding.text(line, offset) + "\n", bool(more) and number == last, offset)
