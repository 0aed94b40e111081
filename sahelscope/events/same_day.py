"""The day that a clause has from the event told before it: it goes on with it, or says that it was of that day.

Gunmen attacked Gao on 3 May 2021. Hours later, troops retook Bourem. -> 2021-05-03; 2021-05-03
Gunmen attacked Gao on 3 May 2021. Six girls were abducted in the raid. -> 2021-05-03; 2021-05-03
Des rebelles ont pris Gao le 3 mai 2021. Six filles ont été enlevées lors du raid. -> 2021-05-03; 2021-05-03
"""

from __future__ import annotations

import re
from functools import cache

from sahelscope.events.dating import Dated
from sahelscope.events.drafts import Clause, Draft
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS
from sahelscope.language import lexicon
from sahelscope.models import Language, Span

#: types of which one event may go on with another, on the same day
_AKIN = ({"attack", "abduction", "coup", "arrest"}, {"protest", "arrest", "attack"}, {"disaster", "humanitarian"})
#: which type of event comes of which
_FOLLOWS = frozenset([("protest", "arrest"), ("coup", "arrest")])
#: "six girls were also taken": how many sentences back that may stand which they are added to
_BACK = 12
#: how far behind its clause "in the response" may begin, in characters
_BEHIND = 3


def of(clause: Clause, kind: str, findings: Findings, *, goes_on: bool) -> Dated | None:
    """Return the day of an event told before, where a clause that has none of its own shares it; None where not.

    ``kind`` is the type of the clause's event; ``goes_on``: it opens as one that goes on.
    """
    before, low, span = clause.before, findings.low, clause.span
    if before and before.date and (cue := soon_after(low, span, findings.language)):
        return Dated(before.date, f"the event before it: {cue}")
    if not findings.when.within(span) and (kin := _last_akin(clause, kind)) and kin.date:
        if cue := _in_it(low, span, clause.sentence, findings.language):
            return Dated(kin.date, f"the event before it: {cue}")
        if GRAMMARS[findings.language].figures.besides.search(low, span.start, span.end):
            return Dated(kin.date, "the event before it, to which the clause adds")
    if not before or not before.date:
        return None
    if akin(before.event.type, kind) and not findings.when.within(clause.sentence):
        if goes_on:
            return Dated(before.date, "the event before it, with which the clause goes on")
        if _follows(before, kind, clause, findings):
            return Dated(before.date, "the event of the sentence before it, on which it follows")
    return Dated(before.date, "the verb before it in the same clause") if clause.coordinated else None


def _last_akin(clause: Clause, kind: str) -> Draft | None:
    """Return the last event told before that an event of this type may go on with, None where it stands far off."""
    told = [clause.before, *reversed(clause.earlier)] if clause.before else []
    near = (d for d in told if clause.number - d.sentence <= _BACK)
    return next((d for d in near if akin(d.event.type, kind)), None)


def _follows(before: Draft, kind: str, clause: Clause, findings: Findings) -> bool:
    """Tell whether what another sentence of the paragraph tells came of the event before it: a march, arrests."""
    if (before.event.type, kind) not in _FOLLOWS or clause.number - before.sentence != 1:
        return False
    if GRAMMARS[findings.language].dating.earlier.search(findings.low, clause.span.start, clause.span.end):
        return False
    if any(m.kind == "city" and m.text not in before.event.text for m in findings.where.within(clause.span)):
        return False
    paragraph = findings.article.paragraph_at
    return paragraph(before.event.start) == paragraph(clause.span.start)


def akin(before: str, kind: str) -> bool:
    """Tell whether an event of the one type may go on with one of the other."""
    return before == kind or any(before in types and kind in types for types in _AKIN)


def soon_after(low: str, clause: Span, language: Language) -> str | None:
    """Return the words that put a clause on the day of the event before it: "hours later", « dans la foulée »."""
    found = _cues(language, "soon after").search(low, clause.start, clause.end)
    return found.group() if found else None


def _in_it(low: str, clause: Span, sentence: Span, language: Language) -> str | None:
    """Return the words that make a clause a part of the event before it: "in the response", « lors de l'assaut »."""
    cues = _cues(language, "in it")
    found = cues.search(low, clause.start, clause.end)
    found = found or cues.search(low, clause.end, sentence.end) if clause.end < sentence.end else found
    return found.group() if found and found.start() - clause.end <= _BEHIND else None


def goes_on_with(low: str, clause: Span, language: Language) -> bool:
    """Tell whether a clause goes on with what was told before it: "Les assaillants ont aussi …", "They also …"."""
    return low.startswith(_continuations(language), clause.start)


@cache
def _continuations(language: Language) -> tuple[str, ...]:
    return tuple(lexicon.load(language, "event_cues").of("continuation"))


@cache
def _cues(language: Language, entry: str) -> re.Pattern[str]:
    forms = lexicon.load(language, "event_cues").of(entry)
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, forms), key=len, reverse=True)) or '(?!)'})(?!\w)")
