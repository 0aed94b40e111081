"""Where stored articles were read first: their file and line."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from sahelscope.store.errors import StoreError
from sahelscope.store.parts import ORIGINALS, Parts


def of(folder: Path, ids: Collection[str]) -> dict[str, str]:
    """Return article id -> its file, and its line where it has one, for those that are stored."""
    wanted, found = set(ids), dict[str, str]()
    for part in Parts(folder).all():
        try:
            rows = part.read(ORIGINALS, ["article_id", "file", "line"])
        except StoreError:  # a damaged part is told of where it is read for more than this
            continue
        for article_id, file, line in rows[rows["article_id"].isin(wanted)].to_numpy().tolist():
            found[str(article_id)] = f"{file}, line {int(line)}" if line else str(file)
    return found
