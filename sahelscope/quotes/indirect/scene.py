"""What the rules need to know about an article: who can speak in it, and which words marks hold already."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal, NamedTuple

from sahelscope.models import Article, Quote, Span
from sahelscope.people import Candidate, People
from sahelscope.quotes.indirect.grammar import GRAMMARS

#: how a speaker was found: beside the cue; before an apposition; "a man who said"; "Diallo, who said"; the speaker of
#: the clause before; the first of the sentence; a noun phrase that is no candidate
How = Literal["adjacent", "apposition", "relative", "aside", "continued", "first", "phrase"]


#: a statement that is cut keeps at least so many characters
SHORTEST = 12


class Speaker(NamedTuple):
    """Who makes a statement: the printed words, and the candidate that they are or, for "who", stand for."""

    start: int
    end: int
    candidate: Candidate | None
    how: How = "adjacent"


class Statement(NamedTuple):
    """What a rule finds: the words stated, and by whom."""

    spans: tuple[Span, ...]
    speaker: Speaker


class IndirectScene:
    """One article as the rules about statements see it; ``stated`` grows as they find statements."""

    def __init__(self, article: Article, people: People, quotes: Sequence[Quote]) -> None:
        self.article, self.text, self.language = article, article.text, article.language
        self.grammar = GRAMMARS[article.language]
        self.people = people
        self.held = sorted(span for quote in quotes for span in quote.spans)
        self._held_starts = [span.start for span in self.held]
        self.stated: list[Statement] = []

    def quoted(self, start: int, end: int) -> bool:
        """Tell whether quoted words lie between two offsets: they are the other rules' business."""
        i = bisect_right(self._held_starts, start) - 1
        if i >= 0 and self.held[i].end > start:
            return True
        return i + 1 < len(self.held) and self.held[i + 1].start < end

    def within_statement(self, offset: int) -> bool:
        """Tell whether the offset lies in the last statement: "said they believe" is one statement, not two."""
        return bool(self.stated) and any(span.start <= offset < span.end for span in self.stated[-1].spans)

    def cut_last(self, offset: int) -> bool:
        """End the last statement before the offset; tell whether words of it are left."""
        last = self.stated[-1]
        span = last.spans[-1]
        if offset - span.start < SHORTEST:
            return False
        self.stated[-1] = last._replace(spans=(*last.spans[:-1], Span(span.start, offset)))
        return True
