"""Their file, as the process that reads it apart does: ``theirs.py`` asks, ``read/apart.py`` runs it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from sahelscope.compare import theirs
from sahelscope.store.errors import StoreError


def read(path: Path, file: str) -> Iterator[pd.DataFrame | str]:
    """Yield their events, or the sentence that says why there are none."""
    try:
        yield theirs.here(path.read_bytes(), file)
    except StoreError as error:
        yield str(error)
