"""The article in the data of a page that a script fills: what the browser would have drawn, where nothing is drawn yet.

<script id="__NEXT_DATA__" type="application/json">{"props": {"article": {"title": …, "body": "<p>…"}}}</script>
<script>window.__STATE__ = {"article": {…}}</script>
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from sahelscope.read import blocks, columns, nested

#: Characters of an article's words in such data; a teaser is shorter.
LEAST = 400
_MOST_OBJECTS, _LONGEST = 100_000, 3_000_000
_SCRIPTS = etree.XPath("//script[not(@src)]")
_GIVEN = re.compile(r"(?:=|\(|^)\s*(?=[{\[])")
_MARKUP = re.compile(r"<(?:p|div|br|h\d|span|figure|section)\b", re.I)
_DECODER = json.JSONDecoder()


def text(tree: Any, titles: set[str]) -> str:
    """Return the words of the article that has one of these titles, or of the only one; "" where none is sure.

    ``titles``: the page's, in small letters.
    """
    found: dict[str, str] = {}
    for data in _data(tree):
        for one in _objects(data):
            used = columns.GUESSED.guess(one)
            words = _words(one[used["text"]]) if "text" in used else ""
            if len(words) < LEAST:
                continue
            title = nested.plain("title", one.get(used.get("title", "")))
            if isinstance(title, str) and title.strip().casefold() in titles:
                return words
            found.setdefault(words, str(title))
    return next(iter(found)) if len(found) == 1 else ""


def _data(tree: Any) -> Iterator[Any]:
    """Yield what the page's scripts hold as data."""
    for script in _SCRIPTS(tree):
        source = script.text or ""
        kind = (script.get("type") or "").lower()
        if not LEAST < len(source) < _LONGEST or "ld+json" in kind:
            continue
        start = _GIVEN.search(source[:5000])
        if start and (kind in ("", "text/javascript", "module") or "json" in kind):
            try:
                yield _DECODER.raw_decode(source, start.end())[0]
            except (ValueError, RecursionError):
                continue


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects in it, however deep, without recursion."""
    waiting, seen = [data], 0
    while waiting and seen < _MOST_OBJECTS:
        one = waiting.pop()
        seen += 1
        if isinstance(one, dict):
            yield one
            waiting.extend(v for v in one.values() if isinstance(v, dict | list))
        elif isinstance(one, list):
            waiting.extend(v for v in one if isinstance(v, dict | list))


def _words(value: Any) -> str:
    try:
        words = nested.plain("text", value)
    except RecursionError:
        return ""
    if not isinstance(words, str):
        return ""
    return blocks.text(words).replace("\n\n", "\n") if _MARKUP.search(words) else words
