"""TAR archives: every file inside, as if it lay in a folder; links and devices are passed over."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from pathlib import Path

from sahelscope.read import unpack
from sahelscope.read.head import Head
from sahelscope.read.original import Member, Problem

NAME = "TAR archive"


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file has a TAR archive's first header."""
    return head.raw[257:262] == b"ustar"


def read(path: Path, file: str) -> Iterator[Problem | Member]:
    """Yield the files inside, up to where the archive breaks off."""
    with unpack.folder() as into:
        try:
            with tarfile.open(path, "r:") as archive:
                for info in archive:
                    archive.members = []  # type: ignore[attr-defined]  # or it keeps each in memory
                    if not info.isfile() or unpack.hidden(info.name):
                        continue
                    name = unpack.shown(info.name)
                    if info.issparse():  # it says that it is large, and holds nothing
                        yield unpack.too_large(file, name)
                        continue
                    opened = archive.extractfile(info)
                    try:
                        copied = unpack.copy(opened, into, name) if opened else None
                    except unpack.TooLargeError:
                        yield unpack.too_large(file, name)
                        continue
                    if copied:
                        yield Member(name, copied)
        except (tarfile.TarError, EOFError, OSError) as error:
            what = f"breaks off or is damaged from here on ({error})"
            yield Problem(file, 0, what, "the files before it were read; get it again")
