"""Stretches between quotation marks of every style, and where one goes on in the next paragraph.

“We left.”   "We left."   « Nous partons. »   „…“   ‘We left.’   'We left.'   ''We left.''   ``We left.''

A mark is read by its form first (“ opens, » closes) and by its neighbours second (a space before and a letter after
opens). An odd number of marks loses at most its own paragraph: a span that is never closed ends with the paragraph,
or with its sentence where the paragraph is long. Speech that runs over several paragraphs, each opened and only the
last closed, comes as one span a paragraph, the later ones marked as ``continues``. Apostrophes are no marks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sahelscope.models import Span
from sahelscope.quotes import double_marks, single_marks
from sahelscope.quotes.grammar import NOTHING
from sahelscope.quotes.quoted_span import QuotedSpan

#: marks with which the next paragraph takes up the speech again
_REOPENS = frozenset("“\"«»„'‘")
#: who speaks in a transcript that stands between marks: "SOW: We left."
_LABEL = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý.'’-]+(?: [A-ZÀ-Ý][A-ZÀ-Ý.'’-]+){0,3}[ \u00a0\u202f]?: *(?=\w)")


def find(text: str, paragraphs: Sequence[Span], elided: re.Pattern[str] = NOTHING) -> list[QuotedSpan]:
    """Return the outermost quoted spans in the order of the text; a span never leaves its paragraph.

    ``elided`` matches, behind an apostrophe, words that open with one ("'twas"): they open no quotation.
    """
    found: list[QuotedSpan] = []
    unclosed = False
    for index, paragraph in enumerate(paragraphs):
        goes_on = index + 1 < len(paragraphs) and text[paragraphs[index + 1].start] in _REOPENS
        here = double_marks.find(text, paragraph, index, after_unclosed=unclosed, goes_on=goes_on)
        here += single_marks.find(text, paragraph, index, here, elided)
        here.sort()
        found += here
        unclosed = bool(here) and here[-1].unclosed and here[-1].end >= paragraph.end - 1
    return _without_labels(text, paragraphs, found)


def _without_labels(text: str, paragraphs: Sequence[Span], found: list[QuotedSpan]) -> list[QuotedSpan]:
    """Return the spans of a transcript that begin behind their labels, the others as they are."""
    labels = {
        i: label.end()
        for i, span in enumerate(found)
        if span.opened == paragraphs[span.paragraph].start and (label := _LABEL.match(text, span.start, span.end))
    }
    if len(labels) < 2:  # one may be a cry: "NO: we stay"
        return found
    return [
        span._replace(start=labels[i], opened=labels[i], continues=False) if i in labels else span
        for i, span in enumerate(found)
    ]
