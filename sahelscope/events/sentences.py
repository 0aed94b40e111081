"""The events of one sentence: of each of its clauses, and the clauses put together that tell of one event.

Two guards were killed when gunmen attacked the post in Gao. -> attack
Gunmen attacked the clinic in Gao and kidnapped two nurses. -> attack; abduction
Des hommes ont brûlé le dispensaire de Gao et enlevé deux infirmières. -> attack; abduction
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from sahelscope.events import clause_events, clauses, drafts, inner, triggers
from sahelscope.events.drafts import AROUND, Clause, Draft
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.words import Hit, Word, words_of
from sahelscope.models import Language, Span, changed

#: types whose second verb in a clause is an event of its own
_STRONG = frozenset(["attack", "abduction", "arrest", "protest", "coup", "withdrawal", "deployment"])
#: classes of objects that no list of words holds
_BY_OTHERS = frozenset(["reflexive", "country", "somebody"])
#: classes of verbs that say something of another verb's doing
_SAYING = ("report", "statement", "everyday", None)
#: How far before a verb "and" may begin, and how far apart two verbs stand at least that are cut
_AND, _APART = 18, 12
#: How far before the end of its clause a verb may stand that says who said the next one
_SAID = 45


def find(findings: Findings, index: int, hits: Sequence[Hit], earlier: Sequence[Draft]) -> list[Draft]:
    """Return the events of the sentence ``index``; ``hits`` are its triggers, ``earlier`` the events told before it."""
    before = earlier[-1] if earlier else None
    article, low, language = findings.article, findings.low, findings.language
    sentence = article.sentences[index]
    hits = [h for h in hits if _may_tell(h, sentence, findings)]
    if not hits or article.part_at(hits[0].start) not in ("body", "title"):
        return []
    out: list[Draft] = []
    within: list[Draft] = []
    said, told_of = False, -1
    cut = clauses.cut(low, sentence, language)
    cut = _after_opening(cut, hits, findings)
    begun = _coordinated(cut, hits, findings)
    # what happened before, on a day of its own: "hit by rockets in December"
    dated = findings.when.within(sentence)
    apposed = [s for s in clauses.apposed(low, sentence, language) if findings.when.within(s)] if dated else []
    starts = [h.start for h in hits]
    during = GRAMMARS[language].sentences.during
    for number, span in enumerate(cut):
        if number + 1 < len(cut) and low.startswith(during, cut[number + 1].start):
            span = _with_occasion(cut, number, hits, findings)
        inside = hits[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        reported, said = said, any(h.word.verb == "report" and span.end - h.end < _SAID for h in inside)
        asides = [s for s in apposed if span.start < s.start and s.end < span.end] if inside else []
        if asides:
            out += _asides(asides, Clause(span, sentence, index, inside, before, earlier), findings)
            inside = [h for h in inside if not any(s.start <= h.start < s.end for s in asides)]
        if not inside or number == told_of:
            continue
        last = out[-1] if out else before
        clause = Clause(span, sentence, index, inside, last, earlier, reported, coordinated=span.start in begun)
        draft = clause_events.draft(clause, findings)
        if draft and _says_what_follows(draft, span, findings):
            told_of = number + 1  # what is denied, threatened or promised is no event of its own
            after = cut[number + 1].end if number + 1 < len(cut) else span.end
            draft = clause_events.ending(draft, after, article.text)
        if draft:
            out.append(draft)
        within += inner.find(clause, draft, findings)
    told = [d for d in out if not d.report]
    found = drafts.joined(told, article.text, language) if told or within else out[:1]
    return sorted(found + within, key=lambda d: (d.event.start, d.event.end))


def _asides(asides: Sequence[Span], clause: Clause, findings: Findings) -> Iterator[Draft]:
    """Yield the events told between commas inside a clause."""
    for aside in asides:
        hits = [h for h in clause.hits if aside.start <= h.start < aside.end]
        told = clause_events.draft(clause._replace(span=aside, hits=hits, apposed=True), findings)
        if told:
            yield changed(told, apart=True)


def _says_what_follows(draft: Draft, span: Span, findings: Findings) -> bool:
    """Tell whether a statement has its words in the next clause: "a démenti que …"."""
    complement = GRAMMARS[findings.language].sentences.complement
    return (
        not draft.report and draft.event.type == "statement" and findings.low.endswith(complement, span.start, span.end)
    )


def _after_opening(cut: Sequence[Span], hits: Sequence[Hit], findings: Findings) -> list[Span]:
    """Cut behind the comma of a clause that opens with "after" or "since": "Since war broke out, | 900 have fled".

    Both parts need a verb of their own: "After the attack, troops left" is one clause.
    """
    low, opening = findings.low, GRAMMARS[findings.language].sentences.opening
    out: list[Span] = []
    for span in cut:
        verbs = [h for h in hits if span.start < h.start < span.end and h.word.verb]
        comma = -1
        if len(verbs) > 1 and opening.match(low, span.start):
            comma = low.find(", ", verbs[0].end, verbs[-1].start)
        if comma < 0:
            out.append(span)
        else:
            out += [Span(span.start, comma), Span(comma + 2, span.end)]
    return out


def _coordinated(cut: list[Span], hits: Sequence[Hit], findings: Findings) -> set[int]:
    """Cut the clauses before a second verb of another kind, "attacked the clinic | and kidnapped two nurses".

    Return where the new clauses begin.
    """
    begun: set[int] = set()
    and_, loose = GRAMMARS[findings.language].sentences.and_, GRAMMARS[findings.language].sentences.loose
    for k, hit in enumerate(hits):
        joint = and_.search(findings.low, max(0, hit.start - _AND), hit.start) if hit.word.verb not in _SAYING else None
        if not joint:
            continue
        i = bisect_left(cut, hit.start, key=lambda c: c.start) - 1
        if i < 0 or hit.start >= cut[i].end:
            continue
        earlier = _verb_before(hits, k, cut[i].start)
        if earlier is None or hit.start - earlier.end < _APART:
            continue
        whole, first = cut[i], earlier.word
        strong = hit.word.verb in _STRONG and first.verb in _STRONG and first.verb != hit.word.verb
        if not strong and not (loose and _each_for_itself(whole, hit, first, findings)):
            continue
        cut[i : i + 1] = [Span(whole.start, joint.start() - 1), Span(hit.start, whole.end)]
        begun.add(hit.start)
    return begun


def _verb_before(hits: Sequence[Hit], k: int, start: int) -> Hit | None:
    """Return the last verb before a hit that begins at ``start`` or behind it."""
    for earlier in range(k - 1, -1, -1):
        if hits[earlier].start < start:
            return None
        if hits[earlier].word.verb:
            return hits[earlier]
    return None


def _each_for_itself(whole: Span, hit: Hit, first: Word, findings: Findings) -> bool:
    """Tell whether two verbs of a clause may be two events: nothing that stands behind both belongs to the first only.

    "announced a blockade on 3 May and kidnapped six", not "shot a guard and fled on Tuesday".
    """
    told_by_object = triggers.frames(findings.language).keys() & {first.base, hit.word.base}
    if first.verb == "statement" or hit.word.tenses == "g" or (first.verb == hit.word.verb and not told_by_object):
        return False
    left, right = Span(whole.start, hit.start), Span(hit.start, whole.end)
    behind = findings.when.within(right)
    return not behind or bool(findings.when.within(left))


def _with_occasion(cut: list[Span], number: int, hits: Sequence[Hit], findings: Findings) -> Span:
    """Return a clause, with the next one where that has a date and no trigger: "lors d'un mariage, lundi à Gao".

    The next one, which says at what occasion, is then empty.
    """
    span, following = cut[number], cut[number + 1]
    if any(following.start <= h.start < following.end for h in hits) or not findings.when.within(following):
        return span
    whole = Span(span.start, following.end)
    cut[number + 1] = Span(whole.end, whole.end)
    return whole


def _may_tell(hit: Hit, sentence: Span, findings: Findings) -> bool:
    """Tell, cheaply, whether a trigger can come to an event in this sentence."""
    word = hit.word
    if word.verb not in ("frame", "report", None) or word.noun not in ("frame", None):
        return True
    always, town, told_by = _frame(word.base, findings.language)
    if always:
        return True
    reports = word.verb == "report" and not word.noun
    if not (told_by or reports or town):
        return False
    around = Span(max(sentence.start, hit.start - AROUND), min(sentence.end, hit.end + AROUND))
    if reports and findings.cues.any("medium", around):
        return True
    if (reports or town) and findings.where.within(around):
        return True
    return bool(told_by) and any(not told_by.isdisjoint(o.value) for o in findings.objects.within(around))


@cache
def _frame(base: str, language: Language) -> tuple[bool, bool, frozenset[str]]:
    """Tell whether a verb may always tell of an event, whether beside a town, and the classes of objects it needs."""
    table = triggers.frames(language).get(base, {})
    always = base in words_of(language, "aspect") or not _BY_OTHERS.isdisjoint(table)
    return always, "town" in table, triggers.told_by(base, language)
