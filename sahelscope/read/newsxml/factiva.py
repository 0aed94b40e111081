"""Factiva's answers as XML (PPS): <ppsarticle><article><headline>…<leadParagraph>…<tailParagraphs>…"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sahelscope.read.newsxml.nodes import all_of, day, first, given, local, names, words

NAME = "Factiva"
ROOTS = frozenset({
    "ppsresponse", "ppsarticleresponse", "ppsarticleresultset", "ppsarticle", "getarticleresponse", "articleresponse",
    "articleresultset", "distdoc", "archivedoc",
})  # fmt: skip
_PARTS = ("leadparagraph", "tailparagraphs", "tailparagraph")


def expected(root: Any) -> int | None:
    """Return how many articles the answer says it holds."""
    counts = (given(node, "count") for node in (root, *all_of(root, "ppsarticleresultset", "articleresultset")))
    return next((int(count) for count in counts if count.isdecimal()), None)


def articles(root: Any) -> Iterator[dict[str, Any]]:
    """Yield the fields of each article."""
    for node in (root, *all_of(root, "article")):
        if local(node) != "article":
            continue
        published = first(node, "publicationdate")
        yield {
            "title": names(all_of(node, "headline")),
            "author": names(all_of(node, "byline")),
            "date": day(words(first(published, "date")) or words(first(published, "datetime")) or words(published)),
            "outlet": words(first(node, "sourcename")),
            "section": words(first(node, "sectionname")) or words(first(node, "columnname")),
            "language": words(first(node, "baselanguage")),
            "text": "\n\n".join(p for part in _PARTS for inner in all_of(node, part) for p in _paragraphs(inner)),
            "counted": words(first(node, "wordcount")),
            "line": node.sourceline,
        }


def _paragraphs(part: Any) -> Iterator[str]:
    """Yield the paragraphs of a part, which may hold words without any."""
    found = list(all_of(part, "paragraph", "para"))
    for node in found or [part]:
        if given(node, "display").lower() == "fixed":  # a table, drawn with spaces
            yield "\n".join(line.rstrip() for line in "".join(node.itertext()).strip("\n").split("\n"))
        elif text := words(node):
            yield text
