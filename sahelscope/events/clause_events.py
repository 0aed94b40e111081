"""The event that one clause tells of, with its day, its countries, who acted and how many people it hit.

Le 3 mai 2021 à Dori, des hommes armés ont tué douze civils. -> attack on 2021-05-03 in BFA, deaths 12 to 12
Twelve traders were abducted near Gao on 3 May 2021. -> abduction on 2021-05-03 in MLI, abducted 12 to 12
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Literal

from sahelscope.events import actors, candidates, drafts, figures, nouns, placing, same_day, triggers, typing, verbs
from sahelscope.events.actor_clause import Told
from sahelscope.events.candidates import Candidate, Setting
from sahelscope.events.dating import Dated
from sahelscope.events.drafts import AROUND, Clause, Draft, Grounds
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.words import Hit, words_of
from sahelscope.language.lexicon import Hit as Found
from sahelscope.models import Event, Figure, Language, Mention, Span, changed

#: How far behind a noun the participle may stand that has the same date: "l'attaque menée jeudi"
_PARTICIPLE = 30
#: How many words behind "documents" the word "abuses" may stand
_REPORTS = 5
#: How far before a town its preposition may begin
_PREPOSITION = 18
#: How far around the beginning of its clause "which" may stand, and how far before it what it means may begin
_WHICH, _ANTECEDENT = 8, 40
#: How far behind the beginning of its clause "The attack" may begin that was told of before
_OPENING = 2
#: How many sentences behind an attack its wrecks may be told
_WRECKED = 2
#: How many triggers behind a noun the next noun is looked for
_NEXT = 5

#: types whose people are held, and what they are then
_HELD: Mapping[str, Literal["arrested", "abducted"]] = {"arrest": "arrested", "abduction": "abducted"}
#: types that hurt people, and which figures they cannot have
_HURTS: Mapping[str, tuple[str, ...]] = {
    "attack": (),
    "protest": (),
    "coup": (),
    "disaster": ("arrested", "abducted"),
    "humanitarian": ("arrested", "abducted"),
}


def draft(clause: Clause, findings: Findings) -> Draft | None:
    """Return the event of a clause, None where it tells of none."""
    language, low = findings.language, findings.low
    setting = _setting(clause, findings)
    best = candidates.best(list(_candidates(clause.hits, setting)), language, lead=setting.lead)
    if best is None or best.weight < candidates.enough():
        return None
    goes_on = same_day.goes_on_with(low, clause.span, language) or bool(
        clause.before and clause.before.sentence == clause.number
    )
    kind = _type(best, clause, setting, goes_on=goes_on)
    around = clause.around
    dated = _dated(best, kind, clause, setting.objects, findings, goes_on=goes_on)
    placed = placing.countries(
        findings.where,
        clause.span,
        around,
        Span(best.hit.start, best.hit.end),
        kind,
        clause.before.event.countries if clause.before else (),
        goes_on=goes_on,
    )
    told = list(_hit_by(kind, setting.figures, best, findings))
    nearby = findings.where.within(around)
    return Draft(
        event=_event(best, kind, clause, findings, dated, placed, told, nearby),
        date=dated.date if dated else None,
        places=tuple(m.country for m in findings.where.within(clause.span)),
        anaphoric=best.anaphoric,
        report=best.report,
        sentence=clause.number,
        title=findings.article.part_at(clause.span.start) == "title",
        hearsay=best.standing == "alleged" and not dated and not any(f.high != 1 for f in told),
        again=best.noun and best.definite and best.begin - clause.span.start <= _OPENING,
        toll=drafts.toll(best, setting.objects, language),
        grounds=(Grounds(best, dated.basis if dated else "", placed.basis, tuple(nearby)),),
    )


def counted(span: Span, findings: Findings) -> list[Figure]:
    """Return how many people a stretch says were hit."""
    if not findings.casualties.any(span):
        return []
    mentions = findings.where.within(span)
    people = sorted(
        [(p.start, p.end) for p in findings.people.within(span)]
        + [(m.start, m.end) for m in mentions if m.kind == "demonym" and _somebody(m, findings)]
    )
    return figures.find(
        findings.article.text,
        findings.low,
        span,
        findings.casualties,
        findings.language,
        taken=[(d.start, d.end) for d in findings.when.within(span)],
        people=people,
    )


def _somebody(mention: Mention, findings: Findings) -> bool:
    """Tell whether a word for a people is somebody of it: "a Malian was killed", not "a Malian base"."""
    named = GRAMMARS[findings.language].figures.no_object.match(findings.low, mention.end)
    return bool(named) and mention.text[0].isupper()


def _hit_by(kind: str, counted: Sequence[Figure], best: Candidate, findings: Findings) -> Iterator[Figure]:
    """Yield the figures that an event of this type can have: who is held is arrested here and abducted there."""
    own = any(w.start < best.hit.end and best.hit.start < w.end for w in _counting(best, findings))
    for figure in counted:
        if kind in _HELD:
            # "detained over the killing of a driver": the dead are another event's
            if figure.what in ("arrested", "abducted"):
                yield changed(figure, what=_HELD[kind])
            elif kind == "abduction":
                yield figure
        elif kind in _HURTS:
            if figure.what not in _HURTS[kind]:
                yield figure
        elif own:
            yield figure


def can_have(kind: str, figure: Figure) -> bool:
    """Tell whether an event of this type can have such a figure."""
    return figure.what not in _HURTS.get(kind, ())


def _counting(best: Candidate, findings: Findings) -> Sequence[Found[str]]:
    return findings.casualties.within((best.hit.start - AROUND // 10, best.hit.end))


def _setting(clause: Clause, findings: Findings) -> Setting:
    """Return what stands in a clause besides its triggers."""
    span, low = clause.span, findings.low
    mentions = findings.where.within(span)
    dates = [(d.start, d.end) for d in findings.when.within(span)]
    objects = _objects(span, dates, mentions, clause.hits, findings)
    return Setting(
        language=findings.language,
        low=low,
        clause=span,
        sentence=clause.sentence,
        dates=dates,
        places=[(m.start, m.end) for m in mentions],
        count=partial(counted, span, findings),
        objects=objects,
        cues=findings.cues,
        in_quotes=findings.in_quotes,
        reported=clause.reported,
        lead=clause.number == 0,
        apposed=clause.apposed,
    )


def _objects(
    span: Span, dates: Sequence[tuple[int, int]], mentions: Sequence[Mention], hits: Sequence[Hit], findings: Findings
) -> typing.Objects:
    """Return what may be an object in the clause, in order: words of the lists, countries, bare towns, a name."""
    grammar, low = GRAMMARS[findings.language].sentences, findings.low
    meant = span
    if grammar.antecedent.search(low, max(0, span.start - _WHICH), min(span.end, span.start + _WHICH)):
        meant = Span(max(0, span.start - _ANTECEDENT), span.end)  # "an epidemic | which killed 40"
    listed = findings.objects.within(meant)
    if dates:
        listed = [o for o in listed if not any(s <= o.start < e for s, e in dates)]  # "5 March"
    countries = [
        Found(m.start, m.end, ("country",))
        for m in mentions
        if m.kind == "name" and not low.startswith(grammar.owner, m.end)
    ]
    towns = [  # "took Tessalit", not "killed in Tessalit"
        Found(m.start, m.end, ("town",))
        for m in mentions
        if m.kind == "city" and not grammar.preposition.search(low, max(0, m.start - _PREPOSITION), m.start)
    ]
    return sorted(listed + countries + towns + list(_names(hits, mentions, findings)))


def _names(hits: Sequence[Hit], mentions: Sequence[Mention], findings: Findings) -> Iterator[Found[tuple[str, ...]]]:
    """Yield the names of no places right behind verbs that tell of something done to people: "picked up Moussa Ba"."""
    text = findings.article.text
    for hit in hits:
        begin = hit.end + 1
        named = text[hit.end : begin] == " " and text[begin : begin + 1].isupper()
        if not named or "somebody" not in triggers.told_by(hit.word.base, findings.language):
            continue
        if not any(m.start == begin for m in mentions):
            yield Found(begin, begin + 1, ("somebody",))


def _candidates(hits: Sequence[Hit], setting: Setting) -> Iterator[Candidate]:
    """Yield what each trigger of a clause makes of it."""
    for k, hit in enumerate(hits):
        before, following = hits[k - 1] if k else None, hits[k + 1] if k + 1 < len(hits) else None
        found, denied = verbs.weigh(hit, before, following, setting) if hit.word.verb else (None, False)
        if found is None and hit.word.noun and not denied:
            until = next((h.start for h in hits[k + 1 : k + 1 + _NEXT] if h.word.noun), setting.clause.end)
            found = nouns.weigh(hit, until, setting, before)
        if found:
            yield found


def _type(best: Candidate, clause: Clause, setting: Setting, *, goes_on: bool) -> str:
    """Return the type of the event; what protesters burn is part of the protest, what is wrecked of the attack."""
    low, language = setting.low, setting.language
    if best.type == "attack" and _reports_abuse(low[clause.span.start : clause.span.end].split(), language):
        return "statement"  # "The group documents abuses committed by soldiers": of no one day
    if best.type == "disaster" and _of_the_attack(best, clause, setting):
        return "attack"
    riot = best.hit.word.base in words_of(language, "riot")
    if riot and goes_on and clause.before and clause.before.event.type == "protest":
        return "protest"
    return best.type


def _of_the_attack(best: Candidate, clause: Clause, setting: Setting) -> bool:
    """Tell whether what was wrecked, by nothing named, was so in the attack told before: "Four trucks burned"."""
    before = clause.before
    if not before or before.event.type != "attack" or clause.number - before.sentence > _WRECKED or setting.dates:
        return False
    if best.hit.word.base not in words_of(setting.language, "wrecks"):
        return False
    return not any("calamity" in o.value and "vehicle" not in o.value for o in setting.objects)


def _reports_abuse(words: Sequence[str], language: Language) -> bool:
    """Tell whether somebody reports on what soldiers or rebels do: "documents abuses"."""
    reports, abuse = words_of(language, "reports on"), words_of(language, "abuse")
    return any(w in reports and not abuse.isdisjoint(words[i + 1 : i + _REPORTS]) for i, w in enumerate(words))


def _dated(
    best: Candidate, kind: str, clause: Clause, objects: typing.Objects, findings: Findings, *, goes_on: bool
) -> Dated | None:
    """Return the date of the event: its own, else that of the event before it where the clause goes on with it."""
    trigger = Span(best.hit.start, best.hit.end)
    kin = [
        Span(h.start, h.end + _PARTICIPLE if h.word.noun else h.end)
        for h in clause.hits
        if best.type in (h.word.noun, h.word.verb)
    ]
    frame = triggers.frames(findings.language).get(best.hit.word.base, {})
    kin += [Span(o.start, o.end) for o in objects if any(frame.get(name) == best.type for name in o.value)]
    if found := findings.when.of(clause.span, clause.sentence, trigger, kin):
        return found
    return same_day.of(clause, kind, findings, goes_on=goes_on)


def _event(
    best: Candidate,
    kind: str,
    clause: Clause,
    findings: Findings,
    dated: Dated | None,
    placed: placing.Placed,
    counted: Sequence[Figure],
    nearby: Sequence[Mention],
) -> Event:
    text, low, span = findings.article.text, findings.low, clause.span
    end, complement = span.end, GRAMMARS[findings.language].sentences.complement
    if kind != "statement" and low.endswith(complement, span.start, end):
        end = low.rindex(" ", span.start, end)
    date = dated.date if dated else None
    earlier = clause.before if clause.before and clause.before.sentence == clause.number else None
    before = earlier.event if earlier else None
    before_passive = bool(earlier and earlier.grounds[-1].candidate.passive)
    people = actors.find(best, kind, Told(span, clause.hits, before, before_passive), findings)
    if kind == "protest" and best.hit.word.base.split()[0] in words_of(findings.language, "done with a road"):
        held = any(a.role == "by" and a.side == "armed group" for a in people)
        kind = "attack" if held else kind  # no crowd bars it, but men in arms
    return Event(
        start=span.start,
        end=end,
        text=text[span.start : end],
        type=kind,
        date=date.value if date else None,
        first=date.first if date else None,
        last=date.last if date else None,
        precision=date.precision if date else None,
        countries=placed.countries,
        actors=people,
        planned=best.standing == "planned",
        rule=best.rule,
        confidence=0.0,  # ``confidence`` sets it when all is known
        figures=tuple(counted),
    )


def ending(draft: Draft, end: int, text: str) -> Draft:
    """Return the draft with its clause ending elsewhere."""
    event = changed(draft.event, end=end, text=text[draft.event.start : end])
    return changed(draft, event=event)
