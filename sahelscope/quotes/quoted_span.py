"""Words between two quotation marks."""

from __future__ import annotations

from typing import NamedTuple

from sahelscope.models import Span

SPACES = frozenset(" \t\n\r\u00a0\u202f\u2009")


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

    def trimmed(self, text: str) -> QuotedSpan:
        """Return the same without white space at the edges of the words and the comma at their end."""
        start, end = self.start, self.end
        while start < end and text[start] in SPACES:
            start += 1
        while end > start and (text[end - 1] in SPACES or text[end - 1] == ","):
            end -= 1
        return self._replace(start=start, end=end)
