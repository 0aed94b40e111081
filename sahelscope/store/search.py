"""Free-text search, accents and case ignored, in the published SQLite file; and the texts themselves."""

from __future__ import annotations

import json
import re
import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from sahelscope.store import limits, search_file

_KINDS: tuple[search_file.Kind, ...] = ("articles", "quotes")
Numbers = npt.NDArray[np.int64]
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
    """Reads one ``search.sqlite`` through one connection, which threads share in turn.

    The file stays open, so that a version which is tidied away meanwhile can be read to the end.
    """

    def __init__(self, path: Path) -> None:
        address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        self._connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        self._found: OrderedDict[tuple[str, str], Numbers] = OrderedDict()
        self._guard = threading.Lock()
        self._numbers = {kind: search_file.known(self._connection, kind) for kind in _KINDS}

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def numbers(self, where: search_file.Kind, words: str, seconds: float | None = None) -> Numbers | None:
        """Return the numbers of the articles or quotes that hold the words; None where there is nothing to look for.

        Raises SlowError after so many seconds.
        """
        match = query(words)
        if not match:
            return None
        key = (where, match)
        with self._guard:
            if key not in self._found:
                with limits.within(seconds, self._connection.interrupt):
                    self._found[key] = self._look(where, match)
            self._found.move_to_end(key)
            while len(self._found) > _REMEMBERED:
                self._found.popitem(last=False)
            return self._found[key]

    def naming(self, names: Iterable[str]) -> Numbers:
        """Return the numbers of the quotes whose words, their speaker aside, hold one of the names."""
        phrases = [f'"{name.replace(chr(34), " ")}"' for name in names if any(c.isalnum() for c in name)]
        if not phrases:
            return np.array([], dtype=np.int64)
        with self._guard:
            return self._look("quotes", f"text : ({' OR '.join(phrases)})")

    def _look(self, where: search_file.Kind, match: str) -> Numbers:
        # one long string instead of many rows: three times faster for a word that is everywhere
        question = f"select group_concat(rowid) from {where} where {where} match ?"
        (listed,) = self._connection.execute(question, (match,)).fetchone()
        places = np.fromstring(listed or "", dtype=np.int64, sep=",")
        return self._numbers[where][places - 1]

    def texts(self, articles: Iterable[int]) -> dict[int, str]:
        """Return the texts of some articles by number."""
        wanted = json.dumps(sorted(set(articles)))  # one value: SQLite takes some ten thousands at most
        question = "select article_no, text from texts where article_no in (select value from json_each(?))"
        with self._guard:
            return dict(self._connection.execute(question, (wanted,)))

    def check(self) -> None:
        """Read from each table once. Raises sqlite3.DatabaseError where the file is damaged."""
        for table in ("texts", "articles", "quotes"):
            self._connection.execute(f"select rowid from {table} limit 1").fetchone()
