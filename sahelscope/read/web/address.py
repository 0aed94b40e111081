"""The address under which a page is known."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from sahelscope.read.web.facts import Facts

_SECOND = re.compile(r"/?(?:\?(?:.*&)?(?:p|pg|page|paged|seite)=2|/?(?:page[/-]?|p)?2)/?(?:#.*)?", re.I)


def find(page: Facts) -> str | None:
    """Return the page's own address: the canonical one, else that of og:url or of its structured data, else the given.

    One that leads to a front page, or to another site, is none of this article's where another is known.
    """
    canonical = page.tree.xpath("//link[contains(concat(' ', @rel, ' '), ' canonical ')]/@href")[:1]
    told = [*canonical, *page.metas.get("og:url", ())[:1], page.ld.url]
    base = page.url or next((t for t in told if t.startswith("http")), "")
    for words in told:
        url = urljoin(base, words.strip()) if words.strip() else ""
        parts = urlsplit(url)
        if (
            parts.scheme in ("http", "https")
            and parts.hostname
            and (parts.path.strip("/") or parts.query or not _is_page(page.url))
        ):
            return url
    return page.url


def goes_on(page: Facts, own: str | None) -> bool:
    """Tell whether the page is the first of an article on several: it leads on to a second one of the same address."""
    start = (own or "").split("#")[0].split("?")[0].rstrip("/")
    for href in page.tree.xpath("//link[@rel='next']/@href | //a[@rel='next']/@href")[:5] if start else ():
        onward = urljoin(own or "", href.strip())
        if onward.startswith(start) and _SECOND.fullmatch(onward[len(start) :]):
            return True
    return False


def _is_page(url: str | None) -> bool:
    return bool(url and urlsplit(url).path.strip("/"))
