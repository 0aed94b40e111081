"""A page's words block by block, for pages that are all article: the page in a mail, an export."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import html as lxml_html

from sahelscope.read import tags

BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
    "hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul".split()
)
NO_WORDS = frozenset("head script style template noscript svg object iframe button select input img".split())
HIDDEN = re.compile(r"display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?:px)?\s?(?:;|$)|max-height\s?:\s?0", re.I)  # fmt: skip # noqa: E501
#: Signs without width, by which mails fill their preview.
_INVISIBLE = re.compile("[\u00ad\u034f\u200b-\u200f\u2060\ufeff]")


def text(content: str) -> str:
    """Return the page's words, a blank line between two blocks; nothing that is hidden, no links' addresses."""
    try:
        tree = lxml_html.document_fromstring(re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", tags.tamed(content)))
    except (ValueError, lxml_html.etree.ParserError):
        return ""
    found: list[str] = []
    block: list[str] = []
    for words in _words(tree):
        if words is None:
            _close(block, found)
        elif words:
            block.append(words)
    _close(block, found)
    return "\n\n".join(found)


def _close(block: list[str], found: list[str]) -> None:
    if not block:
        return
    lines = [" ".join(line.split()) for line in _INVISIBLE.sub("", "".join(block)).split("\n")]
    if words := "\n".join(line for line in lines if line):
        found.append(words)
    block.clear()


def _words(tree: Any) -> Iterator[str | None]:
    """Yield the words in order; None where a block begins or ends. Without recursion: a page may be deep."""
    stack: list[tuple[Any, bool]] = [(tree, False)]
    while stack:
        node, leaving = stack.pop()
        name = node.tag if isinstance(node.tag, str) else ""
        if leaving:
            if name in BLOCKS:
                yield None
            yield _flat(node.tail)
            continue
        if not name or name in NO_WORDS or HIDDEN.search(node.get("style") or ""):
            yield _flat(node.tail)
            continue
        if name in BLOCKS:
            yield None
        if name == "br":
            yield "\n"
        yield _flat(node.text)
        stack.append((node, True))
        stack.extend((child, False) for child in reversed(node))


def _flat(words: str | None) -> str:
    return (words or "").replace("\n", " ")
