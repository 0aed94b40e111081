"""Who wrote a page's article: as its structured data, its meta tags, its microdata or its printed byline say.

The outlet, its owner and its desks are no authors; where one place names only them, the next one is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from lxml import etree

from sahelscope.read import authors
from sahelscope.read.web.facts import Facts

_SIGNS = re.compile(
    r"by-?_?line|author|auteur|autrice|writer|signature|journalist|autor|reporter|written-?by|posted-?by|ecrit-?par"
    r"|redacteur|contributor|creator|field--name-uid|\busername\b"
)
_NOT = (
    "bio",
    "box",
    "about",
    "avatar",
    "image",
    "photo",
    "comment",
    "social",
    "follow",
    "list-of",
    "share",
    "desc",
    "date",
)
_MOST = 60
_REL = etree.XPath(
    "//a[contains(concat(' ',@rel,' '),' author ')] | //address//a"
    + "".join(f" | //a[contains(@href,'/{w}/')]" for w in ("author", "authors", "auteur", "auteurs", "journaliste"))
)
_LONGEST = 220  # characters of a byline; a longer text is about somebody


def find(page: Facts, nobody: Iterable[str | None], opening: Sequence[str], paragraphs: Sequence[str]) -> str | None:
    """Return the names.

    ``nobody``: the outlet, its owner; ``opening``: the lines around the heading; ``paragraphs``: the article's, in
    which it may be signed.
    """
    others = [*nobody, *page.ld.publishers]
    told = authors.of(page.ld.persons, others)
    for name in dict.fromkeys(name for name, _ in page.meta("author")) if not told else ():
        if told := authors.of(page.metas[name][:_MOST], others):  # one tag for each author, in many
            break
    if told and " " in told:
        return told
    printed = next(
        (found for words in _printed(page, opening, paragraphs) if (found := authors.of(words, others))), None
    )
    if told and not (printed and " " in printed):
        return told
    return printed or authors.of(page.ld.organisations, others)


def _printed(page: Facts, opening: Sequence[str], paragraphs: Sequence[str]) -> Iterator[list[str]]:
    """Yield what the page prints of who wrote it, the surest first."""
    for node in page.items.get("author", ())[:1]:
        inside = node.xpath(".//*[@itemprop='name']")
        same = [n for n in page.items["author"] if n.getparent() is node.getparent()]
        yield [_content(n) for n in inside] if inside else [_content(n) for n in same]
    named = [n for words, n in page.named if _SIGNS.search(words)][:_MOST]
    named = [n for n in named if not _is_about(n) and not page.elsewhere(n)]
    yield from _groups([n for n in named if not set(n.iterancestors()) & set(named)])
    yield from _groups([n for n in _REL(page.tree)[:_MOST] if not page.elsewhere(n)])
    yield from ([found] for words in opening if (found := authors.byline(words)))
    yield from ([words] for words in signed(paragraphs))


def _is_about(node: Any) -> bool:
    """Tell whether the element is of a box about the author, or a picture."""
    named = f"{node.get('class') or ''} {node.get('id') or ''}".lower()
    return any(sign in named for sign in _NOT)


def _groups(nodes: list[Any]) -> Iterator[list[str]]:
    """Yield the words of each element together with those of its like beside it: a link for each author, say."""
    done: set[Any] = set()
    for node in nodes:
        if node in done:
            continue
        above = {node.getparent(), node.getparent().getparent() if node.getparent() is not None else None} - {None}
        like = [n for n in nodes if n.get("class") == node.get("class") and {*list(n.iterancestors())[:2]} & above]
        done.update(like)
        words = [w for n in dict.fromkeys([node, *like]) if (w := words_of(n)) and len(w) <= _LONGEST]
        if words:
            yield words


def words_of(node: Any) -> str:
    """Return an element's words, a line for each part of it: names beside each other are not one name."""
    parts = [" ".join(t.split()) for t in node.xpath(".//text()[not(ancestor::script or ancestor::style)]")]
    parts = [p for p in parts if p]
    if len(parts) == 2 and all(" " not in p and p[:1].isupper() for p in parts):
        return " ".join(parts)  # a first name and a family name
    return "\n".join(parts)


def _content(node: Any) -> str:
    return node.get("content") or words_of(node)


def signed(paragraphs: Sequence[str]) -> Iterator[str]:
    """Yield the lines at an article's beginning and end that say who wrote it."""
    for words in [*paragraphs[:3], *reversed(paragraphs[-3:])]:
        if found := authors.byline(words):
            yield found
    for words in reversed(paragraphs[-3:]):
        plain = words.strip(" .–—-*")
        if len(plain) <= 50 and authors.is_person(plain):
            yield plain
