"""Undoes the packing in which a web page came over the network, which a web archive keeps as it came.

Content-Encoding: gzip · deflate · br · zstd · "gzip, br" (packed by one, then by the other)
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from io import BytesIO


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
