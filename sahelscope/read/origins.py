"""Where on a web page each field stands: structured data, a meta tag, its address, the visible page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

_SPACE = re.compile(r"\s+")
_LD, _META = "//script[@type='application/ld+json']", "//head//meta[@content] | //body//meta[@content]"


def of(cells: Mapping[str, Any], tree: Any, given: Mapping[str, Any]) -> dict[str, str]:
    """Return field -> where its value stands. ``given``: fields that were known before the page was opened."""
    found = {}
    places = list(_places(tree))
    for field, value in cells.items():
        if not value:
            continue
        if given.get(field):
            found[field] = "the file around the page"
        elif field == "url":
            found[field] = _link(str(value), tree)
        else:
            wanted = _plain(str(value))
            found[field] = next((where for where, words in places if wanted in words), "the page")
    return found


def _places(tree: Any) -> Iterator[tuple[str, str]]:
    """Yield each place that says something of the article, the surest first."""
    for script in tree.xpath(_LD)[:20]:
        yield "structured data", _plain((script.text or "")[:200_000])
    for meta in tree.xpath(_META)[:200]:
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or "tag"
        yield f"meta {name}", _plain(meta.get("content")[:2000])
    for time in tree.xpath("//time[@datetime]")[:20]:
        yield "time tag", _plain(time.get("datetime"))
    for lang in tree.xpath("//html/@lang")[:1]:
        yield "html lang", _plain(lang)
    for title in tree.xpath("//h1")[:5]:
        yield "heading", _plain(title.text_content()[:2000])
    for title in tree.xpath("//title")[:1]:
        yield "title tag", _plain((title.text or "")[:2000])
    for link in tree.xpath("//link[@rel='canonical']/@href")[:1]:
        yield "address", _plain(link)


def _link(value: str, tree: Any) -> str:
    if value in tree.xpath("//link[@rel='canonical']/@href"):
        return "canonical link"
    return "meta og:url" if value in tree.xpath("//meta[@property='og:url']/@content") else "the page's address"


def _plain(words: str) -> str:
    """Return words for comparing; 2021/05/03 and 2021-05-03 are the same."""
    return _SPACE.sub(" ", words.replace("/", "-")).casefold()
