"""Which printed names of one article are one person's: the surname, the initials, the middle name left out.

Diallo = Awa Diallo · A. Diallo = Awa Diallo · Donald Trump = Donald J. Trump · ONU, UN = their expansion
Two people of one surname stay apart: a surname alone goes to the one named last.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sahelscope.people.given import given_names

Key = tuple[str, ...]


class Names:
    """The names of an article as keys (plain words), in the order of the text; an empty key stands for no name."""

    def __init__(self, keys: Sequence[Key], printed: Sequence[str]) -> None:
        self._keys, self._printed = keys, printed
        fulls = sorted({k for k in keys if len(k) > 1}, key=lambda k: (-len(k), k))
        self._same = _merged(fulls)
        self._by_tail: dict[Key, list[Key]] = defaultdict(list)
        self._by_first: dict[str, list[Key]] = defaultdict(list)
        self._by_initials: dict[str, list[Key]] = defaultdict(list)
        for k in fulls:
            if self._same[k] != k:
                continue
            for cut in range(1, len(k)):
                self._by_tail[k[cut:]].append(k)
            self._by_first[k[0]].append(k)
            self._by_initials["".join(w[0] for w in k)].append(k)
        self._last: dict[Key, Key] = {}  #: surname -> the full name that was printed last

    def full(self, i: int) -> Key:
        """Return the key of the fullest name for the i-th one; to be asked in the order of the text."""
        own = self._same.get(self._keys[i], self._keys[i])
        tails = self._by_tail.get(own)
        if tails:
            return tails[0] if len(tails) == 1 else self._last.get(own) or self._next(i, set(tails)) or own
        if len(own) == 1:
            firsts = self._by_first.get(own[0], [])
            if len(firsts) == 1 and own[0] in given_names():
                return self._named(firsts[0])
            if self._printed[i].isupper() and len(found := self._by_initials.get(own[0], [])) == 1:
                return found[0]
        return self._named(own)

    def _named(self, full: Key) -> Key:
        for cut in range(1, len(full)):
            self._last[full[cut:]] = full
        return full

    def _next(self, i: int, wanted: set[Key]) -> Key | None:
        for j in range(i + 1, len(self._keys)):
            full = self._same.get(self._keys[j], self._keys[j])
            if full in wanted:
                return full
        return None


def _merged(fulls: list[Key]) -> dict[Key, Key]:
    """Return, for each full name, the longest one of the same person: same surname, first name or its initial."""
    same: dict[Key, Key] = {}
    by_last: dict[str, list[Key]] = defaultdict(list)
    for k in fulls:
        fitting = [longer for longer in by_last[k[-1]] if _fits(k, longer)]
        same[k] = fitting[0] if len(fitting) == 1 else k
        if same[k] == k:
            by_last[k[-1]].append(k)
    return same


def _fits(short: Key, full: Key) -> bool:
    first, other = short[0], full[0]
    if (
        first != other
        and not (len(first) == 1 and other.startswith(first))
        and not (len(other) == 1 and first.startswith(other))
    ):
        return False
    rest = set(full[1:])
    return all(w in rest or any(len(w) == 1 and x.startswith(w) for x in rest) for w in short[1:])
