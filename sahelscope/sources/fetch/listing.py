"""The feeds that are asked: data/feeds.csv, or a list of the reader's own with the same columns."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.paths import DATA

FEEDS = DATA / "feeds.csv"


class Feed(NamedTuple):
    """One feed: its name and address; its language and its outlet's country as far as the list says."""

    name: str
    url: str
    language: str = ""
    country: str = ""
    licence: str = ""


def feeds(path: Path = FEEDS) -> list[Feed]:
    """Return the feeds of the list, in its order. Raises LexiconError, which names file and line, for a bad one."""
    return [Feed(**cells) for _, cells in lexicon.rows(path, Feed._fields, required=("name", "url"))]
