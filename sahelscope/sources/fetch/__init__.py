"""Feeds asked for what is new, politely: only what changed, as robots.txt allows, with a pause for each host.

What comes is put as files into a folder, from which the corpus reads them like any others.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable, Iterable, Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import NamedTuple

from sahelscope.sources.fetch import http
from sahelscope.sources.fetch.errors import FetchError
from sahelscope.sources.fetch.hosts import Hosts
from sahelscope.sources.fetch.http import Limits
from sahelscope.sources.fetch.listing import Feed, feeds
from sahelscope.sources.fetch.state import Known, State

__all__ = ["Feed", "FetchError", "Limits", "Line", "feeds", "fetch", "stem"]

_ENTRY = re.compile(rb"<(?:[\w-]{1,30}:)?(?:item|entry)[\s>]")
_ROOT = re.compile(rb"<(?:[\w-]{1,30}:)?(?:rss|feed|RDF)[\s>]")
_MOST_WAIT = 86_400.0


class Line(NamedTuple):
    """What became of one feed: in words, whether it failed, and the file that it was put in."""

    feed: Feed
    words: str
    failed: bool = False
    file: Path | None = None

    def __str__(self) -> str:
        return f"{self.feed.name}: {self.words}"


def fetch(
    asked: Iterable[Feed],
    folder: Path,
    *,
    limits: Limits = http.DEFAULT,
    pause: float = 2.0,
    again_after: float = 900.0,
    now: Callable[[], float] = time.time,
) -> Iterator[Line]:
    """Ask each feed and yield a line for it; what is new is in ``folder``, a file a feed.

    ``pause``: seconds between two requests to one host. A feed that was asked less than ``again_after`` seconds ago is
    passed over, so that a run that was stopped goes on where it was.
    """
    folder.mkdir(parents=True, exist_ok=True)
    state = State(folder / "state.json")
    hosts = Hosts(limits, pause)
    for feed in asked:
        known = state.of(feed.url)
        if known.get("not_before", 0) > now():
            yield Line(feed, f"wants to be left alone for {_minutes(known['not_before'] - now())} more")
        elif 0 <= now() - known.get("asked", 0) < again_after:
            yield Line(feed, f"was asked {_minutes(now() - known['asked'])} ago")
        else:
            line, kept = _one(feed, known, folder, limits, hosts, now())
            state.keep(feed.url, kept)
            yield line


def _one(feed: Feed, known: Known, folder: Path, limits: Limits, hosts: Hosts, now: float) -> tuple[Line, Known]:
    """Ask one feed; return its line, and what to remember."""
    headers = {"Accept": "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5"}
    if "etag" in known:
        headers["If-None-Match"] = known["etag"]
    if "modified" in known:
        headers["If-Modified-Since"] = known["modified"]
    try:
        answer = http.get(feed.url, headers=headers, limits=limits, before=hosts.ready)
    except FetchError as error:
        return Line(feed, str(error), failed=True), known
    kept: Known = {**known, "asked": now}
    kept.pop("not_before", None)
    if answer.status == 304:
        return Line(feed, "nothing new"), kept
    if answer.status in (429, 503):
        wait = _wait(answer.headers.get("retry-after", ""), now)
        words = f"is too busy (error {answer.status}); it is asked again after {_minutes(wait)}"
        return Line(feed, words, failed=True), {**known, "not_before": now + wait}
    if answer.status in (404, 410):
        return Line(feed, f"gave error {answer.status}; take it out of the list", failed=True), kept
    if answer.status != 200:
        return Line(feed, f"gave error {answer.status}", failed=True), kept
    count = len(_ENTRY.findall(answer.body))
    if not count and not _ROOT.search(answer.body[:6000]):
        return Line(feed, "gave no feed but something else; open its address in a browser", failed=True), kept
    file = folder / f"{stem(feed.url)}-{int(now)}.xml"
    waiting = file.with_suffix(".tmp")
    waiting.write_bytes(answer.body)
    waiting.replace(file)
    for name, header in (("etag", "etag"), ("modified", "last-modified")):
        kept.pop(name, None)  # type: ignore[misc]
        if header in answer.headers:
            kept[name] = answer.headers[header]  # type: ignore[literal-required]
    words = "1 article" if count == 1 else f"{count} articles"
    if answer.url != feed.url:
        words = f"{words}, now at {answer.url}"
    return Line(feed, words, file=file), kept


def stem(url: str) -> str:
    """Return how the names of a feed's files begin."""
    return hashlib.blake2b(url.encode(), digest_size=8).hexdigest()


def _wait(words: str, now: float) -> float:
    """Return the seconds that Retry-After asks for: a number or a day and time."""
    if words.strip().isdigit():
        return min(float(words), _MOST_WAIT)
    try:
        return min(max(60.0, parsedate_to_datetime(words).timestamp() - now), _MOST_WAIT)
    except (ValueError, TypeError):
        return 900.0


def _minutes(seconds: float) -> str:
    minutes = max(1, round(seconds / 60))
    return "1 minute" if minutes == 1 else f"{minutes} minutes"
