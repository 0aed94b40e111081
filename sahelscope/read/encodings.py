"""Undoes the packing in which a web page came over the network, which a web archive keeps as it came.

Content-Encoding: gzip · deflate · br · zstd · "gzip, br" (packed by one, then by the other)
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO

_MARKS = {b"\x1f\x8b": "gzip", b"\x28\xb5\x2f\xfd": "zstd"}
#: Bytes that stand in no text but NULs, which broken pages hold.
_STRANGE = bytes([*range(1, 9), *range(14, 27), *range(28, 32)])


class EncodingError(ValueError):
    """The packing is unknown, or what it says is not so; the message is its name."""


def undo(content: bytes, encoding: str, most: int) -> bytes:
    """Return what was packed, as far as it is there; where that is more than ``most`` bytes, its beginning, one longer.

    ``encoding``: the names of a Content-Encoding header. Raises EncodingError.
    """
    for name in reversed(_names(encoding)):
        try:
            content = _take(_KNOWN[name](content, most + 1), most)[: most + 1]
        except KeyError as error:
            raise EncodingError(name[:40]) from error
        except EncodingError:
            raise
        except Exception as error:  # each library has errors of its own
            raise EncodingError(name) from error
    return content


def plain(content: bytes, encoding: str, most: int, start: re.Pattern[bytes]) -> bytes:
    """Return what was packed as ``undo`` does, or the content where it is not packed, whatever ``encoding`` says.

    ``start``: how unpacked content begins. Some archives keep it unpacked and say that it is not; others leave out or
    change the name. Raises EncodingError.
    """
    if start.match(content) and (content.startswith(b"%PDF") or not _bytes(content)):
        return content
    marked = next((name for mark, name in _MARKS.items() if content.startswith(mark)), "")
    tried = dict.fromkeys((encoding, marked))
    if not encoding and not marked and _bytes(content):
        tried["br"] = None  # Brotli has no mark
    failed: EncodingError | None = None
    for name in tried:
        try:
            found = undo(content, name, most)
        except EncodingError as error:
            failed = failed or error
            continue
        if start.match(found) or (not _bytes(found) and not found.startswith(tuple(_MARKS))):
            return found
    if start.match(content):
        return content
    raise failed or EncodingError(encoding[:40] or "a packing without a name")


def _bytes(content: bytes) -> bool:
    """Tell whether these are no words: they hold signs that stand in no text (UTF-16 has its mark)."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    start = content[:4000]
    return len(start) - len(start.translate(None, _STRANGE)) > len(start) / 50


def _names(encoding: str) -> list[str]:
    names = (name.strip().lower() for name in encoding.split(","))
    return [name for name in names if name not in ("", "identity", "none")]


def _take(pieces: Iterator[bytes], most: int) -> bytes:
    """Put the pieces together until there are more than ``most`` bytes; one that is damaged ends what can be read."""
    out = bytearray()
    try:
        for piece in pieces:
            out += piece
            if len(out) > most:
                break
    except Exception:
        if not out:
            raise
    return bytes(out)


def _gzip(packed: bytes, limit: int) -> Iterator[bytes]:
    while packed.startswith(b"\x1f\x8b"):  # several may follow each other
        unpacker = zlib.decompressobj(31)
        yield unpacker.decompress(packed, limit)
        packed = unpacker.unused_data
        if unpacker.unconsumed_tail:
            return
    if packed.strip(b"\0"):
        raise EncodingError("gzip")


def _deflate(packed: bytes, limit: int) -> Iterator[bytes]:
    try:
        yield zlib.decompressobj().decompress(packed, limit)
    except zlib.error:  # old servers leave the header out
        yield zlib.decompressobj(-15).decompress(packed, limit)


def _brotli(packed: bytes, limit: int) -> Iterator[bytes]:
    import brotli

    unpacker = brotli.Decompressor()
    piece = unpacker.process(packed, output_buffer_limit=limit)
    while piece:
        yield piece
        piece = b"" if unpacker.is_finished() else unpacker.process(b"", output_buffer_limit=limit)


def _zstd(packed: bytes, limit: int) -> Iterator[bytes]:
    import zstandard

    with zstandard.ZstdDecompressor().stream_reader(BytesIO(packed), read_across_frames=True) as unpacked:
        while piece := unpacked.read(min(limit, 2**20)):
            yield piece


_KNOWN: dict[str, Callable[[bytes, int], Iterator[bytes]]] = {
    "gzip": _gzip, "x-gzip": _gzip, "deflate": _deflate, "br": _brotli, "zstd": _zstd,
}  # fmt: skip
