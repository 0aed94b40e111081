"""Where workers on other machines put the parts that they have made: a folder that all of them see, or object storage.

    PLACE/3f2a…/articles.parquet, …, part.json      one part; what it is called depends on its articles and rules alone

A part is there whole or not at all: its folder gets its name last; where there are no folders, part.json comes last.
So a worker may die at any point, and two may make the same part: the second one finds it there.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

import pyarrow as pa
from pyarrow import fs as pafs

from sahelscope.store import files
from sahelscope.store.errors import StoreError
from sahelscope.store.parts import ABOUT

_NAME = re.compile(r"[0-9a-f]{32}")
#: Files of one part that are sent or fetched at once: each waits for the network, not for this machine.
_AT_ONCE = 8


class Place(Protocol):
    """Where parts are put. All raise StoreError where the place cannot be used."""

    def has(self, name: str) -> bool:
        """Tell whether a part is there whole."""

    def put(self, name: str, write: Callable[[Path], object]) -> None:
        """Put a part there whose files ``write`` writes into an empty folder; nothing where it is there already."""

    def names(self, but: Collection[str] = ()) -> list[str]:
        """Return which parts are there whole, less these."""

    def fetch(self, name: str, to: Path) -> None:
        """Bring a part to a folder of this machine, which gets its name last."""

    def drop(self, name: str) -> None:
        """Take a part, or a note, away; nothing where it is not there."""

    def leave(self, note: str, content: bytes) -> None:
        """Leave a small file there for the workers."""

    def note(self, note: str) -> bytes:
        """Return what was left there."""


def at(address: str) -> Place:
    """Return the place of an address: a folder's path, ``file:///…`` or ``s3://bucket/prefix``."""
    if "://" not in address:
        return Folder(Path(address))
    if address.startswith("file://"):
        return Folder(Path(unquote(urlsplit(address).path)))
    return Bucket(address)


class Folder:
    """A folder that all machines see under the same name."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def has(self, name: str) -> bool:
        """Tell whether a part is there."""
        return (self.path / name).is_dir()

    def put(self, name: str, write: Callable[[Path], object]) -> None:
        """Put a part there."""
        with files.explained(self.path):
            try:
                if not self.has(name):
                    with files.new_folder(self.path / name) as making:
                        write(making)
            except OSError:
                if not self.has(name):  # another worker was faster: the same articles, so the same part
                    raise

    def names(self, but: Collection[str] = ()) -> list[str]:
        """Return which parts are there."""
        there = self.path.iterdir() if self.path.is_dir() else ()
        return sorted(p.name for p in there if _NAME.fullmatch(p.name) and p.name not in but)

    def fetch(self, name: str, to: Path) -> None:
        """Copy a part."""
        with files.explained(to.parent), files.new_folder(to) as making:
            for file in (self.path / name).iterdir():
                shutil.copyfile(file, making / file.name)

    def drop(self, name: str) -> None:
        """Take a part or a note away."""
        path = self.path / name
        if path.is_dir():
            doomed = path.with_name(f"{files.UNFINISHED}{name}")
            shutil.rmtree(doomed, ignore_errors=True)
            path.rename(doomed)
            shutil.rmtree(doomed, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)

    def leave(self, note: str, content: bytes) -> None:
        """Leave a small file there."""
        with files.explained(self.path):
            self.path.mkdir(parents=True, exist_ok=True)
            making = self.path / f"{files.UNFINISHED}{os.getpid()}-{note}"
            making.write_bytes(content)
            making.replace(self.path / note)

    def note(self, note: str) -> bytes:
        """Return what was left there."""
        try:
            return (self.path / note).read_bytes()
        except OSError as error:
            raise StoreError(
                f"{self.path} is not seen by a worker; all machines need it under the same name"
            ) from error


class Bucket:
    """Object storage, by the address that pyarrow knows it by. Keys come from where its other tools take them, too."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self._shown = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"  # without the keys
        try:
            # a small object goes in one request instead of three
            small = f"{address}{'&' if parts.query else '?'}allow_delayed_open=true"
            found = pafs.FileSystem.from_uri(small if parts.scheme == "s3" else address)
        except (OSError, ValueError, pa.ArrowException) as error:
            raise StoreError(
                f"{self._shown} is no place for parts ({error}); write s3://bucket/prefix, or a folder"
            ) from error
        self._fs: Any = found[0]
        self._root = found[1].rstrip("/")

    @contextmanager
    def _asked(self) -> Iterator[None]:
        try:
            yield
        except (OSError, pa.ArrowException) as error:
            raise StoreError(
                f"{self._shown} cannot be used ({error}); check the address, the keys and the network, and run "
                "the same command again"
            ) from error

    def _there(self, paths: list[str]) -> list[bool]:
        with self._asked():
            return [info.type == pafs.FileType.File for info in self._fs.get_file_info(paths)]

    def _key(self, *names: str) -> str:
        return "/".join((self._root, *names))

    def has(self, name: str) -> bool:
        """Tell whether a part is there whole."""
        return self._there([self._key(name, ABOUT)])[0]

    def put(self, name: str, write: Callable[[Path], object]) -> None:
        """Send a part, its description last."""
        if self.has(name):
            return
        with tempfile.TemporaryDirectory(prefix="sahelscope-") as scratch, ThreadPoolExecutor(_AT_ONCE) as pool:
            making = Path(scratch)
            write(making)
            tables = [file for file in making.iterdir() if file.name != ABOUT]
            for _ in pool.map(lambda file: self.leave(f"{name}/{file.name}", file.read_bytes()), tables):
                pass
            self.leave(f"{name}/{ABOUT}", (making / ABOUT).read_bytes())

    def names(self, but: Collection[str] = ()) -> list[str]:
        """Return which parts are there whole."""
        with self._asked():
            inside = self._fs.get_file_info(pafs.FileSelector(self._root, allow_not_found=True))
        names = sorted(i.base_name for i in inside if _NAME.fullmatch(i.base_name) and i.base_name not in but)
        whole = self._there([self._key(name, ABOUT) for name in names])
        return [name for name, there in zip(names, whole, strict=True) if there]

    def fetch(self, name: str, to: Path) -> None:
        """Bring a part here."""
        with self._asked():
            inside = self._fs.get_file_info(pafs.FileSelector(self._key(name)))
        wanted = [i.base_name for i in inside if i.type == pafs.FileType.File]
        with files.explained(to.parent), files.new_folder(to) as making, ThreadPoolExecutor(_AT_ONCE) as pool:
            for file, content in zip(wanted, pool.map(lambda f: self.note(f"{name}/{f}"), wanted), strict=True):
                (making / file).write_bytes(content)

    def drop(self, name: str) -> None:
        """Take a part away, its description first, or a note."""
        with self._asked():
            for path in (self._key(name, ABOUT), self._key(name)):
                with suppress(FileNotFoundError):
                    self._fs.delete_file(path)

    def leave(self, note: str, content: bytes) -> None:
        """Send a file."""
        with self._asked(), self._fs.open_output_stream(self._key(note)) as out:
            out.write(content)

    def note(self, note: str) -> bytes:
        """Fetch a file."""
        with self._asked(), self._fs.open_input_stream(self._key(note)) as content:
            return bytes(content.read())
