"""Tolls that are told apart from their event, in another clause, sentence or paragraph, belong to it.

Gunmen attacked Kelbo. The provisional toll stands at 12 dead. -> attack in BFA, deaths 12 to 12
Gunmen attacked Kelbo. They killed 11 people. The governor spoke of seven dead. -> attack in BFA, deaths 7 to 11
Des hommes armés ont attaqué Kelbo. Le bilan est de dix morts. -> attack in BFA, deaths 10 to 10
Une mine a tué deux gardes à Gao. Le bilan passe à cinq morts. -> attack in MLI, deaths 5 to 5
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from sahelscope.events import clause_events, sums
from sahelscope.events.drafts import Draft
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.words import words_of
from sahelscope.language import lexicon
from sahelscope.models import Event, Figure, Language, Span, changed

#: which figures an event of a type may be given by another sentence
_TAKES: dict[str, tuple[str, ...]] = {
    "attack": ("deaths", "wounded"),
    "disaster": ("deaths", "wounded"),
    "protest": ("deaths", "wounded"),
    "coup": ("deaths", "wounded"),
    "abduction": ("deaths", "wounded", "abducted"),
}
#: and by another clause of its own sentence
_BESIDE: dict[str, tuple[str, ...]] = {
    **_TAKES,
    "attack": ("deaths", "wounded", "abducted", "displaced"),
    "protest": ("deaths", "wounded", "arrested"),
    "disaster": ("deaths", "wounded", "displaced"),
    "arrest": ("arrested",),
    "humanitarian": ("displaced",),
}
#: how many sentences after its event people may be counted, and how many where a toll is said to be one
_NEAR, _FAR = 2, 12
#: among so many events told last the one is looked for whose toll it is
_LAST = 6
#: types of events that may only say a toll: "The governor spoke of seven dead"
_ONLY_SAID = ("talks", "statement", "other")
#: how far behind the beginning of its clause "the toll" may begin that its verb is of
_OPENING = 40
#: what is shorter tells of no toll
_SHORTEST = 8


@cache
def _cues(language: Language) -> dict[str, tuple[str, ...]]:
    listed = lexicon.load(language, "event_tolls")
    return {entry: listed.of(entry) for entry in set(listed.forms.values())}


def _any(cue: str, low: str, span: tuple[int, int], language: Language) -> bool:
    return any(low.find(form, *span) >= 0 for form in _cues(language).get(cue, ()))


def given(findings: Findings, index: int, drafts: Sequence[Draft], found: list[Draft]) -> list[Draft]:
    """Return the events of a sentence, each with the figures of its other clauses; ``found`` are those before it.

    What only counts the victims of an event of ``found`` is given to that one, in place.
    """
    if findings.article.part_at(findings.article.sentences[index].start) != "body":
        return list(drafts)
    told, apart = list(drafts), []
    own = [d for d in drafts if d.event.type not in _ONLY_SAID]
    if len(own) < len(drafts):  # the dearer question
        sentence = findings.article.sentences[index]
        said = _toll(findings, sentence) or _any("voice", findings.low, sentence, findings.language)
        own = own if said else told
    for figure in _left(findings, index, list(own)):
        beside = [i for i, d in enumerate(told) if figure.what in _BESIDE.get(d.event.type, ())]
        if beside:
            i = min(beside, key=lambda i: abs(told[i].event.start - figure.start))
            if all(f.what != figure.what for f in told[i].event.figures):
                told[i] = _with(told[i], [figure])
        else:
            apart.append(figure)
    whole: set[str] = set()  # what the toll of the sentence says of them all
    if apart and _give(apart, findings, index, found):
        told = [d for d in told if d.event.type != "talks"]
        whole = {f.what for f in apart} if _toll(findings, findings.article.sentences[index]) else whole
    out: list[Draft] = []
    for draft in told:
        only_counts = draft.event.figures and not draft.title and _only_counts(draft, findings, index)
        figures = [f for f in draft.event.figures if f.what not in whole]  # "Two more died, raising the toll to 13"
        if not (only_counts and not out and (not figures or _give(figures, findings, index, found, draft))):
            out.append(draft)
    return out


def _only_counts(draft: Draft, findings: Findings, index: int) -> bool:
    """Tell whether an event may be no more than the toll of another: "The governor gave a toll of 12 dead"."""
    verb = draft.grounds[0].candidate  # "lost their lives", of whatever; "were killed by" tells of what
    counts = _bare(draft) or (not verb.passive and verb.hit.word.base in words_of(findings.language, "toll"))
    if draft.toll or draft.again or (counts and _toll(findings, findings.article.sentences[index])):
        return True
    opening = Span(draft.event.start, draft.event.start + _OPENING)
    return any(w.value.startswith("toll") for w in findings.casualties.within(opening))


def _bare(draft: Draft | None) -> bool:
    """Tell whether no verb of its own tells of what happened: "six killed", "twelve dead"."""
    return draft is None or draft.grounds[0].candidate.standing in ("participle", "noun", "state")


def fitting(draft: Draft) -> Draft:
    """Return a draft without figures that an event of its type cannot have: who drowned was not abducted."""
    figures = tuple(f for f in draft.event.figures if clause_events.can_have(draft.event.type, f))
    return draft if figures == draft.event.figures else changed(draft, event=changed(draft.event, figures=figures))


def _left(findings: Findings, index: int, drafts: Sequence[Draft]) -> Iterator[Figure]:
    """Yield the figures of those clauses of a sentence that tell of no event."""
    sentence = findings.article.sentences[index]
    start = sentence.start
    for end, after in [*((d.event.start, d.event.end) for d in drafts), (sentence.end, sentence.end)]:
        gap = Span(start, end)
        start = max(start, after)
        if end - gap.start < _SHORTEST or not findings.casualties.within(gap):
            continue
        if not _unsure(gap, findings):
            yield from clause_events.counted(gap, findings)


def _unsure(span: Span, findings: Findings) -> bool:
    """Tell whether a stretch tells of what might be, of a habit, or of years."""
    look_back = GRAMMARS[findings.language].figures.look_back
    return (
        findings.cues.any("hypothetical", span)
        or findings.cues.any("recurring", span)
        or bool(look_back.search(findings.low, span.start, span.end))
    )


def _give(
    figures: Sequence[Figure], findings: Findings, index: int, found: list[Draft], draft: Draft | None = None
) -> bool:
    """Give the figures to the event before that they count the victims of; tell whether there is one."""
    sentence = findings.article.sentences[index]
    if _unsure(sentence, findings):
        return False
    last = range(len(found) - 1, max(-1, len(found) - 1 - _LAST), -1)
    homes = [k for k in last if _of(found[k], sentence, index, findings, figures, draft)]
    # a raid has its dead rather than who was led away in it, or than the sentence that only says where it was;
    # who counts his own side counts no enemies told before
    own = _any("own side", findings.low, sentence, findings.language)
    homes.sort(
        key=lambda k: (found[k].event.type == "abduction", own and _known(found[k], figures), found[k].again, -k)
    )
    for k in homes[:1]:
        if own and _known(found[k], figures):
            return False
        takes = _BESIDE if draft else _TAKES
        taken = [f for f in figures if f.what in takes[found[k].event.type]]
        taken = list(sums.together(taken, tolls=True)) if _toll(findings, sentence) else taken
        new = _reckoned(found[k].event, taken, sentence, findings, again=bool(draft and draft.again))
        if new:
            found[k] = _with(found[k], new)
            if draft:
                found[k] = _dated(found[k], draft)
        return bool(new)
    return False


def _known(draft: Draft, figures: Sequence[Figure]) -> bool:
    return bool({f.what for f in draft.event.figures} & {f.what for f in figures})


def _toll(findings: Findings, sentence: Span) -> bool:
    """Tell whether a sentence says that it tells a toll."""
    return any(w.value.startswith(("toll", "rise")) for w in findings.casualties.within(sentence))


def _of(
    earlier: Draft, sentence: Span, index: int, findings: Findings, figures: Sequence[Figure], draft: Draft | None
) -> bool:
    """Tell whether a sentence that counts people may count those of an event told before."""
    low, language, event = findings.low, findings.language, earlier.event
    takes = _TAKES.get(event.type, ())
    if earlier.title or event.planned or not any(f.what in takes for f in figures):
        return False
    if draft and any(f.what not in _BESIDE[event.type] for f in figures):
        return False
    toll = _toll(findings, sentence)
    again = bool(draft and draft.again)
    voice = _bare(draft) and any(_any(cue, low, sentence, language) for cue in ("voice", "own side"))
    voice = voice or _any("found", low, sentence, language)
    reach = _FAR if toll else _NEAR * 3 if voice and event.type != "abduction" else _NEAR
    if index - earlier.sentence > reach or _any("aside", low, (event.start, event.end), language):
        return False
    if draft and draft.event.date and not (toll or again or voice) and draft.event.date != event.date:
        return False
    if draft and GRAMMARS[language].sentences.days_apart.search(low, sentence.start, sentence.end):
        return False
    for date in findings.when.within(sentence):
        if not date.first or not date.last or not event.first or not event.last:
            continue
        if date.last < event.first or (date.first > event.last and not (toll or again or voice)):
            return False
    mentions = findings.where.within(sentence)
    if event.countries and any(m.country not in event.countries for m in mentions if m.kind != "demonym"):
        return False
    return toll or again or voice or all(m.text in event.text for m in mentions if m.kind in ("city", "region"))


def _reckoned(
    event: Event, figures: Sequence[Figure], sentence: Span, findings: Findings, *, again: bool
) -> list[Figure]:
    """Return the figures as they change those of an event; none where they tell of another one."""
    low, language = findings.low, findings.language
    known = {f.what: f for f in event.figures}
    toll = _toll(findings, sentence)
    besides = GRAMMARS[language].figures.besides.search(low, sentence.start, sentence.end)
    out = []
    for figure in figures:
        first = known.get(figure.what)
        if first is None:
            out.append(figure)
        elif (first.low, first.high) == (figure.low, figure.high):
            out.append(first)
        elif figure.low < first.low and _any("found", low, sentence, language):
            out.append(first)  # so many bodies were found of those who died
        elif besides and not toll:
            out.append(sums.plus(first, figure))
        elif not (toll or again or _any("voice", low, sentence, language)):
            return []
        elif _any("earlier", low, sentence, language):
            out.append(sums.replaced(figure, first))
        elif _any("later", low, sentence, language) or sums.vague(first):
            out.append(sums.replaced(first, figure))
        else:
            out.append(sums.widened([first, figure]))
    return out


def _with(draft: Draft, figures: Sequence[Figure]) -> Draft:
    new = {f.what: f for f in figures}
    kept = tuple(new.pop(f.what, f) for f in draft.event.figures)
    return changed(draft, event=changed(draft.event, figures=(*kept, *new.values())))


def _dated(earlier: Draft, draft: Draft) -> Draft:
    """Return an event with the day and the countries that the one has which only adds to it."""
    event, more = earlier.event, draft.event
    if draft.date and not earlier.date and not earlier.event.date:
        event = changed(event, date=more.date, first=more.first, last=more.last, precision=more.precision)
        event = changed(event, date_basis=more.date_basis, not_before=more.not_before, not_after=more.not_after)
    event = changed(event, countries=event.countries or more.countries)
    return changed(earlier, event=event, date=earlier.date or draft.date, grounds=earlier.grounds + draft.grounds)
