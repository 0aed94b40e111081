"""One sentence read: its clauses, the event of each, and the clauses put together that tell of one event."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from sahelscope.events import (
    actors,
    candidates,
    clauses,
    dating,
    drafts,
    figures,
    modality,
    nouns,
    placing,
    scan,
    triggers,
    verbs,
)
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.words import Hit, words_of
from sahelscope.language import lexicon
from sahelscope.language.lexicon import Hit as Found
from sahelscope.models import Article, Date, Event, Language, Mention, Quote, Span

#: types whose second verb in a clause is an event of its own
_STRONG = frozenset(["attack", "abduction", "arrest", "protest", "coup", "withdrawal", "deployment"])
#: how much less sure an event is whose sentence names no country
_ELSEWHERE = 0.1
#: How far around a clause its sentence is looked at, in characters
_AROUND = 600


@cache
def _scanner(language: Language) -> scan.Scanner:
    lists: dict[str, Iterable[tuple[str, object]]] = {
        "triggers": triggers.forms(language),
        "objects": triggers.objects(language).items(),
        "casualties": figures.forms(language),
        **modality.forms(language),
    }
    return scan.Scanner(lists)


class Reader:
    """Reads the sentences of one article."""

    def __init__(
        self, article: Article, low: str, mentions: Sequence[Mention], dates: Sequence[Date], quotes: Sequence[Quote]
    ) -> None:
        self.article, self.low = article, low
        self._grammar = GRAMMARS[article.language].sentences
        self.when = dating.Dates(dates, article.text, low, article.language)
        self.where = placing.Places(article, mentions)
        self._quoted = sorted(s for q in quotes if q.kind != "indirect" for s in q.spans)
        found = _scanner(article.language).find(low)
        self.triggers = triggers.told(article.text, found["triggers"], article.language)
        self._objects, self._casualties = found["objects"], found["casualties"]
        self._cues = modality.Cues(found)

    def read(self, index: int, hits: Sequence[Hit], before: drafts.Draft | None) -> list[drafts.Draft]:
        """Return the events of one sentence; ``hits`` are its triggers, ``before`` the event told before it."""
        sentence, language = self.article.sentences[index], self.article.language
        hits = [h for h in hits if self._may_tell(h, sentence)]
        if not hits or self.article.part_at(hits[0].start) not in ("body", "title"):
            return []
        out: list[drafts.Draft] = []
        said, told_of = False, -1
        starts = [h.start for h in hits]
        cut = clauses.cut(self.low, sentence, language)
        begun = self._coordinated(cut, hits)
        # what happened before, on a day of its own: "hit by rockets in December"
        aside = [s for s in clauses.apposed(self.low, sentence, language) if self.when.within(s)]
        for number, clause in enumerate(cut):
            if number + 1 < len(cut) and self._during(cut[number + 1], hits):
                clause = Span(clause.start, cut[number + 1].end)
                cut[number + 1] = Span(clause.end, clause.end)
            inside = hits[bisect_left(starts, clause.start) : bisect_left(starts, clause.end)]
            reported, said = said, any(h.word.verb == "report" and clause.end - h.end < 45 for h in inside)
            holes = [s for s in aside if clause.start < s.start and s.end < clause.end]
            within = [h for h in inside if any(s.start <= h.start < s.end for s in holes)]
            inside = [h for h in inside if h not in within]
            for hole in holes:
                of_hole = [h for h in within if hole.start <= h.start < hole.end]
                told_aside = self._clause(hole, index, of_hole, before, reported=False, apposed=True)
                if told_aside:
                    out.append(replace(told_aside, apart=True))
            if not inside or number == told_of:
                continue
            draft = self._clause(
                clause, index, inside, out[-1] if out else before, reported=reported, coordinated=clause.start in begun
            )
            if (
                draft
                and not draft.report
                and draft.event.type == "statement"
                and self.low.endswith(self._grammar.complement, clause.start, clause.end)
            ):
                told_of = number + 1  # what is denied, threatened or promised is no event of its own
                after = cut[number + 1].end if number + 1 < len(cut) else clause.end
                draft = self._ending(draft, after)
            if draft:
                out.append(draft)
        told = [d for d in out if not d.report]
        return drafts.joined(told, self.article.text, language) if told else out[:1]

    def _coordinated(self, cut: list[Span], hits: Sequence[Hit]) -> set[int]:
        """Cut the clauses before a second verb of another kind, "burned the clinic | and took two nurses hostage".

        Return where the new clauses begin.
        """
        begun: set[int] = set()
        for k, hit in enumerate(hits):
            if hit.word.verb not in _STRONG or not self._grammar.and_.search(
                self.low, max(0, hit.start - 18), hit.start
            ):
                continue
            i = next((i for i, c in enumerate(cut) if c.start < hit.start < c.end), None)
            earlier = [h for h in hits[:k] if i is not None and h.start >= cut[i].start and h.word.verb]
            if i is None or not earlier or earlier[-1].word.verb in (hit.word.verb, "report", "statement", "frame"):
                continue
            if earlier[-1].word.verb not in _STRONG or hit.start - earlier[-1].end < 12:
                continue
            whole = cut[i]
            cut[i : i + 1] = [Span(whole.start, hit.start - 5), Span(hit.start, whole.end)]
            begun.add(hit.start)
        return begun

    def _during(self, clause: Span, hits: Sequence[Hit]) -> bool:
        """Tell whether a clause only says at what occasion: "lors d'un mariage à Gao", "during a wedding"."""
        if not self.low.startswith(self._grammar.during, clause.start):
            return False
        return not any(clause.start <= h.start < clause.end for h in hits) and bool(self.when.within(clause))

    def _ending(self, draft: drafts.Draft, end: int) -> drafts.Draft:
        """Return the draft with its clause ending elsewhere."""
        event = replace(draft.event, end=end, text=self.article.text[draft.event.start : end])
        return replace(draft, event=event)

    def _may_tell(self, hit: Hit, sentence: Span) -> bool:
        """Tell, cheaply, whether a trigger can come to an event in this sentence."""
        word = hit.word
        around = Span(max(sentence.start, hit.start - _AROUND), min(sentence.end, hit.end + _AROUND))
        if word.verb == "report" and not word.noun:
            return self._cues.any("medium", around) or bool(self.where.within(around))
        if word.verb not in ("frame", None) or word.noun not in ("frame", None):
            return True
        table = triggers.frames(self.article.language).get(word.base, {})
        objects = self._objects.within(around)
        if word.base in words_of(self.article.language, "aspect"):
            return True
        if "town" in table and self.where.within(around):
            return True
        return bool({"reflexive", "country"} & table.keys()) or any(n in table for o in objects for n in o.value)

    def _clause(
        self,
        clause: Span,
        index: int,
        hits: Sequence[Hit],
        before: drafts.Draft | None,
        *,
        reported: bool,
        apposed: bool = False,
        coordinated: bool = False,
    ) -> drafts.Draft | None:
        """Return the event of one clause, None where it tells of none."""
        language, low, text = self.article.language, self.low, self.article.text
        sentence = self.article.sentences[index]
        mentions = self.where.within(clause)
        dates = [(d.start, d.end) for d in self.when.within(clause)]
        objects = [o for o in self._objects.within(clause) if not any(s <= o.start < e for s, e in dates)]  # "5 March"
        people = [o.start for o in objects if "people" in o.value]
        counted = figures.find(text, low, clause, self._casualties, language, dates, people)
        objects += [
            Found(m.start, m.end, ("country",))
            for m in mentions
            if m.kind == "name" and not low.startswith(self._grammar.owner, m.end)
        ]
        objects += [Found(m.start, m.end, ("town",)) for m in mentions if m.kind == "city" and self._bare(m)]
        setting = candidates.Setting(
            language=language,
            low=low,
            clause=clause,
            sentence=sentence,
            dates=dates,
            places=[(m.start, m.end) for m in mentions],
            counts=[(f.start, f.end) for f in counted],
            objects=sorted(objects),
            cues=self._cues,
            quoted=self._in_quotes(clause),
            reported=reported,
            lead=index == 0,
            apposed=apposed,
        )
        best = candidates.best(list(_candidates(hits, setting)), language, lead=setting.lead)
        if best is None or best.weight < candidates.ENOUGH:
            return None
        trigger = Span(best.hit.start, best.hit.end)
        # a noun shares its date with its participle: "l'attaque menée jeudi"
        kin = [
            Span(h.start, h.end + 30 if h.word.noun else h.end) for h in hits if best.type in (h.word.noun, h.word.verb)
        ]
        date = self.when.of(clause, sentence, trigger, kin)
        goes_on = goes_on_with(low, clause, language) or bool(before and before.sentence == index)
        kind = best.type
        if before and goes_on and before.event.type == "protest" and best.hit.word.base in words_of(language, "riot"):
            kind = "protest"
        if not date and before and goes_on and _akin(before.event.type, kind) and not self.when.within(sentence):
            date = before.date
        if not date and before and coordinated:
            date = before.date
        wide = Span(max(sentence.start, clause.start - _AROUND), min(sentence.end, clause.end + _AROUND))
        places = placing.countries(
            self.where, clause, wide, trigger, kind, before.event.countries if before else (), goes_on=goes_on
        )
        # a country taken from the article as a whole is less sure than one that the sentence names
        placed = not places or any(m.country in places for m in self.where.within(wide))
        if kind == "arrest":  # "detained over the killing of a driver": the dead are another event's
            counted = [f for f in counted if f.what not in ("deaths", "wounded")]
        end = clause.end
        if kind != "statement" and low.endswith(self._grammar.complement, clause.start, end):
            end = low.rindex(" ", clause.start, end)
        event = Event(
            start=clause.start,
            end=end,
            text=text[clause.start : end],
            type=kind,
            date=date.value if date else None,
            first=date.first if date else None,
            last=date.last if date else None,
            precision=date.precision if date else None,
            countries=tuple(places),
            actors=actors.find(
                text,
                low,
                clause,
                best.begin,
                [Span(h.start, h.end) for h in hits if h.word.noun],
                language,
                noun=best.noun,
            ),
            planned=best.standing == "planned",
            rule="nouns" if best.noun else "verbs",
            confidence=round(confidence(best.weight) - (0 if placed else _ELSEWHERE), 2),
            figures=tuple(counted),
        )
        return drafts.Draft(
            event=event,
            date=date,
            places=tuple(m.country for m in mentions),
            anaphoric=best.anaphoric,
            report=best.report,
            sentence=index,
            title=self.article.part_at(clause.start) == "title",
            hearsay=best.standing == "alleged" and not date and not counted,
            again=best.noun and best.definite and best.begin - clause.start <= 2,
            toll=drafts.toll(best, objects, language),
        )

    def _bare(self, mention: Mention) -> bool:
        """Tell whether a town stands without a preposition: "took Tessalit", not "killed in Tessalit"."""
        return not self._grammar.preposition.search(self.low, max(0, mention.start - 18), mention.start)

    def _in_quotes(self, span: Span) -> bool:
        i = bisect_right(self._quoted, (span.end, 0)) - 1
        return i >= 0 and self._quoted[i].overlaps(span)


#: types of which one event may go on with another, on the same day
_AKIN = ({"attack", "abduction", "coup", "arrest"}, {"protest", "arrest", "attack"}, {"disaster", "humanitarian"})


def _akin(before: str, kind: str) -> bool:
    return before == kind or any(before in types and kind in types for types in _AKIN)


def confidence(weight: float) -> float:
    """Return how often a row of this weight is right, as counted on the annotated articles."""
    return round(min(0.9, 0.55 + 0.5 * (weight - candidates.ENOUGH)), 2)


def _candidates(hits: Sequence[Hit], setting: candidates.Setting) -> Iterator[candidates.Candidate]:
    """Yield what each trigger of a clause makes of it."""
    for k, hit in enumerate(hits):
        following = hits[k + 1] if k + 1 < len(hits) else None
        found, denied = (
            verbs.weigh(hit, hits[k - 1] if k else None, following, setting) if hit.word.verb else (None, False)
        )
        if found is None and hit.word.noun and not denied:
            until = next((h.start for h in hits[k + 1 : k + 6] if h.word.noun), setting.clause.end)
            found = nouns.weigh(hit, until, setting)
        if found:
            yield found


@cache
def _continuations(language: Language) -> tuple[str, ...]:
    return tuple(lexicon.load(language, "event_cues").of("continuation"))


def goes_on_with(low: str, clause: Span, language: Language) -> bool:
    """Tell whether a clause goes on with what was told before it: "Les assaillants ont aussi …", "They also …"."""
    return low.startswith(_continuations(language), clause.start)
