"""The title of a page's article, without the outlet's name around it, and the outlet's name.

Ferry resumes at Gao | Sahel Post · Ferry resumes at Gao - Sahel Post - News and Views · Sahel Post : Ferry …
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from lxml import etree

from sahelscope.language.lexicon import fold
from sahelscope.read.web import address
from sahelscope.read.web.facts import Facts, line

#: What stands between a title and the outlet's name.
_SIGN = r"(?:\s+[-–—|:·•/«»‹›<>~]+\s+|\s*(?:\||::|»|«|›)\s*|\s+[-–—]\s*|\s*[–—]\s+)"
_BEHIND = re.compile(r"(.+?)\s*(?:,\s|[(\[])([^,()\[\]]{2,80})[)\]]?$")
_BETWEEN = re.compile(_SIGN)
_BEFORE = re.compile(r"([^:]{2,80}?)\s?:\s+(?=\S)")
#: How systems name the box with the site's name.
_SITE_NAME = re.compile(r"\bsite-?(?:name|title|branding|logo)|\bnavbar-brand\b|\bbrand-?name\b|\blogo-?text\b")
_HOME = etree.XPath(
    "//a[@rel='home' or @rel='home nofollow'] | //a[@rel='home' or @class='logo' or @id='logo']//img[@alt]"
)
_MOST_HEADS = 12
_NOT_LETTERS = re.compile(r"[\W_]+")
_DOMAIN = re.compile(r"^(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}/?$", re.I)
_LONGEST = 1000  # characters of a title
_MOST_AFTER = 6  # words that may follow the outlet's name: its motto, a section
_RIGHTS = re.compile(r"^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:[-–]\s*\d{4}\s*)?|\s*(?:all rights reserved|tous droits réservés).*$|\s+\d{4}$", re.I)  # fmt: skip # noqa: E501


def outlet(page: Facts) -> str | None:
    """Return the outlet's name: as the site calls itself, as its owner does, else the name of its machine."""
    named = [*page.metas.get("og:site_name", ()), page.ld.site]
    named += [words for name, words in page.meta("outlet") if name != "og:site_name"] + [*page.ld.publishers]
    named = [plain for words in named if (plain := _RIGHTS.sub("", words).strip(" .,")) and len(plain) <= 80]
    names = [words for words in named if not _DOMAIN.match(words) and not words.startswith(("http", "@"))]
    return next(iter(names), None) or _printed_outlet(page) or next(iter(named), None) or host(address.find(page))


def _heads(page: Facts) -> list[str]:
    """Return what the page prints as the site's name: beside its sign, on the link to its first page."""
    named = [node for words, node in page.named if _SITE_NAME.search(words)][:_MOST_HEADS] + _HOME(page.tree)[
        :_MOST_HEADS
    ]
    return [words for node in named if (words := line(node) or node.get("alt", "")) and len(words) <= 80]


def host(url: str | None) -> str | None:
    """Return the name of the machine in an address, without ``www.``."""
    return (urlsplit(url).hostname or "").removeprefix("www.") or None if url else None


def _printed_outlet(page: Facts) -> str | None:
    """Return the name behind the title in the browser's bar, where the machine or the page's head says so too."""
    machine = _key((host(address.find(page)) or "").rsplit(".", 1)[0])
    pieces = [p.strip() for p in _BETWEEN.split(page.title_tag)]
    if found := next((p for p in pieces[1:] if len(_key(p)) > 3 and _key(p) in machine), None):
        return found
    heads = {_key(words) for words in _heads(page)} if pieces[1:] else set()
    return next((p for p in reversed(pieces[1:]) if len(_key(p)) > 1 and _key(p) in heads), None)


def find(page: Facts, outlets: Iterable[str | None]) -> str | None:
    """Return the title: the one on which most of the page's own places agree. ``outlets``: the outlet's names."""
    names = [name for name in dict.fromkeys(outlets) if name]
    said = [words for _, words in page.meta("title")[:3]] + [page.ld.title]
    heads = [words[:_LONGEST] for words in page.headings]
    candidates = [plain(words, names) for words in (*said, *heads[:3], page.title_tag) if words]
    candidates = [words for words in candidates if words and _key(words) not in {_key(name) for name in names}]
    if not candidates:
        return next((line for line in (page.title_tag[:_LONGEST], *heads) if line), None)
    whole = [_shortest(words, heads) for words in candidates]
    keys = [_key(words) for words in whole]
    best = max(range(len(keys)), key=lambda i: (keys.count(keys[i]), -i))
    return whole[best]


def _shortest(words: str, headings: Iterable[str]) -> str:
    """Return the heading with which the words begin, where a sign follows it: what follows is the outlet's."""
    for heading in headings:
        if len(heading) >= 12 and words.startswith(heading) and re.match(_SIGN, words[len(heading) :] + " "):
            return heading
    return words


def plain(title: str, names: Iterable[str]) -> str:
    """Return the title without the outlet's name, or a part of that name, or an address, behind or before it."""
    title = " ".join(title[:_LONGEST].split())
    title = next((front for front, back in _cuts(title) if _DOMAIN.match(back)), title)
    for name in sorted({form for n in names for form in _forms(n)}, key=len, reverse=True):
        for front, back in _cuts(title):
            if _key(back) == name or (_key(back).startswith(name) and _starts_with_name(back, name)):
                title = front
                break
            if _key(front) == name:
                title = back
                break
    return title


def _starts_with_name(words: str, name: str) -> bool:
    """Tell whether the words are the outlet's name, a sign and a few more words: its motto."""
    first, *rest = _BETWEEN.split(words, maxsplit=1)
    return _key(first) == name and bool(rest) and len(rest[0].split()) <= _MOST_AFTER


def _cuts(title: str) -> Iterator[tuple[str, str]]:
    """Yield the two sides of each sign in the title, the longest end first."""
    for match in _BETWEEN.finditer(title):
        front, back = title[: match.start()].strip(), title[match.end() :].strip()
        if front and back:
            yield front, back
    if before := _BEFORE.match(title):
        yield before[1], title[before.end() :]
    if behind := _BEHIND.match(title):
        yield behind[1], behind[2]


def _forms(name: str) -> Iterator[str]:
    """Yield the name, and each part of it that stands between signs, as keys."""
    parts = [p for p in _BETWEEN.split(name) if p.strip()]
    for first in range(len(parts)):
        for last in range(first + 1, len(parts) + 1):
            if key := _key(" ".join(parts[first:last])):
                yield key
    if _DOMAIN.match(name):
        stem = _key(re.sub(r"^(?:https?://)?(?:www\.)?", "", name).split("/")[0].rsplit(".", 1)[0])
        if len(stem) > 3:
            yield stem


def _key(words: str) -> str:
    """Return words for comparing: letters and digits only, without case, accents and article."""
    return re.sub(r"^(?:the|le|la|les)\b", "", _NOT_LETTERS.sub(" ", fold(words)).strip()).replace(" ", "")
