"""TEI, in which corpora of newspapers are kept, and JATS, in which journals keep their articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sahelscope.read.newsxml.nodes import ASIDE, all_of, day, first, given, local, names, prose, words

NAME = "TEI or JATS"
ROOTS = frozenset({"tei", "tei.2", "teicorpus", "article", "pmc-articleset", "articles"})


def articles(root: Any) -> Iterator[dict[str, Any]]:
    """Yield the fields of each text."""
    for node in (root, *all_of(root, "tei", "tei.2", "article")):
        if local(node) in ("tei", "tei.2"):
            yield _tei(node)
        elif local(node) == "article" and first(node, "front") is not None:
            yield _jats(node)


def _tei(node: Any) -> dict[str, Any]:
    header = first(node, "teiheader")
    statement, source = first(header, "titlestmt"), first(header, "sourcedesc")
    dates = [
        n for place in (source, first(header, "publicationstmt")) if place is not None for n in all_of(place, "date")
    ]
    journals = [n for n in all_of(header, "title") if given(n, "level") == "j"] if header is not None else []
    text = first(node, "text")
    return {
        "title": words(first(statement, "title")),
        "author": names(all_of(statement, "author")),
        "date": next((day(w) for n in dates if (w := given(n, "when") or words(n))), ""),
        "outlet": names(journals[:1]) or words(first(header, "publicationstmt", "publisher")),
        "url": next((u for n in all_of(header, "ref", "ptr") if (u := given(n, "target")).startswith("http")), None),
        "language": given(first(header, "language"), "ident") or given(node, "lang") or given(text, "lang"),
        "text": prose(first(text, "body") if first(text, "body") is not None else text, ASIDE | {"front", "back"}),
        "line": node.sourceline,
    }  # fmt: skip


def _jats(node: Any) -> dict[str, Any]:
    front = first(node, "front")
    body = first(node, "body")
    return {
        "title": words(first(front, "title-group", "article-title")),
        "author": ", ".join(p for n in all_of(front, "contrib") if (p := _person(n))),
        "date": next((d for n in all_of(front, "pub-date") if (d := _date(n))), ""),
        "outlet": words(first(front, "journal-title")),
        "url": next((u for n in all_of(front, "self-uri") if (u := given(n, "href")).startswith("http")), None),
        "language": given(node, "lang"),
        "text": prose(body if body is not None else first(front, "abstract")),
        "line": node.sourceline,
    }


def _person(node: Any) -> str:
    pieces = [words(first(node, name)) for name in ("given-names", "surname")]
    return " ".join(p for p in pieces if p) or words(first(node, "collab")) or words(first(node, "string-name"))


def _date(node: Any) -> str:
    pieces = [words(first(node, name)) for name in ("year", "month", "day")]
    whole = "-".join(p.zfill(2) for p in pieces) if all(p.isdecimal() for p in pieces) else ""
    return day(given(node, "iso-8601-date")) or whole
