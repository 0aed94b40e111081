"""A disk that fails: every open, write, fsync, rename and the like under one folder is a point, and one of them fails.

How it fails: ``kill`` ends the process there, in the middle of a file where one is written; ``error`` is one
input/output error; from ``full`` on nothing can be written, from ``readonly`` on nothing can be changed.
"""

from __future__ import annotations

import errno
import io
import os
import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq

KINDS = ("kill", "error", "full", "readonly")
_CODES = {"error": errno.EIO, "full": errno.ENOSPC, "readonly": errno.EROFS}
#: What needs room on the disk, and what only reads.
_WRITES = frozenset({"open to write", "write", "mkdir", "table", "database", "fsync", "link"})
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Disk:
    """Counts the points under a folder; at the one with the number ``at`` (from 1) it begins to fail."""

    def __init__(self, folder: Path, at: int, kind: str) -> None:
        self._folder, self._at, self._kind = str(folder), at, kind
        self.points: list[str] = []

    def __enter__(self) -> Disk:
        real = {name: getattr(os, name) for name in ("rename", "replace", "mkdir", "unlink", "rmdir", "link", "fsync")}
        for name, call in real.items():
            setattr(os, name, self._watched(name, call))
        self._watch_opening()
        self._watch_databases()
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is put back: the process that does this ends."""

    def _inside(self, path: Any) -> bool:
        return isinstance(path, str | os.PathLike) and os.fspath(path).startswith(self._folder)

    def _fails(self, what: str) -> bool:
        """Count a point, and tell whether it fails."""
        self.points.append(what)
        if len(self.points) < self._at or not self._at:
            return False
        if self._kind in ("kill", "error"):
            return len(self.points) == self._at
        return what in _WRITES or (self._kind == "readonly" and what != "open to read")

    def _point(self, what: str, path: Any = "") -> None:
        if self._fails(what):
            self._die()
            raise OSError(_CODES[self._kind], os.strerror(_CODES[self._kind]), str(path))

    def _die(self) -> None:
        if self._kind == "kill":
            os.kill(os.getpid(), signal.SIGKILL)

    def _watched(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            if isinstance(given[0], int) or named.get("dir_fd") is not None or any(map(self._inside, given[:2])):
                self._point(name, given[0])
            return real(*given, **named)

        return call

    def _watch_opening(self) -> None:
        real_open, real_file = os.open, io.open

        def opened(path: Any, flags: int, *more: Any, **named: Any) -> int:
            if self._inside(path):
                self._point("open to write" if flags & _WRITING else "open to read", path)
            return real_open(path, flags, *more, **named)

        def file(path: Any, mode: str = "r", *more: Any, **named: Any) -> Any:
            if not self._inside(path):
                return real_file(path, mode, *more, **named)
            writes = not set(mode).isdisjoint("wax+")
            self._point("open to write" if writes else "open to read", path)
            found = real_file(path, mode, *more, **named)
            return _File(found, self) if writes else found

        def table(rows: Any, where: Any, **named: Any) -> None:
            real_table(rows, where, **named)
            if self._fails("table"):
                os.truncate(where, Path(where).stat().st_size // 2)
                self._die()
                raise OSError(_CODES[self._kind], os.strerror(_CODES[self._kind]), str(where))

        real_table = pq.write_table
        os.open, io.open, pq.write_table = opened, file, table  # type: ignore[assignment]

    def _watch_databases(self) -> None:
        from sahelscope.store import build

        for module, error, full in (
            (build.duckdb, duckdb.IOException, "IO Error: Could not write file: No space left on device"),
            (build.sqlite3, sqlite3.OperationalError, "database or disk is full"),
        ):
            words = {
                "error": "disk I/O error", "full": full, "readonly": "attempt to write a readonly database",
            }  # fmt: skip
            module.connect = self._connecting(module.connect, error, words)

    def _connecting(self, real: Callable[..., Any], error: type[Exception], words: dict[str, str]) -> Any:
        def connect(path: Any = ":memory:", *more: Any, **named: Any) -> Any:
            found = real(path, *more, **named)
            reads = named.get("read_only") or "mode=ro" in str(path)
            return found if reads else _Database(found, self, error, words)

        return connect


class _File:
    """A file whose writes are points: killed, it holds half of what was to be written."""

    def __init__(self, real: Any, disk: Disk) -> None:
        self._real, self._disk = real, disk

    def write(self, content: Any) -> Any:
        if self._disk._fails("write"):
            self._real.write(content[: len(content) // 2])
            self._real.flush()
            self._disk._die()
            code = _CODES[self._disk._kind]
            raise OSError(code, os.strerror(code), self._real.name)
        return self._real.write(content)

    def __enter__(self) -> _File:
        return self

    def __exit__(self, *_: object) -> None:
        self._real.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


class _Database:
    """A database whose statements are points."""

    def __init__(self, real: Any, disk: Disk, error: type[Exception], words: dict[str, str]) -> None:
        self._real, self._disk, self._error, self._words = real, disk, error, words

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._real, name)
        if name not in ("execute", "executemany", "executescript", "commit"):
            return found

        def call(*given: Any) -> Any:
            if self._disk._fails("database"):
                self._disk._die()
                raise self._error(self._words[self._disk._kind])
            return found(*given)

        return call
