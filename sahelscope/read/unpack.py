"""What lies in an archive, copied one member at a time into a temporary file under another name, and only so far.

A member's name may lead out of any folder ("../../etc/x"); it is only shown. What would unpack into far more than it
looks is given up while it is being copied.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from sahelscope.read.original import Problem

#: Bytes of one member once unpacked; and from which size on, and how many times, it may be larger than it was packed.
LARGEST, SUSPECT, RATIO = 500_000_000, 20_000_000, 200
_CHUNK = 1_000_000
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}$")
_HIDDEN = re.compile(r"(?:^|/)(?:\.[^./]|__MACOSX/|Thumbs\.db$|desktop\.ini$)")


class TooLargeError(ValueError):
    """The member unpacks into more than a file may hold; the message says so."""


def hidden(name: str) -> bool:
    """Tell whether the member is one that the system keeps for itself."""
    return bool(_HIDDEN.search(name))


def shown(name: str) -> str:
    """Return a member's name for people: one line, slashes this way, no signs that turn its direction."""
    return "".join(c for c in name.replace("\\", "/") if c.isprintable()).lstrip("/")[:300] or "unnamed"


@contextmanager
def folder() -> Iterator[Path]:
    """Give a folder for the members of one archive; it goes when they are read."""
    with tempfile.TemporaryDirectory(prefix="sahelscope-", ignore_cleanup_errors=True) as made:
        yield Path(made)


def copy(source: IO[bytes], into: Path, name: str, packed: int | None = None) -> Path:
    """Copy a member into the folder and return where it is; it takes the place of the one before.

    ``packed``: its bytes in the archive, where they are known. Raises TooLargeError.
    """
    ending = _ENDING.search(PurePosixPath(shown(name)).name)
    target = into / f"member{ending[0].lower() if ending else ''}"
    for old in into.iterdir():
        old.unlink()
    size = 0
    with target.open("wb") as out:
        while chunk := source.read(_CHUNK):
            size += len(chunk)
            if size > LARGEST or (packed is not None and size > SUSPECT and size > RATIO * packed):
                raise TooLargeError("unpacks into far more than it looks")
            out.write(chunk)
    return target


def too_large(file: str, name: str = "") -> Problem:
    """Return what to say of a member that was given up."""
    what = "unpacks into more than a file may hold, so it was left out"
    return Problem(file, 0, what, "unpack it yourself if you trust it, and add its parts", member=shown(name))
