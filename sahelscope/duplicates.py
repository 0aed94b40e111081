"""The same story printed twice: by its link, by its title, or word for word; grouped and shown, never deleted.

A shared link or title only makes two articles candidates: the words of the shorter one must then stand in the longer
one too, since one link may hold several reports ("Live: ...") and one title may come back every week.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit

from sahelscope.lexicon import fold

#: What a link says of how it was found, not of what it leads to.
_TRACKING = re.compile(
    r"(?:utm_|at_|pk_|mc_|wt[._]|xtor|fbclid|gclid|yclid|igshid|cmp|ref|source|s_kwcid|ocid|feature|amp)", re.IGNORECASE
)
_HOSTS = re.compile(r"^(?:www\d?|m|mobile|amp)\.")
_ENDINGS = re.compile(r"/(?:amp|index\.(?:html?|php))?/*$")
_WORD = re.compile(r"[^\W_]+")
#: A shorter title may be that of many articles: "Mali War", "Editorial".
_TITLE_WORDS = 4
#: So much of the shorter article must stand in the longer one.
_SHARED = 0.5
_SHINGLE = 3
#: A link or title that more articles than these share names no single story.
_TOO_MANY = 25


@dataclass(frozen=True)
class Candidate:
    """What tells whether an article is a repost, its words aside; ``order`` is lowest for the one to show first."""

    key: int
    title: str | None
    url: str | None
    words: str | None  #: a hash of all its words
    order: tuple[object, ...] = ()


def link(url: str | None) -> str | None:
    """Return a link without its scheme, tracking and ornaments; None where it leads to no single article.

    http://www.courrier.example/pont/?utm_source=x#top and https://m.courrier.example/pont are one.
    """
    try:
        parts = urlsplit((url or "").strip())
        host = _HOSTS.sub("", (parts.hostname or "").lower())
    except ValueError:
        return None
    path = _ENDINGS.sub("", parts.path)
    query = urlencode(sorted((k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.match(k)))
    if not host or not (path or query):
        return None
    return f"{host}{path}" + (f"?{query}" if query else "")


def title(words: str | None) -> str | None:
    """Return a title as plain words; None where it is too short to name one story."""
    found = _WORD.findall(fold(words or ""))
    return " ".join(found) if len(found) >= _TITLE_WORDS else None


def same(one: str, other: str) -> bool:
    """Tell whether at least half of what the shorter text says, three words at a time, stands in the longer one."""
    return _shared(_shingles(one), _shingles(other))


def _shared(left: set[tuple[str, ...]], right: set[tuple[str, ...]]) -> bool:
    least = min(len(left), len(right))
    return least > 0 and len(left & right) >= _SHARED * least


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(fold(text))
    if len(words) < _SHINGLE:
        return {tuple(words)} if words else set()
    return set(zip(*(words[i:] for i in range(_SHINGLE)), strict=False))


def reposts(articles: Iterable[Candidate], text: Callable[[int], str]) -> dict[int, int]:
    """Return the main article's key for each that repeats another; articles that stand alone are not in it.

    ``text`` gives the words of an article by key and is called for candidates only.
    """
    listed = sorted(articles, key=lambda a: (a.order, a.key))
    main: dict[int, int] = {}

    def root(key: int) -> int:
        while key in main:
            key = main[key]
        return key

    place = {a.key: i for i, a in enumerate(listed)}
    for sure, group in _groups(listed):
        said = {} if sure else {key: _shingles(text(key)) for key in group}
        for i, key in enumerate(group):
            for earlier in group[:i]:
                first, second = sorted((root(earlier), root(key)), key=place.__getitem__)
                if first != second and (sure or _shared(said[earlier], said[key])):
                    main[second] = first
                    break
    return {key: root(key) for key in main}


def _groups(articles: list[Candidate]) -> Iterator[tuple[bool, list[int]]]:
    """Yield the keys that share all words (sure), a link or a title (not sure), two or more at a time."""
    marks: tuple[tuple[bool, Callable[[Candidate], str | None]], ...] = (
        (True, lambda a: a.words),
        (False, lambda a: link(a.url)),
        (False, lambda a: title(a.title)),
    )
    for sure, mark in marks:
        shared: dict[str, list[int]] = defaultdict(list)
        for a in articles:
            if value := mark(a):
                shared[value].append(a.key)
        for group in shared.values():
            if len(group) > 1 and (sure or len(group) <= _TOO_MANY):
                yield sure, group
