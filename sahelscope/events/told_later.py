"""The day of an event that only a later sentence tells: "The assault took place overnight Saturday".

Gunmen raided Kelbo and burned homes. The incident happened on Tuesday, 11 May 2021. -> attack on 2021-05-11 in BFA
Gunmen raided Kelbo and burned homes. The wedding took place on 11 May 2021. -> attack in BFA
Des hommes armés ont attaqué Kelbo. Les faits se sont déroulés le 11 mai 2021. -> attack on 2021-05-11 in BFA
Des hommes armés ont attaqué Kelbo. Le mariage a eu lieu le 11 mai 2021. -> attack in BFA
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from sahelscope.dates.pieces import alternation
from sahelscope.events.drafts import Draft
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.words import words_of
from sahelscope.models import Date, Language, Span, changed

#: So many sentences on the day may be told, and so far behind its verb
_AHEAD, _REACH = 3, 70
_BASIS = "a later sentence, which says when it happened"


@cache
def _took_place(language: Language) -> re.Pattern[str]:
    """Return the pattern of a sentence that says when something happened; group ``what`` is its subject."""
    subject = GRAMMARS[language].dating.subject
    return re.compile(rf"{subject}(?:{alternation(words_of(language, 'takes place'))})(?!\w)")


def dated(drafts: Sequence[Draft], findings: Findings) -> list[Draft]:
    """Return the drafts; those without a day have the one that one of the next sentences tells of them."""
    return [_dated(draft, findings) for draft in drafts]


def _dated(draft: Draft, findings: Findings) -> Draft:
    event = draft.event
    if event.date or event.planned or event.background or draft.title:
        return draft
    for sentence in findings.article.sentences[draft.sentence + 1 : draft.sentence + 1 + _AHEAD]:
        if day := _day(sentence, event.type, findings):
            told = changed(event, date=day.value, first=day.first, last=day.last, precision=day.precision)
            grounds = (draft.grounds[0]._replace(date=_BASIS), *draft.grounds[1:])
            return changed(draft, event=told, date=day, grounds=grounds)
    return draft


def _day(sentence: Span, kind: str, findings: Findings) -> Date | None:
    found = _took_place(findings.language).match(findings.low, sentence.start, sentence.end)
    if not found or not _is_meant(found, kind, findings):
        return None
    days = findings.when.within(Span(found.end(), min(sentence.end, found.end() + _REACH)))
    return next((day for day in days if day.first), None)


def _is_meant(found: re.Match[str], kind: str, findings: Findings) -> bool:
    """Tell whether the subject stands for an event of that type: "the raid", "the incident", "it"."""
    what = found["what"]
    if what is None:
        return True
    if not words_of(findings.language, "a happening").isdisjoint(what.split()):
        return True
    span = Span(found.start("what"), found.end("what"))
    return any(span.start <= h.start < span.end and h.word.noun == kind for h in findings.triggers)
