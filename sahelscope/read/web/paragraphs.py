"""A page's own blocks of words, in order, each with where it stands: what an extraction is compared with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from lxml import etree

from sahelscope.read import blocks
from sahelscope.read.web.facts import stands_elsewhere

#: Characters from which a block is a paragraph of prose, and the share of its words in links above which it is a list.
LONG, LINKED = 60, 0.5
_SHORT, _MOST_OPENING = 180, 20  # characters of a line that may be a byline; lines
_CARD, _MOST_CARDS = 500, 60  # characters of another article's box, and how many such boxes there may be
_HEADS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LEFT = frozenset(("figure", "figcaption", "button", "label", "dialog"))
#: A box elsewhere that is looked into all the same: it may say that the rest of the article is for subscribers.
_PAYS = re.compile(r"subscri|abonn|pay-?wall|premium", re.I)
_BODIES = etree.XPath("//*[contains(concat(' ',@itemprop,' '),' articleBody ')]")
_ARTICLES = etree.XPath("//article[not(ancestor::article)] | //*[@role='article' and not(ancestor::article)]")
_MAINS = etree.XPath("//main | //*[@role='main']")


class Block(NamedTuple):
    """One block: its words, its element's name, whether it is mostly links, outside any article, not shown."""

    words: str
    name: str
    linked: bool
    elsewhere: bool
    hidden: bool
    node: Any

    @property
    def is_prose(self) -> bool:
        """Tell whether the block is a paragraph that may be the article's."""
        return self.is_long and not self.hidden

    @property
    def is_long(self) -> bool:
        """Tell the same, whether it is shown or not."""
        return len(self.words) >= LONG and not self.linked and not self.elsewhere and self.name not in _HEADS


def of(tree: Any, spine: frozenset[Any] = frozenset()) -> list[Block]:
    """Return the page's blocks, no scripts. ``spine``: the elements that hold the article for sure."""
    found: list[Block] = []
    parts: list[str] = []
    linked = 0
    last, at = _At(), None
    for words, where, node in _walk(tree, spine):
        if words is None:
            if parts:
                lines = [" ".join(line.split()) for line in "".join(parts).split("\n")]
                whole = "\n".join(line for line in lines if line)
                found.append(Block(whole, last.name, linked > LINKED * len(whole), last.elsewhere, last.hidden, at))
                parts, linked = [], 0
            continue
        plain = words.strip() if words != "\n" else ""
        if plain and not parts:
            last, at = where, node
        if plain and where.in_link:
            linked += len(plain)
        if plain or parts:
            parts.append(words if words == "\n" else words.replace("\n", " "))
    return found


class _At(NamedTuple):
    """Where the walk is: in which block, in a link, outside any article, in what is not shown."""

    name: str = ""
    in_link: bool = False
    elsewhere: bool = False
    hidden: bool = False


def _walk(tree: Any, spine: frozenset[Any]) -> Iterator[tuple[str | None, _At, Any]]:
    """Yield the words in order, and where they stand; None where a block begins or ends. Without recursion."""
    outside = _At()
    stack: list[tuple[Any, _At, bool]] = [(tree, outside, False)]
    while stack:
        node, at, leaving = stack.pop()
        tag = node.tag if isinstance(node.tag, str) else ""
        is_block = tag in blocks.BLOCKS
        left = leaving or not tag or tag in blocks.NO_WORDS or tag in _LEFT
        elsewhere = not left and not at.elsewhere and node not in spine and stands_elsewhere(node)
        if left or (elsewhere and not _PAYS.search(f"{node.get('class')} {node.get('id')}")):
            if is_block or tag in _LEFT:
                yield None, outside, None
            if node.tail:
                yield node.tail, at, node.getparent()
            continue
        inside = _At(
            tag if is_block else at.name,
            at.in_link or tag == "a",
            at.elsewhere or elsewhere,
            at.hidden or node.get("hidden") is not None or bool(blocks.HIDDEN.search(node.get("style") or "")),
        )
        if is_block:
            yield None, outside, None
        if tag == "br":
            yield "\n", inside, node
        if node.text:
            yield node.text, inside, node
        stack.append((node, at, True))
        stack.extend((child, inside, False) for child in reversed(node))
    yield None, outside, None


def own(tree: Any, found: Sequence[Block], headings: Sequence[Any]) -> tuple[list[Block], bool]:
    """Return the blocks of the page's article, and whether the page marks it (else they are those of the whole page).

    ``headings``: the elements of the page's main headings, by which its article is told from teasers of others.
    """
    prose = sum(len(b.words) for b in found if b.is_prose)
    for scopes in (_BODIES(tree), _with_heading(_ARTICLES(tree), headings), _MAINS(tree)):
        inside = _inside(found, scopes)
        if prose and sum(len(b.words) for b in inside if b.is_prose) >= 0.5 * prose:
            cards = {id(b) for b in _inside(found, _cards(tree, found, headings))}
            return [b for b in inside if id(b) not in cards], True
    return list(found), False


def of_others(tree: Any, found: Sequence[Block], headings: Sequence[Any]) -> list[Block]:
    """Return the blocks of other articles beside the one that holds the main heading: teasers in boxes of their own."""
    articles = _ARTICLES(tree)
    if len(articles) < 2 or len(holding := _with_heading(articles, headings)) != 1:
        return _inside(found, _cards(tree, found, headings))
    return _inside(found, [a for a in articles if a is not holding[0]])


def _cards(tree: Any, found: Sequence[Block], headings: Sequence[Any]) -> list[Any]:
    """Return the boxes of other articles where the main heading stands in none: all are short but one."""
    articles = _ARTICLES(tree)
    if not 2 < len(articles) <= _MOST_CARDS or any(a in h.iterancestors() for h in headings for a in articles):
        return []
    sized = sorted(((sum(len(b.words) for b in _inside(found, [a]) if b.is_long), n) for n, a in enumerate(articles)))
    (second, _), (most, main) = sized[-2:]
    if most < 3 * max(second, _CARD) or second > _CARD:
        return []
    return [a for n, a in enumerate(articles) if n != main and any(True for _ in a.iter("a"))]


def opening(found: Sequence[Block]) -> list[str]:
    """Return the short lines around the main heading, down to the first of prose: byline, day, town."""
    at = next((i for i, block in enumerate(found) if block.name == "h1"), 0)
    lines: list[str] = []
    for block in found[max(0, at - 3) :]:
        if block.elsewhere or block.hidden:
            continue
        for words in block.words.split("\n"):
            if len(words) > _SHORT:
                return lines
            lines.append(words)
        if len(lines) > _MOST_OPENING:
            break
    return lines


def _with_heading(articles: Sequence[Any], headings: Sequence[Any]) -> list[Any]:
    """Return the article that holds the heading, if one does; else all, as on a page of many updates."""
    holding = [a for a in articles if any(a in h.iterancestors() for h in headings)]
    return holding[:1] or list(articles)


def _inside(found: Sequence[Block], scopes: Sequence[Any]) -> list[Block]:
    if not scopes:
        return []
    wanted = set(scopes)
    known: dict[Any, bool] = {}

    def is_inside(node: Any) -> bool:
        path = []
        while node is not None and node not in known and node not in wanted:
            path.append(node)
            node = node.getparent()
        answer = node is not None and (node in wanted or known[node])
        known.update(dict.fromkeys(path, answer))
        return answer

    return [b for b in found if is_inside(b.node)]
