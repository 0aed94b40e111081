"""What is remembered of each feed: when it was asked, what it said of its version, and when it may be asked again."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import TypedDict, cast


class Known(TypedDict, total=False):
    """What is known of a feed from the last time."""

    asked: float  #: seconds since 1970
    etag: str
    modified: str
    not_before: float  #: the site wants to be left alone until then


class State:
    """All feeds' states, in one file beside the corpus; written after each feed, so that a stop loses nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, Known] = {}
        with suppress(OSError, ValueError):
            read = json.loads(path.read_text("utf-8"))
            if isinstance(read, dict):
                self._known = {u: cast(Known, k) for u, k in read.items() if isinstance(k, dict)}

    def of(self, url: str) -> Known:
        """Return what is known of a feed; nothing for one that was never asked."""
        return self._known.get(url, {})

    def keep(self, url: str, known: Known) -> None:
        """Remember this of a feed."""
        self._known[url] = known
        self._path.parent.mkdir(parents=True, exist_ok=True)
        waiting = self._path.with_suffix(".tmp")
        waiting.write_text(json.dumps(self._known, indent=1), "utf-8")
        waiting.replace(self._path)
