"""Factiva's pages: an article is told by its classes, whatever the language of the interface.

<div class="article deArticle"> <span class="deHeadline"> … <p class="articleParagraph dearticleParagraph">
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

from sahelscope.language import codes
from sahelscope.read.original import Original, Problem
from sahelscope.read.press import factiva, page, pieces

_OF_ONE = re.compile(r"[a-z]{2}article$")
_HEADLINE = re.compile(r"[a-z]{2}headline$")
_COUNT = re.compile(r"\d[\d., \u00a0\u202f]{0,8} ?[^\W\d]{1,14}$")
_TIME = re.compile(r"\d{1,2}[:.h]\d\d\b")


def articles(tree: Any) -> list[Any]:
    """Return the elements that hold an article each."""
    found = [n for n in page.having(tree, "article") if any(_OF_ONE.match(name) for name in page.classes(n))]
    return [n for n in found if next(page.having(n, "articleparagraph"), None) is not None]


def read(found: list[Any], file: str) -> Iterator[Original | Problem]:
    """Yield the article of each element."""
    for number, node in enumerate(found, 1):
        if _has_codes(node):
            text = "\n\n".join(page.paragraphs(node))
            yield from factiva.article(text, file, node.sourceline or 0, number)
            continue
        cells = _cells(copy.deepcopy(node))
        counted = pieces.count(cells.pop("length", None) or "")
        yield from pieces.article(
            cells, file, node.sourceline or 0, number=number, database=factiva.NAME, counted=counted
        )


def _has_codes(node: Any) -> bool:
    """Tell whether the fields are named: HD, BY, WC, PD, ..."""
    return sum(page.words(cell) in factiva.CODES for cell in node.iter("td", "b")) > 2


def _cells(node: Any) -> dict[str, Any]:
    headline = next((n for n in node.iter() if any(_HEADLINE.match(name) for name in page.classes(n))), None)
    author = next(page.having(node, "author"), None)
    paragraphs = list(page.having(node, "articleparagraph"))
    cells: dict[str, Any] = {
        "title": page.words(headline),
        "author": pieces.author(page.words(author)),
        "text": "\n\n".join(words for p in paragraphs if (words := page.words(p))),
    }
    for taken in (author, *paragraphs[1:]):
        if taken is not None and taken.getparent() is not None:
            taken.drop_tree()
    above = page.lines(node)
    if headline is not None:
        behind = page.behind(node, headline)
        section = above[: max(0, len(above) - len([x for p in behind for x in p.split("\n")]) - 1)]
        cells["section"] = section[0] if section and section[0] != cells["title"] else None
        above = [line for p in behind for line in p.split("\n")]
    cells |= _head(above)
    cells["author"] = cells["author"] or pieces.author(cells.pop("signed", None))
    cells.pop("signed", None)
    return cells


def _head(lines: list[str]) -> dict[str, Any]:
    """Return what stands between headline and text: a count of words, the day, the hour, the outlet, its code, ..."""
    at = next((i for i, line in enumerate(lines) if _COUNT.match(line) and not pieces.date(line)), None)
    if at is None:
        return {}
    cells: dict[str, Any] = {"length": lines[at], "signed": lines[at - 1] if at else None}
    for line in lines[at + 1 : at + 10]:
        if "date" not in cells:
            cells["date"] = pieces.date(line)
        elif _TIME.match(line):
            continue
        elif "outlet" not in cells:
            cells["outlet"] = line
        elif "language" not in cells and (code := codes.meant(line)):
            cells["language"] = code
    return {name: value for name, value in cells.items() if value}
