"""The elements of an XML file by their plain names, and the words in them, whatever their namespaces and prefixes."""

from __future__ import annotations

import codecs
import html.entities
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from lxml import etree

from sahelscope.read import tags
from sahelscope.read.lines import decode

_DECLARED = re.compile(rb"^[^<]{0,10}<\?xml[^>]{0,200}?encoding\s?=\s?[\"']([\w.:-]{2,40})[\"']", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,300}\?>")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_XML_ENTITIES = {"amp", "lt", "gt", "quot", "apos"}
_NO_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DAY = re.compile(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
#: Elements that begin and end a paragraph.
BLOCKS = frozenset(
    "p para paragraph h1 h2 h3 h4 h5 h6 hl1 hl2 li dt dd item list-item block bq blockquote quote disp-quote tr pre "
    "head title l lg ab sp speaker sec section div list ul ol dl table body text lead leadin subhead".split()
)
#: Elements whose words are not the article's: pictures, notes, lists of literature, scripts.
ASIDE = frozenset(
    "media media-caption media-producer media-metadata figure fig figdesc graphic photo note fn fn-group footnote "
    "ref-list script style noscript iframe svg object formula table-wrap supplementary-material nitf-table-metadata "
    "pubnote processing-instruction".split()
)


def tree(raw: bytes) -> tuple[Any, bool]:
    """Return the outermost element, and whether the file breaks off; None where nothing can be read.

    Entities that only a document type defines are left out; those of HTML are put in. Nothing outside is opened.
    """
    text = _DECLARATION.sub("", _NO_XML.sub("", _text(raw).lstrip("\ufeff")), count=1)
    text = _ENTITY.sub(_sign, tags.tamed(text))
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, encoding="utf-8",
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(text.lstrip().encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None, True
    return root, any("EndOf" in str(e.type_name) or "NOT_FINISHED" in str(e.type_name) for e in parser.error_log)


def _text(raw: bytes) -> str:
    named = _DECLARED.match(raw)
    name = named[1].decode("ascii") if named else "utf-8"
    if not raw.startswith(_WIDE) and name.lower() not in ("utf-8", "utf8", "utf-16"):
        with suppress(LookupError):
            return raw.decode(name, "replace")
    if raw[:1] == b"\0" or raw[1:2] == b"\0":
        return raw.decode("utf-16-be" if raw[:1] == b"\0" else "utf-16-le", "replace")
    return decode(raw)


def _sign(match: re.Match[str]) -> str:
    known = html.entities.html5.get(f"{match[1]};") if match[1] not in _XML_ENTITIES else None
    return known if known and known not in "<&" else match[0]


def local(node: Any) -> str:
    """Return an element's name in small letters, without its namespace; "" for what is no element."""
    return node.tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(node.tag, str) else ""


def all_of(node: Any, *names: str) -> Iterator[Any]:
    """Yield the elements inside that have one of the names, at any depth, in order; none of None."""
    return (inner for inner in node.iterdescendants() if local(inner) in names) if node is not None else iter(())


def first(node: Any, *path: str) -> Any:
    """Return the first element that lies in the first of the one before, and so on; None where there is none."""
    for name in path:
        node = next(all_of(node, name), None)
    return node


def given(node: Any, name: str) -> str:
    """Return an attribute by its plain name, "" where it is not there."""
    if node is None:
        return ""
    return next((str(v).strip() for n, v in node.items() if n.rpartition("}")[2].lower() == name), "")


def words(node: Any, aside: frozenset[str] = ASIDE) -> str:
    """Return an element's words in one line, "" for None."""
    return " ".join("".join(_pieces(node, aside)).split()) if node is not None else ""


def prose(node: Any, aside: frozenset[str] = ASIDE) -> str:
    """Return an element's paragraphs, a blank line between two."""
    if node is None:
        return ""
    paragraphs = (" ".join(p.split()) for p in "".join(_pieces(node, aside)).split("\f"))
    return "\n\n".join(p.replace("\v", "\n").strip() for p in paragraphs if p)


def _pieces(node: Any, aside: frozenset[str]) -> Iterator[str]:
    """Yield the words in order, a form feed around each block, a vertical tab for a line break."""
    stack: list[tuple[Any, bool]] = [(node, False)]
    while stack:
        inner, leaving = stack.pop()
        name = local(inner)
        if leaving:
            yield "\f" if name in BLOCKS else ""
        elif name and (name not in aside or inner is node):
            yield "\f" if name in BLOCKS else "\v" if name in ("br", "lb") else ""
            yield inner.text or ""
            stack.append((inner, True))
            stack.extend((child, False) for child in reversed(inner))
            continue
        if inner is not node:
            yield inner.tail or ""


def day(value: str) -> str:
    """Return the day of 20240304T080000Z or 2024-03-04T08:00:00+01:00 as it is printed; other words as they are."""
    match = _DAY.match(value)
    return "-".join(match.groups()) if match else value


def names(nodes: Iterator[Any] | list[Any]) -> str:
    """Return the names that elements hold, each once, a comma between two."""
    return ", ".join(dict.fromkeys(name for node in nodes if (name := words(node))))
