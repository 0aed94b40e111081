"""Words beside a trigger that say how far it tells of a real, single happening.

planned: prévoit de, le mois prochain · will, next month | only possible: en cas de, crainte · fear, in case of
denied: aucun, sans · no, not | a habit: chaque année, souvent · every year, often
a noun happens: a fait, survenue, menée; took place, carried out · il y a eu une, after the; in the aftermath of the
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from sahelscope import lexicon
from sahelscope.models import Language, Span

#: the entries that are looked for together, so that a longer form of another kind hides none
_KINDS = (
    frozenset(["planned", "hypothetical", "recurring", "negation"]),
    frozenset(["support", "support to come"]),
    frozenset(["support before"]),
    frozenset(["medium"]),
)


@cache
def _cues(language: Language, entries: frozenset[str]) -> lexicon.Matcher[str]:
    forms = lexicon.load(language, "event_cues").forms
    return lexicon.Matcher({f.lower(): e for f, e in forms.items() if e in entries})


class Cues:
    """The cues of one article, to be asked by stretch."""

    def __init__(self, low: str, language: Language) -> None:
        kinds = [(_Kind(_cues(language, entries).find(low)), entries) for entries in _KINDS]
        self._of = {entry: kind for kind, entries in kinds for entry in entries}

    def any(self, entry: str, span: Span) -> bool:
        """Tell whether a cue of this entry begins in the stretch."""
        return any(h.value == entry for h in self._of[entry].within(span))

    def before(self, entry: str, at: int, reach: int) -> bool:
        """Tell whether a cue of this entry ends at most so many characters before a place."""
        found = self._of[entry].within(Span(max(0, at - reach - 25), at + 1))
        return any(h.value == entry and h.end <= at + 1 and at - h.end <= reach for h in found)


class _Kind:
    def __init__(self, hits: Sequence[lexicon.Hit[str]]) -> None:
        self._hits, self._starts = hits, [h.start for h in hits]

    def within(self, span: Span) -> Sequence[lexicon.Hit[str]]:
        return self._hits[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
