"""Exports of press databases that were saved as a web page: Nexis, Factiva, Europresse; many articles in one page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lxml import html as lxml_html

from sahelscope.read import blocks, document, html, tags
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem
from sahelscope.read.press import europresse_page, factiva_page

NAME = "press database's page"
APART = True
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_LARGEST = 60_000_000
_SIGNS = re.compile(r"DocPublicationName|[Tt]itreArticleVisu|article(?:Paragraph)? [a-z]{2}[Aa]rticle|articleParagraph|<title>\s*(?:Dow Jones )?Factiva\b|\d (?:of|de) \d{1,5} DOCUMENTS|End of Document|Load-Date|LOAD-DATE")  # fmt: skip # noqa: E501


def fits(path: Path, head: Head) -> bool:
    """Tell whether the page has the classes or the words of a press database's export."""
    return html.fits(path, head) and bool(_SIGNS.search(head.text))


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
