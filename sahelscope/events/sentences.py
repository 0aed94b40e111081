"""One sentence read: its clauses, the event of each, and the clauses put together that tell of one event."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeVar

from sahelscope import lexicon
from sahelscope.events import actors, candidates, clauses, dating, figures, grammar, modality, placing, triggers
from sahelscope.lexicon import Hit as Found
from sahelscope.models import Article, Date, Event, Language, Mention, Quote, Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Draft:
    """An event before the article as a whole is looked at."""

    event: Event
    date: Date | None
    places: tuple[str, ...]  #: places named in the clause itself
    anaphoric: bool
    report: bool
    sentence: int


class Reader:
    """Reads the sentences of one article."""

    def __init__(
        self, article: Article, low: str, mentions: Sequence[Mention], dates: Sequence[Date], quotes: Sequence[Quote]
    ) -> None:
        self.article, self.low = article, low
        self.when = dating.Dates(dates, low, article.language)
        self.where = placing.Places(article, mentions)
        self._quoted = sorted(s for q in quotes if q.kind != "indirect" for s in q.spans)
        self._objects = triggers.objects(article.language).find(low)
        self._object_starts = [o.start for o in self._objects]
        self._cues = modality.cues(low, article.language)
        self._cue_starts = [c.start for c in self._cues]

    def read(self, index: int, hits: Sequence[triggers.Hit], before: Draft | None) -> list[Draft]:
        """Return the events of one sentence; ``hits`` are its triggers, ``before`` the event told before it."""
        sentence, language = self.article.sentences[index], self.article.language
        hits = [h for h in hits if self.article.part_at(h.start) in ("body", "title")]
        if not hits:
            return []
        words = grammar.tokens(self.low, sentence.start, sentence.end)
        out: list[Draft] = []
        said = False
        for clause in clauses.cut(self.low, sentence, language):
            inside = [h for h in hits if clause.holds((h.start, h.end))]
            reported, said = said, any(h.word.verb == "report" and clause.end - h.end < 25 for h in inside)
            if not inside:
                continue
            draft = self._clause(clause, index, inside, words, out[-1] if out else before, reported=reported)
            if draft:
                out.append(draft)
        told = [d for d in out if not d.report]
        return _joined(told, self.article.text) if told else out[:1]

    def _clause(
        self,
        clause: Span,
        index: int,
        hits: Sequence[triggers.Hit],
        words: Sequence[grammar.Token],
        before: Draft | None,
        *,
        reported: bool,
    ) -> Draft | None:
        """Return the event of one clause, None where it tells of none."""
        language, low, text = self.article.language, self.low, self.article.text
        sentence = self.article.sentences[index]
        mentions = self.where.within(clause)
        taken = [(d.start, d.end) for d in self.when.within(clause)]
        counted = figures.find(low, text, clause.start, clause.end, language, taken)
        setting = candidates.Setting(
            language=language,
            low=low,
            dates=taken,
            places=[(m.start, m.end) for m in mentions],
            counts=[(f.start, f.end) for f in counted],
            quoted=self._in_quotes(clause),
            reported=reported,
            lead=index == 0,
            cues=_inside(self._cues, self._cue_starts, clause),
        )
        objects = _inside(self._objects, self._object_starts, clause)
        objects += [Found(m.start, m.end, ("country",)) for m in mentions if m.kind == "name"]
        objects.sort()
        best = candidates.weigh(clause, hits, words, objects, setting)
        if best is None or best.weight < candidates.ENOUGH:
            return None
        trigger = Span(best.hit.start, best.hit.end)
        # a noun shares its date with its participle: "l'attaque menée jeudi"
        kin = [
            Span(h.start, h.end + 30 if h.word.noun else h.end) for h in hits if best.type in (h.word.noun, h.word.verb)
        ]
        date = self.when.of(clause, sentence, trigger, kin)
        goes_on = goes_on_with(low, clause, language) or bool(before and before.sentence == index)
        if not date and before and goes_on and not self.when.within(sentence):
            date = before.date
        places = placing.countries(
            self.where, clause, sentence, trigger, best.type, before.event.countries if before else (), goes_on=goes_on
        )
        event = Event(
            start=clause.start,
            end=clause.end,
            text=clause.of(text),
            type=best.type,
            date=date.value if date else None,
            first=date.first if date else None,
            last=date.last if date else None,
            precision=date.precision if date else None,
            countries=tuple(places),
            actors=actors.find(text, low, clause, best.begin, best.hit.end, language),
            planned=best.standing == "planned",
            rule="noun" if best.noun else "verb",
            confidence=round(min(0.95, max(0.3, 0.35 + 0.3 * best.weight)), 2),
            figures=tuple(counted),
        )
        return Draft(event, date, tuple(m.country for m in mentions), best.anaphoric, best.report, index)

    def _in_quotes(self, span: Span) -> bool:
        i = bisect_right(self._quoted, (span.end, 0)) - 1
        return i >= 0 and self._quoted[i].overlaps(span)


def _inside(hits: Sequence[Found[T]], starts: Sequence[int], span: Span) -> list[Found[T]]:
    """Return the hits that begin in the span."""
    return list(hits[bisect_right(starts, span.start - 1) : bisect_right(starts, span.end - 1)])


@cache
def _continuations(language: Language) -> tuple[str, ...]:
    return tuple(lexicon.load(language, "event_cues").of("continuation"))


def goes_on_with(low: str, clause: Span, language: Language) -> bool:
    """Tell whether a clause goes on with what was told before it: "Les assaillants ont aussi …", "They also …"."""
    return low.startswith(_continuations(language), clause.start)


def _joined(drafts: Sequence[Draft], text: str) -> list[Draft]:
    """Put together neighbouring clauses of a sentence that tell of one event: "were killed | when gunmen attacked"."""
    out: list[Draft] = []
    for draft in drafts:
        if out and _one(out[-1], draft):
            out[-1] = _merged(out[-1], draft, text)
        else:
            out.append(draft)
    return out


def _one(left: Draft, right: Draft) -> bool:
    if left.event.type != right.event.type or left.event.planned != right.event.planned:
        return False
    if left.date and right.date and left.date is not right.date:
        return False
    if left.places and right.places and not set(left.places) & set(right.places):
        return False
    counted = {f.what for f in left.event.figures} & {f.what for f in right.event.figures}
    return not counted


def _merged(left: Draft, right: Draft, text: str) -> Draft:
    first, second = left.event, right.event
    dated = first if left.date else second
    placed = first if left.places or not right.places else second
    event = replace(
        first,
        end=second.end,
        text=text[first.start : second.end],
        date=dated.date,
        first=dated.first,
        last=dated.last,
        precision=dated.precision,
        countries=placed.countries,
        actors=tuple(dict.fromkeys(first.actors + second.actors)),
        confidence=max(first.confidence, second.confidence),
        figures=first.figures + second.figures,
    )
    return replace(left, event=event, date=left.date or right.date, places=left.places + right.places)
