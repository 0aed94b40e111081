"""What a page says of its article for search engines: JSON-LD, an object, a list or a graph, mended where broken."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_MOST, _LONGEST, _DEEPEST = 30, 1_000_000, 12
_WRAPPED = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)?\s*;?\s*$")  # fmt: skip # noqa: E501
_COMMA = re.compile(r",(\s*[}\]])")
_BAD_ESCAPE = re.compile(r"\\(?![\"\\/bfnrtu])")
_ARTICLE = re.compile(r"article|posting$|^report$|^review$|^interview$", re.I)
_SAID = ("headline", "name", "author", "articleBody", "datePublished", "dateCreated", "dateModified", "publisher")
_PAGE = ("WebPage", "ItemPage")
_ORGANISATION = re.compile(r"organi[sz]ation|corporation|website|brand", re.I)


@dataclass(frozen=True)
class Structured:
    """The article's fields; empty where they are not said."""

    title: str = ""
    published: tuple[str, ...] = ()  #: the day of publication, the surest first
    created: tuple[str, ...] = ()  #: the day on which it was made, or put on the site
    changed: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()  #: those who are named as authors
    publishers: tuple[str, ...] = ()
    site: str = ""
    url: str = ""
    body: str = ""
    section: str = ""
    paid: bool = False  #: it is not to be read without an account


def read(tree: Any, titles: set[str]) -> Structured:
    """Return what the JSON-LD says. ``titles``: the page's headings, by which its article is told from others."""
    nodes = [n for block in _blocks(tree) for n in _nodes(block)]
    if not nodes:
        return Structured()
    by_id: dict[str, dict[str, Any]] = {}
    for node in nodes:
        if len(node) > 1 and isinstance(node.get("@id"), str):
            by_id.setdefault(node["@id"], {}).update(node)
    articles = [n for n in nodes if any(_ARTICLE.search(t) for t in _types(n)) and _said(n)]
    pages = [n for n in nodes if any(t in _PAGE for t in _types(n))]
    same = [a for a in articles if _text(a.get("headline") or a.get("name")).casefold() in titles]
    node = next(iter([*same, *articles, *pages]), {})
    around = [node, *(p for p in pages if p is not node)] if articles else [node]
    persons: list[str] = []
    organisations: list[str] = []
    for key in ("author", "creator", "contributor"):
        if persons or organisations:
            break
        for author in _list(node.get(key)):
            name, types = _name(author, by_id), _types(by_id.get(_id(author), {})) or _types(author)
            organisation = any(_ORGANISATION.search(t) for t in types)
            (organisations if organisation else persons).extend(name)
    sites = [n for n in nodes if "WebSite" in _types(n)]
    publishers = [
        *_list(node.get("publisher")),
        *_list(node.get("sourceOrganization")),
        *_list(node.get("copyrightHolder")),
    ]
    firms = [n for n in nodes if any(_ORGANISATION.search(t) for t in _types(n))]
    site = _name(node.get("isPartOf"), by_id) if "WebSite" in _types(node.get("isPartOf")) else []
    return Structured(
        title=_text(node.get("headline") or node.get("name")) if articles else "",
        published=_each(around, "datePublished"),
        created=_each(around, "dateCreated") + _each(around, "uploadDate"),
        changed=_each(around, "dateModified"),
        persons=tuple(persons),
        organisations=tuple(organisations),
        publishers=tuple(name for p in (*publishers, *firms) for name in _name(p, by_id)),
        site=next(iter([*site, *(name for s in sites for name in _name(s, by_id))]), ""),
        url=_text(node.get("url") if isinstance(node.get("url"), str) else _id(node.get("mainEntityOfPage"))),
        body=_body(next((b for a in (node, *same) if (b := a.get("articleBody") or a.get("text"))), None)),
        section=_text(node.get("articleSection")),
        paid=any(str(n.get("isAccessibleForFree")).lower() in ("false", "no") for n in around),
    )


def _blocks(tree: Any) -> Iterator[Any]:
    for script in tree.xpath("//script[contains(@type, 'ld+json')]")[:_MOST]:
        words = (script.text or "")[:_LONGEST]
        if words.strip():
            yield _loaded(words)


def _loaded(words: str) -> Any:
    """Return the object, mended where a comma, a line break or an escape is one too many; None if it is none."""
    plain = _WRAPPED.sub("", words)
    for attempt in (plain, _COMMA.sub(r"\1", _BAD_ESCAPE.sub(r"\\\\", plain)), html.unescape(plain)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    found = {}
    for key in ("headline", "datePublished", "dateModified", "articleBody"):  # what can still be made out
        if match := re.search(rf'"{key}"\s*:\s*"((?:[^"\\]|\\.){{1,{_LONGEST}}})"', plain):
            found[key] = match[1].replace('\\"', '"').replace("\\/", "/")
    if names := re.search(r'"author"\s*:\s*[\[{][^\]}]{0,300}"name"\s*:\s*"([^"]{1,200})"', plain):
        found["author"] = names[1]
    return {"@type": "Article", **found} if "Article" in plain and found else None


def _nodes(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Yield each object that is one of its own, outermost first."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for each in value[:500]:
            yield from _nodes(each, depth + 1)
    elif isinstance(value, dict):
        if "@type" in value or "@id" in value:
            yield value
        for key in (
            "@graph",
            "mainEntity",
            "mainEntityOfPage",
            "hasPart",
            "itemListElement",
            "item",
            "isPartOf",
            "about",
        ):
            if key in value:
                yield from _nodes(value[key], depth + 1)


def _said(node: dict[str, Any]) -> bool:
    return any(node.get(key) for key in _SAID)


def _types(value: Any) -> list[str]:
    if not isinstance(value, dict):
        return []
    return [t.rsplit("/", 1)[-1] for t in _list(value.get("@type")) if isinstance(t, str)]


def _list(value: Any) -> list[Any]:
    """Return a value as a list; {"@list": [...]} is one."""
    if isinstance(value, dict) and isinstance(value.get("@list"), list):
        value = value["@list"]
    return value if isinstance(value, list) else [] if value is None else [value]


def _id(value: Any) -> str:
    return str(value.get("@id") or value.get("url") or "") if isinstance(value, dict) else str(value or "")


def _name(value: Any, by_id: dict[str, dict[str, Any]]) -> list[str]:
    """Return the names of who is meant, referred to by ``@id`` or named here."""
    if isinstance(value, list):
        return [name for each in value for name in _name(each, by_id)]
    if isinstance(value, dict):
        there = by_id.get(str(value.get("@id")), {})
        named = value.get("name") or there.get("name") or value.get("@value")
        if not named and (family := value.get("familyName") or there.get("familyName")):
            named = f"{value.get('givenName') or there.get('givenName') or ''} {family}"
        return [text for each in _list(named) if (text := _text(each))]
    text = _text(value)
    if text in by_id:
        return _name(by_id[text].get("name"), {})
    return [text] if text else []


def _each(nodes: list[dict[str, Any]], key: str) -> tuple[str, ...]:
    return tuple(text for n in nodes for each in _list(n.get(key)) if (text := _text(each)))


def _text(value: Any) -> str:
    """Return a value as one line, its entities and tags undone; "" for what is no text."""
    if isinstance(value, dict):
        value = value.get("@value")
    if isinstance(value, list):
        value = next(iter(value), "")
    if not isinstance(value, str | int):
        return ""
    return " ".join(re.sub(r"<[^<>]{0,300}>", " ", html.unescape(html.unescape(str(value)))).split())


def _body(value: Any) -> str:
    """Return the article's words with their line breaks."""
    if isinstance(value, list):
        value = "\n".join(v for v in value if isinstance(v, str))
    if not isinstance(value, str):
        return ""
    words = re.sub(r"</p>|<br\s*/?>|</h\d>|</li>", "\n", html.unescape(value), flags=re.I)
    return re.sub(r"<[^<>]{0,2000}>", "", html.unescape(words)).strip()
