"""NewsML-G2 and the older NewsML 1: <newsItem><itemMeta>…<contentMeta>…<contentSet><inlineXML>…"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sahelscope.read import blocks
from sahelscope.read.newsxml import nitf
from sahelscope.read.newsxml.nodes import ASIDE, all_of, day, first, given, local, names, prose, words

NAME = "NewsML"
ROOTS = frozenset({"newsitem", "newsmessage", "newsml", "packageitem"})
_PICTURES = ("picture", "photo", "graphic", "video", "audio", "animation", "composite")


def articles(root: Any) -> Iterator[dict[str, Any]]:
    """Yield the fields of each article; pictures and lists of articles are passed over."""
    sent = words(first(root, "header", "sent"))
    for node in (root, *all_of(root, "newsitem")):
        if local(node) == "newsitem":
            found = _old(node) if first(node, "itemmeta") is None else _new(node)
            if found:
                found["date"] = found["date"] or day(sent)
                yield {
                    "language": given(node, "lang"),
                    **{k: v for k, v in found.items() if v},
                    "line": node.sourceline,
                }


def expected(root: Any) -> int | None:
    """Return how many articles the message holds, and its package lists beside them; None where it has no package."""
    there = {given(node, "guid") for node in (root, *all_of(root, "newsitem")) if local(node) == "newsitem"}
    listed = {given(node, "residref") for node in all_of(root, "itemref") if _is_text(node)} - {""}
    number = sum(1 for _ in articles(root)) if listed else 0
    return number + len(listed - there) if listed else None


def _is_text(node: Any) -> bool:
    """Tell whether a package's entry is an article, as far as it says what it is."""
    kind = words(first(node, "itemclass")) or given(first(node, "itemclass"), "qcode").rpartition(":")[2]
    return kind in ("", "text", "composite") and given(node, "contenttype").partition("/")[0] in (
        "",
        "text",
        "application",
    )


def _new(node: Any) -> dict[str, Any] | None:
    item, about = first(node, "itemmeta"), first(node, "contentmeta")
    about = about if about is not None else item
    if given(first(item, "itemclass"), "qcode").rpartition(":")[2] in _PICTURES:
        return None
    dates = (first(about, "contentcreated"), first(item, "firstcreated"), first(item, "versioncreated"))
    creators = [_name(n) for n in about if local(n) == "creator"]
    return {
        "title": words(first(about, "headline")) or words(first(item, "title")),
        "author": names(all_of(about, "by")) or ", ".join(c for c in creators if c),
        "date": next((day(words(d)) for d in dates if words(d)), ""),
        "outlet": _outlet(node, item, about),
        "url": next((given(n, "href") for n in all_of(item, "link") if given(n, "rel").endswith("canonical")), None),
        "language": given(first(about, "language"), "tag"),
        "text": _content(first(node, "contentset")),
    }


def _outlet(node: Any, item: Any, about: Any) -> str:
    """Return who publishes: by name where there is one, else by the word of its code."""
    places = [first(about, "infosource"), first(item, "provider"), first(node, "rightsinfo", "copyrightholder")]
    named = next((n for p in places if (n := _name(p))), "") or words(first(about, "creditline"))
    provider = first(item, "provider")
    return named or given(provider, "literal") or given(provider, "qcode").rpartition(":")[2]


def _name(node: Any) -> str:
    return words(first(node, "name")) if node is not None else ""


def _old(node: Any) -> dict[str, Any]:
    """Return the fields of an item of NewsML 1, whose parts may lie in each other."""
    lines = {name: words(first(node, name)) for name in ("headline", "byline", "creditline")}
    party = given(first(node, "provider", "party"), "formalname") or given(first(node, "source", "party"), "formalname")
    dates = ("dateid", "firstcreated", "thisrevisioncreated")
    pieces = [p for n in all_of(node, "datacontent") if (p := _inline(n))]
    return {
        "title": lines["headline"],
        "author": lines["byline"],
        "date": next((day(w) for name in dates if (w := words(first(node, name)))), ""),
        "outlet": party or lines["creditline"] or words(first(node, "providerid")),
        "language": given(first(node, "language"), "formalname"),
        "text": "\n\n".join(dict.fromkeys(pieces)),
    }


def _content(content: Any) -> str:
    """Return the words of the first form of an item's content that has any."""
    for node in all_of(content, "inlinexml", "inlinedata"):
        kind = given(node, "contenttype")
        if not kind.startswith(("image/", "video/", "audio/")) and (text := _inline(node)):
            return text
    return ""


def _inline(node: Any) -> str:
    """Return the words of content as NITF, as a page, as a page written out in signs, or as text."""
    if first(node, "body.content") is not None:
        return nitf.content(node)
    if len(node):
        body = first(node, "body")
        return prose(body if body is not None else node, ASIDE | {"head"})
    text = (node.text or "").strip()
    if text.startswith("<"):
        return blocks.text(text)
    return "\n\n".join(" ".join(p.split()) for p in text.split("\n\n") if p.strip())
