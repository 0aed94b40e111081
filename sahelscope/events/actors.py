"""Who did it and to whom, as printed: by the voice of the verb, by its type, by what stands behind a noun.

Des hommes armés ont attaqué le marché de Gao. -> by Des hommes armés
Le maire de Gao a été enlevé par des rebelles. -> against Le maire de Gao; by des rebelles
Gunmen killed two traders on 3 May 2021. -> by Gunmen; against two traders
The killing of two traders by gunmen on 3 May 2021 shocked Gao. -> against two traders; by gunmen
On 3 May 2021 he attacked the post in Gao. -> nothing
Floods destroyed the market of Gao on 3 May 2021. -> nothing
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.events import actor_known, actor_nouns, actor_words, verb_groups
from sahelscope.events.actor_clause import MUTUAL, NOBODYS, TOGETHER, Clause, Part, Role, Told
from sahelscope.events.actor_subjects import Subjects
from sahelscope.events.candidates import Candidate
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS, NOTHING
from sahelscope.events.words import Hit, words_of
from sahelscope.models import Actor, Span

#: types whose verb has no object that is somebody
_MOVES = frozenset(["deployment", "withdrawal", "statement", "election", "humanitarian"])
#: classes of verbs whose object hears something
_SAYING = ("everyday", "report")
#: types of what is done to somebody: of two in one clause, one agent does both
_HARM = frozenset(["attack", "abduction", "arrest", "coup"])
#: so many days and places stand between a verb and its object; so many of a clause's words are tried
_DETOURS, _TRIED = 3, 10
#: how far before a verb an adverb or pronoun may begin that is no part of its subject
_ADVERB = 20
#: how far behind a verb a date may begin that stands before its object
_DATE = 6


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
        self.clause = Clause(best, kind, told, findings)
        self.subjects = Subjects(self.clause)
        self.low, self.grammar, self.phrases = self.clause.low, self.clause.grammar, self.clause.phrases
        base = best.hit.word.base
        self.suffered = not actor_words.suffers(findings.language).isdisjoint((base, base.partition(" ")[0]))
        reduced = best.begin == best.hit.start and self.grammar.reduced.match(self.low, best.hit.end)
        self.passive = self.suffered or bool(reduced) or (best.passive and not self._acts_itself())

    def parts(self) -> Iterator[Part]:
        """Yield those who have a part, the surest first."""
        if self.best.noun:
            yield from actor_nouns.parts(self.clause, self.best.hit)
            yield from self._who_claims()
        else:
            yield from self._of_verb()
            for hit in self.told.hits[:_TRIED]:
                if hit.word.noun == self.kind and hit.start != self.best.hit.start:
                    yield from actor_nouns.parts(self.clause, hit)
            if self.kind == "protest":
                yield from self.clause.linked(self.grammar.facing, self.best.hit.end, self.clause.end, "against")
        if self.kind not in NOBODYS:
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
            if (self.clause.claims(hit) or self.clause.having(hit)) and hit.start < self.best.hit.start:
                standing = verb_groups.standing(language, self.low, self.clause.start, hit)
                if not standing.passive:
                    yield from (Part(span, "by") for span in self.subjects.of(standing.begin, passive=False))

    def _acts_itself(self) -> bool:
        """Tell whether a verb looks passive and is not: "sont sortis", "se sont massés"."""
        hit, language = self.best.hit, self.findings.language
        if not words_of(language, "past with être").isdisjoint((hit.word.base, hit.word.base.partition(" ")[0])):
            return True
        reflexive = GRAMMARS[language].verbs.reflexive
        return bool(reflexive.search(self.low, max(self.clause.start, self.best.begin - _ADVERB), hit.start))

    def _of_verb(self) -> Iterator[Part]:
        passive = self.passive
        role: Role = "against" if passive and self.kind not in TOGETHER | {"deployment", "withdrawal"} else "by"
        subject = self.subjects.of(self.best.begin, passive=passive)
        if passive and self.kind == "protest" and self.best.standing == "participle":
            return
        if role == "against" or self.kind not in NOBODYS:
            for span in subject:
                yield Part(span, role)
        if passive and not subject and not self.grammar.head_last:
            yield from self._object(self.best.hit)  # "où ont péri douze soldats"
        if not passive and self.kind not in _MOVES and self.best.hit.word.verb not in _SAYING:
            yield from self._object(self.best.hit)
        if self.kind in TOGETHER:
            yield from self.clause.linked(self.grammar.with_, self.best.hit.end, self.clause.end, "by")

    def _object(self, hit: Hit) -> Iterator[Part]:
        start, low = self._behind(hit.end), self.low
        inside = low.find(" ", hit.start, hit.end)
        opens = self.grammar.quantity.match(low, inside + 1) if inside > 0 else None
        if opens and opens.end() > inside + 1:
            start = inside  # "a convoqué l'ambassadeur | du Mali", "a dissous les partis"
        if not low.startswith((" ", ", "), start):
            return
        mutual = self.kind in MUTUAL and self.grammar.with_.match(low, hit.end + 1)
        role: Role = "by" if self.kind in TOGETHER or mutual else "against"
        for span in self.clause.all_at(start + 1, self.clause.end):
            if self.kind in ("sanctions", *TOGETHER) or not self.clause.land(span):
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

    def _agent(self, start: int) -> Iterator[Part]:
        """Yield who stands behind "by", where no word of another happening stands between."""
        for found in self.grammar.agent.finditer(self.low, start, self.clause.end):
            nearest = [h for h in self.told.hits if self.best.hit.start <= h.start < found.start()]
            if nearest and not self._done_by(nearest[-1]):
                continue
            people = self.clause.all_at(found.end(), self.clause.end)
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
        if self.clause.claims(hit):
            return self.kind == "attack"
        return hit.start == self.best.hit.start or self.kind in told or (self.kind in _HARM and bool(told & _HARM))
