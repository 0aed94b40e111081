"""Files and folders written so that nobody ever sees half of one: a temporary name, fsync, rename."""

from __future__ import annotations

import errno
import os
import platform
import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from sahelscope.store.errors import StoreError

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]
#: Linux's FICLONE (Btrfs, XFS, ZFS, bcachefs).
_CLONE = 0x40049409
#: A folder that is still being written starts with this; what a killed run left is removed by the next one.
UNFINISHED = ".unfinished-"
#: The files of a published version.
DUCKDB, SQLITE, ABOUT = "corpus.duckdb", "search.sqlite", "published.json"
#: Goes up when published files of an older form can no longer be read; ``add`` makes them anew.
LAYOUT = 3


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turn the system's errors on writing into a StoreError that says what to do."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            what = f"the disk that holds {folder} is full; free some space and run the same command again"
            raise StoreError(f"{what} (what was read before is kept)") from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            what = f"{folder} cannot be written to; set SAHELSCOPE_CORPUS to a folder that you own"
            raise StoreError(f"{what}, or change its permissions") from error
        raise StoreError(
            f"{folder} cannot be written: {error}; check the disk and run the same command again"
        ) from error


#: What DuckDB and SQLite say where the system lets them not write, and the system's own number for it.
_SAID = (
    (("No space left", "disk is full"), errno.ENOSPC),
    (("File too large",), errno.EFBIG),
    (("Read-only file system", "readonly database"), errno.EROFS),
    (("Permission denied",), errno.EACCES),
    (("Could not write", "disk I/O error", "unable to open database", "Input/output error"), errno.EIO),
)


def of_database(error: Exception) -> OSError | None:
    """Return what a database's error says of the disk that it writes to; None where it is about something else."""
    for said, code in _SAID:
        if any(words in str(error) for words in said):
            return OSError(code, os.strerror(code))
    return None


@contextmanager
def lock(folder: Path, *, on_wait: Callable[[], None] | None = None) -> Iterator[None]:
    """Hold the corpus for writing; others wait. A lock dies with its process, so a killed run leaves none behind.

    ``on_wait`` is called once where another command holds it for longer than a moment.
    """
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)
        held = FileLock(folder / "lock")
        try:
            held.acquire(timeout=1)
        except Timeout:
            if on_wait:
                on_wait()
            held.acquire()
    try:
        yield
    finally:
        held.release()


def sync(path: Path) -> None:
    """Make sure that a file, or the names in a folder, have reached the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows cannot open a folder and keeps its names safe itself
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_text(path: Path, content: str) -> None:
    """Write a small file so that readers see the old content or the new one, never a mixture."""
    making = path.with_name(f"{UNFINISHED}{os.getpid()}-{path.name}")
    making.write_text(content, encoding="utf-8")
    sync(making)
    making.replace(path)
    sync(path.parent)


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """Give a folder to write into, which takes the name ``path`` only when all of it has reached the disk."""
    making = path.with_name(f"{UNFINISHED}{platform.node()}-{os.getpid()}-{path.name}")  # machines may share a disk
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    try:
        yield making
        for file in making.iterdir():
            sync(file)
        sync(making)
        making.rename(path)
        sync(path.parent)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise


def sweep(folder: Path) -> None:
    """Remove what killed runs left unfinished. Only under the lock."""
    for left in folder.glob(f"{UNFINISHED}*"):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


def copy(file: Path, to: Path) -> None:
    """Copy a file; where the disk can, both share what they hold until one of them changes it (reflink)."""
    with file.open("rb") as old, to.open("wb") as new:
        if fcntl is not None:
            try:
                fcntl.ioctl(new, _CLONE, old.fileno())
                return
            except OSError:  # this disk cannot, or they lie on two
                pass
    shutil.copyfile(file, to)


def clear(folder: Path, but: Collection[str] = ()) -> None:
    """Remove all that lies in a folder, but the files of these names, and keep the folder."""
    for inside in folder.iterdir():
        if inside.name in but:
            continue
        if inside.is_dir():
            shutil.rmtree(inside, ignore_errors=True)
        else:
            inside.unlink(missing_ok=True)
