"""Sentences cut where one happening ends and the next begins.

Les sanctions ont été imposées en janvier | quand la junte a annoncé un retard.
Le président du pays, Awa Ba, a été réélu.
Twelve people died on Friday | while in Gao students marched.
He said that | the base was closed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from sahelscope.events.grammar import GRAMMARS
from sahelscope.models import Language, Span

#: A stretch in quotation marks shorter than this belongs to its clause
_SHORT = 45
#: So does what stands in brackets, up to so many characters: "(Jama'at ..., JNIM)"
_ASIDE = 110


_CLOSING = re.compile(r"[»”\")]")


class _Patterns(NamedTuple):
    """The patterns of one language, put together."""

    cuts: re.Pattern[str]  #: what stands between two clauses
    resumes: re.Pattern[str]
    opens_after_comma: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    grammar = GRAMMARS[language].clauses
    cuts = [
        rf"\s(?:(?=(?:{grammar.opens}))|[–—-]\s)",
        rf",\s(?=(?:{grammar.resumes})\b|{grammar.opens}|{grammar.opens_after_comma}|{grammar.goes_on})",
        r"[;!?]\s",
        rf":\s(?=[«“\"]|[^:;.]{{0,110}}?(?:{grammar.finite}))",
        r"[«»“”\"()]",
        grammar.ends,  # each of them opens with a letter, as the others do with a mark: most places are passed over
    ]
    return _Patterns(
        re.compile("|".join(cuts)),
        re.compile(rf"(?:{grammar.resumes})\b"),
        re.compile(rf"(?:{grammar.opens_after_comma})"),
    )


def cut(low: str, sentence: Span, language: Language) -> list[Span]:
    """Return the clauses of a sentence, in order, without the marks between them; ``low`` is the text in lower case."""
    patterns, linked = _patterns(language), GRAMMARS[language].clauses.linked
    which = GRAMMARS[language].clauses.relative
    out: list[Span] = []
    start = sentence.start
    quoted_to = 0
    relative = False
    for match in patterns.cuts.finditer(low, sentence.start, sentence.end):
        if patterns.resumes.match(low, match.end()):
            if not relative and not patterns.opens_after_comma.match(low, match.end()):
                continue  # "Le président du pays, Awa Ba, a été …": an apposition ends, no clause
            relative = False
        elif match.group().startswith(","):
            relative = bool(which.match(low, match.end()))
        if match.start() < quoted_to:
            continue
        if low[match.start()] in '«“"(':
            reach = _ASIDE if low[match.start()] == "(" else _SHORT
            closed = _CLOSING.search(low, match.end(), min(sentence.end, match.end() + reach))
            if closed:
                quoted_to = closed.end()
                continue
        end = match.end() if low[match.start()].isalpha() else match.start()
        if end > start:
            _add(out, low, start, end, linked)
            start = match.end()
    _add(out, low, start, sentence.end, linked)
    return out


def apposed(low: str, sentence: Span, language: Language) -> list[Span]:
    """Return the stretches between commas that open with a participle: "touché par des roquettes en décembre".

    In English so do those that say who is meant: "the nurses | kidnapped near Gao in May | were freed".
    """
    found = GRAMMARS[language].clauses.apposed.finditer(low, sentence.start, sentence.end)
    return [Span(*m.span(m.lastindex or 1)) for m in found]


#: A clause longer than this is cut at a space, so that a text without marks stays cheap
_LONGEST = 700


def _add(out: list[Span], low: str, start: int, end: int, linked: re.Pattern[str]) -> None:
    while end - start > _LONGEST:
        middle = low.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        middle = middle if middle > 0 else start + _LONGEST
        _trim(out, low, start, middle, linked)
        start = middle
    _trim(out, low, start, end, linked)


def _trim(out: list[Span], low: str, start: int, end: int, linked: re.Pattern[str]) -> None:
    while start < end and not (low[start].isalnum()):
        start += 1
    if opening := linked.match(low, start, end):
        start = opening.end()
    while end > start and low[end - 1] in " ,;:\n\t":
        end -= 1
    if start < end:
        out.append(Span(start, end))
