"""Articles from public feeds, where the network is allowed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from sahelscope.read.batch import Batch
from sahelscope.sources import fetch
from sahelscope.sources.fetch import http

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
    failed = False
    try:
        for line in lines(feeds, corpus, limits=limits, pause=pause):
            tell(line)
            failed = failed or line.failed
    finally:
        names = waiting(feeds, corpus)
        outcome = add(list(names), Batch(names=names)) if names else None
        done(list(names))
    return outcome, failed


def lines(
    feeds: Sequence[fetch.Feed], corpus: Path, *, limits: fetch.Limits = http.DEFAULT, pause: float = 2.0
) -> Iterator[fetch.Line]:
    """Ask the feeds; yield what became of each. What they gave waits beside the corpus (``waiting``)."""
    yield from fetch.fetch(feeds, corpus / FOLDER, limits=limits, pause=pause)


def waiting(feeds: Sequence[fetch.Feed], corpus: Path) -> dict[Path, str]:
    """Return the files that were fetched and not read yet, each with the address of its feed where that is listed."""
    known = {fetch.stem(feed.url): feed.url for feed in feeds}
    files = sorted((corpus / FOLDER).glob("*.xml"))
    return {file: known.get(file.name.split("-")[0], file.name) for file in files}


def done(files: Sequence[Path]) -> None:
    """Remove fetched files that were read, or handed on."""
    for file in files:
        file.unlink(missing_ok=True)
