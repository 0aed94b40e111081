"""The batches of whoever looks: nobody else sees the names of their files, nor stops or closes them.

Each change asks once more who may: what is not drawn could still be asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from components import may, person
from components.may import NotAllowedError
from sahelscope import paths
from sahelscope.corpus import inbox
from sahelscope.corpus.inbox import UploadBatch
from sahelscope.store import aside


def batches() -> list[UploadBatch]:
    """Return this visitor's batches that are being read or were read, the newest first."""
    return [upload for upload in inbox.batches(paths.corpus()) if is_own(upload.owner())]


def is_own(owner: str) -> bool:
    """Return whether something is this visitor's; what is nobody's is, where everybody may do everything."""
    return owner == person.owner() if owner else not may.is_restricted()


@may.only("add")
def new() -> UploadBatch:
    """Return a new, empty batch of this visitor's. Raises StoreError where the disk does not allow it."""
    return inbox.new_upload(paths.corpus(), person.owner())


@may.only("add")
def take_in(ids: Iterable[str]) -> UploadBatch:
    """Start reading what was set aside into the corpus. Raises StoreError where the disk does not allow it."""
    return inbox.take_in(paths.corpus(), ids, person.owner())


@may.only("add")
def forget_aside(ids: Iterable[str]) -> None:
    """Forget what was set aside."""
    aside.forget(paths.corpus(), ids)


def start(upload: UploadBatch) -> None:
    """Read a batch of this visitor's, or go on reading it."""
    _do(upload, upload.start)


def stop(upload: UploadBatch) -> None:
    """Stop reading a batch of this visitor's."""
    _do(upload, upload.stop)


def remove(upload: UploadBatch) -> None:
    """Forget a batch of this visitor's."""
    _do(upload, upload.remove)


@may.only("add")
def _do(upload: UploadBatch, change: Callable[[], None]) -> None:
    if not is_own(upload.owner()):
        raise NotAllowedError(f"{upload.path.name} was brought by somebody else")
    change()
