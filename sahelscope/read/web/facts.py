"""What stands on a page beside its text: meta tags, microdata, headings, links; looked up once for all fields."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from functools import cache, cached_property
from typing import Any

from lxml import etree

from sahelscope.language import lexicon
from sahelscope.paths import DATA
from sahelscope.read.web import structured

_ELSEWHERE = re.compile(
    r"relat|comment(?!ary|ator)|recommend|most[-_]?(?:read|viewed|popular)|popular|trending|newsletter|side-?bar|teaser|promo"
    r"|read[-_]?(?:also|next|more)|lire[-_]?aussi|a[-_]lire|more[-_](?:from|stories|news)|up-?next|(?<!post-)(?<!entry-)(?<!article-)footer|breadcrumb"
    r"|modal|pop-?up|overlay|similar|suggest|latest|dernier|cookie|consent|subscri|abonne|respond|widget-area|menu|nav(?:bar|igation)?\b",
    re.I,
)
_WRITTEN = re.compile(r"^(?:written|posted|by|author|écrit|rédigé|publié|par|auteur)\b", re.I)
_TAGS = frozenset(("nav", "footer", "aside", "form", "noscript", "template"))
_MENUS = {"nav", "footer", "aside"}
_WHOLE = frozenset(("body", "html", "article", "main"))
_MOST = 400
_META = etree.XPath("//meta[@content]")
_ITEMPROP = etree.XPath("//*[@itemprop]")
#: RDFa, as Drupal writes it: property="dc:date dc:created", "schema:datePublished".
_PROPERTY = etree.XPath("//body//*[@property and not(self::meta)]")
_NAMED = etree.XPath("//body//*[@class or @id or @data-testid or @data-component]")
_NO_PART = frozenset(("article", "main", "img", "meta", "script", "style", "svg", "link"))
_PARAGRAPHS = etree.XPath("//p[string-length(text()) > 40]")
_HEADING = etree.XPath("//h1")


class Facts:
    """One page's, from its tree, which stays as it is. ``url``: where it was found, if that is known."""

    def __init__(self, tree: Any, url: str | None) -> None:
        self.tree, self.url = tree, url

    @cached_property
    def metas(self) -> dict[str, list[str]]:
        """Return name in lower case -> contents, in the page's order."""
        found: dict[str, list[str]] = {}
        for meta in _META(self.tree)[:_MOST]:
            words = " ".join(meta.get("content")[:2000].split())
            for name in {meta.get(key, "").strip().lower() for key in ("property", "name", "itemprop")} - {""}:
                if words and (name not in _ITEMPROPS or "itemprop" not in meta.attrib):
                    found.setdefault(name, []).append(words)
        for name, words in _folded_in(found):
            found.setdefault(name, []).append(words)
        return found

    @cached_property
    def items(self) -> dict[str, list[Any]]:
        """Return the elements of each property of microdata or RDFa that belong to the article."""
        found: dict[str, list[Any]] = {}
        named = [(node.get("itemprop"), node) for node in _ITEMPROP(self.tree)[:_MOST]]
        for names, node in named + [(node.get("property"), node) for node in _PROPERTY(self.tree)[:_MOST]]:
            if not self.elsewhere(node):
                for name in names.split():
                    found.setdefault(name.rpartition(":")[2].lower(), []).append(node)
        return found

    @cached_property
    def named(self) -> list[tuple[str, Any]]:
        """Return (class, id and the like in lower case, element) of each element of the body that has such names."""
        return [
            (" ".join(filter(None, map(node.get, ("class", "id", "data-testid", "data-component")))).lower(), node)
            for node in _NAMED(self.tree)
            if node.tag not in _NO_PART
        ]

    @cached_property
    def headings(self) -> list[str]:
        """Return the words of the page's main headings; those elsewhere (a logo, say) are not among them."""
        return [words for node in self.heading_nodes if (words := line(node))]

    @cached_property
    def heading_nodes(self) -> list[Any]:
        """Return the elements of these headings."""
        return [node for node in _HEADING(self.tree)[:8] if not self.elsewhere(node)]

    @cached_property
    def title_tag(self) -> str:
        """Return what the browser shows as the page's title."""
        return next((words for node in self.tree.xpath("//title")[:1] if (words := line(node))), "")

    @cached_property
    def ld(self) -> structured.Structured:
        """Return the page's JSON-LD."""
        titles = {w.casefold() for w in (*self.headings, *self.metas.get("og:title", ())) if w}
        return structured.read(self.tree, titles)

    @cached_property
    def spine(self) -> frozenset[Any]:
        """Return the elements around the main heading and around most of the prose, whatever they are called."""
        prose: dict[Any, int] = {}
        for node in _PARAGRAPHS(self.tree)[:5000]:
            prose[node.getparent()] = prose.get(node.getparent(), 0) + len(node.text or "")
        headings = [node for node in _HEADING(self.tree)[:8] if not _MENUS & {n.tag for n in node.iterancestors()}]
        ends = [node for node in headings[:1] if node.getparent() is not None]
        ends += [max(prose, key=lambda n: prose[n])] if prose else []
        return frozenset(node for end in ends for node in (end, *end.iterancestors()))

    def elsewhere(self, node: Any) -> bool:
        """Tell whether an element stands in a menu, a list of other articles, a comment, ... and not in the article."""
        while node is not None:
            if node not in self.spine and stands_elsewhere(node) and not _of_article(node):
                return True
            node = node.getparent()
        return False

    def meta(self, field: str) -> list[tuple[str, str]]:
        """Return (name, content) of each tag that holds this field, the surest first."""
        return [(name, words) for name in names(field) for words in self.metas.get(name, ())]


_ITEMPROPS = frozenset(("datepublished", "datemodified", "datecreated", "author", "headline", "publisher", "name"))


@cache
def names(field: str) -> tuple[str, ...]:
    """Return the names of the meta tags that hold a field, in the order of data/web/metas.csv."""
    table = lexicon.rows(DATA / "web" / "metas.csv", ("field", "name"), required=("field", "name"))
    return tuple(cells["name"].lower() for _, cells in table if cells["field"] == field)


def _folded_in(metas: dict[str, list[str]]) -> list[tuple[str, str]]:
    """Return what stands in tags that hold several fields: Parse.ly's, and the pairs of a label and its value."""
    found = []
    for words in metas.get("parsely-page", ()):
        with suppress(ValueError, AttributeError):
            page = json.loads(words)
            authors = page.get("authors") or page.get("author") or ()
            found += [("parsely-author", str(a)) for a in (authors if isinstance(authors, list) else [authors])]
            found += [
                (f"parsely-{to}", str(page[of]))
                for of, to in (("pub_date", "pub-date"), ("title", "title"))
                if page.get(of)
            ]
    for number in ("1", "2"):
        pairs = zip(metas.get(f"twitter:label{number}", ()), metas.get(f"twitter:data{number}", ()), strict=False)
        found += [("twitter:author", words) for label, words in pairs if _WRITTEN.search(label)]
    return found


def _of_article(node: Any) -> bool:
    """Tell whether a footer is an article's own, where many systems put its author and its day."""
    return node.tag == "footer" and next(node.iterancestors("article"), None) is not None


def stands_elsewhere(node: Any) -> bool:
    """Tell whether an element itself is a menu, a list of other articles, ..., by its name, class or id."""
    if node.tag in _TAGS:
        return True
    named = f"{node.get('class') or ''} {node.get('id') or ''}"
    return len(named) > 1 and node.tag not in _WHOLE and bool(_ELSEWHERE.search(named))


def line(node: Any) -> str:
    """Return an element's words in one line."""
    if node.tag in ("script", "style", "template", "noscript"):
        return ""
    return " ".join("".join(node.itertext()).split())
