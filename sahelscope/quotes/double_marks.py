"""Spans between double marks, those that outlets type for want of the right ones among them.

“We left.”  "We left."  « Nous partons. »  „…“  ''We left.''  ``We left.''  << Nous partons. >>  ‘’Nous partons.’’
» Nous partons. «
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from sahelscope.models import Span
from sahelscope.quotes.mark_shape import Shape, shape
from sahelscope.quotes.quoted_span import SPACES, QuotedSpan

#: a span that is never closed goes to the end of its paragraph up to this length, else to the end of its sentence
LONGEST_UNCLOSED = 700
#: all that may begin a mark stands in one set, which lets the search skip from one to the next
_MARK = re.compile("[“”«»„‟\"‘’'`<>](?:(?<=[“”«»„‟\"])|(?<=[‘’'])[‘’']|(?<=`)`|(?<=<)<|(?<=>)>)")
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s+[A-ZÀ-ÖØ-Þ«“\"])")
#: marks typed for others
_STANDS_FOR = {
    "<<": "«",
    ">>": "»",
    "‘‘": "“",
    "’’": "”",
    "‘’": "''",
    "’‘": "''",
    "'’": "''",
    "’'": "''",
    "‘'": "''",
    "'‘": "''",
}
_CLOSES = {"«": "»", "“": "”", "``": "''"}
#: between guillemets turned outwards: so many characters at most; behind the second no new sentence's words begin
LONGEST_REVERSED = 300
_WORD_BEHIND = re.compile(r"[ \u00a0\u202f]?\w")
_ENDS_BEHIND = re.compile(r"[ \u00a0\u202f]?(?:[.,;:!?)]|[a-zà-ÿ]|$)", re.MULTILINE)


class _Mark(NamedTuple):
    start: int
    end: int
    form: str
    shape: Shape


def find(text: str, paragraph: Span, index: int, *, after_unclosed: bool, goes_on: bool) -> list[QuotedSpan]:
    """Return the outermost spans between double marks of a paragraph.

    ``after_unclosed``: the paragraph before ended within a span; ``goes_on``: the next one opens with a mark.
    """
    marks = _marks(text, paragraph)
    return _Pairing(text, paragraph, index, marks, after_unclosed).pair(goes_on) if marks else []


def _marks(text: str, paragraph: Span) -> list[_Mark]:
    marks = []
    for m in _MARK.finditer(text, paragraph.start, paragraph.end):
        if m.group() in "«“„‟" and text[m.end() : m.end() + 1] == m.group():
            continue  # typed twice: „„We left”
        form, which = _STANDS_FOR.get(m.group(), m.group()), shape(text, m.start(), m.end(), paragraph)
        if form in "«„‟" or form == "``":
            which = "open"
        elif form == "»":
            which = "close"
        elif (form == "“" and which != "close") or (form == "”" and which != "open"):
            which = "open" if form == "“" else "close"
        marks.append(_Mark(m.start(), m.end(), form, which))
    return _turned(text, marks) if any(mark.form == "»" for mark in marks) else marks


def _turned(text: str, marks: list[_Mark]) -> list[_Mark]:
    """Return the marks with guillemets that are turned outwards (» Nous partons «) read as what they stand for."""
    depth, i = 0, 0
    while i < len(marks):
        mark = marks[i]
        if mark.form == "»" and depth == 0 and i + 1 < len(marks) and _reversed(text, mark, marks[i + 1]):
            marks[i] = mark._replace(form="«", shape="open")
            marks[i + 1] = marks[i + 1]._replace(form="»", shape="close")
            i += 1
        elif mark.form == "«":
            depth += 1
        elif mark.form == "»":
            depth = max(0, depth - 1)
        i += 1
    return marks


def _reversed(text: str, mark: _Mark, following: _Mark) -> bool:
    """Tell whether a closing guillemet outside all marks opens: a space before, words behind, and the next one ends."""
    between = text[mark.end : following.start]
    return (
        following.form in "«»"
        and text[mark.start - 1 : mark.start] in SPACES
        and _WORD_BEHIND.match(text, mark.end) is not None
        and len(between) < LONGEST_REVERSED
        and not _SENTENCE_END.search(between + " A")
        and (following.form == "»" or _ENDS_BEHIND.match(text, following.end) is not None)
    )


class _Pairing:
    """Pairs the marks of one paragraph, read from left to right."""

    def __init__(self, text: str, paragraph: Span, index: int, marks: Sequence[_Mark], after_unclosed: bool) -> None:
        self._text, self._paragraph, self._index, self._marks = text, paragraph, index, marks
        self._after_unclosed = after_unclosed
        self._balance = _balance(marks)
        self._found: list[QuotedSpan] = []
        self._opened: _Mark | None = None
        self._depth = 0  # how many marks are open
        self._left = paragraph.start  # where the last span ended
        self._guillemets = False  # one was opened in this paragraph

    def pair(self, goes_on: bool) -> list[QuotedSpan]:
        """Return the spans; the last one, where it is never closed, ends with its sentence unless speech goes on."""
        for i, mark in enumerate(self._marks):
            self._guillemets = self._guillemets or mark.form == "«"
            if self._opened is None:
                self._outside(mark)
            else:
                self._inside(i, mark, self._opened)
        if self._opened is not None:
            end = self._paragraph.end
            if end - self._opened.end > LONGEST_UNCLOSED and not goes_on:
                end = _first_sentence_end(self._text, self._opened.end, end)
            self._add(self._opened, end, end, unclosed=True)
        return self._found

    def _outside(self, mark: _Mark) -> None:
        """Take a mark outside all spans: it opens one, or closes the sentence where the mark before closed too."""
        at_start = mark.start == self._paragraph.start
        if mark.shape != "close" or (at_start and mark.form in "»”"):
            self._opened, self._depth = mark, 1
            return
        near = self._left > self._paragraph.start and mark.start - self._left < LONGEST_UNCLOSED
        if near and mark.form not in "”»":
            start = _sentence_start(self._text, self._left, mark.start)
            if start is not None:
                span = QuotedSpan(start, mark.start, start, mark.end, self._index)
                self._found.append(span.trimmed(self._text))
                self._left = mark.end

    def _inside(self, i: int, mark: _Mark, opened: _Mark) -> None:
        """Take a mark inside a span: it nests, opens the next span where this one was never closed, or closes."""
        if mark.shape == "open":
            if mark.form != opened.form or self._nests(i):
                self._depth += 1
                return
            end = _first_sentence_end(self._text, opened.end, mark.start)
            self._add(opened, end, end, unclosed=True)
            self._opened, self._depth = mark, 1
            return
        if mark.form == "»" and opened.form != "«" and self._guillemets:
            self._depth = max(1, self._depth - 1)
            return
        self._depth -= 1
        outer = _CLOSES.get(opened.form)
        if self._depth <= 0 or (mark.form == outer and not self._more_closers(i, outer)):
            self._add(opened, mark.start, mark.end)
            self._left, self._opened, self._depth = mark.end, None, 0

    def _add(self, opened: _Mark, end: int, closed: int, *, unclosed: bool = False) -> None:
        continues = self._after_unclosed and opened.start == self._paragraph.start
        span = QuotedSpan(opened.end, end, opened.start, closed, self._index, False, unclosed, continues)
        self._found.append(span.trimmed(self._text))

    def _nests(self, i: int) -> bool:
        """Tell whether an opening mark inside a span opens a quotation within it: the next two marks close."""
        following = self._marks[i + 1 : i + 3]
        return len(following) == 2 and all(m.shape != "open" for m in following) and self._balance[i] >= 1

    def _more_closers(self, i: int, form: str) -> bool:
        """Tell whether enough closing marks of the outer form follow before the next opening one."""
        depth = self._depth
        for mark in self._marks[i + 1 : i + 4]:
            if mark.shape == "open":
                return False
            if mark.form == form:
                depth -= 1
                if depth <= 0:
                    return True
        return False


def _balance(marks: Sequence[_Mark]) -> list[int]:
    """Return, for each mark, closing less opening marks from it to the end of the paragraph."""
    total = 0
    out = []
    for mark in reversed(marks):
        total += {"open": -1, "close": 1, "either": 0}[mark.shape]
        out.append(total)
    return out[::-1]


def _first_sentence_end(text: str, start: int, end: int) -> int:
    match = _SENTENCE_END.search(text, start, end)
    return match.end() if match else end


def _sentence_start(text: str, left: int, end: int) -> int | None:
    """Return where the sentence starts that ends at ``end``, None where none starts after ``left``."""
    match = _SENTENCE_END.search(text, left, max(left, end - 2))
    if match is None:
        return None
    start = match.end()
    while start < end and text[start] in SPACES:
        start += 1
    return start
