"""The address under which a page is known."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from sahelscope.read.web.facts import Facts


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


def _is_page(url: str | None) -> bool:
    return bool(url and urlsplit(url).path.strip("/"))
