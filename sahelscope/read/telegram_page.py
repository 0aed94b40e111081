"""Telegram Desktop's export as pages (messages.html): each post of a channel as an article.

<div class="page_header"> … <div class="text bold">Le Courrier inventé</div>
<div class="message default"> … <div class="date details" title="04.03.2024 10:00:00 UTC+00:00">
… <div class="from_name"> … <div class="text">Le bac …</div>
What persons write to each other is left out, as in its export as JSON (telegram.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import html as lxml_html

from sahelscope.read import fields, html, tags
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem
from sahelscope.read.press import page

NAME = "Telegram export as pages"
APART = True
_LARGEST = 40_000_000
_ORIGINS = dict.fromkeys(("date", "outlet"), "the channel's export")


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file is such a page."""
    return "page_body chat_page" in head.text and html.fits(path, head)


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the posts, where all are the channel's own."""
    size = path.stat().st_size
    if size > _LARGEST:
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than an export's page may", "export it as JSON")
        return
    tree = lxml_html.document_fromstring(tags.tamed(html.to_text(path.read_bytes())))
    header = next(page.having(tree, "page_header"), None)
    name = page.words(next(page.having(header, "text"), None)) if header is not None else ""
    posts = [node for node in page.having(tree, "message") if "default" in page.classes(node)]
    senders = {words for node in posts if (words := page.words(next(page.having(node, "from_name"), None)))}
    if senders - {name}:
        what = f"holds messages between persons ({name or 'a chat'}), no channel's posts"
        yield Problem(file, 0, what, "export the channel itself; copy what is news into a text file")
        return
    silent = 0
    for node in posts:
        text = "\n\n".join(p for words in page.having(node, "text") for p in page.paragraphs(words))
        silent += not text
        if text:
            cells = {"text": text, "date": _day(node), "outlet": name}
            yield from fields.original(cells, file=file, line=node.sourceline or 0, origins=_ORIGINS)
    if silent:
        what = f"has {silent} posts without words, only pictures or recordings"
        yield Problem(file, 0, what, "nothing is lost but these", lost=False)


def _day(post: Any) -> str:
    """Return the day in a post's title "04.03.2024 10:00:00 UTC+00:00"."""
    dated = next((node for node in page.having(post, "date") if node.get("title")), None)
    return str(dated.get("title")).split()[0] if dated is not None else ""
