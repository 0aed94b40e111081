"""Who did it and to whom, as printed: by the voice of the verb, by its type, by what stands behind a noun.

Des hommes armés ont attaqué le marché de Gao. -> by Des hommes armés
Le maire de Gao a été enlevé par des rebelles. -> against Le maire de Gao; by des rebelles
Gunmen killed two traders on 3 May 2021. -> by Gunmen; against two traders
The killing of two traders by gunmen on 3 May 2021 shocked Gao. -> against two traders; by gunmen
On 3 May 2021 he attacked the post in Gao. -> nothing
Floods destroyed the market of Gao on 3 May 2021. -> nothing
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from sahelscope.events import actor_known, actor_words, verb_groups
from sahelscope.events.actor_phrases import Phrases
from sahelscope.events.candidates import Candidate
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS, NOTHING
from sahelscope.events.words import Hit, words_of
from sahelscope.models import Actor, Event, Span
from sahelscope.people import gazetteer

Role = Literal["by", "against"]

#: types whose people all take part, and those whose verb has no object that is somebody
_TOGETHER = frozenset(["talks"])
_MOVES = frozenset(["deployment", "withdrawal", "statement", "election", "humanitarian"])
#: types of what nobody does
_NOBODYS = frozenset(["disaster"])
#: types of what people do to one another
_MUTUAL = frozenset(["attack", "talks", "protest"])
#: classes of verbs whose object hears something
_SAYING = ("everyday", "report")
#: types of what is done to somebody: of two in one clause, one agent does both
_HARM = frozenset(["attack", "abduction", "arrest", "coup"])
#: a body's name has at most so many words; so many days and places stand between a verb and its object
_NAME, _DETOURS = 6, 3
#: how far behind a noun "by" may stand; how far before it its owner; how many of a clause's words are tried
_LINK, _OWNER, _TRIED = 140, 40, 10
#: how far before a verb an adverb or pronoun may begin that is no part of its subject
_ADVERB = 20
#: how far behind a verb a date may begin that stands before its object
_DATE = 6
#: more than so many are a list
_PAIR = 2
#: a relative clause's noun phrase ends at most so far before it
_BEFORE = 3


class Part(NamedTuple):
    """Somebody with a part in an event."""

    span: Span
    role: Role


class Told(NamedTuple):
    """A clause as its actors are looked for."""

    span: Span
    hits: Sequence[Hit]  #: its triggers
    before: Event | None  #: the event of the clause before it in the sentence
    before_passive: bool


def find(best: Candidate, kind: str, told: Told, findings: Findings) -> tuple[Actor, ...]:
    """Return the actors of a clause that ``best`` carries; ``kind`` is the type of its event."""
    found: list[Part] = []
    for part in _Reader(best, kind, told, findings).parts():
        if not any(part.span.overlaps(p.span) for p in found) and not _of_another(part.span, findings):
            found.append(part)
    found.sort()
    return tuple(actor_known.actor(p.span, p.role, findings) for p in found)


def _of_another(span: Span, findings: Findings) -> bool:
    """Tell whether a phrase is only what another one is of: "of the African Union"."""
    return bool(GRAMMARS[findings.language].actors.complement.match(findings.low, span.start - 1))


class _Reader:
    """Reads the actors of one clause."""

    def __init__(self, best: Candidate, kind: str, told: Told, findings: Findings) -> None:
        self.best, self.kind, self.told, self.findings = best, kind, told, findings
        self.low, self.clause = findings.low, told.span
        self.grammar = GRAMMARS[findings.language].actors
        self.phrases = Phrases(findings)
        base = best.hit.word.base
        self.suffered = not actor_words.suffers(findings.language).isdisjoint((base, base.partition(" ")[0]))
        reduced = best.begin == best.hit.start and self.grammar.reduced.match(self.low, best.hit.end)
        self.passive = self.suffered or bool(reduced) or (best.passive and not self._acts_itself())

    def parts(self) -> Iterator[Part]:
        """Yield those who have a part, the surest first."""
        if self.best.noun:
            yield from self._of_noun(self.best.hit)
            yield from self._who_claims()
        else:
            yield from self._of_verb()
            for hit in self.told.hits[:_TRIED]:
                if hit.word.noun == self.kind and hit.start != self.best.hit.start:
                    yield from self._of_noun(hit)
            if self.kind == "protest":
                yield from self._linked(self.grammar.facing, self.best.hit.end, self.clause.end, "against")
        if self.kind not in _NOBODYS:
            yield from self._agent(max(self.clause.start, self.best.begin))
        for hit in self.told.hits[:_TRIED]:
            if (self.best.noun or hit.start > self.best.hit.end) and self._also_hits(hit):
                yield from self._object(hit)

    def _also_hits(self, hit: Hit) -> bool:
        """Tell whether another verb of the clause says whom it hit: "attacked the post, killing two guards"."""
        word = hit.word
        if hit.start > self.best.hit.end and "g" in word.tenses and word.verb in ("attack", "abduction"):
            return True
        if not self.best.noun or word.noun or word.base not in words_of(self.findings.language, "toll"):
            return False
        standing = verb_groups.standing(self.findings.language, self.low, self.clause.start, hit)
        return not standing.passive and word.base not in actor_words.suffers(self.findings.language)

    def _who_claims(self) -> Iterator[Part]:
        """Yield who says that it did it: "Boko Haram a revendiqué l'attaque"."""
        language = self.findings.language
        for hit in self.told.hits[:_TRIED]:
            if (self._claims(hit) or self._having(hit)) and hit.start < self.best.hit.start:
                standing = verb_groups.standing(language, self.low, self.clause.start, hit)
                if not standing.passive:
                    yield from (Part(span, "by") for span in self._subject(standing.begin, passive=False))

    def _claims(self, hit: Hit) -> bool:
        return hit.word.base in actor_words.claims(self.findings.language)

    def _having(self, hit: Hit) -> bool:
        """Tell whether somebody says that he did it himself: "a affirmé avoir tué"."""
        return hit.word.verb in ("report", "statement") and bool(self.grammar.having.match(self.low, hit.end))

    def _acts_itself(self) -> bool:
        """Tell whether a verb looks passive and is not: "sont sortis", "se sont massés"."""
        hit, language = self.best.hit, self.findings.language
        if not words_of(language, "past with être").isdisjoint((hit.word.base, hit.word.base.partition(" ")[0])):
            return True
        reflexive = GRAMMARS[language].verbs.reflexive
        return bool(reflexive.search(self.low, max(self.clause.start, self.best.begin - _ADVERB), hit.start))

    def _of_verb(self) -> Iterator[Part]:
        passive = self.passive
        role: Role = "against" if passive and self.kind not in _TOGETHER | {"deployment", "withdrawal"} else "by"
        subject = self._subject(self.best.begin, passive=passive)
        if passive and self.kind == "protest" and self.best.standing == "participle":
            return
        if role == "against" or self.kind not in _NOBODYS:
            for span in subject:
                yield Part(span, role)
        if passive and not subject and not self.grammar.head_last:
            yield from self._object(self.best.hit)  # "où ont péri douze soldats"
        if not passive and self.kind not in _MOVES and self.best.hit.word.verb not in _SAYING:
            yield from self._object(self.best.hit)
        if self.kind in _TOGETHER:
            yield from self._linked(self.grammar.with_, self.best.hit.end, self.clause.end, "by")

    def _object(self, hit: Hit) -> Iterator[Part]:
        start, low = self._behind(hit.end), self.low
        inside = low.find(" ", hit.start, hit.end)
        opens = self.grammar.quantity.match(low, inside + 1) if inside > 0 else None
        if opens and opens.end() > inside + 1:
            start = inside  # "a convoqué l'ambassadeur | du Mali", "a dissous les partis"
        if not low.startswith((" ", ", "), start):
            return
        mutual = self.kind in _MUTUAL and self.grammar.with_.match(low, hit.end + 1)
        role: Role = "by" if self.kind in _TOGETHER or mutual else "against"
        for span in self._all(start + 1, self.clause.end):
            if self.kind in ("sanctions", *_TOGETHER) or not self._land(span):
                yield Part(span, role)

    def _behind(self, start: int) -> int:
        """Return where what stands between a verb and its object ends: an adverb; a day or a place in French."""
        low, end = self.low, self.clause.end
        if aside := self.grammar.behind_verb.match(low, start, end):
            start = aside.end()
        if self.grammar.detour is NOTHING:
            return start
        for _ in range(_DETOURS):
            dates = self.findings.when.within(Span(start, min(end, start + _DATE)))
            detour = self.grammar.detour.match(low, start, end)
            places = self.findings.where.within(Span(detour.end(), detour.end() + _DATE)) if detour else ()
            if dates:
                start = dates[0].end
            elif places:
                start = places[0].end
            else:
                break
        return start

    def _all(self, start: int, limit: int) -> list[Span]:
        """Return those who stand at an offset; none where a stop word does."""
        while start < limit and self.low[start] == " ":
            start += 1
        return [] if self.grammar.stop.match(self.low, start - 1, limit) else self.phrases.listed(start, limit)

    def _of_noun(self, hit: Hit) -> Iterator[Part]:
        """Yield who stands behind a noun: "the arrest of X", "the attack by Y on Z"; and whose it is."""
        language, low = self.findings.language, self.low
        suffered = bool({hit.word.base, hit.word.head} & actor_words.done_to(language))
        own: Role = "against" if suffered else "by"
        until = self.best.begin if not self.best.noun and hit.start < self.best.begin else self.clause.end
        if behind := self.grammar.of.match(low, hit.end, until):
            for span in self._all(behind.end(), until):
                if suffered or self.kind not in ("attack", *_NOBODYS) or self._armed(span):
                    yield Part(span, own)
        if self.kind in _NOBODYS:
            return
        if owner := self.grammar.owner.search(low, max(self.clause.start, hit.start - _OWNER), hit.start):
            begin, end = owner.span(1)
            while opens := self.grammar.opening.match(low, begin, end) or self.grammar.complement.match(low, begin - 1):
                begin = opens.end() + low.startswith(" ", opens.end())
            span = Span(begin, end)
            if self.phrases.somebody(span):
                yield Part(span, own)
        elif self.grammar.premodified:
            yield from self._before(hit, own)
        if self.kind in _MUTUAL:
            yield from self._linked(self.grammar.between, hit.end, until, "by")
        if until < self.clause.end:
            yield from self._linked(self.grammar.agent, hit.end, until, "by")
        if self.kind in _TOGETHER:
            yield from self._linked(self.grammar.with_, hit.end, until, "by")
        else:
            yield from self._linked(self.grammar.against, hit.end, until, "against")

    def _before(self, hit: Hit, role: Role) -> Iterator[Part]:
        """Yield the body whose name stands right before a noun: "a JNIM attack"."""
        text = self.findings.article.text
        words: list[str] = []
        start = hit.start - 1
        while start > self.clause.start and len(words) < _NAME:
            space = text.rfind(" ", self.clause.start, start)
            start, word = max(space, self.clause.start - 1), text[space + 1 : start]
            if not word[:1].isupper() and "-" not in word:
                return
            words.insert(0, word)
            entry = gazetteer.find(" ".join(words))
            if entry and entry.kind == "organisation":
                yield Part(Span(space + 1, hit.start - 1), role)
                return

    def _armed(self, span: Span) -> bool:
        """Tell whether somebody attacks rather than is attacked: "l'attaque des rebelles", "des villageois"."""
        return actor_known.side_of(span, self.findings) in ("armed group", "army")

    def _linked(self, link: re.Pattern[str], start: int, until: int, role: Role) -> Iterator[Part]:
        for found in link.finditer(self.low, start, min(until, start + _LINK)):
            people = [p for p in self._all(found.end(), until) if self.kind != "attack" or not self._land(p)]
            if people:
                yield from (Part(span, role) for span in people)
                return

    def _land(self, span: Span) -> bool:
        """Tell whether a phrase is a country's name, which attacks hit as a place."""
        return any(m.kind == "name" and m.end == span.end for m in self.findings.where.within(span))

    def _agent(self, start: int) -> Iterator[Part]:
        """Yield who stands behind "by", where no word of another happening stands between."""
        for found in self.grammar.agent.finditer(self.low, start, self.clause.end):
            nearest = [h for h in self.told.hits if self.best.hit.start <= h.start < found.start()]
            if nearest and not self._done_by(nearest[-1]):
                continue
            people = self._all(found.end(), self.clause.end)
            if people:
                yield from (Part(span, "by") for span in people)
                return

    def _done_by(self, hit: Hit) -> bool:
        """Tell whether who stands behind "by" does what a word before it tells of."""
        if hit.start != self.best.hit.start:
            return self.kind != "other" and self._same(hit)
        return self.best.noun or self.best.passive

    def _same(self, hit: Hit) -> bool:
        """Tell whether a word tells of the event of the clause."""
        told = {hit.word.noun, hit.word.verb}
        if self._claims(hit):
            return self.kind == "attack"
        return hit.start == self.best.hit.start or self.kind in told or (self.kind in _HARM and bool(told & _HARM))

    def _subject(self, begin: int, *, passive: bool) -> list[Span]:
        """Return those of whom the verb tells."""
        low, start, end = self.low, self.clause.start, self._before_verb(begin)
        if which := self.grammar.which.match(low, start):
            if which.end() >= end:
                return self._antecedent()
            start = which.end()
        if end - start < _BEFORE:
            return self._as_before(passive=passive)
        if low[end - 1] == ",":
            # "Awa Ba, le maire, a été enlevée": what stands between commas says who is meant
            return self._first_of(start, end)
        if self.best.standing == "participle":
            return self._right_before(start, end)
        left, end = self._left(start, end)
        return self._list_to(left, end, start) if left < end else []

    def _before_verb(self, begin: int) -> int:
        """Return where the words before the verb group end, without adverbs, pronouns and asides."""
        low, start, end = self.low, self.clause.start, begin
        while end > start and low[end - 1] == " ":
            end -= 1
        while end > start and (found := self.grammar.before_verb.search(low, max(start, end - _ADVERB), end)):
            if low[found.end() - 1] == ",":
                break
            end = found.start()
        if end > start and low[end - 1] == ")":
            end = max(start, low.rfind("(", start, end))
            while end > start and low[end - 1] == " ":
                end -= 1
        return end

    def _left(self, start: int, end: int) -> tuple[int, int]:
        """Return between which offsets the subject stands; nothing stands between them where there is none."""
        low = self.low
        left = self._last_mark(start, end)
        while left > start and self.grammar.complement.match(low, left - 1):
            end = left - 2  # "le ministère des Affaires étrangères, de la Coopération": what it is of
            left = self._last_mark(start, end)
        for hit in self.told.hits:
            says = hit.word.verb in ("report", "statement") and not hit.word.noun
            if not left <= hit.start < end or not (says or self._claims(hit)):
                continue
            if low.startswith(" to ", hit.end) or self.findings.article.text[hit.start].isupper():
                continue  # "are reported to have been killed", "Alliance of Sahel States"
            said = self.grammar.said.match(low, hit.end, end)
            begin = said.end() if said else hit.end
            own = self.grammar.pronoun.match(low, begin)
            if (own and own.end() >= end - 1) or self._having(hit):
                end = verb_groups.standing(self.findings.language, low, start, hit).begin
                break  # "the government announced it will"
            left = begin
        if numbered := self.grammar.no_part.match(low, left, end):
            left = numbered.end()
        joint = self.grammar.conjunction.match(low, left)
        if joint and (left == start or not self.grammar.and_.match(low, left - 1)):
            left = joint.end() + 1 if low[joint.end() : joint.end() + 1] == " " else joint.end()
        when = [d for d in self.findings.when.within(Span(left, end)) if d.end < end]
        if when and (when[0].start == left or self.grammar.opening.match(low, left)):
            left = when[-1].end + 1
        if self.grammar.opening.match(low, left):
            where = [m.end for m in self.findings.where.within(Span(left, end)) if m.kind != "demonym" and m.end < end]
            left = where[-1] + 1 if where and not low.startswith("'s", where[-1]) else end
        return left, end

    def _last_mark(self, start: int, end: int) -> int:
        """Return what follows the last comma or colon of a stretch, its beginning where it has none."""
        return max(
            start,
            *(self.low.rfind(mark, start, end) + 2 if mark in self.low[start:end] else start for mark in (", ", ": ")),
        )

    def _first_of(self, start: int, end: int) -> list[Span]:
        """Return the first who are named before a verb behind a comma: "Awa Ba, le maire, a été enlevée"."""
        if self.grammar.which.match(self.low, self.clause.start):
            return []
        while start < end:
            comma = self.low.find(",", start, end)
            if comma < 0:
                return []
            left, right = self._left(start, comma)
            if left < right and not self._says(start, comma):
                phrase = self.phrases.at(left, right)
                return list(self.phrases.parts(phrase)) if phrase else []
            start = comma + 1
            while self.low[start] == " ":
                start += 1
        return []

    def _says(self, start: int, end: int) -> bool:
        """Tell whether a stretch only says who said it: "a déclaré Awa Ba"."""
        said = [h for h in self.told.hits if start <= h.start < end and h.word.verb == "report"]
        return bool(said) and verb_groups.standing(self.findings.language, self.low, start, said[0]).begin == start

    def _right_before(self, start: int, end: int) -> list[Span]:
        """Return who stands right before a participle: "a Dutch engineer | taken near Ouallam"."""
        word = self.phrases.last_word(start, end)
        if word is None:
            return []
        determiner = GRAMMARS[self.findings.language].nouns.determiner.search(self.low, max(start, word - _OWNER), word)
        phrase = self.phrases.at(determiner.start() if determiner else word, end)
        return list(self.phrases.parts(phrase)) if phrase and phrase.end == end else []

    def _list_to(self, left: int, end: int, start: int) -> list[Span]:
        """Return those of a list that ends before the verb: "Mali, Niger and Chad"."""
        low = self.low
        joint = self.grammar.and_.match(low, left - 1, end)
        phrase = self.phrases.at(joint.end() if joint else left, end)
        if phrase and (says := self.grammar.says.match(low, phrase.end, end)):
            return self._list_to(says.end(), end, start)
        if phrase is None or self._other_subject(phrase.end, end):
            return []
        people = list(self.phrases.parts(phrase))
        while people and left > start + 2 and low.startswith(", ", left - 2):
            comma = low.rfind(", ", start, left - 2)
            previous = self.phrases.at(comma + 2 if comma >= 0 else start, left - 2)
            if len(people) < 2 and not joint:
                break
            if previous is None or previous.end < left - 2 or not self.phrases.somebody(previous):
                return [] if len(people) > _PAIR else people  # of whom or what the list is, it does not say
            people.insert(0, previous)
            left = previous.start
        return people

    def _other_subject(self, start: int, end: int) -> bool:
        """Tell whether a pronoun stands between a noun phrase and the verb: "des hommes qu'il a"."""
        last = self.low[start:end].replace("'", " ").split()
        return bool(last) and bool(self.grammar.pronoun.fullmatch(last[-1]))

    def _antecedent(self) -> list[Span]:
        """Return who stands before "who"."""
        known, start = self.findings.speakers, self.clause.start
        for end in range(start, start - _BEFORE, -1):
            if candidate := known.ending_at(end):
                span = Span(candidate.start, candidate.end)
                return [span] if self.phrases.somebody(span) else []
        return []

    def _as_before(self, *, passive: bool) -> list[Span]:
        """Return the subject of the verb before it: "attacked the clinic | and kidnapped two nurses"."""
        before = self.told.before
        if before is None or self.told.before_passive != passive:
            return []
        role = "against" if passive else "by"
        return [Span(a.start, a.end) for a in before.actors if a.role == role]
