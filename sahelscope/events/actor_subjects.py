"""Whom a clause tells of: its subject, before the verb, behind "who", or that of the clause before.

Des hommes armés ont attaqué le marché de Gao. -> by Des hommes armés
Le 3 mai 2021, Awa Ba, le maire de Gao, a été enlevée. -> against Awa Ba
Gunmen attacked the clinic of Gao and kidnapped two nurses on 3 May 2021. -> by Gunmen; by Gunmen; against two nurses
"""

from __future__ import annotations

from sahelscope.events import verb_groups
from sahelscope.events.actor_clause import Clause
from sahelscope.events.grammar import GRAMMARS
from sahelscope.models import Span

#: how far before a word its determiner may begin; an adverb or pronoun that is no part of the subject, before the verb
_DETERMINER, _ADVERB = 40, 20
#: more than so many are a list
_PAIR = 2
#: a relative clause's noun phrase ends at most so far before it
_BEFORE = 3


class Subjects:
    """Finds the subject of a clause."""

    def __init__(self, clause: Clause) -> None:
        self.clause, self.low, self.grammar, self.phrases = clause, clause.low, clause.grammar, clause.phrases

    def of(self, begin: int, *, passive: bool) -> list[Span]:
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
        if self.clause.best.standing == "participle":
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
        for hit in self.clause.told.hits:
            says = hit.word.verb in ("report", "statement") and not hit.word.noun
            if not left <= hit.start < end or not (says or self.clause.claims(hit)):
                continue
            if low.startswith(" to ", hit.end) or self.clause.findings.article.text[hit.start].isupper():
                continue  # "are reported to have been killed", "Alliance of Sahel States"
            said = self.grammar.said.match(low, hit.end, end)
            begin = said.end() if said else hit.end
            own = self.grammar.pronoun.match(low, begin)
            if (own and own.end() >= end - 1) or self.clause.having(hit):
                end = verb_groups.standing(self.clause.language, low, start, hit).begin
                break  # "the government announced it will"
            left = begin
        if numbered := self.grammar.no_part.match(low, left, end):
            left = numbered.end()
        joint = self.grammar.conjunction.match(low, left)
        if joint and (left == start or not self.grammar.and_.match(low, left - 1)):
            left = joint.end() + 1 if low[joint.end() : joint.end() + 1] == " " else joint.end()
        when = [d for d in self.clause.findings.when.within(Span(left, end)) if d.end < end]
        if when and (when[0].start == left or self.grammar.opening.match(low, left)):
            left = when[-1].end + 1
        if self.grammar.opening.match(low, left):
            where = [
                m.end for m in self.clause.findings.where.within(Span(left, end)) if m.kind != "demonym" and m.end < end
            ]
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
        said = [h for h in self.clause.told.hits if start <= h.start < end and h.word.verb == "report"]
        return bool(said) and verb_groups.standing(self.clause.language, self.low, start, said[0]).begin == start

    def _right_before(self, start: int, end: int) -> list[Span]:
        """Return who stands right before a participle: "a Dutch engineer | taken near Ouallam"."""
        word = self.phrases.last_word(start, end)
        if word is None:
            return []
        determiner = GRAMMARS[self.clause.language].nouns.determiner.search(
            self.low, max(start, word - _DETERMINER), word
        )
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
        known, start = self.clause.findings.speakers, self.clause.start
        for end in range(start, start - _BEFORE, -1):
            if candidate := known.ending_at(end):
                span = Span(candidate.start, candidate.end)
                return [span] if self.phrases.somebody(span) else []
        return []

    def _as_before(self, *, passive: bool) -> list[Span]:
        """Return the subject of the verb before it: "attacked the clinic | and kidnapped two nurses"."""
        before = self.clause.told.before
        if before is None or self.clause.told.before_passive != passive:
            return []
        role = "against" if passive else "by"
        return [Span(a.start, a.end) for a in before.actors if a.role == role]
