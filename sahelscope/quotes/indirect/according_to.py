"""A preposition names the speaker: according to X, selon X, d'après X.

en  According to the ministry, the road is closed.   The road is closed, according to the ministry.
fr  Selon le ministère, la route est fermée.   La route est fermée, d'après le ministère.
en  For critics, the road is lost.
fr  Pour l'opposition, la route est perdue.   À l'en croire, la route est perdue.
"""

from __future__ import annotations

import re

from sahelscope.language import lexicon
from sahelscope.models import Span
from sahelscope.people import Candidate
from sahelscope.quotes.indirect import clause
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Speaker, Statement

_SPEAKER = re.compile(r"\s?([^\s,;:.()“”\"«»][^,;:()“”\"«»\n]{1,90}?)(?=,|;|\)|\.\s|\.?$|\s[–—-]\s)")

#: how far behind the speaker the comma may stand that opens the clause
FAR = 110
#: whoever "à l'en croire" means spoke at most so far before; "l'" is so long, in characters
BACK, ONE = 500, 2


def find(cue: Cue, scene: IndirectScene) -> Statement | None:
    """Return the clause for which the cue names the speaker."""
    if "according" not in cue.frames:
        return None
    text, grammar, sentence = scene.text, scene.grammar, cue.sentence
    speaker = _speaker(cue, scene)
    learnt = grammar.learnt.search(text, max(sentence.start, cue.start - 60), cue.start)
    if speaker is None or (cue.form.startswith(grammar.needs_learnt) and not learnt):
        return None
    start = scene.free_from(sentence.start, cue.start)
    before = clause.trimmed(text, start, learnt.start() if learnt else cue.start)
    if before.end - before.start > clause.LONGEST:
        return None
    begin = _behind(speaker, max(speaker.end, cue.end), scene, sentence.end)
    # "In Gao, according to X, the road …": the longer part behind is the clause
    lead = (
        begin is not None
        and grammar.lead.match(text, before.start)
        and sentence.end - begin > before.end - before.start
        and not grammar.aside_opens.match(text, begin, sentence.end)
    )
    if before.of(text).lower().endswith(grammar.introduces) and begin is not None:
        before = Span(before.start, before.start)  # "il faut savoir que, selon le maire, …"
    if opens := grammar.next_account.match(text, before.start - 1, before.end):
        before = Span(opens.end(), before.end)  # "…, and seven according to unions"
    alone = clause.words(text, before) > 1 and grammar.next_account.match(text, speaker.end, sentence.end)
    if (clause.words(text, before) > 3 and not lead) or alone or (opens and before.end > before.start):
        if text[cue.start - 2 : cue.start] == ", " and (rest := grammar.goes_on.match(text, speaker.end, sentence.end)):
            span = clause.trimmed(text, rest.end(), clause.end_of(scene, rest.end(), sentence.end))
            return Statement((before, span), speaker)
        return Statement((before,), speaker)
    if begin is None:
        return Statement((before,), speaker) if clause.words(text, before) > 2 else None
    span = clause.trimmed(text, begin, clause.end_of(scene, begin, sentence.end))
    aside = (
        before.end > before.start
        and text[cue.start - 2 : cue.start] == ", "
        and not grammar.connector.match(before.of(text))
    )
    spans = (before, span) if aside else (span,)
    return Statement(spans, speaker) if sum(clause.words(text, s) for s in spans) > 2 else None


def _behind(speaker: Speaker, start: int, scene: IndirectScene, limit: int) -> int | None:
    """Return where the clause begins behind the speaker and the apposition to it."""
    text = scene.text
    if apposition := scene.grammar.apposition.match(text, start, limit):
        return apposition.end()
    if text[start : start + 1] == ",":
        beside = scene.people.starting_at(start + 2)
        closed = beside and text[beside.end : beside.end + 1] == ","
        kinds = {beside.kind, speaker.candidate.kind} if beside and speaker.candidate else set()
        named = "name" in kinds and kinds & {"title", "unnamed"}  # "Awa Diallo, a trader, …", "a trader, Awa Diallo, …"
        return beside.end if beside and closed and named else start
    if behind := scene.grammar.clause_behind.match(text, start, limit):
        return behind.end()
    comma = text.find(",", start, min(start + FAR, limit))
    return comma if comma >= 0 else None


def _spoke_last(start: int, end: int, scene: IndirectScene) -> Speaker:
    """Return the pronoun of "à l'en croire" with whoever spoke last, where one fits in number."""
    last = [scene.quoted_in(max(0, start - BACK), start), scene.stated[-1].speaker if scene.stated else None]
    who = max((s for s in last if s and start - BACK < s.start < start), key=lambda s: s.start, default=None)
    found = who.candidate if who else None
    many = end - start > ONE
    fits = found and (found.number == "many") == many
    return Speaker(start, end, found if fits else None)


def _holds_opinions(candidate: Candidate, scene: IndirectScene) -> bool:
    """Tell whether what is so "for" somebody is their opinion: for critics, but not for pupils."""
    holders = lexicon.load(scene.language, "opinion_holders").forms
    first = candidate.text.partition(" ")[0]  # "economist Awa Diallo"
    return candidate.head in holders or candidate.head.lower() in holders or first in holders


def _speaker(cue: Cue, scene: IndirectScene) -> Speaker | None:
    text, grammar, start, limit = scene.text, scene.grammar, cue.end, cue.sentence.end
    if itself := grammar.cue_is_speaker.match(text, cue.start, limit):
        return _spoke_last(itself.start(1), itself.start(1) + len(itself.group(1).rstrip()), scene)
    if grammar.no_authority.match(text, start, limit):
        return None
    if held := grammar.cue_names_speaker.match(text, cue.start):
        start = held.end()
    elif account := grammar.account.match(text, start, limit):
        start = account.end()
    while start < limit and text[start].isspace():
        start += 1
    found = scene.people.starting_at(start)
    if cue.form.lower() in grammar.names_only:
        # "pour Awa Diallo, …", "pour lui, …", "pour le maire, …", "pour les syndicats, …" at the head of the sentence
        office = grammar.office_before_name.match(text, cue.end, limit)
        named = scene.people.starting_at(office.end()) if office else None
        if office and named and named.kind == "name":
            found, start = named, office.end()  # "pour son conseil, Awa Diallo, …"
        one = found and found.number != "many" and found.kind in ("name", "title")
        named_too = one and cue.form.lower() not in grammar.opinions_only
        speaks = found and (named_too or found.text.lower() in grammar.stressed or _holds_opinions(found, scene))
        closed = found and grammar.closed.match(text, found.end, limit)
        if not (found and speaks and closed) or cue.start != cue.sentence.start:
            return None
        name = scene.people.starting_at(found.end + 1)
        if name and name.kind == "name" and found.kind == "title":
            found = name  # "pour sa consœur Awa Diallo, …"
        return Speaker(start, found.end, found, "first")
    if found is None or text[found.end : found.end + 1] in ("'", "’"):  # "the parents' committee"
        match = _SPEAKER.match(text, start if cue.form.endswith(grammar.of_somebody) else cue.end, limit)
        return Speaker(match.start(1), match.end(1), None) if match else None
    name = scene.people.starting_at(found.end + 2)
    beside = name and name.kind == "name" and text[found.end : name.start] == ", "
    if found.kind == "title" and beside and name and not text[name.end : name.end + 2].strip().isalpha():
        found = name  # "selon le ministre, Awa Diallo, …"
    return Speaker(found.start, found.end, found)
