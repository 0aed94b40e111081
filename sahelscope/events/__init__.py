"""What happened, when and where.

The modules run in this order: ``clauses`` cuts a sentence, ``triggers`` finds the words that may tell of an event,
``grammar`` says how they stand (happened, planned, denied), ``typing`` what they tell of, ``candidates`` weighs the
evidence; ``dating``, ``placing``, ``actors`` and ``figures`` fill the row; ``repeats`` drops what was told already.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from sahelscope.events import (
    actors,
    candidates,
    clauses,
    dating,
    figures,
    grammar,
    modality,
    placing,
    repeats,
    triggers,
)
from sahelscope.lexicon import Hit as Found
from sahelscope.models import Article, Date, Event, Mention, Quote, Span

#: A candidate below this weight is no event
ENOUGH = 0.8


def find(article: Article, mentions: Sequence[Mention], dates: Sequence[Date], quotes: Sequence[Quote]) -> list[Event]:
    """Return the events in the order of the text."""
    low = triggers.lower(article.text)
    spans = [(h, i) for h in triggers.find(low, article.language) if (i := article.sentence_at(h.start)) is not None]
    when, where = dating.Dates(dates), placing.Places(article, mentions)
    quoted = [s for q in quotes if q.kind != "indirect" for s in q.spans]
    out: list[Event] = []
    for index, group in groupby(spans, key=lambda pair: pair[1]):
        hits = [h for h, _ in group if article.part_at(h.start) in ("body", "title")]
        if hits:
            out.extend(_sentence(article, low, index, hits, when, where, quoted, out[-1] if out else None))
    return repeats.dropped(out)


def _sentence(
    article: Article,
    low: str,
    index: int,
    hits: Sequence[triggers.Hit],
    when: dating.Dates,
    where: placing.Places,
    quoted: Sequence[Span],
    before: Event | None,
) -> list[Event]:
    """Return the events of one sentence."""
    sentence, language, text = article.sentences[index], article.language, article.text
    found_objects = [
        Found(h.start + sentence.start, h.end + sentence.start, h.value)
        for h in triggers.objects(language).find(low[sentence.start : sentence.end])
    ]
    cues = [
        Found(h.start + sentence.start, h.end + sentence.start, h.value)
        for h in modality.cues(low[sentence.start : sentence.end], language)
    ]
    words = grammar.tokens(low, sentence.start, sentence.end)
    out: list[Event] = []
    reports: list[Event] = []
    said = False
    for clause in clauses.cut(low, sentence, language):
        inside = [h for h in hits if clause.holds((h.start, h.end))]
        reported, said = said, any(h.word.verb == "report" for h in inside)
        if not inside:
            continue
        taken = [(d.start, d.end) for d in when.within(clause)]
        counted = figures.find(low, text, clause.start, clause.end, language, taken)
        setting = candidates.Setting(
            language=language,
            low=low,
            dates=taken,
            places=[(m.start, m.end) for m in where.within(clause)],
            counts=[(f.start, f.end) for f in counted],
            quoted=any(q.overlaps(clause) for q in quoted),
            reported=reported,
            lead=index == 0,
            cues=frozenset(c.value for c in cues if clause.holds((c.start, c.end))),
        )
        named = [Found(m.start, m.end, ("country",)) for m in where.within(clause) if m.kind == "name"]
        objects = sorted([o for o in found_objects if clause.holds((o.start, o.end))] + named)
        best = candidates.weigh(clause, inside, words, objects, setting)
        if best is None or best.weight < ENOUGH:
            continue
        trigger = Span(best.hit.start, best.hit.end)
        date = when.nearest(clause, trigger) or _opening(when, sentence, clause, trigger)
        places = placing.countries(where, clause, sentence, trigger, best.type, before.countries if before else ())
        target = reports if best.report else out
        target.append(
            Event(
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
        )
        before = target[-1]
    return out or reports[:1]


def _opening(when: dating.Dates, sentence: Span, clause: Span, trigger: Span) -> Date | None:
    """Return the date that opens the sentence ("Dimanche, ..."), where another clause holds it."""
    if clause.start == sentence.start:
        return None
    return when.nearest(Span(sentence.start, min(clause.start, sentence.start + 25)), trigger)
