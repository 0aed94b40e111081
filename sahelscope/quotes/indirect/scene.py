"""What the rules need to know about an article: who can speak in it, and which words marks hold already."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

from sahelscope.models import Article, Quote, Span
from sahelscope.people import Candidate, People
from sahelscope.quotes.indirect.grammar import GRAMMARS

#: how a speaker was found: beside the cue; before an apposition; "a man who said"; "Diallo, who said"; the speaker of
#: the clause before; the first of the sentence; a noun phrase that is no candidate; what a list hangs on
How = Literal["adjacent", "apposition", "relative", "aside", "continued", "first", "phrase", "list"]


#: a statement of these rules gives way to one that tells of it: "the union called for a strike, the radio said"
SOFT = ("thing", "to_do")
#: a statement that is cut keeps at least so many characters
SHORTEST = 12


#: so far behind the words their speaker is named, at most: "Four died, according to the police"
NEAR = 30
_WORD = re.compile(r"\w+")


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
    rule: str = ""


class IndirectScene:
    """One article as the rules about statements see it; ``stated`` grows as they find statements."""

    def __init__(self, article: Article, people: People, quotes: Sequence[Quote]) -> None:
        self.article, self.text, self.language = article, article.text, article.language
        self.grammar = GRAMMARS[article.language]
        self.people = people
        self.held = sorted(span for quote in quotes for span in quote.spans)
        self._whole = {span for quote in quotes if quote.kind == "direct" for span in quote.spans}
        self._held_starts = [span.start for span in self.held]
        self._spoken = sorted((q for q in quotes if q.speaker_start is not None), key=lambda quote: quote.start)
        self.stated: list[Statement] = []
        self.grouped: tuple[Any, Any] | None = None  #: the cue last asked for and its verb group

    def quoted(self, start: int, end: int) -> bool:
        """Tell whether quoted words lie between two offsets: they are the other rules' business."""
        i = bisect_right(self._held_starts, start) - 1
        if i >= 0 and self.held[i].end > start:
            return True
        return i + 1 < len(self.held) and self.held[i + 1].start < end

    def in_marks(self, offset: int) -> bool:
        """Tell whether quoted words hold the offset."""
        i = bisect_right(self._held_starts, offset) - 1
        return i >= 0 and self.held[i].end > offset

    def quoted_in(self, start: int, end: int) -> Speaker | None:
        """Return who speaks the last quotation between two offsets, None where there is none."""
        i = bisect_right(self._spoken, end, key=lambda quote: quote.start) - 1
        if i < 0 or self._spoken[i].start < start:
            return None
        quote = self._spoken[i]
        at, close = quote.speaker_start or 0, quote.speaker_end or 0
        found = self.people.starting_at(at)
        return Speaker(at, close, found, "continued") if start <= at < end else None

    def own_words(self, span: Span) -> int | None:
        """Return how many words of the span no marks hold; None where a quotation goes beyond it or says it all."""
        i = max(0, bisect_right(self._held_starts, span.start) - 1)
        count, at = 0, span.start
        while i < len(self.held) and self.held[i].start < span.end:
            held = self.held[i]
            i += 1
            if held.end <= span.start:
                continue
            if held in self._whole or held.start < span.start - 1 or held.end > span.end + 1:
                return None
            count += len(_WORD.findall(self.text, at, max(at, held.start)))
            at = held.end
        return count + len(_WORD.findall(self.text, at, span.end))

    def doubt(self, statement: Statement) -> float:
        """Return how sure at most it is who speaks: no surer than of quoted words by the same mention in it."""
        start, end = statement.spans[0].start, statement.spans[-1].end
        first = bisect_right(self._spoken, start, key=lambda quote: quote.start)
        last = bisect_right(self._spoken, end, key=lambda quote: quote.start)
        held = (q for q in self._spoken[first:last] if q.speaker_start == statement.speaker.start)
        return min((q.confidence for q in held), default=1.0)

    def free_from(self, start: int, limit: int) -> int:
        """Return where the clause before ``limit`` may begin: behind what was stated in its sentence, or a colon."""
        for statement in reversed(self.stated):
            if statement.spans[-1].end <= start:
                break
            if statement.rule not in SOFT:
                close = statement.spans[-1].end
                follows = close <= statement.speaker.start < close + NEAR
                start = max(start, statement.speaker.end if follows else close)
                break
        colon = self.text.rfind(": ", start, limit)
        return colon + 2 if colon >= 0 and limit - colon > SHORTEST and not self.in_marks(colon) else start

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
