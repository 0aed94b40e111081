"""What was found in one article, as one list in the order of the text: what a reader clicks, and what is corrected."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from sahelscope.store.answers import ArticleView
from sahelscope.store.rows import DateRow, HappenedRow, MentionRow, SpanRow, SpokenRow, rows

Kind = Literal["quote", "statement", "event", "date", "place"]
#: In the order in which a legend names them; a statement is a quote without marks.
KINDS: tuple[Kind, ...] = ("quote", "statement", "event", "date", "place")
Row = SpokenRow | HappenedRow | DateRow | MentionRow


@dataclass(frozen=True)
class Finding:
    """One finding: where its words stand, and the row of its table."""

    kind: Kind
    start: int
    end: int
    row: Row
    spans: tuple[tuple[int, int], ...]  #: the stretches to mark; several where a quote is cut by its cue

    @property
    def at(self) -> str:
        """Return what names it in an address: "quote-120-160". It holds while its words stand where they stand."""
        return f"{self.kind}-{self.start}-{self.end}"


def of(view: ArticleView) -> list[Finding]:
    """Return all findings of an article, in the order of the text."""
    every = [*_quotes(view), *_events(view), *_plain(view)]
    return sorted(every, key=lambda f: (f.start, -f.end, KINDS.index(f.kind)))


def at(found: Sequence[Finding], address: str) -> Finding | None:
    """Return the finding that an address names, or the one of its kind that now covers most of it; None for none."""
    kind, _, place = address.partition("-")
    first, _, last = place.partition("-")
    if not (first.isdecimal() and last.isdecimal()):
        return None
    start, end = int(first[:9]), int(last[:9])
    spoken = ("quote", "statement")
    alike = [f for f in found if f.kind == kind or (kind in spoken and f.kind in spoken)]
    nearest = max(alike, key=lambda f: _shared(f, start, end) / (f.end - f.start), default=None)
    return nearest if nearest and _shared(nearest, start, end) > 0 else None


def _shared(found: Finding, start: int, end: int) -> int:
    return max(0, min(found.end, end) - max(found.start, start))


def _quotes(view: ArticleView) -> Iterator[Finding]:
    spans = defaultdict(list)
    for span in rows(SpanRow, view.tables["quote_spans"]):
        spans[span.quote_id].append((span.start, span.end))
    for quote in rows(SpokenRow, view.tables["quotes"]):
        stretches = tuple(spans[quote.quote_id]) or ((quote.start, quote.end),)
        yield Finding("statement" if quote.kind == "indirect" else "quote", quote.start, quote.end, quote, stretches)


def _events(view: ArticleView) -> Iterator[Finding]:
    for event in rows(HappenedRow, view.tables["events"]):
        yield Finding("event", event.start, event.end, event, ((event.start, event.end),))


def _plain(view: ArticleView) -> Iterator[Finding]:
    for date in rows(DateRow, view.tables["dates"]):
        yield Finding("date", date.start, date.end, date, ((date.start, date.end),))
    for mention in rows(MentionRow, view.tables["mentions"]):
        yield Finding("place", mention.start, mention.end, mention, ((mention.start, mention.end),))
