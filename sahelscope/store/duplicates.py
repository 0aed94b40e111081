"""The same story printed twice: word for word, by its link, its title or its words; grouped and shown, never deleted.

A shared link or title, or a shared sample of words (language/shingles.py), only makes two articles candidates: the
words of the shorter one must then stand in the longer one, since one link may hold several reports ("Live: ..."), one
title may come back every week, and one notice every year.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit

from sahelscope.language.lexicon import fold
from sahelscope.language.shingles import WORD, runs

#: What a link says of how it was found, not of what it leads to.
#: Whole words: "ref=x" is one, "reference=123" names an article.
_TRACKING = re.compile(
    r"(?:utm|at|pk|mtm|mc|wt|hsa|vero|matomo|piwik|stm|itm)[._]\w*|_hs\w*|fb_\w*|xt(?:or|ref|s|mc|cr|np)|fbclid|gclid|gclsrc"
    r"|dclid|wbraid|gbraid|msclkid|yclid|igshid|igsh|twclid|ttclid|mkt_tok|s_kwcid|ocid|ncid|smid|smtyp|cmp|cmpid|campaign"
    r"|ref|referr?er|ref_?src|ref_?url|source|src|feature|amp|amp_js_v|amp_gsa|usqp|echobox|spref|__twitter_impression"
    r"|partner|traffic_source|share|shared|sharetype|from_?rss|rss",
    re.IGNORECASE,
)
_HOSTS = re.compile(r"^(?:www\d?|m|mobile|amp)\.")
_ENDINGS = re.compile(r"/(?:amp|index\.(?:html?|php))?/*$")
#: A shorter title may be that of many articles: "Mali War", "Editorial".
_TITLE_WORDS = 4
#: So much of the shorter article must stand in the longer one: where a link or a title is shared, and where only words
#: are; and so many runs of words, since two items of one line may share nothing but a long name.
_SHARED, _SHARED_WORDS, _RUNS = 0.5, 0.6, 25
#: A story lives so many days; what comes back later in nearly the same words is a notice of every year.
DAYS = 30
#: A link or title that more articles than these share names no single story.
TOO_MANY = 25
#: Articles whose runs of words are held at once while pairs are compared.
_REMEMBERED = 64


@dataclass(frozen=True)
class Candidate:
    """What tells whether an article is a repost, its words aside; ``order`` is lowest for the one to show first."""

    key: int
    title: str | None
    url: str | None
    words: str | None  #: a hash of all its words
    published: dt.date | None = None
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
    query = urlencode(sorted((k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.fullmatch(k)))
    if not host or not (path or query):
        return None
    return f"{host}{path}" + (f"?{query}" if query else "")


def title(words: str | None) -> str | None:
    """Return a title as plain words; None where it is too short to name one story."""
    found = WORD.findall(fold(words or ""))
    return " ".join(found) if len(found) >= _TITLE_WORDS else None


def shared(one: str, other: str) -> float:
    """Return how much of the shorter text, in runs of three words, stands in the longer one; 0 for a few."""
    return _shared(runs(one), runs(other))


def _shared(left: set[tuple[str, ...]], right: set[tuple[str, ...]]) -> float:
    both = len(left & right)
    return both / min(len(left), len(right)) if both >= _RUNS else 0.0


def reposts(
    articles: Iterable[Candidate], text: Callable[[int], str], known: Iterable[tuple[int, int]] = ()
) -> dict[int, int]:
    """Return the main article's key for each that repeats another; articles that stand alone are not in it.

    ``text`` gives the words of an article by key and is called for candidates only; ``known`` are pairs of keys that
    are one story by their words (``one_story``).
    """
    listed = sorted(articles, key=lambda a: (a.order, a.key))
    by_key = {a.key: a for a in listed}
    place = {a.key: i for i, a in enumerate(listed)}
    main: dict[int, int] = {}

    def root(key: int) -> int:
        while key in main:
            key = main[key]
        return key

    for enough, group in _groups(listed, known):
        words = {key: runs(text(key)) for key in group} if enough else {}
        for i, key in enumerate(group):
            for earlier in group[:i]:
                first, second = sorted((root(earlier), root(key)), key=place.__getitem__)
                if first == second or (enough and _far_apart(by_key[earlier].published, by_key[key].published)):
                    continue
                if not enough or _shared(words[earlier], words[key]) >= enough:
                    main[second] = first
                    break
    return {key: root(key) for key in main}


def one_story(pairs: Iterable[tuple[int, int]], text: Callable[[int], str]) -> Iterator[tuple[int, int]]:
    """Yield those of the pairs of keys, whose samples of words overlap, of which one article is in the other."""
    words = lru_cache(maxsize=_REMEMBERED)(lambda key: runs(text(key)))
    for one, other in pairs:
        if _shared(words(one), words(other)) >= _SHARED_WORDS:
            yield one, other


def _far_apart(one: dt.date | None, other: dt.date | None) -> bool:
    return bool(one and other and abs((one - other).days) > DAYS)


def _groups(articles: list[Candidate], known: Iterable[tuple[int, int]]) -> Iterator[tuple[float, Sequence[int]]]:
    """Yield two or more keys that share something, with how much of their words they must share: 0 where they do."""
    marks: tuple[tuple[float, Callable[[Candidate], str | None]], ...] = (
        (0.0, lambda a: a.words),
        (_SHARED, lambda a: link(a.url)),
        (_SHARED, lambda a: title(a.title)),
    )
    for enough, mark in marks:
        sharing: dict[str, list[int]] = defaultdict(list)
        for a in articles:
            if value := mark(a):
                sharing[value].append(a.key)
        for group in sharing.values():
            if len(group) > 1 and (not enough or len(group) <= TOO_MANY):
                yield enough, group
    for pair in known:
        yield 0.0, pair
