"""Exports of press databases that were saved as a web page: Nexis, Factiva, Europresse; many articles in one page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import html as lxml_html

from sahelscope.read import blocks, document, html
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem
from sahelscope.read.press import europresse, pieces

NAME = "press database's page"
APART = True
_LARGEST = 60_000_000
_SIGNS = re.compile(r"DocPublicationName|titreArticleVisu|article(?:Paragraph)? [a-z]{2}[Aa]rticle|articleParagraph|\d (?:of|de) \d{1,5} DOCUMENTS|End of Document|Load-Date|LOAD-DATE")  # fmt: skip # noqa: E501


def fits(path: Path, head: Head) -> bool:
    """Tell whether the page has the classes or the words of a press database's export."""
    return bool(_SIGNS.search(head.text)) and html.fits(path, head)


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the page's articles; an ordinary page's one article where it is no export after all."""
    size = path.stat().st_size
    if size > _LARGEST:
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than an export may", "export fewer articles at a time")
        return
    content = html.to_text(path.read_bytes())
    if "DocPublicationName" in content:
        yield from _europresse(content, file)
        return
    text = blocks.text(content)
    if splitter := document.splitter(text[: document.LOOK]):
        yield from splitter.split(text, file)
    else:
        yield from html.read(path, file)


def _europresse(content: str, file: str) -> Iterator[Original | Problem]:
    """Yield the articles of Europresse's page, which names their parts by classes."""
    tree = lxml_html.document_fromstring(re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", content))
    found = tree.xpath("//article") or tree.xpath("//td[.//span[@class='DocPublicationName']][not(.//td)]")
    for number, node in enumerate(found, 1):
        outlet, header = _words(node, "DocPublicationName"), _words(node, "DocHeader", " ")
        if not outlet and not _words(node, "titreArticleVisu"):
            what = f"article {number} of this Europresse export has neither outlet nor title"
            yield Problem(file, node.sourceline or 0, what, "export it again, or add its words as text")
            continue
        cells, counted = europresse.top(outlet, header)
        cells["title"] = _words(node, "titreArticleVisu")
        author = _words(node, "sm-margin-bottomNews")
        cells["author"] = pieces.author(author) if len(author) <= 150 else None
        bodies = node.xpath(".//*[contains(concat(' ', @class, ' '), ' DocText ')]")
        text = "\n\n".join(blocks.text(lxml_html.tostring(b, encoding="unicode")) for b in bodies)
        everything = [line for line in text.split("\n\n") if not europresse.aside(line)]
        cells["text"] = "\n\n".join(everything)
        cells["url"] = europresse.link(" ".join(f.itertext()) for f in node.xpath(".//footer | .//aside | .//small"))
        yield from pieces.article(
            cells, file, node.sourceline or 0, number=number, database=europresse.NAME, counted=counted
        )


def _words(node: Any, name: str, between: str = "") -> str:
    """Return the words of the parts that have this class."""
    found = node.xpath(f".//*[contains(concat(' ', @class, ' '), ' {name} ')]")
    parts = [" ".join("".join(f.itertext()).split()) for f in (found if between else found[:1])]
    return between.join(parts)
