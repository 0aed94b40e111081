"""Exports of press databases that were saved as a web page: Nexis, Factiva, Europresse; many articles in one page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lxml import html as lxml_html

from sahelscope.read import blocks, document, html, tags
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem
from sahelscope.read.press import europresse_page, factiva_page
from sahelscope.read.press import words as press_words

NAME = "press database's page"
APART = True
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_LARGEST = 60_000_000
#: Classes and marks of the databases' pages, looked for so many bytes far: a style sheet may stand before them.
_MARKS = (b"DocPublicationName", b"itreArticleVisu", b"rticleParagraph", b"<DOCFULL>", b"Load-Date", b"LOAD-DATE")
_LOOK = 400_000
_FACTIVA = re.compile(rb"\barticle [a-z]{2}[Aa]rticle\b")
_TITLE = re.compile(r"<title>\s*(?:Dow Jones )?Factiva\b")


@cache
def _ends() -> tuple[bytes, ...]:
    """Return the line that ends a document, in the languages of the interfaces."""
    return tuple(words.encode() for words in press_words.printed("end"))


def fits(path: Path, head: Head) -> bool:
    """Tell whether the page has the classes or the words of a press database's export."""
    if not html.fits(path, head):
        return False
    with path.open("rb") as opened:
        start = opened.read(_LOOK)
    if _TITLE.search(head.text) or any(mark in start for mark in _MARKS) or _FACTIVA.search(start):
        return True
    small = start.lower()
    return any(words in small for words in _ends())


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the page's articles; an ordinary page's one article where it is no export after all."""
    size = path.stat().st_size
    if size > _LARGEST:
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than an export may", "export fewer articles at a time")
        return
    content = html.to_text(path.read_bytes())
    tree = lxml_html.document_fromstring(_DECLARATION.sub("", tags.tamed(content)))
    if "DocPublicationName" in content or "itreArticleVisu" in content:
        yield from europresse_page.read(tree, file)
        return
    if found := factiva_page.articles(tree):
        yield from factiva_page.read(found, file)
        return
    text = blocks.text(content)
    if splitter := document.splitter(text[: document.LOOK]):
        yield from splitter.split(text, file)
    else:
        yield from html.read(path, file)
