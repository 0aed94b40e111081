"""Two ways in which articles come by themselves: feeds that are asked, and a folder that is watched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from sahelscope import fetch, ingest, watch
from sahelscope.read.batch import Batch

FOLDER = "fetched"  #: beside the corpus's other folders


def ask(
    feeds: Sequence[fetch.Feed],
    corpus: Path,
    *,
    limits: fetch.Limits,
    pause: float,
    tell: Callable[[fetch.Line], None],
    add: Callable[[Sequence[Path], Batch], ingest.Outcome],
) -> tuple[ingest.Outcome | None, bool]:
    """Ask the feeds and add what they gave; return what became of it, and whether a feed failed.

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


def look(folder: Path, *, every: float, add: Callable[[Sequence[Path]], object], rounds: int | None = None) -> None:
    """Add what is dropped into the folder, until it is stopped."""
    for files in watch.arrivals(folder, every=every, rounds=rounds):
        if files:
            add(files)
