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
_DAYS = 30
#: A link or title that more articles than these share names no single story.
_TOO_MANY = 25


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
    articles: Iterable[Candidate], text: Callable[[int], str], alike: Iterable[tuple[int, int]] = ()
) -> dict[int, int]:
    """Return the main article's key for each that repeats another; articles that stand alone are not in it.

    ``text`` gives the words of an article by key and is called for candidates only; ``alike`` are pairs of keys whose
    samples of words overlap.
    """
    listed = sorted(articles, key=lambda a: (a.order, a.key))
    known = {a.key: a for a in listed}
    place = {a.key: i for i, a in enumerate(listed)}
    main: dict[int, int] = {}

    def root(key: int) -> int:
        while key in main:
            key = main[key]
        return key

    for enough, group in _groups(listed, alike):
        words = {key: runs(text(key)) for key in group} if enough else {}
        for i, key in enumerate(group):
            for earlier in group[:i]:
                first, second = sorted((root(earlier), root(key)), key=place.__getitem__)
                if first == second or (enough and _far_apart(known[earlier], known[key])):
                    continue
                if not enough or _shared(words[earlier], words[key]) >= enough:
                    main[second] = first
                    break
    return {key: root(key) for key in main}


def _far_apart(one: Candidate, other: Candidate) -> bool:
    if one.published is None or other.published is None:
        return False
    return abs((one.published - other.published).days) > _DAYS


def _groups(articles: list[Candidate], alike: Iterable[tuple[int, int]]) -> Iterator[tuple[float, Sequence[int]]]:
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
            if len(group) > 1 and (not enough or len(group) <= _TOO_MANY):
                yield enough, group
    for pair in alike:
        yield _SHARED_WORDS, pair
