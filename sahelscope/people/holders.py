"""Who of an article holds which office: the words of the roles beside names, and the entities that have them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sahelscope.models import Language
from sahelscope.people import reworded
from sahelscope.people.grammar import GRAMMARS
from sahelscope.people.lands import countries
from sahelscope.people.mentions import Group, Mention, key
from sahelscope.people.roles_alike import alike
from sahelscope.people.same_name import Key
from sahelscope.people.sides import offices_of

#: letters that two forms of a word share at least: "mali" and "malien"
_STEM = 4
#: a title with more holders than that is nobody's
_HOLDERS = 50


class Holders:
    """The roles met so far; entities are indices into ``groups``, the entities of the article."""

    def __init__(self, groups: Sequence[Group], mentions: Sequence[Mention], language: Language) -> None:
        self.language, self.grammar = language, GRAMMARS[language]
        self.countries = countries(language)
        self.groups, self.mentions = groups, mentions
        self._offices: dict[str, set[int]] = defaultdict(set)  #: office -> holders
        self._roles: dict[str, set[int]] = defaultdict(set)  #: stem of a role's word -> holders
        self.callings: dict[str, set[int]] = defaultdict(set)  #: class of a role ("scholar") -> holders

    def add(self, at: int, role: str) -> None:
        """Note that an entity has a role."""
        for word in reworded.in_full(key(role), self.language):
            self._roles[self._stem(word)].add(at)
            if calling := alike(self.language).get(word):
                self.callings[calling].add(at)
        for office in offices_of(role, self.language):
            self._offices[office].add(at)

    def of(self, words: Key, i: int | None = None) -> int | None:
        """Return who holds the title: the only one, or of several who fit the i-th mention the one named last."""
        fitting = self._all(words)
        if len(fitting) > 1 and i is not None:
            return self.last(fitting, i)
        return next(iter(fitting)) if len(fitting) == 1 else None

    def _all(self, words: Key) -> set[int]:
        """Return all whose roles hold each of the words; none where a word is everybody's."""
        fitting: set[int] | None = None
        for word in reworded.in_full(words, self.language):
            if word in self.grammar.former_words:
                continue
            holders = self._roles.get(self._stem(word), set())
            if len(holders) > _HOLDERS:
                return set()
            fitting = holders if fitting is None else fitting & holders
            if not fitting:
                return set()
        return fitting or set()

    def last(self, holders: Iterable[int], i: int) -> int | None:
        """Return which of several entities was mentioned last before the i-th mention and may be of its gender."""
        gender, last, at = self.mentions[i].gender, -1, None
        for holder in holders:
            one = self.groups[holder]
            if {one.gender, gender} == {"f", "m"} or not one.mentions:
                continue
            before = bisect_left(one.mentions, i) - 1
            if before >= 0 and one.mentions[before] > last:
                last, at = one.mentions[before], holder
        return at

    def in_other_words(self, words: Key, i: int) -> int | None:
        """Return who holds an office that the words mean: "le premier magistrat de la ville" is the mayor."""
        offices = reworded.meant(words, self.language)
        holders = {at for office in offices for at in self._all(office)}
        return self.last(holders, i) if holders else None

    def of_office(self, title: str) -> int | None:
        """Return the one who holds the office that the title names in other words: "le chef du gouvernement"."""
        holders = {at for office in offices_of(title, self.language)[:1] for at in self._offices[office]}
        return holders.pop() if len(holders) == 1 else None

    def _stem(self, word: str) -> str:
        """Return what "mali" and "malien", "mine" and "mines" share."""
        if country := self.countries.get(word):
            return country
        word = self.grammar.role_endings.sub("", word) if len(word) > _STEM + 2 else word
        return word[: max(_STEM, len(word) - 2)]
