"""Spans between single marks: ‘We left.’  'We left.'  ‹ Nous partons. ›  <Nous partons.>  Apostrophes are no marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sahelscope.models import Span
from sahelscope.quotes.mark_shape import shape
from sahelscope.quotes.quoted_span import QuotedSpan

#: marks further apart than this are taken for apostrophes
LONGEST = 600
#: behind a plural's s, a curly mark so far from the opening one is taken for an apostrophe at first
LONGEST_PLURAL = 60
#: a mark that surely closes is looked for so far on
REACH = 200
_MARK = re.compile("[‘’'‚‹›<>]")
#: a mark typed as "less than" opens only at a word, and never an HTML tag
_ANGLE = re.compile("<(?=[A-Za-zÀ-ÿ][\\w'’]* [A-Za-zÀ-ÿ][^<>=/]{8,500}>)|(?<=[^\\W\\d_]|[.!?…])>")
_OPENING = frozenset("‘‚‹<")
#: an angle is closed by its own mark alone, and closes nothing else
_ANGLES = {"‹": "›", "<": ">"}
_SURE_CLOSE = re.compile(r"[.,!?…][’'](?=[\s,.;:]|$)")
_SURE_OPEN = re.compile(r"(?<=[\s(])[‘'](?=\w)")


class _Mark(NamedTuple):
    at: int
    form: str
    double_before: int  #: where the last span between double marks before it opened, -1 for none


def find(
    text: str, paragraph: Span, index: int, doubles: Sequence[QuotedSpan], elided: re.Pattern[str]
) -> list[QuotedSpan]:
    """Return the spans between single marks of a paragraph that lie outside all ``doubles``."""
    pairing = _Pairing(text, paragraph, index, elided)
    for mark in _marks(text, paragraph, doubles):
        pairing.read(mark)
    pairing.close_at_plural()
    return pairing.found


def _marks(text: str, paragraph: Span, doubles: Sequence[QuotedSpan]) -> Iterator[_Mark]:
    """Yield the single marks of a paragraph outside ``doubles``, two in a row left out."""
    double = 0
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        at = match.start()
        if text[at] in "<>" and not _ANGLE.match(text, at, paragraph.end):
            continue
        while double < len(doubles) and doubles[double].closed <= at:
            double += 1
        if double < len(doubles) and doubles[double].opened <= at:
            continue
        if text[at - 1 : at + 1] != "''" and text[at : at + 2] != "''":
            yield _Mark(at, match.group(), doubles[double - 1].opened if double else -1)


class _Pairing:
    """Pairs the marks of one paragraph, read from left to right."""

    def __init__(self, text: str, paragraph: Span, index: int, elided: re.Pattern[str]) -> None:
        self.found: list[QuotedSpan] = []
        self._text, self._paragraph, self._index, self._elided = text, paragraph, index, elided
        self._opened: int | None = None
        self._plural: int | None = None  # a mark that would close, were it no plural's apostrophe

    def read(self, mark: _Mark) -> None:
        """Take the next mark: it opens a span, closes the one that is open, or is an apostrophe."""
        opened = self._opened
        if opened is not None and (mark.at - opened > LONGEST or mark.double_before > opened):
            self.close_at_plural()
            opened = None
        which = shape(self._text, mark.at, mark.at + 1, self._paragraph)
        if which == "open" and (opened is None or mark.form in _OPENING):
            self._open(mark)
        elif which == "close" and opened is not None and mark.at > opened + 1 and self._pairs(mark, opened):
            self._close(mark, opened)

    def _pairs(self, mark: _Mark, opened: int) -> bool:
        """Tell whether the mark can close what is open: an angle its own, an apostrophe anything but an angle."""
        wanted = _ANGLES.get(self._text[opened])
        return mark.form == wanted if wanted else mark.form not in _ANGLES.values()

    def close_at_plural(self) -> None:
        """End the open span, where there is one, at the last mark that may be a plural's apostrophe."""
        if self._opened is not None and self._plural is not None and self._plural - self._opened <= LONGEST:
            self._add(self._opened, self._plural)
        self._opened = self._plural = None

    def _open(self, mark: _Mark) -> None:
        if self._opened is not None:
            self.close_at_plural()
            self._opened = mark.at
        elif mark.form in "‘‚‹<'":
            follows = self._text[mark.at + 1 : mark.at + 2]
            if follows.isalnum() and not self._elided.match(self._text, mark.at + 1, mark.at + 8):
                self._opened = mark.at

    def _close(self, mark: _Mark, opened: int) -> None:
        if self._text[mark.at - 1] in "sx":
            self._plural = self._plural or mark.at
            far = mark.form != "'" and mark.at - opened > LONGEST_PLURAL
            if far or _surely_closed_behind(self._text, mark.at, self._paragraph):
                return
        self._add(opened, mark.at)
        self._opened = self._plural = None

    def _add(self, opened: int, at: int) -> None:
        span = QuotedSpan(opened + 1, at, opened, at + 1, self._index, single=True)
        self.found.append(span.trimmed(self._text))


def _surely_closed_behind(text: str, at: int, paragraph: Span) -> bool:
    """Tell whether, after "the boys' …", a mark that surely closes stands near, before another one opens."""
    end = min(paragraph.end, at + REACH)
    close = _SURE_CLOSE.search(text, at + 1, end)
    if close is None:
        return False
    opening = _SURE_OPEN.search(text, at + 1, end)
    return opening is None or opening.start() > close.start()
