"""What the rules look at: quoted spans, cues and candidates of one article, with fast look-ups by offset.

A ``Unit`` is what one person says without a break: speech that runs over paragraphs, or that a cue cuts in two
("A," he said, "B"). The rules give candidates for a unit, never for half of one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from sahelscope.models import Article, Span
from sahelscope.people import Candidate, Entity, People
from sahelscope.quotes import cues, marks, together, unclosed, unlisted_speakers
from sahelscope.quotes.cue import Cue
from sahelscope.quotes.grammar import GRAMMARS
from sahelscope.quotes.quoted_span import QuotedSpan

#: the halves of a cut quotation stand at most so far apart, in characters
CUT = 160
#: what closes the words that a cue behind them tells
CLOSES_WORDS = frozenset(',»”"’')


@dataclass(frozen=True)
class Unit:
    """One or more quoted spans that belong together, with their place in ``Scene.quoted_spans``."""

    quoted_spans: tuple[int, ...]


@dataclass
class Scene:
    """One article as the quote rules see it."""

    article: Article
    people: People
    quoted_spans: list[QuotedSpan] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    #: candidate -> whether it stands behind a preposition; kept by ``subjects``
    behind_preposition: dict[int, bool] = field(default_factory=dict, repr=False)
    #: candidate, a pronoun -> the entity it leads back to, -1 for none; kept by ``pronouns``
    antecedents: dict[int, int] = field(default_factory=dict, repr=False)
    #: entity -> the same with the gender that a pronoun gave away; kept by ``speaker_resolution``
    learned: dict[int, Entity] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        """Lay out what is asked for all the time: plain attributes are read in a fifth of a property's time."""
        self.text, self.grammar = self.article.text, GRAMMARS[self.article.language]
        self._candidate_starts = [c.start for c in self.people.candidates]
        self._cue_starts = [c.start for c in self.cues]
        self._opened = [s.opened for s in self.quoted_spans]
        self._sentence_starts = [s.start for s in self.article.sentences]
        self._opening: dict[int, bool] = {}

    @classmethod
    def of(cls, article: Article, people: People) -> Scene:
        """Return the scene of an article."""
        grammar = GRAMMARS[article.language]
        found = cues.find(article)
        quoted_spans = marks.find(article.text, article.paragraphs, grammar.elided)
        if any(span.unclosed for span in quoted_spans):
            quoted_spans = unclosed.cut(article.text, quoted_spans, found, grammar)
        outside = [(s.opened, s.closed) for s in quoted_spans]
        known = unlisted_speakers.extend(article.text, grammar, people, found, outside)
        return cls(article, together.extend(article.text, grammar, known, found), quoted_spans, found)

    def before(self, offset: int) -> str:
        """Return the last printed character before an offset, white space passed over; "" where none is near."""
        return self.article.text[max(0, offset - 12) : offset].rstrip()[-1:]

    @cached_property
    def nested(self) -> list[bool]:
        """Tell for each candidate whether it stands inside a longer one ("Mali" in "Mali's government")."""
        inside = []
        reach = -1
        candidates = self.people.candidates
        for i, c in enumerate(candidates):
            follows = candidates[i + 1] if i + 1 < len(candidates) else None
            inside.append(c.end <= reach or (follows is not None and follows.start == c.start and follows.end > c.end))
            reach = max(reach, c.end)
        return inside

    @cached_property
    def tellers(self) -> frozenset[int]:
        """Return where whoever told what stands before begins: "The road is shut, said | the mayor"."""
        return frozenset(
            cue.end + 1
            for cue in self.cues
            if cue.form == "finite" and not cue.clitic and self.before(cue.start) in CLOSES_WORDS
        )

    def opens_sentence(self, index: int) -> bool:
        """Tell whether a candidate is the first word of its sentence."""
        known = self._opening.get(index)
        if known is None:
            start = self.candidate(index).start
            begin = self.sentence(start).start
            known = self._opening[index] = start - begin < 8 and not self.text[begin:start].strip(" \"“«'‘–-")
        return known

    def candidates(self, start: int, end: int) -> list[int]:
        """Return the indices of the candidates that lie wholly between two offsets, in order."""
        starts, found = self._candidate_starts, self.people.candidates
        first = bisect_left(starts, start)
        return [i for i in range(first, bisect_left(starts, end, first)) if found[i].end <= end]

    def candidate(self, index: int) -> Candidate:
        """Return one candidate."""
        return self.people.candidates[index]

    def entity(self, index: int) -> Entity:
        """Return one entity, with what was learned about it."""
        return self.learned.get(index) or self.people.entities[index]

    def cues_between(self, start: int, end: int) -> list[Cue]:
        """Return the cues that begin between two offsets."""
        return self.cues[bisect_left(self._cue_starts, start) : bisect_left(self._cue_starts, end)]

    def quoted(self, offset: int) -> int | None:
        """Return the index of the quoted span that holds the offset, None outside all marks."""
        if not self._opened:
            return None
        i = bisect_right(self._opened, offset) - 1
        return i if i >= 0 and offset < self.quoted_spans[i].closed else None

    def quoted_in(self, span: Span) -> Iterator[int]:
        """Yield the indices of the quoted spans that a span touches."""
        i = max(0, bisect_right(self._opened, span.start) - 1)
        while i < len(self.quoted_spans) and self.quoted_spans[i].opened < span.end:
            if self.quoted_spans[i].closed > span.start:
                yield i
            i += 1

    def outside(self, start: int, end: int) -> Iterator[Span]:
        """Yield the pieces between two offsets that lie outside all marks."""
        i = max(0, bisect_right(self._opened, start) - 1)
        at = start
        while i < len(self.quoted_spans) and self.quoted_spans[i].opened < end:
            s = self.quoted_spans[i]
            if s.closed > at:
                if s.opened > at:
                    yield Span(at, min(s.opened, end))
                at = s.closed
            i += 1
        if at < end:
            yield Span(at, end)

    def quote_between(self, start: int, end: int) -> bool:
        """Tell whether a quoted span opens between two offsets."""
        return bisect_left(self._opened, start) < bisect_left(self._opened, end)

    def sentence(self, offset: int) -> Span:
        """Return the sentence that holds the offset (the gap between two belongs to the one that follows)."""
        sentences = self.article.sentences
        i = bisect_right(self._sentence_starts, offset) - 1
        if i < 0:
            return sentences[0] if sentences else Span(0, len(self.text))
        if offset >= sentences[i].end and i + 1 < len(sentences):
            return sentences[i + 1]
        return sentences[i]

    def sentence_before(self, start: int) -> Span | None:
        """Return the sentence that ends before an offset, None where none does."""
        i = bisect_left(self._sentence_starts, start) - 1
        return self.article.sentences[i] if i >= 0 else None

    @cached_property
    def units(self) -> list[Unit]:
        """Return the quoted spans in units: speech over paragraphs, cut quotations, marks with nothing between them."""
        groups: list[list[int]] = []
        for i, s in enumerate(self.quoted_spans):
            if groups and self._joined(self.quoted_spans[i - 1], s):
                groups[-1].append(i)
            else:
                groups.append([i])
        return [Unit(tuple(g)) for g in groups]

    def _joined(self, one: QuotedSpan, two: QuotedSpan) -> bool:
        """Tell whether the second span goes on with what the first one says."""
        if two.continues:
            return True
        if one.paragraph != two.paragraph or one.single != two.single or two.opened - one.closed > CUT:
            return False
        between = self.text[one.closed : two.opened]
        return not between.strip() and self.text[one.end - 1] not in ".!?…," and self.text[one.end] != ","


def words(text: str) -> int:
    """Return how many words a piece of text has."""
    return len(text.split())
