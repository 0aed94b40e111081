"""Which mentions of an article are one person, organisation or group.

A full name · its surname · a title with it · its initials or acronym · a title alone whose holder the article names.
Two people of one surname stay apart: a surname alone then goes to the one who was named last.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from sahelscope.lexicon import fold
from sahelscope.people.given import given_names
from sahelscope.people.grammar import Gender, Number
from sahelscope.people.phrase import CandidateKind

_PARTS = re.compile(r"[^\W_]+")
_SMALL = frozenset(
    "the a an of for in on at and to le la les l un une des du de d et aux au en s this that "
    "ces cet cette ce son sa ses".split()
)


@dataclass(slots=True)
class Mention:
    """A phrase as the clusters see it."""

    text: str
    kind: CandidateKind
    number: Number
    gender: Gender
    definite: bool
    name: str = ""  #: the printed name within, without title
    role: str = ""  #: the printed title, before the name or alone


@dataclass(slots=True)
class Group:
    """The mentions of one entity, as indices."""

    kind: CandidateKind
    name: str
    number: Number
    gender: Gender
    roles: list[str] = field(default_factory=list)
    mentions: list[int] = field(default_factory=list)


@lru_cache(maxsize=20_000)
def key(name: str) -> tuple[str, ...]:
    """Return the words that count in a name or description, plain."""
    words = _PARTS.findall(fold(name))
    return tuple(w for w in words if w not in _SMALL) or tuple(words)


def group(mentions: Sequence[Mention], beside: dict[int, list[str]]) -> tuple[list[Group], list[int]]:
    """Return the entities, and for each mention the index of its entity (-1 for pronouns).

    ``beside`` holds roles printed in apposition to the mention of that index.
    """
    groups: list[Group] = []
    of = [-1] * len(mentions)
    people = _Names(mentions)
    by_key: dict[tuple[str, ...], int] = {}
    for i, mention in enumerate(mentions):
        if not mention.name:
            continue
        own = people.full(i)
        at = by_key.get(own)
        if at is None:
            at = by_key[own] = len(groups)
            groups.append(Group(mention.kind, mention.name, mention.number, mention.gender))
        _join(groups[at], mention, i, beside.get(i, ()))
        of[i] = at
    holders: dict[tuple[str, ...], set[int]] = defaultdict(set)
    heads: dict[str, set[int]] = defaultdict(set)
    for at, one in enumerate(groups):
        for role in one.roles:
            words = key(role)
            holders[words].add(at)
            for word in words:
                heads[word].add(at)
    for i, mention in enumerate(mentions):
        if of[i] >= 0 or mention.kind == "pronoun":
            continue
        words = key(mention.text)
        at = by_key.get(words)
        if at is None and mention.kind == "title" and mention.definite:
            at = _holder(words, holders, heads, groups)
        if at is None:
            at = by_key[words] = len(groups)
            groups.append(Group(mention.kind, _without_article(mention.text), mention.number, mention.gender))
        _join(groups[at], mention, i, ())
        of[i] = at
    return groups, of


def _join(one: Group, mention: Mention, i: int, beside: Sequence[str]) -> None:
    one.mentions.append(i)
    if mention.name and len(key(mention.name)) > len(key(one.name)):
        one.name = mention.name
    if one.gender == "unknown":
        one.gender = mention.gender
    for role in ([mention.role] if mention.role and mention.name else []) + list(beside):
        if role not in one.roles:
            one.roles.append(role)


def _holder(
    words: tuple[str, ...], holders: dict[tuple[str, ...], set[int]], heads: dict[str, set[int]], groups: list[Group]
) -> int | None:
    """Return the one person who holds the title, None where nobody or more than one does."""
    if len(exact := holders.get(words, set())) == 1:
        return next(iter(exact))
    fitting: set[int] | None = None
    for word in words:
        fitting = heads.get(word, set()) if fitting is None else fitting & heads.get(word, set())
    return next(iter(fitting)) if fitting and len(fitting) == 1 else None


def _without_article(text: str) -> str:
    return text


class _Names:
    """The full names of an article, to which surnames and acronyms lead."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._keys = [key(m.name) if m.name else () for m in mentions]
        self._mentions = mentions
        self._full = {k for k in self._keys if len(k) > 1}
        self._by_last: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._by_tail: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
        self._by_initials: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._last_named: dict[int, tuple[str, ...]] = {}
        for k in sorted(self._full, key=len):
            for cut in range(1, len(k)):
                self._by_tail[k[cut:]].append(k)
            self._by_initials["".join(w[0] for w in k)].append(k)
            self._by_last[k[0]].append(k)

    def full(self, i: int) -> tuple[str, ...]:
        """Return the key of the fullest name that the i-th mention stands for."""
        own = self._keys[i]
        tails = self._by_tail.get(own, [])
        if tails:
            return self._nearest(i, tails)
        if len(own) == 1:
            if (firsts := self._by_last.get(own[0])) and len(firsts) == 1 and own[0] in given_names():
                return self._top(firsts[0])
            text = self._mentions[i].name
            if text.isupper() and len(text) > 1 and len(found := self._by_initials.get(own[0], [])) == 1:
                return found[0]
        return own

    def _top(self, k: tuple[str, ...]) -> tuple[str, ...]:
        longer = self._by_tail.get(k, [])
        return longer[0] if len(longer) == 1 else k

    def _nearest(self, i: int, fulls: list[tuple[str, ...]]) -> tuple[str, ...]:
        """Return the full name printed last before the i-th mention, else the first printed after it."""
        if len(fulls) == 1:
            return self._top(fulls[0])
        wanted = set(fulls)
        for j in range(i - 1, -1, -1):
            if self._keys[j] in wanted:
                return self._keys[j]
        for j in range(i + 1, len(self._keys)):
            if self._keys[j] in wanted:
                return self._keys[j]
        return self._keys[i]
