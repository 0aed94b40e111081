"""Europresse's pages: an article is told by the classes of its outlet and its title, in the new layout and the old.

new: <article><header><span class="DocPublicationName"> … <p class="titreArticleVisu"> … <div class="DocText">
old: <table> … <span class="DocPublicationName">…</span> … <span class="TitreArticleVisu">…</span><br>Author<br>text
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from sahelscope.read.original import Original, Problem
from sahelscope.read.press import europresse, page, pieces

_LONGEST_AUTHOR = 150
_HIDDEN = re.compile(r"apd\b|apd-")


def read(tree: Any, file: str) -> Iterator[Original | Problem]:
    """Yield the articles of a page."""
    found = list(tree.iter("article")) or [
        _around(n) for n in page.having(tree, "docpublicationname") if n.tag == "span"
    ]
    for number, node in enumerate(found, 1):
        line = node.sourceline or 0
        title = next(page.having(node, "titrearticlevisu"), None)
        title = title if title is not None else next(page.having(node, "titrearticle"), None)
        outlet = _outlet(node)
        if not outlet and title is None:
            what = f"article {number} of this Europresse export has neither outlet nor title"
            yield Problem(file, line, what, "export it again, or add its words as text")
            continue
        cells, counted = europresse.top(outlet, _header(node))
        cells["title"] = page.words(title)
        cells["url"] = europresse.link(page.words(n) for n in node.iter("footer", "aside", "small"))
        body = list(page.having(node, "doctext", "dococcurrcontainer"))
        cells |= _new(node, title, body) if body or node.tag == "article" else _old(node, title)
        yield from pieces.article(cells, file, line, number=number, database=europresse.NAME, counted=counted)
    counted_by_page = (europresse.listed(words) for words in tree.itertext() if words.strip())
    yield from pieces.incomplete(next((n for n in counted_by_page if n), None), len(found), file)


def _around(node: Any) -> Any:
    """Return the largest element that holds this outlet and no other one."""
    while (outer := node.getparent()) is not None and outer.tag not in ("body", "html"):
        if len(list(islice((n for n in page.having(outer, "docpublicationname") if n.tag == "span"), 2))) > 1:
            break
        node = outer
    return node


def _outlet(node: Any) -> str:
    """Return the outlet's words, without those about it that open over them."""
    named = [n for n in page.having(node, "docpublicationname") if page.words(n)]
    if not named:
        return ""
    over = [n for n in named[0].iter() if any(_HIDDEN.match(name) for name in page.classes(n))]
    return page.words(named[0]).replace(page.words(over[0]), "").strip() if over else page.words(named[0])


def _header(node: Any) -> str:
    """Return the line with section, day and page, which may stand in several pieces."""
    found = " ".join(words for n in page.having(node, "docheader") if (words := page.words(n)))
    if pieces.date(found):
        return found.replace(" ,", ",")
    header = next(node.iter("header"), None)
    lines = page.lines(header) if header is not None else []
    return next((line for line in lines if pieces.date(line)), found)


def _new(node: Any, title: Any, body: list[Any]) -> dict[str, Any]:
    outer = [n for n in body if not any(other is not n and other in n.iterancestors() for other in body)]
    signed = next((n for n in page.having(node, "docauthors", "sm-margin-bottomnews") if page.words(n)), None)
    author = page.words(signed)
    if not author and title is not None:
        header = next(node.iter("header"), node)
        below = [line for p in page.behind(header, title) for line in p.split("\n")]
        author = next((line for line in below[:2] if europresse.signed(line)), "")
    found = outer or list(node.iter("section"))
    lines = [line for n in found for line in page.paragraphs(n) if not europresse.aside(line)]
    return {
        "author": pieces.author(author) if len(author) <= _LONGEST_AUTHOR else None,
        "text": "\n\n".join(lines),
    }


def _old(node: Any, title: Any) -> dict[str, Any]:
    """Return author and text of the old layout, in which they follow the title without elements of their own."""
    lines = page.behind(node, title) if title is not None else page.paragraphs(node)
    first, _, rest = lines[0].partition("\n") if lines else ("", "", "")
    signed = bool(first) and europresse.signed(first) and len(first.split()) <= 10
    if signed:
        lines = [rest, *lines[1:]] if rest else lines[1:]
    end = next((i for i, line in enumerate(lines) if europresse.ends(line)), len(lines))
    return {
        "author": pieces.author(first) if signed else None,
        "text": "\n\n".join(line for line in lines[:end] if not europresse.aside(line)),
    }
