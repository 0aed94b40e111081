"""Feeds, RSS and Atom: each entry an article, with its full text where the feed gives it, else with its summary."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import suppress
from email.utils import parsedate_tz
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from sahelscope.read import authors, blocks, fields, listed, tags
from sahelscope.read.head import Head
from sahelscope.read.lines import decode
from sahelscope.read.original import Original, Problem
from sahelscope.read.web import title as web_title
from sahelscope.read.when import NoDateError, day

NAME = "feed"
APART = True
_LARGEST = 20_000_000
#: The outermost element, behind what may stand before it; its name may have a prefix.
_START = re.compile(
    r"(?:\s|<\?[^>]{0,2000}>|<!--(?:[^-]|-(?!->)){0,5000}-->|<!doctype[^>\[]{0,500}(?:\[[^\]]{0,50000}\]\s*)?>)*<((?:[\w.-]{1,40}:)?)(rss|rdf|feed)\b",
    re.IGNORECASE,
)
#: What tells a feed in RDF from other things in RDF.
_OF_FEEDS = re.compile(r"purl\.org/(?:net/)?rss|netscape\.com/rdf|<(?:[\w.-]{1,40}:)?channel\b", re.IGNORECASE)
_TAG = re.compile(r"<[a-z/!][^<>]{0,500}>|&(?:#\d{1,5}|[a-z]{2,8});", re.IGNORECASE)
#: What WordPress puts below the text of each entry.
_TAIL = re.compile(
    r"\n\s*(?:The post|L[’']article|Cet article) [^\n]{1,400} (?:appeared first|est apparu en premier) [^\n]{1,200}$"
)
_CUT = re.compile(r"(?:\[?(?:…|\.\.\.)\]?|(?:continue reading|read more|lire la suite)\b.{0,80})\s*$", re.IGNORECASE)
#: So many words at least make a full text where the feed does not say what it gives.
_FULL = 150
#: What WordPress's export of a whole site holds beside its articles.
_NO_ARTICLES = ("attachment", "nav_menu_item", "revision", "wp_block", "custom_css", "wp_global_styles", "oembed_cache")


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file's outermost element is a feed's."""
    start = _START.match(head.text)
    return start is not None and (start[2].lower() != "rdf" or bool(_OF_FEEDS.search(head.text)))


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the feed's articles, and once how many of them are summaries."""
    size = path.stat().st_size
    if size > _LARGEST:
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than a feed may", "save a part of it")
        return
    import feedparser

    content = tags.tamed_bytes(path.read_bytes())
    # a stream, never a name or an address: feedparser would open either
    found: Any = feedparser.parse(io.BytesIO(content), sanitize_html=True, resolve_relative_uris=False)
    if not found.entries and (prefix := _START.match(decode(content[:20_000]))) and prefix[1]:
        plain = re.sub(rb"(</?)" + re.escape(prefix[1].encode()), rb"\1", content)  # of a name that is not a feed's
        found = feedparser.parse(io.BytesIO(plain), sanitize_html=True, resolve_relative_uris=False)
    if found.bozo and not found.entries:
        what = f"is a feed that cannot be read ({' '.join(str(found.get('bozo_exception', '')).split())[:100]})"
        yield Problem(file, 0, what, "save it again, once it is fully loaded")
        return
    summaries = titles = 0
    for number, entry in enumerate(found.entries, 1):
        if entry.get("wp_post_type", "post") in _NO_ARTICLES:
            continue
        cells, full = _cells(entry, found.feed)
        if not cells["text"] and cells["title"]:
            titles += 1
            yield from listed.titled(cells, file, number)
            continue
        summaries += not full
        where = dict.fromkeys(cells, "feed") | {"text": "the feed's full text" if full else "the feed's summary"}
        yield from fields.original(cells, file=file, line=number, origins=where)
    if summaries:
        what = f"gives summaries, not full texts, for {summaries} of {len(found.entries)} articles"
        yield Problem(file, 0, what, "they are kept as they are; add their pages to have the texts", lost=False)
    if titles:
        yield listed.without_text(file, titles)
    if found.bozo and found.entries and "unclosed" in (why := str(found.get("bozo_exception", ""))).lower():
        yield Problem(file, 0, f"breaks off ({why[:80]})", "what is there was kept; save it again", lost=False)


def _cells(entry: Any, feed: Any) -> tuple[dict[str, Any], bool]:
    """Return an entry's fields, and whether its text is the full one."""
    contents = [c.get("value") or "" for c in entry.get("content", ())]
    full = max((_words(c) for c in contents), key=len, default="")
    summary = _words(entry.get("summary") or "")
    text = _TAIL.sub("", max(full, summary, key=len))
    source = entry.get("source") or {}
    outlet = _words(source.get("title") or feed.get("title") or "")
    named = [a["name"] for a in entry.get("authors", ()) if a.get("name")]
    names = named if len(named) > 1 or not entry.get("author") else [entry["author"]]  # whole, as it is printed
    cells = {
        "title": web_title.plain(_words(entry.get("title") or ""), [outlet]),
        "text": text,
        "date": _day(entry),
        "outlet": outlet,
        "url": _link(entry, feed),
        "author": authors.of(names, [outlet, feed.get("publisher")]),
        "section": next((str(tag["term"]) for tag in entry.get("tags", ()) if tag.get("term")), None),
        "language": (entry.get("title_detail") or {}).get("language") or feed.get("language"),
    }
    whole = bool(full) and len(full) >= len(summary) and not _CUT.search(text[-120:])
    return cells, whole or (len(text.split()) >= _FULL and not _CUT.search(text[-120:]))


def _day(entry: Any) -> str | None:
    """Return the day as it is printed, in the zone of the feed, not in UTC."""
    for name in ("published", "created", "updated"):
        if words := entry.get(name):
            if (parts := parsedate_tz(words)) and parts[0] >= 1800:  # the form of mail, which RSS uses
                return f"{parts[0]:04d}-{parts[1]:02d}-{parts[2]:02d}"
            with suppress(NoDateError):
                return str(day(words))
            if parsed := entry.get(f"{name}_parsed"):
                return f"{parsed.tm_year:04d}-{parsed.tm_mon:02d}-{parsed.tm_mday:02d}"
    return str(entry["published"]) if entry.get("published") else None


def _link(entry: Any, feed: Any) -> str | None:
    """Return the article's own address, whole, and not that of a counter on the way."""
    link = str(entry.get("feedburner_origlink") or entry.get("link") or "")
    return urljoin(str(feed.get("link") or ""), link) if link else None


def _words(value: str) -> str:
    """Return the words of a text that may be HTML."""
    return blocks.text(f"<div>{value}</div>") if _TAG.search(value) else value.strip()
