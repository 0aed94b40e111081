"""XML, told by its outermost element: the forms in which news are kept are read, any other is refused by its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

from sahelscope.read import html, odt, prolog
from sahelscope.read.head import Head
from sahelscope.read.newsxml import factiva, newsml, nitf, nodes, prism, scholarly
from sahelscope.read.original import Original, Problem
from sahelscope.read.press import pieces

NAME = "news as XML"
APART = True
ENDINGS = (".xml", ".nitf", ".newsml", ".tei", ".fodt")
_LARGEST = 60_000_000
#: Outermost elements that are pieces of a web page.
_PAGES = frozenset("div section main p span table body".split())
_FLAT_TEXT = "document"  # OpenDocument in one file


class Schema(Protocol):
    """What a module of ``newsxml`` has."""

    NAME: str
    ROOTS: frozenset[str]

    def articles(self, root: Any) -> Iterator[dict[str, Any]]:
        """Yield the fields of each article; none where the file is of another form after all."""


#: In the order in which they are asked: the pickiest first.
SCHEMAS: Sequence[Schema] = (factiva, nitf, newsml, prism, scholarly)
_ROOTS = frozenset().union(*(schema.ROOTS for schema in SCHEMAS))


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file is XML: by its first line, its ending, or the name of its outermost element."""
    start = prolog.text(head.raw[:200]).lstrip()
    if not start.startswith("<"):
        return False
    if start.startswith("<?xml") or path.suffix.lower() in ENDINGS:
        return True
    root = prolog.root(head.text)
    return root is not None and root.local.lower() in _ROOTS - {"message", "article", "articles"}


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the articles; one problem where the form is not known."""
    size = path.stat().st_size
    if size > _LARGEST:
        yield Problem(file, 0, f"has {size / 1e6:.0f} MB, more than one XML file may", "split it")
        return
    root, broken = nodes.tree(path.read_bytes())
    if root is None:
        yield Problem(file, 0, "is XML without anything that can be read", "get it again")
        return
    name = nodes.local(root)
    if name == _FLAT_TEXT and "opendocument" in str(root.tag):
        yield from odt.of_tree(root, file)
    elif name in _PAGES:
        yield from html.read(path, file)
    else:
        yield from _news(root, name, file)
    if broken:
        yield Problem(file, 0, "breaks off in the middle", "what is there was kept; save it again", lost=False)


def _news(root: Any, name: str, file: str) -> Iterator[Original | Problem]:
    number = 0
    for schema in SCHEMAS if name in _ROOTS else ():
        for number, cells in enumerate(schema.articles(root) if name in schema.ROOTS else (), 1):
            counted, line = pieces.count(str(cells.pop("counted", None) or "")), cells.pop("line", 0) or 0
            cells["author"] = pieces.author(cells.get("author"))
            yield from pieces.article(cells, file, line, number=number, database=schema.NAME, counted=counted)
        if number:
            expected = getattr(schema, "expected", lambda _: None)(root)
            yield from pieces.incomplete(expected or number, number, file)
            return
    if name in _ROOTS:
        yield Problem(file, 0, f"is XML (<{name}>) without articles", "check that it is the right file")
    else:
        what = f"is XML of a form that is not read (its outermost element is <{name[:60]}>)"
        yield Problem(file, 0, what, "export it as a feed, NITF, NewsML, a web page, CSV or text")
