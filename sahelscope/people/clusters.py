"""Which mentions of an article are one person, organisation or group.

Sy = Awa Sy · Mrs Sy = Awa Sy · the nurse = Awa Sy, a nurse from Djibo · the source = a security source
UA = l'Union africaine (UA) · l'ambassade = l'ambassade de France au Mali
the academic = Awa Sy, a researcher
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sahelscope.language.lexicon import fold
from sahelscope.models import Language
from sahelscope.people import gazetteer
from sahelscope.people.closed_classes import Number
from sahelscope.people.grammar import GRAMMARS
from sahelscope.people.holders import Holders
from sahelscope.people.mentions import Apposition, Group, Mention, bare, key, singular
from sahelscope.people.organisations_meant import anaphors, may_mean
from sahelscope.people.roles_alike import alike, meant
from sahelscope.people.same_name import Key, Names
from sahelscope.people.sides import offices_of

#: the beginning of an article, in characters
_LEAD = 600
#: so many mentions back may stand what "the bloc" means
_BACK = 25
#: so many entities described with the same noun are looked at
_ALIKE = 6
#: a general word for a role stands with one word more at most: "the French academic"
_GENERAL = 2
#: between a general word and the name behind it stand so many characters at most: a space and a mark
_MARKS = 3


def group(
    mentions: Sequence[Mention],
    beside: Sequence[Apposition],
    expansions: Mapping[int, int],
    language: Language,
) -> tuple[list[Group], list[int]]:
    """Return the entities, and for each mention the index of its entity (-1 for pronouns).

    ``beside`` holds the roles printed in apposition to names; ``expansions`` leads from an acronym in
    brackets to the mention before it that it stands for.
    """
    return _Grouping(mentions, beside, expansions, language).run()


def _surname(name: str, full: str) -> bool:
    """Tell whether a name is the last word only of a longer one."""
    words = key(full)
    return bool(name) and len(words) > 1 and key(name) == words[-1:]


class _Grouping:
    def __init__(
        self,
        mentions: Sequence[Mention],
        beside: Sequence[Apposition],
        expansions: Mapping[int, int],
        language: Language,
    ) -> None:
        self.language, self.grammar = language, GRAMMARS[language]
        self.mentions, self.expansions = mentions, expansions
        self.beside: dict[int, list[Apposition]] = defaultdict(list)
        for b in beside:
            self.beside[b.name].append(b)
        self.named_beside = {b.mention: b.name for b in beside if b.mention is not None}
        self.groups: list[Group] = []
        self.holders = Holders(self.groups, mentions, language)
        self.of = [-1] * len(mentions)
        self.by_key: dict[Key, int] = {}
        self.ranks: dict[int, str] = {}  #: what an honorific says of an entity
        self.people: list[int] = []  #: those named in full
        self.by_calling: dict[str, list[int]] = defaultdict(list)  #: class of a head -> entities described, in order
        self.by_head: dict[str, list[int]] = defaultdict(list)  #: head of a description -> entities, in order

    def run(self) -> tuple[list[Group], list[int]]:
        for mention in self.mentions:
            if mention.kind == "organisation" and mention.name and key(mention.name) in anaphors(self.language):
                mention.name = ""  # "L'ONG" names none
        keys = [key(m.name) if m.name else () for m in self.mentions]
        holders = [self._known(m) for m in self.mentions]
        names = Names(keys, [m.name for m in self.mentions], [m.gender for m in self.mentions], holders)
        for acronym, expanded in self.expansions.items():
            long = self.mentions[expanded]
            keys_of_long = key(long.name or long.text)
            if keys[acronym]:
                at = self.by_key[keys[acronym]] = self._entity(keys_of_long, long)
                self.groups[at].name = f"{self.groups[at].name} ({self.mentions[acronym].name})"
        for i, mention in enumerate(self.mentions):
            if mention.name:
                full = names.full(i)
                at = self.by_key[full] if full in self.by_key else self._entity(full, mention)
                self._join(at, i)
                if keys[i] == full and key(self.groups[at].name) != full and "(" not in self.groups[at].name:
                    self.groups[at].name = mention.name
        self.people = [at for at, one in enumerate(self.groups) if one.kind == "name" and len(key(one.name)) > 1]
        self._introduced()
        for i, mention in enumerate(self.mentions):
            if not mention.name and mention.kind != "pronoun":
                called = names.of_given(fold(mention.head)) if mention.text == mention.head else None  # "Hunter left"
                if called in self.by_key:
                    self._join(self.by_key[called], i)
                else:
                    self._described(i, mention)
        for at, rank in self.ranks.items():
            if not self.groups[at].roles:
                self.groups[at].roles.append(rank)
        return self.groups, self.of

    def _known(self, mention: Mention) -> str:
        """Return the id, in the gazetteer, of who bears a lone surname and held the office beside it; "" for others."""
        if not (mention.name and mention.role) or " " in mention.name:
            return ""
        entry = gazetteer.find(mention.name)
        held = {office.role for office in entry.offices} if entry and entry.kind == "person" else set()
        return entry.id if entry and held.intersection(offices_of(mention.role, self.language)) else ""

    def _entity(self, words: Key, mention: Mention) -> int:
        at = self.by_key.get(words)
        if at is None:
            at = self.by_key[words] = len(self.groups)
            name = mention.name or mention.text
            if mention.kind == "organisation" and (proper := bare(name, self.language))[:1].isupper():
                name = proper  # "the World Bank" is the World Bank
            self.groups.append(Group(mention.kind, name, mention.number, mention.gender))
        return at

    def _join(self, at: int, i: int) -> None:
        one, mention = self.groups[at], self.mentions[i]
        self.of[i] = at
        one.mentions.append(i)
        if one.gender == "unknown" and not _surname(mention.name, one.name):  # "Sory" may be a given name or a surname
            one.gender = mention.gender
        longer = len(key(mention.name)) >= len(key(one.name))
        if one.kind == "name" and mention.kind == "organisation" and not one.roles and longer:
            one.kind = "organisation"
        if mention.name and mention.role:
            self._role(at, mention.role)
        if mention.rank:
            self.holders.add(at, mention.rank)
            ranks = mention.rank.split()
            self.ranks.setdefault(at, ranks[-1] if mention.gender == "f" else ranks[0])
        for beside in self.beside.get(i, ()):
            self._role(at, beside.role)
            if one.gender == "unknown":
                one.gender = beside.gender

    def _role(self, at: int, role: str) -> None:
        if (role := bare(role, self.language)) not in self.groups[at].roles:
            self.groups[at].roles.append(role)
            self.holders.add(at, role)

    def _described(self, i: int, mention: Mention) -> None:
        words = key(mention.text)
        if i in self.named_beside:
            self._join(self.of[self.named_beside[i]], i)
            return
        at = self.by_key.get(words)
        head = fold(mention.head)
        if at is None and i + 1 < len(self.mentions):
            at = self._named_behind(i)
        if at is None and mention.kind == "title" and mention.definite:
            at = self.holders.of(words, i)
            at = self.holders.of_office(mention.text) if at is None else at
            at = self.holders.in_other_words(words, i) if at is None else at
            at = self._called(i, head, words) if at is None else at
            at = self._only(i) if at is None and len(words) > 1 else at
        if at is None and mention.definite and mention.kind != "group":
            at = self._earlier(head, words, mention.number)
        if at is None and mention.definite and mention.kind == "organisation" and words in anaphors(self.language):
            at = self._body(i)
        if at is None:
            at = self._entity(words, mention)
            self.by_head[singular(head)].append(at)
            if mention.kind == "title" and (calling := alike(self.language).get(head)):
                self.by_calling[calling].append(at)
        self._join(at, i)

    def _called(self, i: int, head: str, words: Key) -> int | None:
        """Return whom a general word means: "the academic" is the researcher, "l'édile" the mayor."""
        calling = meant(self.language).get(head)
        if calling is None or len(words) > _GENERAL or singular(head) in self.by_head:
            return None
        at = self.holders.last(self.holders.callings[calling], i)
        return at if at is not None else self.holders.last(self.by_calling[calling], i)

    def _body(self, i: int) -> int | None:
        """Return the organisation named last before "the bloc", "l'organisation", if its name says nothing else."""
        noun = key(self.mentions[i].text)
        for j in range(i - 1, max(-1, i - _BACK), -1):
            other = self.mentions[j]
            body = self.grammar.bodies_without_name and other.kind == "organisation"  # "L'Union africaine"
            named = other.name or (body and bare(other.text, self.language)[:1].isupper())
            if not named or self.of[j] < 0 or self.groups[self.of[j]].kind != "organisation":
                continue
            if may_mean(noun, key(self.groups[self.of[j]].name), self.language):
                return self.of[j]
        return None

    def _introduced(self) -> None:
        """Give the title that opens an article to the name that follows without a title of its own.

        "Le ministre malien des Mines a démenti … Awa Sy a affirmé …"
        """
        title: Mention | None = None
        for i, mention in enumerate(self.mentions):
            if mention.kind == "title" and mention.definite and mention.opens and title is None:
                if mention.start > _LEAD or self.holders.of(key(mention.text)) is not None:
                    return
                title = mention
            elif mention.kind == "name" and (title is not None or mention.start > _LEAD):
                one = self.groups[self.of[i]]
                if len(key(mention.name)) < 2:
                    continue
                if title is None or one.roles or len(one.mentions) < 2 or mention.start - title.start > _LEAD:
                    return
                if {title.gender, one.gender} != {"f", "m"}:
                    self._role(self.of[i], title.text)
                return

    def _only(self, i: int) -> int | None:
        """Return the only person that the article names, if no role is printed beside the name and it came before."""
        people = self.people
        if len(people) != 1 or self.groups[people[0]].roles or self.groups[people[0]].mentions[0] > i:
            return None
        return people[0] if {self.groups[people[0]].gender, self.mentions[i].gender} != {"f", "m"} else None

    def _earlier(self, head: str, words: Key, number: Number) -> int | None:
        """Return the last entity described before with the same head and more words: "one of her | brothers"."""
        plain = set(map(singular, words))
        for at in reversed(self.by_head.get(singular(head), [])[-_ALIKE:]):
            one = self.groups[at]
            if {one.number, number} != {"one", "many"} and plain <= set(map(singular, key(one.name))):
                return at
        return None

    def _named_behind(self, i: int) -> int | None:
        """Return the organisation whose name stands right behind a general word: "L'ONG | « Pain pour tous »"."""
        mention, named = self.mentions[i], self.mentions[i + 1]
        general = mention.kind == "organisation" and key(mention.text) in anaphors(self.language)
        beside = 0 < named.start - mention.start - len(mention.text) <= _MARKS
        return self.of[i + 1] if general and beside and named.name == named.text and self.of[i + 1] >= 0 else None
