"""A page's own blocks of words, in order, each with where it stands: what an extraction is compared with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from lxml import etree

from sahelscope.read import blocks
from sahelscope.read.web.facts import stands_elsewhere

#: Characters from which a block is a paragraph of prose, and the share of its words in links above which it is a list.
LONG, LINKED = 60, 0.5
_SHORT, _MOST_OPENING = 180, 20  # characters of a line that may be a byline; lines
_HEADS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LEFT = frozenset(("figure", "figcaption", "button", "label", "dialog"))
_BODIES = etree.XPath("//*[contains(concat(' ',@itemprop,' '),' articleBody ')]")
_ARTICLES = etree.XPath("//article[not(ancestor::article)] | //*[@role='article' and not(ancestor::article)]")
_MAINS = etree.XPath("//main | //*[@role='main']")


class Block(NamedTuple):
    """One block: its words, its element's name, whether it is mostly links, whether it stands outside any article."""

    words: str
    name: str
    linked: bool
    elsewhere: bool
    node: Any

    @property
    def is_prose(self) -> bool:
        """Tell whether the block is a paragraph that may be the article's."""
        return len(self.words) >= LONG and not self.linked and not self.elsewhere and self.name not in _HEADS


def of(tree: Any, spine: frozenset[Any] = frozenset()) -> list[Block]:
    """Return the page's blocks; nothing hidden, no scripts. ``spine``: the elements that hold the article for sure."""
    found: list[Block] = []
    parts: list[str] = []
    linked = 0
    last: tuple[str, bool, Any] = ("", False, None)

    def close() -> None:
        nonlocal linked
        lines = [" ".join(line.split()) for line in "".join(parts).split("\n")]
        words = "\n".join(line for line in lines if line)
        if words:
            found.append(Block(words, last[0], linked > LINKED * len(words), last[1], last[2]))
        parts.clear()
        linked = 0

    for words, name, in_link, elsewhere, node in _walk(tree, spine):
        if words is None:
            close()
            continue
        if words.strip():
            if not "".join(parts).strip():
                last = (name, elsewhere, node)
            linked += len(words.strip()) if in_link else 0
        parts.append(words)
    close()
    return found


def _walk(tree: Any, spine: frozenset[Any]) -> Iterator[tuple[str | None, str, bool, bool, Any]]:
    """Yield the words in order, with their block's name; None where a block begins or ends. Without recursion."""
    stack: list[tuple[Any, str, bool, bool, bool]] = [(tree, "", False, False, False)]
    while stack:
        node, block, in_link, elsewhere, leaving = stack.pop()
        tag = node.tag if isinstance(node.tag, str) else ""
        if leaving:
            if tag in blocks.BLOCKS:
                yield None, "", False, False, None
            yield _flat(node.tail), block, in_link, elsewhere, node.getparent()
            continue
        if not tag or tag in blocks.NO_WORDS or tag in _LEFT or blocks.HIDDEN.search(node.get("style") or ""):
            if tag in _LEFT:
                yield None, "", False, False, None
            yield _flat(node.tail), block, in_link, elsewhere, node.getparent()
            continue
        inside, linked, out = block, in_link or tag == "a", elsewhere or (node not in spine and stands_elsewhere(node))
        if tag in blocks.BLOCKS:
            inside = tag
            yield None, "", False, False, None
        if tag == "br":
            yield "\n", inside, False, out, node
        yield _flat(node.text), inside, linked, out, node
        stack.append((node, block, in_link, elsewhere, True))
        stack.extend((child, inside, linked, out, False) for child in reversed(node))


def _flat(words: str | None) -> str:
    return (words or "").replace("\n", " ")


def own(tree: Any, found: Sequence[Block], headings: Sequence[Any]) -> tuple[list[Block], bool]:
    """Return the blocks of the page's article, and whether the page marks it (else they are those of the whole page).

    ``headings``: the elements of the page's main headings, by which its article is told from teasers of others.
    """
    prose = sum(len(b.words) for b in found if b.is_prose)
    for scopes in (_BODIES(tree), _with_heading(_ARTICLES(tree), headings), _MAINS(tree)):
        inside = _inside(found, scopes)
        if prose and sum(len(b.words) for b in inside if b.is_prose) >= 0.5 * prose:
            return inside, True
    return list(found), False


def opening(found: Sequence[Block]) -> list[str]:
    """Return the short lines around the main heading, down to the first of prose: byline, day, town."""
    at = next((i for i, block in enumerate(found) if block.name == "h1"), 0)
    lines: list[str] = []
    for block in found[max(0, at - 3) :]:
        if block.elsewhere:
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
