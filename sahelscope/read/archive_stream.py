"""A web archive's bytes as one stream, however it was packed: record by record, as a whole, by GZIP or by Zstandard.

What is cut off gives what is there and ends; what is damaged in the middle raises ``DamagedError``.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import IO, Any

_CHUNK = 65_536
_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
#: The frame in which a .warc.zst keeps its dictionary (it may be packed itself); its length follows in four bytes.
_DICTIONARY = b"\x5d\x2a\x4d\x18"
_MARKS = (_GZIP, _ZSTD, _DICTIONARY)


class DamagedError(ValueError):
    """The packed bytes are damaged; the message is the library's."""


class Unpacked(io.RawIOBase):
    """A stream of what the pieces hold."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._rest = pieces, b""

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, into: Any) -> int:
        """Fill the buffer as far as one piece goes; return the bytes put there, 0 at the end."""
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._rest = piece
        taken, self._rest = self._rest[: len(into)], self._rest[len(into) :]
        into[: len(taken)] = taken
        return len(taken)


def opened(file: IO[bytes]) -> IO[bytes]:
    """Return the file's unpacked bytes; the file itself where it is not packed."""
    start = file.read(4)
    file.seek(0)
    if start.startswith(_GZIP):
        return Unpacked(_gzip(file))  # type: ignore[return-value]
    if start in (_ZSTD, _DICTIONARY):
        return Unpacked(_zstd(file))  # type: ignore[return-value]
    return file


def beginning(raw: bytes) -> bytes:
    """Return the first bytes once unpacked, of a file's first bytes; some 100 are enough to tell an archive."""
    with suppress(DamagedError):
        return opened(io.BytesIO(raw)).read(200) if raw.startswith(_MARKS) else raw[:200]
    return b""


def _gzip(file: IO[bytes]) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(31)
    while packed := unpacker.unused_data or file.read(_CHUNK):
        if unpacker.eof:
            packed = packed.lstrip(b"\0")  # tapes and some tools fill up with these
            if not packed:
                unpacker = zlib.decompressobj(31)
                continue
            unpacker = zlib.decompressobj(31)
        try:
            while packed:
                yield unpacker.decompress(packed, _CHUNK * 16)
                packed = unpacker.unconsumed_tail
        except zlib.error as error:
            raise DamagedError(str(error)) from error


def _zstd(file: IO[bytes]) -> Iterator[bytes]:
    import zstandard

    try:
        unpacker = zstandard.ZstdDecompressor(dict_data=_dictionary(file))
        with unpacker.stream_reader(file, read_across_frames=True, closefd=False) as unpacked:
            while piece := unpacked.read(_CHUNK):
                yield piece
    except zstandard.ZstdError as error:
        raise DamagedError(str(error)) from error


def _dictionary(file: IO[bytes]) -> Any:
    """Return the dictionary that stands before the records, None where there is none."""
    import zstandard

    if file.read(4) != _DICTIONARY:
        file.seek(0)
        return None
    words = file.read(min(int.from_bytes(file.read(4), "little"), 100_000_000))
    if words.startswith(_ZSTD):
        words = zstandard.ZstdDecompressor().decompressobj().decompress(words)
    return zstandard.ZstdCompressionDict(words)
