"""Which date an event has.

The attack on Friday killed twelve, he said on Tuesday: Friday, from the event's own clause and nearest to its word.
Dimanche, la France a déclaré que ses soldats avaient quitté le Mali: the sentence's opening, where the clause has none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from sahelscope.models import Date, Span


class Dates:
    """The dates of an article, to be asked by stretch."""

    def __init__(self, dates: Sequence[Date]) -> None:
        self._dates = sorted((d for d in dates if d.part in ("body", "title", "dateline")), key=lambda d: d.start)
        self._starts = [d.start for d in self._dates]

    def within(self, span: Span) -> list[Date]:
        """Return the dates that begin inside the stretch."""
        return self._dates[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def nearest(self, span: Span, trigger: Span) -> Date | None:
        """Return the date of the stretch that stands nearest to the trigger; after it rather than before."""
        found = self.within(span)
        return min(found, key=lambda d: _distance(d, trigger)) if found else None


def _distance(date: Date, trigger: Span) -> float:
    if date.start >= trigger.end:
        return date.start - trigger.end
    return 1.2 * max(0, trigger.start - date.end) + 2
