"""Files that look like articles and are none: tables of ACLED, UCDP and GDELT, indexes of web archives, chats.

Those that name their columns are told by data/not_articles.csv; GDELT's raw files name none and are told by their rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path

from sahelscope.language import lexicon
from sahelscope.paths import DATA
from sahelscope.read.columns import plain
from sahelscope.read.head import Head
from sahelscope.read.original import Problem

NAME = "table of GDELT, index of a web archive, or a chat"
#: How a row of each raw table begins: (columns at least, the first cells).
_ROWS = {
    "is GDELT's knowledge graph (GKG) and holds no texts": (15, re.compile(r"\d{14}-T?\d+\t\d{14}\t")),
    "is GDELT's table of events and holds no texts": (50, re.compile(r"\d{6,12}\t\d{8}\t\d{6}\t\d{4}\t")),
    "is GDELT's table of mentions and holds no texts": (14, re.compile(r"\d{6,12}\t\d{14}\t\d{14}\t\d\t")),
}
#: How each message of a chat begins that WhatsApp exported as text, in the forms of Android and of the iPhone.
_CHAT = re.compile(
    r"^\u200e?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? (?:à )?"
    r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?\s?m\.?)?(?:\] | - )",
    re.I | re.M,
)
#: How Signal's messages stand in a text: who, which way, when.
_SIGNAL = re.compile(r"^From: [^\n]{1,200}\r?\nType: (?:incoming|outgoing)\r?$", re.M)
_CHAT_LINES = 3
#: How an index of a web archive begins (CDX, CDXJ), and the list of pages in a WACZ that was unpacked.
_INDEX = re.compile(
    r"\s*(?:CDX [A-Za-z](?: [A-Za-z-])+\s|![A-Za-z]+[ {]|[^\s)]{1,300}\)\S{0,2000} \d{14} (?:\{|\S+ \S+/\S+ \d{3} ))"
)
_PAGES = re.compile(r'\s*\{[^{}]{0,300}"format": ?"json-pages-\d')
_ARCHIVE = "add the archive itself (WARC, WACZ), where it does not lie beside it"
_REMEDY = "add the pages at the addresses in it"


@cache
def _known() -> list[tuple[frozenset[str], str, str]]:
    rows = lexicon.rows(DATA / "not_articles.csv", ("columns", "what", "remedy"), ("columns", "what", "remedy"))
    return [(frozenset(cells["columns"].split()), cells["what"], cells["remedy"]) for _, cells in rows]


def table(names: Iterable[str], file: str, member: str = "") -> Problem | None:
    """Return what to say of a table with these columns; None where it may hold articles."""
    found = _told(tuple(names))
    return Problem(file, 0, *found, member=member) if found else None


@lru_cache(maxsize=1000)
def _told(names: tuple[str, ...]) -> tuple[str, str] | None:
    there = {plain(name) for name in names}
    return next(((what, remedy) for wanted, what, remedy in _known() if wanted <= there), None)


def _what(head: Head) -> str | None:
    start = head.text.lstrip("\ufeff")
    if _CHAT.match(start) and len(_CHAT.findall(start)) >= _CHAT_LINES:
        return "holds messages between persons (WhatsApp), no articles"
    if len(_SIGNAL.findall(start)) >= _CHAT_LINES:
        return "holds messages between persons (Signal), no articles"
    if _INDEX.match(start):
        return "is the index of a web archive, and holds none of its pages"
    if _PAGES.match(start):
        return "is a web archive's list of pages, and holds none of them"
    first = start.split("\n", 1)[0]
    return next((what for what, (n, row) in _ROWS.items() if first.count("\t") + 1 >= n and row.match(first)), None)


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file is one of GDELT's raw tables, an index of a web archive, or a chat."""
    return _what(head) is not None


def read(path: Path, file: str) -> Iterator[Problem]:
    """Yield what it is."""
    if what := _what(Head.read(path)):
        chat, archive = "between persons" in what, "web archive" in what
        remedy = "copy what is news into a text file" if chat else _ARCHIVE if archive else _REMEDY
        yield Problem(file, 0, what, remedy, lost=not archive)
