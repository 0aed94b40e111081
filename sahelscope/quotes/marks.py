"""Stretches between quotation marks of every style, and where one goes on in the next paragraph.

“We left.”   "We left."   « Nous partons. »   „…“   ‘We left.’   'We left.'   ''We left.''   ``We left.''

A mark is read by its form first (“ opens, » closes) and by its neighbours second (a space before and a letter after
opens). An odd number of marks loses at most its own paragraph: a span that is never closed ends with the paragraph,
or with its sentence where the paragraph is long. Speech that runs over several paragraphs, each opened and only the
last closed, comes as one span a paragraph, the later ones marked as ``continues``. Apostrophes are no marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from sahelscope.models import Span
from sahelscope.quotes.grammar import NOTHING

Shape = Literal["open", "close", "either"]

_DOUBLE = re.compile("[“”«»„‟\"]|''|``")
_SINGLE = re.compile("[‘’'‚‹›]")
_SPACES = frozenset(" \t\n\r\u00a0\u202f\u2009")
_BEFORE_OPEN = _SPACES | frozenset("([{—–-:/…‘'“«")
_AFTER_CLOSE = _SPACES | frozenset(")]},;:.!?…—–-/’'”»")
#: a span that is never closed goes to the end of its paragraph up to this length, else to the end of its sentence
LONGEST_UNCLOSED = 700
#: what follows a closing mark, not an opening one ("..." may open)
_PAUSE = re.compile(r"[,;:!?)]|\.(?!\.)")
#: marks with which the next paragraph takes up the speech again
_REOPENS = frozenset("“\"«»„'‘")
#: single marks further apart than this are taken for apostrophes
LONGEST_SINGLE = 600
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s+[A-ZÀ-ÖØ-Þ«“\"])")


class QuotedSpan(NamedTuple):
    """Words between two marks, outermost pair: ``text[start:end]``, marks, outer spaces and closing comma left out."""

    start: int
    end: int
    opened: int  #: offset of the opening mark (of the first word where the mark is missing)
    closed: int  #: offset just after the closing mark (the end of the words where the mark is missing)
    paragraph: int  #: index of the paragraph
    single: bool = False  #: between single marks
    unclosed: bool = False  #: no closing mark was printed
    continues: bool = False  #: goes on with the speech of the span before, which was never closed

    @property
    def span(self) -> Span:
        """Return the words between the marks."""
        return Span(self.start, self.end)


class _Mark(NamedTuple):
    start: int
    end: int
    form: str
    shape: Shape


def find(text: str, paragraphs: Sequence[Span], elided: re.Pattern[str] = NOTHING) -> list[QuotedSpan]:
    """Return the outermost quoted spans in the order of the text; a span never leaves its paragraph.

    ``elided`` matches, behind an apostrophe, words that open with one ("'twas"): they open no quotation.
    """
    found: list[QuotedSpan] = []
    unclosed = False
    for index, paragraph in enumerate(paragraphs):
        goes_on = index + 1 < len(paragraphs) and text[paragraphs[index + 1].start] in _REOPENS
        here = list(_doubles(text, paragraph, index, after_unclosed=unclosed, goes_on=goes_on))
        here += _singles(text, paragraph, index, here, elided)
        here.sort()
        found += here
        unclosed = bool(here) and here[-1].unclosed and here[-1].end >= paragraph.end - 1
    return found


def _shape(text: str, start: int, end: int, paragraph: Span) -> Shape:
    """Tell from its neighbours whether a mark opens or closes."""
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    opens = before in _BEFORE_OPEN and after not in _SPACES and not _PAUSE.match(text, end)
    closes = before not in _SPACES and after in _AFTER_CLOSE
    if opens != closes:
        return "open" if opens else "close"
    if before.isalnum() and after.isalnum():
        return "either"
    return "open" if start == paragraph.start else "either"


def _marks(text: str, paragraph: Span) -> list[_Mark]:
    marks = []
    for m in _DOUBLE.finditer(text, paragraph.start, paragraph.end):
        form, shape = m.group(), _shape(text, m.start(), m.end(), paragraph)
        if form in "«„‟" or form == "``":
            shape = "open"
        elif form == "»":
            shape = "close"
        elif (form == "“" and shape != "close") or (form == "”" and shape != "open"):
            shape = "open" if form == "“" else "close"
        marks.append(_Mark(m.start(), m.end(), form, shape))
    return marks


def _doubles(text: str, paragraph: Span, index: int, *, after_unclosed: bool, goes_on: bool) -> Iterator[QuotedSpan]:
    marks = _marks(text, paragraph)
    opened: _Mark | None = None
    depth = 0
    left = paragraph.start  # where the last span ended
    guillemets = False  # one was opened in this paragraph
    balance = _balance(marks)
    for i, mark in enumerate(marks):
        at_start = mark.start == paragraph.start
        guillemets = guillemets or mark.form == "«"
        if opened is None:
            if mark.shape == "close" and not (at_start and mark.form in "»”"):
                # a closing mark without its opening one: the sentence that ends here, where the mark before closed too
                known = left > paragraph.start and mark.form not in "”»" and mark.start - left < LONGEST_UNCLOSED
                start = _sentence_start(text, left, mark.start) if known else None
                if start is not None:
                    yield _quoted_span(text, start, mark.start, start, mark.end, index)
                    left = mark.end
                continue
            opened, depth = mark, 1
            continue
        shape = mark.shape
        if shape == "either":
            shape = "close"
        if shape == "open" and (mark.form != opened.form or _nests(marks, i, balance)):
            depth += 1
            continue
        if shape == "open":  # the last one was never closed
            end = _first_sentence_end(text, opened.end, mark.start)
            yield _quoted_span(
                text,
                opened.end,
                end,
                opened.start,
                end,
                index,
                unclosed=True,
                continues=_continues(opened, paragraph, after_unclosed),
            )
            opened, depth = mark, 1
            continue
        if mark.form == "»" and opened.form != "«" and guillemets:
            depth = max(1, depth - 1)
            continue
        depth -= 1
        closes_outer = {"«": "»", "“": "”", "``": "''"}.get(opened.form)
        if depth <= 0 or (mark.form == closes_outer and not _more_closers(marks, i, depth, closes_outer)):
            yield _quoted_span(
                text,
                opened.end,
                mark.start,
                opened.start,
                mark.end,
                index,
                continues=_continues(opened, paragraph, after_unclosed),
            )
            left, opened, depth = mark.end, None, 0
    if opened is not None:
        end = paragraph.end
        if end - opened.end > LONGEST_UNCLOSED and not goes_on:
            end = _first_sentence_end(text, opened.end, end)
        yield _quoted_span(
            text,
            opened.end,
            end,
            opened.start,
            end,
            index,
            unclosed=True,
            continues=_continues(opened, paragraph, after_unclosed),
        )


def _balance(marks: Sequence[_Mark]) -> list[int]:
    """Return, for each mark, closing less opening marks from it to the end of the paragraph."""
    total = 0
    out = []
    for mark in reversed(marks):
        total += {"open": -1, "close": 1, "either": 0}[mark.shape]
        out.append(total)
    return out[::-1]


def _nests(marks: Sequence[_Mark], i: int, balance: Sequence[int]) -> bool:
    """Tell whether an opening mark inside a quoted span opens a quotation within it: the next two marks close."""
    following = marks[i + 1 : i + 3]
    return len(following) == 2 and all(m.shape != "open" for m in following) and balance[i] >= 1


def _more_closers(marks: Sequence[_Mark], i: int, depth: int, form: str) -> bool:
    """Tell whether enough closing marks of the outer form follow before the next opening one."""
    for mark in marks[i + 1 : i + 4]:
        if mark.shape == "open":
            return False
        if mark.form == form:
            depth -= 1
            if depth <= 0:
                return True
    return False


def _continues(opened: _Mark, paragraph: Span, after_unclosed: bool) -> bool:
    return after_unclosed and opened.start == paragraph.start


def _first_sentence_end(text: str, start: int, end: int) -> int:
    match = _SENTENCE_END.search(text, start, end)
    return match.end() if match else end


def _sentence_start(text: str, left: int, end: int) -> int | None:
    """Return where the sentence starts that ends at ``end``, None where none starts after ``left``."""
    start = None
    for match in _SENTENCE_END.finditer(text, left, max(left, end - 2)):
        start = match.end()
        break
    if start is None:
        return None
    while start < end and text[start] in _SPACES:
        start += 1
    return start


def _quoted_span(
    text: str,
    start: int,
    end: int,
    opened: int,
    closed: int,
    index: int,
    *,
    single: bool = False,
    unclosed: bool = False,
    continues: bool = False,
) -> QuotedSpan:
    while start < end and text[start] in _SPACES:
        start += 1
    while end > start and (text[end - 1] in _SPACES or text[end - 1] == ","):
        end -= 1
    return QuotedSpan(start, end, opened, closed, index, single, unclosed, continues)


def _singles(
    text: str, paragraph: Span, index: int, doubles: Sequence[QuotedSpan], elided: re.Pattern[str]
) -> list[QuotedSpan]:
    """Return the spans between single marks that lie outside all double ones."""
    found: list[QuotedSpan] = []
    opened: int | None = None
    kept: int | None = None  # a mark that would close, were it no plural's apostrophe
    double = 0
    for m in _SINGLE.finditer(text, paragraph.start, paragraph.end):
        at, form = m.start(), m.group()
        while double < len(doubles) and doubles[double].closed <= at:
            double += 1
        if double < len(doubles) and doubles[double].opened <= at:
            continue
        if text[at - 1 : at + 1] == "''" or text[at : at + 2] == "''":
            continue
        if opened is not None and (at - opened > LONGEST_SINGLE or (double and doubles[double - 1].opened > opened)):
            if kept is not None and kept - opened <= LONGEST_SINGLE:
                found.append(_quoted_span(text, opened + 1, kept, opened, kept + 1, index, single=True))
            opened = kept = None
        shape = _shape(text, at, at + 1, paragraph)
        if opened is None:
            if form in "‘‚‹" or (form == "'" and shape == "open"):
                follows = text[at + 1 : at + 2]
                if shape == "open" and follows.isalnum() and not elided.match(text, at + 1, at + 8):
                    opened = at
            continue
        if form in "‘‚‹" and shape == "open":
            if kept is not None:
                found.append(_quoted_span(text, opened + 1, kept, opened, kept + 1, index, single=True))
            opened, kept = at, None
            continue
        if shape == "close" and at > opened + 1:
            if text[at - 1] in "sx":
                kept = kept or at
                if form != "'" and at - opened > 60:
                    continue
                if not _another_close(text, at, paragraph):
                    found.append(_quoted_span(text, opened + 1, at, opened, at + 1, index, single=True))
                    opened = kept = None
                continue
            found.append(_quoted_span(text, opened + 1, at, opened, at + 1, index, single=True))
            opened = kept = None
    if opened is not None and kept is not None:
        found.append(_quoted_span(text, opened + 1, kept, opened, kept + 1, index, single=True))
    return found


_NEXT_CLOSE = re.compile(r"[.,!?…][’'](?=[\s,.;:]|$)")
_NEXT_SINGLE_OPEN = re.compile(r"(?<=[\s(])[‘'](?=\w)")


def _another_close(text: str, at: int, paragraph: Span) -> bool:
    """Tell whether, after "the boys' …", a mark that surely closes stands near, before another one opens."""
    end = min(paragraph.end, at + 200)
    close = _NEXT_CLOSE.search(text, at + 1, end)
    if close is None:
        return False
    opening = _NEXT_SINGLE_OPEN.search(text, at + 1, end)
    return opening is None or opening.start() > close.start()
