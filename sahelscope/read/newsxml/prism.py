"""PRISM, as magazines hand over their pages (PAM): <message><article><head><dc:title>…<body><p>…"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sahelscope.read.newsxml.nodes import ASIDE, all_of, day, first, given, local, names, prose, words

NAME = "PRISM"
ROOTS = frozenset({"message", "article"})
_SPACES = ("prismstandard.org", "purl.org/dc/")
_DATES = ("publicationdate", "coverdate", "creationdate", "date")
_ASIDE = ASIDE | {"head", "credit", "caption", "box-caption"}


def articles(root: Any) -> Iterator[dict[str, Any]]:
    """Yield the fields of each article; none where the file has none of PRISM's names."""
    for node in (root, *all_of(root, "article")):
        head = first(node, "head") if local(node) == "article" else None
        if head is None or not any(space in str(inner.tag) for inner in head for space in _SPACES):
            continue
        told = {local(inner): words(inner) for inner in reversed(head)}  # the first of a name counts
        identifier = told.get("url") or told.get("identifier") or ""
        yield {
            "title": told.get("title") or told.get("teaser"),
            "author": names(inner for inner in head if local(inner) == "creator"),
            "date": day(next((told[d] for d in _DATES if d in told), "")),
            "outlet": told.get("publicationname") or told.get("publisher"),
            "section": told.get("section"),
            "url": identifier if identifier.startswith("http") else None,
            "language": told.get("language") or given(node, "lang"),
            "text": prose(first(node, "body"), _ASIDE),
            "counted": told.get("wordcount"),
            "line": node.sourceline,
        }  # fmt: skip
