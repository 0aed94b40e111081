"""A folder that is watched: what is dropped there is read once it is whole."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from sahelscope import read
from sahelscope.store.errors import StoreError

#: Names that programs give to files which they still write, or keep for themselves.
_UNFINISHED = (".part", ".crdownload", ".tmp", ".download", ".partial", ".filepart", ".opdownload")
_OWN = ("~$", ".~lock.", "~")


class _Seen(NamedTuple):
    """What tells whether a file has changed."""

    size: int
    changed: int


def arrivals(
    folder: Path, *, every: float = 2.0, sleep: Callable[[float], None] = time.sleep, rounds: int | None = None
) -> Iterator[list[Path]]:
    """Yield the files that are new or changed and whole: they were the same twice, ``every`` seconds apart.

    An empty list is yielded where nothing has come. ``rounds``: how often the folder is looked at; None: forever.
    Raises StoreError where the folder is gone.
    """
    done: dict[Path, _Seen] = {}
    waiting: dict[Path, _Seen] = {}
    while rounds is None or rounds > 0:
        if not folder.is_dir():
            raise StoreError(f"{folder} is no folder; make it, or name another one")
        now = {path: seen for path in read.files([folder]) if (seen := _look(path)) and done.get(path) != seen}
        whole = [path for path, seen in now.items() if waiting.get(path) == seen]
        for path in whole:
            done[path] = now.pop(path)
        waiting = now
        yield whole
        rounds = None if rounds is None else rounds - 1
        if rounds != 0:
            sleep(every)


def _look(path: Path) -> _Seen | None:
    """Return what the file is like; None for one that is not meant to be read, or not yet."""
    name = path.name.lower()
    if name.endswith(_UNFINISHED) or name.startswith(_OWN):
        return None
    try:
        found = path.stat()
    except OSError:
        return None
    return _Seen(found.st_size, found.st_mtime_ns) if found.st_size else None
