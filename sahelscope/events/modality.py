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

_STANDING = frozenset(["planned", "hypothetical", "recurring", "negation"])
_HAPPENS = frozenset(["support", "support before", "medium"])


@cache
def _cues(language: Language, entries: frozenset[str]) -> lexicon.Matcher[str]:
    forms = lexicon.load(language, "event_cues").forms
    return lexicon.Matcher({f.lower(): e for f, e in forms.items() if e in entries})


class Cues:
    """The cues of one article, to be asked by stretch."""

    def __init__(self, low: str, language: Language) -> None:
        self._kinds = [_Kind(_cues(language, entries).find(low)) for entries in (_STANDING, _HAPPENS)]

    def any(self, entry: str, span: Span) -> bool:
        """Tell whether a cue of this entry begins in the stretch."""
        return any(h.value == entry for h in self._kinds[entry in _HAPPENS].within(span))

    def before(self, entry: str, at: int, reach: int) -> bool:
        """Tell whether a cue of this entry ends at most so many characters before a place."""
        found = self._kinds[entry in _HAPPENS].within(Span(max(0, at - reach - 25), at + 1))
        return any(h.value == entry and h.end <= at + 1 and at - h.end <= reach for h in found)


class _Kind:
    def __init__(self, hits: Sequence[lexicon.Hit[str]]) -> None:
        self._hits, self._starts = hits, [h.start for h in hits]

    def within(self, span: Span) -> Sequence[lexicon.Hit[str]]:
        return self._hits[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
