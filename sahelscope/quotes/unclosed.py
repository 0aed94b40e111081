"""A quotation that was never closed ends where its own cue tells who speaks, as if the mark stood there.

en  “We left, said the guard.   “Should we leave?, he asked.
fr  « Nous partons, dit-il.   « Faut-il partir ?, a demandé la mairesse.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from sahelscope.quotes.cue import Cue
from sahelscope.quotes.grammar import Grammar
from sahelscope.quotes.quoted_span import QuotedSpan

#: The cue stands so near the end, in characters, and so many words at most behind it.
_NEAR, _WORDS_BEHIND = 80, 6
#: How far before a cue the comma is looked for, in characters.
_REACH = 60
_BREAK = re.compile(r"[,?!…]\s{0,3}$")


def cut(text: str, spans: Sequence[QuotedSpan], cues: Sequence[Cue], grammar: Grammar) -> list[QuotedSpan]:
    """Return the spans; one that ends with its own cue ends before it, and the next one begins speech of its own."""
    found: list[QuotedSpan] = []
    ended = False
    for span in spans:
        here = span._replace(continues=False) if ended and span.continues else span
        end = _end(text, here, cues, grammar) if here.unclosed else None
        ended = end is not None
        found.append(here if end is None else here._replace(end=end, closed=end, unclosed=False).trimmed(text))
    return found


def _end(text: str, span: QuotedSpan, cues: Sequence[Cue], grammar: Grammar) -> int | None:
    first = bisect_right(cues, max(span.start, span.end - _NEAR), key=lambda cue: cue.start)
    for cue in islice(cues, first, None):
        if cue.start >= span.end:
            break
        if cue.form != "finite":
            continue
        tail = text[cue.end : span.end]
        if len(tail.split()) >= _WORDS_BEHIND or "," in tail:
            continue
        before = text[max(span.start, cue.start - _REACH) : cue.start]
        match = _BREAK.search(before)
        if not match and not cue.negated and not tail.strip(" .,"):  # it is the last word: "he asked."
            match = grammar.speaker_before_cue.search(before)
        if match and (at := cue.start - len(before) + match.start()) > span.start + 1:
            return at + (text[at] != ",")
    return None
