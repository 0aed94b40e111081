"""What the pages of press databases share: elements by their classes, and the words in and behind them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import html as lxml_html

from sahelscope.read import blocks

_MARK = "\ue000"  # a sign that no page prints


def classes(node: Any) -> list[str]:
    """Return an element's classes in small letters."""
    return (node.get("class") or "").lower().split() if isinstance(node.tag, str) else []


def having(node: Any, *names: str) -> Iterator[Any]:
    """Yield the elements in this one that have one of the classes, given in small letters."""
    return (inner for inner in node.iter() if any(name in names for name in classes(inner)))


def words(node: Any) -> str:
    """Return an element's words in one line, "" for None."""
    return " ".join("".join(node.itertext()).split()) if node is not None else ""


def lines(node: Any) -> list[str]:
    """Return the lines that an element prints, its blocks and breaks."""
    return [line for block in paragraphs(node) for line in block.split("\n")]


def paragraphs(node: Any) -> list[str]:
    """Return the blocks that an element prints."""
    return [p for p in blocks.text(lxml_html.tostring(node, encoding="unicode", with_tail=False)).split("\n\n") if p]


def behind(node: Any, inner: Any) -> list[str]:
    """Return the blocks that an element prints behind one of the elements in it; that one is emptied."""
    for child in list(inner):
        inner.remove(child)
    inner.text = _MARK
    text = blocks.text(lxml_html.tostring(node, encoding="unicode", with_tail=False)).partition(_MARK)[2]
    return [p.strip() for p in text.split("\n\n") if p.strip()]
