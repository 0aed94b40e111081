"""Articles from public feeds, where the network is allowed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from sahelscope.read.batch import Batch
from sahelscope.sources import fetch

FOLDER = "fetched"  #: beside the corpus's other folders

Added = TypeVar("Added")


def ask(
    feeds: Sequence[fetch.Feed],
    corpus: Path,
    *,
    limits: fetch.Limits,
    pause: float,
    tell: Callable[[fetch.Line], None],
    add: Callable[[Sequence[Path], Batch], Added],
) -> tuple[Added | None, bool]:
    """Ask the feeds and add what they gave; return what ``add`` says of it, and whether a feed failed.

    What a run that was stopped had fetched already is added by the next one.
    """
    folder = corpus / FOLDER
    names: dict[Path, str] = {}
    failed = False
    try:
        for line in fetch.fetch(feeds, folder, limits=limits, pause=pause):
            tell(line)
            failed = failed or line.failed
            if line.file:
                names[line.file] = line.feed.url
    finally:
        files = sorted(folder.glob("*.xml")) if folder.is_dir() else []
        outcome = add(files, Batch(names=names)) if files else None
        for file in files:
            file.unlink(missing_ok=True)
    return outcome, failed
