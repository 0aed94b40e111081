"""Which printed names of one article are one person's: the surname, the initials, the middle name left out.

Diallo = Awa Diallo · A. Diallo = Awa Diallo · Donald Trump = Donald J. Trump · WFP = World Food Programme

Two people of one surname stay apart: a surname alone goes to the one named last. A surname with the office of somebody
in data/gazetteer/people.csv is that person: a president's daughter of whom the article tells too is no president.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from sahelscope.language.given_names import Gender, gender_of, given_names
from sahelscope.people import gazetteer

Key = tuple[str, ...]

#: so few mentions after a full name, its surname alone means that person
_JUST = 6
#: so many people of one surname are looked at; an article has fewer, a hostile text may have more
_NAMESAKES = 40


class Names:
    """The names of an article as keys (plain words), in the order of the text; an empty key stands for no name.

    ``holders``: for a surname beside an office, the gazetteer's id of the one who bears it and held that; else "".
    """

    def __init__(
        self, keys: Sequence[Key], printed: Sequence[str], genders: Sequence[Gender], holders: Sequence[str]
    ) -> None:
        self._keys, self._printed, self._genders = keys, printed, genders
        self._beside = holders
        self._holders = {k: holder for k, holder in zip(keys, holders, strict=True) if holder}
        fulls = sorted({k for k in keys if len(k) > 1}, key=lambda k: (-len(k), k))
        self._same = _merged(fulls)
        self._by_tail: dict[Key, list[Key]] = defaultdict(list)
        self._by_first: dict[str, list[Key]] = defaultdict(list)
        self._by_initials: dict[str, list[Key]] = defaultdict(list)
        for k in fulls:
            if self._same[k] != k:
                continue
            for cut in range(1, len(k)):
                if len(self._by_tail[k[cut:]]) < _NAMESAKES:
                    self._by_tail[k[cut:]].append(k)
            self._by_first[k[0]].append(k)
            self._by_initials["".join(w[0] for w in k)].append(k)
        self._count = Counter(self._same[k] for k in keys if k in self._same)
        self._last: dict[Key, tuple[int, Key]] = {}  #: surname -> the full name that was printed last, and where

    def full(self, i: int) -> Key:
        """Return the key of the fullest name for the i-th one; to be asked in the order of the text."""
        own = self._same.get(self._keys[i], self._keys[i])
        if tails := self._by_tail.get(own):
            holder = self._holders.get(own)
            if holder and (self._beside[i] or self._just(i, own) not in tails):
                named = [k for k in tails if (entry := gazetteer.find(" ".join(k))) and entry.id == holder]
                return named[0] if named else own
            tails = [k for k in tails if {gender_of(k[0]), self._genders[i]} != {"f", "m"}]
            if not tails:
                return own  # "Mr. Sy" is not Awa Sy
            return tails[0] if len(tails) == 1 else self._one_of(i, own, tails)
        if len(own) == 1:
            if full := self.of_given(own[0]):
                return full
            if self._printed[i].isupper() and len(found := self._by_initials.get(own[0], [])) == 1:
                return found[0]
        for cut in range(1, len(own)):
            self._last[own[cut:]] = (i, own)
        return own

    def of_given(self, name: str) -> Key | None:
        """Return the only full name that begins with a given name, None where none or several do."""
        firsts = self._by_first.get(name, []) if name in given_names() else []
        return firsts[0] if len(firsts) == 1 else None

    def _one_of(self, i: int, own: Key, tails: list[Key]) -> Key:
        """Return which of several people a surname means: one just named in full, else the one named most often."""
        if (last := self._just(i, own)) in tails:
            return last
        return max(tails, key=lambda k: (self._count[k], k == self._last.get(own, (0, ()))[1]))

    def _just(self, i: int, own: Key) -> Key:
        """Return the full name with this surname that stands a few mentions before the i-th, () where none does."""
        at, last = self._last.get(own, (-_JUST - 1, ()))
        return last if i - at <= _JUST else ()


def _merged(fulls: list[Key]) -> dict[Key, Key]:
    """Return, for each full name, the longest one of the same person: same surname, first name or its initial."""
    same: dict[Key, Key] = {}
    printed = set(fulls)
    by_last: dict[str, list[Key]] = defaultdict(list)
    for k in fulls:
        fitting = [longer for longer in by_last[k[-1]] if _fits(k, longer)]
        same[k] = fitting[0] if len(fitting) == 1 else _within(k, printed) or k
        if same[k] == k and len(by_last[k[-1]]) < _NAMESAKES:
            by_last[k[-1]].append(k)
    return same


def _within(k: Key, printed: set[Key]) -> Key | None:
    """Return the full name inside a row of capitals in a headline: "Condemn Awa Sy", "Awa Sy Denies"."""
    if k[0] not in given_names():
        return k[1:] if k[1:] in printed and k[1] in given_names() else None
    return next((k[:cut] for cut in range(2, len(k)) if k[:cut] in printed), None)


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
