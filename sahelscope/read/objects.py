"""Objects of JSON made into articles, whatever tool or service named and nested their fields.

{"title": …, "text": …, "date": …} · a search service's answer with a list in it · what news-please, fundus, trafilatura
or newspaper4k wrote · a reference of Zotero. Where there is no text, a summary stands in, and it is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from sahelscope.read import claims, fields, listed, markup, nested, refused
from sahelscope.read import columns as names_of
from sahelscope.read.columns import Columns, ColumnsUsed
from sahelscope.read.original import Original, Problem

#: How services end a text of which they give the beginning only, or say that they give none.
_CUT = re.compile(r"(?:…|\.{3})?\s?\[(?:\+\s?)?(\d{1,7}) (?:chars|characters)\]\s*$")
_CUT_LONGEST = 100  # characters at the end of a text: to look through all of it takes longer than to read it
_NOT_GIVEN = re.compile(r"\s*ONLY AVAILABLE IN [A-Z ]{3,40} PLANS?\W*\s*$")
_ARTICLE = re.compile("article|posting|report|news|review|opinion|creativework", re.I)
#: Fields of a reference: it is a list of titles then, and no text is missed.
_REFERENCE = frozenset({"containertitle", "publicationtitle", "itemtype", "datepartsissued"})
#: A summary of so many words is a text.
_FULL = 250


class Objects:
    """The articles of one file, an object at a time."""

    def __init__(self, file: str, chosen: Columns, *, month_first: bool) -> None:
        self._file, self._chosen, self._month_first = file, chosen, month_first
        self._refused = False
        self._names: tuple[str, ...] | None = None
        self._told: tuple[ColumnsUsed, dict[str, str]] = ColumnsUsed((), {}), {}
        self._count = self._summaries = self._titles = self._alone = 0

    def read(self, found: dict[str, Any], line: int) -> Iterator[Original | Problem | ColumnsUsed]:
        """Yield the article of an object, or those of the list in it, or what is wrong with it."""
        if not nested.has_text(found, self._chosen) and (several := list(nested.articles(found, self._chosen))):
            for number, one, around in several:
                yield from self._article(_in(one, around), number if line <= 1 else line)
            yield from claims.search_found(self._file, nested.total(found), len(several))
            return
        self._alone += 1
        yield from self._article(nested.flat(found), line)

    def _article(self, found: dict[str, Any], line: int) -> Iterator[Original | Problem | ColumnsUsed]:
        if (kind := found.get("@type")) and not _ARTICLE.search(str(kind)):
            return  # JSON-LD tells of the site and of its pages beside the article
        if problem := refused.table(found, self._file):
            if not self._refused:
                yield problem
            self._refused = True
            return
        used = self._chosen.guess(found)
        cells = markup.plain(names_of.values(found, used, self._chosen))
        summary = markup.words(str(cells.pop("summary", None) or "")).strip()
        columns, origins = self._served(tuple(found), used)
        yield columns
        text = cells.get("text")
        cut = None
        if isinstance(text, str):
            if text.rstrip().endswith("]") and (cut := _CUT.search(text, max(0, len(text) - _CUT_LONGEST))):
                cells["text"] = text[: cut.start()].rstrip()
            elif _NOT_GIVEN.match(text):
                cells["text"] = text = None
        self._count += 1
        if cells.get("text"):
            if cut:
                what = f"has only the beginning of its text: {cut[1]} more characters stand on its page"
                yield Problem(self._file, line, what, "add its page to have the text", lost=False)
        elif summary:
            cells["text"] = summary
            self._summaries += len(summary.split()) < _FULL
        elif cells.get("title") and any(names_of.plain(name) in _REFERENCE for name in found):
            self._titles += 1
            yield from listed.titled(cells, self._file, line, origins=origins)
            return
        elif "text" not in used:
            keys = ", ".join(list(found)[:8]) or "none"
            yield Problem(self._file, line, f"has no text (its keys: {keys})", 'name the article\'s words "text"')
            return
        yield from fields.original(cells, file=self._file, line=line, month_first=self._month_first, origins=origins)

    def _served(self, names: tuple[str, ...], used: Mapping[str, str]) -> tuple[ColumnsUsed, dict[str, str]]:
        """Return what is told of an object's fields; a list's objects have the same ones, mostly."""
        if names != self._names:
            served = {f: c for f, c in used.items() if f != "summary"}
            self._names, self._told = names, (ColumnsUsed(names, served), names_of.origins(served))
        return self._told

    def ending(self) -> Iterator[Problem]:
        """Yield what to say of the whole file."""
        if self._summaries:
            yield listed.summarised(self._file, self._summaries, self._count)
        if self._alone > 1:
            yield from claims.holds(self._file, self._alone)
        if self._titles:
            yield listed.without_text(self._file, self._titles)


def _in(one: Mapping[str, Any], around: Mapping[str, Any]) -> dict[str, Any]:
    """Return an article of a list with the outlet that stands beside the list, where it has none itself."""
    found = nested.flat(one)
    roles = {names_of.roles().get(names_of.plain(name)) for name, value in found.items() if value}
    if "outlet" not in roles:
        for name, value in around.items():
            whose = names_of.roles().get(names_of.plain(name))
            feed = name == "title" and "jsonfeed" in str(around.get("version"))
            if isinstance(value, str) and value and (whose == "outlet" or feed):
                found["outlet"] = value
                break
    return found


def date(found: Mapping[str, Any], chosen: Columns) -> str:
    """Return an object's date as it stands, to tell 03/05 from 05/03; "" where it has none."""
    key = chosen.guess(found).get("date")
    return str(found[key]) if key else ""
