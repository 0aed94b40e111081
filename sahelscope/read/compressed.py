"""One file made smaller (GZ, BZ2, XZ, ZST): a list in JSON Lines, a mailbox, a TAR archive, ..."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sahelscope.read import unpack
from sahelscope.read.head import Head
from sahelscope.read.original import Member, Problem

NAME = "compressed file"


def _zstd(path: Any) -> Any:
    import zstandard

    return zstandard.open(path)


_OPENERS: dict[bytes, Callable[[Any], Any]] = {
    b"\x1f\x8b": gzip.open, b"BZh": bz2.open, b"\xfd7zXZ\0": lzma.open, b"\x28\xb5\x2f\xfd": _zstd,
}  # fmt: skip
_ENDINGS = {".gz": "", ".bz2": "", ".xz": "", ".zst": "", ".tgz": ".tar", ".tbz2": ".tar", ".txz": ".tar"}


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file begins like a compressed one."""
    return head.raw.startswith(tuple(_OPENERS))


def read(path: Path, file: str) -> Iterator[Problem | Member]:
    """Yield the file inside."""
    import zstandard

    opener = next(o for start, o in _OPENERS.items() if Head.read(path).raw.startswith(start))
    outer = Path(file)
    name = outer.stem + _ENDINGS.get(outer.suffix.lower(), "")
    with unpack.folder() as into:
        try:
            with opener(path) as opened:
                yield Member(name, unpack.copy(opened, into, name, path.stat().st_size))
        except unpack.TooLargeError:
            yield unpack.too_large(file)
        except (OSError, EOFError, zlib.error, lzma.LZMAError, zstandard.ZstdError):
            yield Problem(file, 0, "breaks off or is damaged", "get it again")
