"""How many articles a file says that it holds, or that the search found whose answer it is, against what is in it."""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.read.original import Expected, Problem


def holds(file: str, count: int) -> Iterator[Expected]:
    """Yield how many articles a file holds by its own rows, records or posts; nothing for none."""
    if count:
        yield Expected(file, 0, "", "", lost=False, count=count)


def search_found(file: str, total: int | None, there: int) -> Iterator[Problem]:
    """Yield how many articles a search found, and what to say where its answer holds fewer of them.

    ``total``: None, or a smaller number than there are, where the answer does not say: it counts something else then.
    """
    if not total or total < there:
        yield from holds(file, there)
        return
    yield from holds(file, total)
    if total > there:
        what = f"holds {there:,} of the {total:,} articles that the search found"
        yield Problem(file, 0, what, "get the others too (its next pages), and add them", lost=False)
