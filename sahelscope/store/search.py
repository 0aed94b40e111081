"""Free-text search, accents and case ignored, in the published SQLite file; and the texts themselves."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int32]
_PIECE = re.compile(r'"([^"]*)"?|(\S+)')
_REMEMBERED = 16


def query(words: str) -> str:
    """Return what SQLite understands: every word must occur, "…" is a phrase, the last word may go on.

    Nothing that a reader types is an operator; an empty string where there is no word at all.
    """
    pieces = []
    for match in _PIECE.finditer(words):
        phrase, word = match.groups()
        text = (phrase if phrase is not None else word).replace('"', " ").replace("\0", " ")
        if any(c.isalnum() for c in text):
            goes_on = "*" if word and match.end() == len(words) else ""
            pieces.append(f'"{text}"{goes_on}')
    return " ".join(pieces)


class Search:
    """Reads one ``search.sqlite``; a connection per thread."""

    def __init__(self, path: Path) -> None:
        self._address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        self._local = threading.local()
        self._found: OrderedDict[tuple[str, str], Numbers] = OrderedDict()
        self._guard = threading.Lock()

    def _connection(self) -> sqlite3.Connection:
        if not hasattr(self._local, "connection"):
            self._local.connection = sqlite3.connect(self._address, uri=True)
        connection: sqlite3.Connection = self._local.connection
        return connection

    def numbers(self, where: Literal["articles", "quotes"], words: str) -> Numbers | None:
        """Return the numbers of the articles or quotes that hold the words; None where there is nothing to look for."""
        match = query(words)
        if not match:
            return None
        key = (where, match)
        with self._guard:
            if key in self._found:
                self._found.move_to_end(key)
                return self._found[key]
        # one long string instead of many rows: three times faster for a word that is everywhere
        (listed,) = (
            self._connection().execute(f"select group_concat(rowid) from {where} where {where} match ?", (match,))
        ).fetchone()
        found: Numbers = np.array((listed or "").split(","), dtype=np.int32) if listed else np.empty(0, dtype=np.int32)
        with self._guard:
            self._found[key] = found
            while len(self._found) > _REMEMBERED:
                self._found.popitem(last=False)
        return found

    def texts(self, articles: Iterable[int]) -> dict[int, str]:
        """Return the texts of some articles by number."""
        wanted = sorted(set(articles))
        marks = ", ".join("?" * len(wanted))
        return dict(
            self._connection().execute(f"select article_no, text from texts where article_no in ({marks})", wanted)
        )

    def check(self) -> None:
        """Read from each table once. Raises sqlite3.DatabaseError where the file is damaged."""
        for table in ("texts", "articles", "quotes"):
            self._connection().execute(f"select rowid from {table} limit 1").fetchone()
