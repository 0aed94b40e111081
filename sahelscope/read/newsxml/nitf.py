"""NITF, the form of agencies and of the large newspaper corpora: <nitf><head>…<body><body.head>…<body.content>…"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sahelscope.read.newsxml.nodes import ASIDE, all_of, day, first, given, local, names, prose, words

NAME = "NITF"
ROOTS = frozenset({"nitf"})
_NOT_PERSON = ASIDE | {"byttl", "location", "virtloc"}


def articles(root: Any) -> Iterator[dict[str, Any]]:
    """Yield the fields of each article; there is one but where several were put into one file."""
    for node in (root, *all_of(root, "nitf")):
        if local(node) == "nitf":
            yield article(node)


def article(node: Any) -> dict[str, Any]:
    """Return an article's fields."""
    issued, publication = first(node, "date.issue"), first(node, "pubdata")
    headline = first(node, "body.head", "hedline")
    story, owner = first(node, "story.date"), first(node, "doc.copyright")
    days = (given(publication, "date.publication"), given(issued, "norm"), given(story, "norm"), _meta(node))
    return {
        "title": words(first(headline, "hl1")) or words(headline) or words(first(node, "head", "title")),
        "author": _author(node),
        "date": day(next((d for d in days if d), "")),
        "outlet": given(publication, "name") or given(owner, "holder") or words(first(node, "distributor")),
        "url": next((u for u in (given(publication, "ex-ref"), given(node, "uno")) if u.startswith("http")), None),
        "section": given(publication, "position.section"),
        "language": given(node, "lang"),
        "text": content(node),
        "counted": given(publication, "item-length"),
        "line": node.sourceline,
    }  # fmt: skip


def content(node: Any) -> str:
    """Return the words of a body: where its beginning is given a second time by itself, only the whole."""
    body = first(node, "body.content")
    if body is None:
        body = first(node, "body")
    if body is None:
        return ""
    whole = next((b for b in all_of(body, "block") if given(b, "class") == "full_text"), None)
    return prose(whole if whole is not None else body, ASIDE | {"body.head", "body.end", "hedline", "byline"})


def _author(node: Any) -> str:
    """Return who signed: the persons of the line, or its words; the line in the order of a list is passed over."""
    lines = [n for n in all_of(node, "byline") if "normalized" not in given(n, "class")]
    persons = [p for line in lines for p in all_of(line, "person")]
    return names(persons) or "; ".join(dict.fromkeys(w for line in lines if (w := words(line, _NOT_PERSON))))


def _meta(node: Any) -> str:
    """Return the day that the head gives in three pieces."""
    told = {given(n, "name"): given(n, "content") for n in all_of(node, "meta")}
    pieces = [told.get(f"publication_{name}", "") for name in ("year", "month", "day_of_month")]
    return "-".join(p.zfill(2) for p in pieces) if all(p.isdecimal() for p in pieces) else ""
