"""The feeds that are asked: data/feeds.csv, or a list of the reader's own with the same columns."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from sahelscope.language import codes, lexicon
from sahelscope.paths import DATA

FEEDS = DATA / "feeds.csv"
_COUNTRY = re.compile("[A-Z]{3}")
_SPACE = re.compile(r"[\s<>\"]")


class Feed(NamedTuple):
    """One feed: its name and address; its language and its outlet's country as far as the list says."""

    name: str
    url: str
    language: str = ""
    country: str = ""
    licence: str = ""


def feeds(path: Path = FEEDS) -> list[Feed]:
    """Return the feeds of the list, in its order. Raises LexiconError, which names file and line, for a bad one."""
    found: dict[str, Feed] = {}
    names: set[str] = set()
    for line, cells in lexicon.rows(path, Feed._fields, required=("name", "url")):
        feed = Feed(**{column: cells[column] for column in Feed._fields})
        if wrong := _wrong(feed, found, names):
            raise lexicon.LexiconError(path, line, wrong)
        found[feed.url] = feed
        names.add(feed.name.casefold())
    return list(found.values())


def _wrong(feed: Feed, others: Mapping[str, Feed], names: set[str]) -> str | None:
    """Return what is wrong with a feed and what to do, None where nothing is."""
    try:
        parts = urlsplit(feed.url)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and not _SPACE.search(feed.url)
    except ValueError:
        whole = False
    if not whole:
        return f"{feed.url!r} is no address; write it whole, from https:// on"
    if feed.url in others:
        return f"{feed.url} stands in the list twice; delete one"
    if feed.name.casefold() in names:
        return f"two feeds are called {feed.name!r}; give one another name"
    if feed.language and codes.meant(feed.language) != feed.language:
        return f"{feed.language!r} is the code of no language; write en, fr, ..., or leave it empty"
    if feed.country and not _COUNTRY.fullmatch(feed.country):
        return f"{feed.country!r} is no country; write its three letters (MLI), or leave it empty"
    return None
