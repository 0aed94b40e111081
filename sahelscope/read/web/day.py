"""The day of a page's article, as printed where it appeared: the surest sign first, a day of change last.

Structured data · meta tags · microdata · <time> · "Published 3 May 2021" · "Publié le 3 mai 2021" · its address
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from typing import Any, NamedTuple

from lxml import etree

from sahelscope.read import when
from sahelscope.read.web.facts import Facts, line

_TIME = etree.XPath("//time")
_DATED = re.compile(r"date|publi|posted|time|meta|byline|info")
_PUBLISHED = re.compile(r"publi|posted|entry-date|pub-?date|date-?pub|created|issued|first", re.I)
_CHANGED = re.compile(r"updat|modif|changed|mise?-a-jour|maj\b|revis", re.I)
_ATTRIBUTES = ("datetime", "data-datetime", "data-date", "data-published", "data-time", "data-timestamp", "content")
_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/_.-]|$)")
_SAYS_CHANGED = re.compile(r"mise? à jour|m\.?à\.?j|modifi|updated|last edit|changed|revised|actualis", re.I)
_SAYS_PUBLISHED = re.compile(r"publi|posté|posted|mis en ligne|paru|créé|created|issued|écrit le|rédigé le", re.I)
_LONGEST = 160  # characters of a line that bears a date
_EARLIEST = dt.date(1970, 1, 2)  # what a clock shows that was never set lies before


class Sign(NamedTuple):
    """A day that the page tells: as written, where, and the words that are printed for it if it has some."""

    words: str
    where: str
    printed: str = ""


def find(page: Facts, opening: Sequence[str], *, month_first: bool = False) -> tuple[str, str] | None:
    """Return the day as YYYY-MM-DD and where on the page it stands; None where no day is told.

    ``opening``: the lines around the heading; ``month_first``: the page writes 03/05 for March 5.
    """
    signs = _Signs(page, opening)
    for sign in signs.all():
        if day := _day(sign.words, month_first):
            return _of_its_zone(day, sign, signs, month_first).isoformat(), sign.where
    return None


def _day(words: str, month_first: bool = False) -> dt.date | None:
    """Return the day that the words name, None where it is none on which an article can have appeared."""
    words = words.strip()
    for attempt in (words, *when.figures(words[:_LONGEST])):
        with suppress(when.NoDateError, OverflowError):
            found = when.day(attempt, month_first=month_first)
            return found if found and found >= _EARLIEST else None
    return None


def _of_its_zone(day: dt.date, sign: Sign, signs: _Signs, month_first: bool) -> dt.date:
    """Return the day in the article's own zone, where the page gives a moment of UTC in that zone too, or prints it."""
    moment = _moment(sign.words)
    if moment is None or moment.utcoffset():
        return day
    all_signs = list(signs.all())
    for other in all_signs:
        there = _moment(other.words)
        if there is not None and there.utcoffset() and abs((there - moment).total_seconds()) < 60:
            return there.date()
    for other in all_signs:
        if not other.printed or not (other.words == sign.words or _SAYS_PUBLISHED.search(other.printed)):
            continue
        printed = _day(_from_label(other.printed), month_first)
        apart = (printed - day).days if printed else 0
        if printed and ((apart == 1 and moment.hour >= 12) or (apart == -1 and moment.hour < 12)):
            return printed
    return day


def _moment(words: str) -> dt.datetime | None:
    with suppress(ValueError):
        found = dt.datetime.fromisoformat(re.sub(r"([+-]\d{2})(\d{2})$", r"\1:\2", words.strip()))
        return found if found.tzinfo else None
    return None


class _Signs:
    """All that a page tells of its day."""

    def __init__(self, page: Facts, opening: Sequence[str]) -> None:
        self._page, self._opening = page, opening

    def all(self) -> Iterator[Sign]:
        """Yield each day that is told, the surest first."""
        page = self._page
        yield from (Sign(words, "structured data") for words in page.ld.published)
        yield from (Sign(words, f"meta {name}") for name, words in page.meta("date"))
        yield from self._items("datepublished")
        times = [(n, self._of(n)) for n in _TIME(page.tree)[:40] if not self._page.elsewhere(n)]
        changed = {n for n, _ in times if self._is(n, _CHANGED) and not self._is(n, _PUBLISHED)}
        first = [
            Sign(w, "time tag", line(n))
            for n, w in times
            if n not in changed and (self._is(n, _PUBLISHED) or "pubdate" in n.attrib)
        ]
        yield from first
        labelled = [words for words in self._lines if _SAYS_PUBLISHED.search(words)]
        yield from (Sign(_from_label(words), "printed on the page", words) for words in labelled)
        for name in ("issued", "date", "created"):  # of RDFa
            yield from self._items(name)
        dated = [n for named, n in page.named if _DATED.search(named) and n.tag != "time" and not page.elsewhere(n)][
            :60
        ]
        yield from (
            Sign(w, "the page's code") for n in dated for a in _ATTRIBUTES if (w := n.get(a)) and a != "content"
        )
        yield from (  # a microformat: <abbr class="published" title="2024-03-04T10:00:00Z">
            Sign(w, "the page's code") for n in dated if n.tag == "abbr" and (w := n.get("title"))
        )
        yield from (Sign(words, f"meta {name}") for name, words in page.meta("date again"))
        yield from (Sign(w, "time tag", line(n)) for n, w in times if n not in changed)
        if match := _ADDRESS.search(page.metas.get("og:url", [page.url or ""])[0] or page.url or ""):
            yield Sign("-".join(match.groups()), "address")
        yield from (
            Sign(words, "printed on the page", words) for words in self._lines if not _SAYS_CHANGED.search(words)
        )
        yield from (Sign(words, "structured data") for words in page.ld.created)
        yield from self._items("datecreated")
        yield from self._items("datemodified")
        yield from (Sign(words, "structured data") for words in page.ld.changed)
        yield from (Sign(words, f"meta {name}") for name, words in page.meta("changed"))
        yield from (Sign(w, "time tag", line(n)) for n, w in times if n in changed)
        yield from (Sign(_from_label(words), "printed on the page", words) for words in self._lines)

    def _items(self, name: str) -> Iterator[Sign]:
        for node in self._page.items.get(name, ()):
            yield Sign(self._of(node), "microdata", line(node))

    @staticmethod
    def _of(node: Any) -> str:
        return next((node.get(a) for a in _ATTRIBUTES if node.get(a)), None) or line(node)

    @staticmethod
    def _is(node: Any, sign: re.Pattern[str]) -> bool:
        above = node.getparent()
        named = " ".join(f"{n.get('class') or ''} {n.get('itemprop') or ''}" for n in (node, above) if n is not None)
        before = (
            (node.getprevious().tail or "")
            if node.getprevious() is not None
            else (above.text or "" if above is not None else "")
        )
        return bool(sign.search(named) or sign.search(before[-40:]))

    @cached_property
    def _lines(self) -> list[str]:
        """Return the short lines of the page's head and around its heading that hold a date."""
        named = [n for words, n in self._page.named if _DATED.search(words) and n.tag != "time"][:60]
        lines = [words for n in named if not self._page.elsewhere(n) and len(words := line(n)) <= _LONGEST]
        return [words for words in dict.fromkeys([*self._opening, *lines]) if when.holds(words)]


def _from_label(words: str) -> str:
    """Return the words behind "Published", and before "updated"."""
    if (match := _SAYS_CHANGED.search(words)) and _SAYS_PUBLISHED.search(words[: match.start()]):
        words = words[: match.start()]
    match = _SAYS_PUBLISHED.search(words)
    return words[match.end() :] if match else words
