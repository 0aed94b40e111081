"""Words beside a trigger that say how far it tells of a real, single happening.

prévoit de -> planned
en cas de -> hypothetical
chaque année -> recurring
aucun -> negation
a fait -> support
will -> planned
fears -> hypothetical
every year -> recurring
took place -> support
in the aftermath of -> support before
"""

from __future__ import annotations

from collections.abc import Mapping

from sahelscope.events.scan import Hits
from sahelscope.language import lexicon
from sahelscope.language.lexicon import Hit
from sahelscope.models import Language, Span

#: the entries that are looked for together, so that a longer form of another kind hides none
_KINDS = {
    "standing": ("planned", "hypothetical", "recurring", "negation", "no doubt"),
    "support": ("support", "support to come", "called off"),
    "support before": ("support before",),
    "medium": ("medium",),
    "in protest": ("in protest",),
}


def forms(language: Language) -> dict[str, list[tuple[str, str]]]:
    """Return the lists of cues by name, each form with its entry."""
    listed = lexicon.load(language, "event_cues").forms.items()
    return {kind: [(f.lower(), e) for f, e in listed if e in entries] for kind, entries in _KINDS.items()}


class Cues:
    """The cues of one article, to be asked by stretch."""

    def __init__(self, found: Mapping[str, Hits]) -> None:
        by_entry: dict[str, list[Hit[str]]] = {}
        for kind in _KINDS:
            for hit in found[kind].all:
                by_entry.setdefault(hit.value, []).append(hit)
        self._of = {entry: Hits(hits) for entry, hits in by_entry.items()}

    def any(self, entry: str, span: Span) -> bool:
        """Tell whether a cue of this entry begins in the stretch."""
        found = self._of.get(entry)
        return found is not None and found.any(span)

    def before(self, entry: str, at: int, reach: int, since: int) -> bool:
        """Tell whether a cue of this entry ends at most so many characters before a place, in the same sentence.

        ``since`` is where the sentence begins.
        """
        found = self._of.get(entry)
        if found is None:
            return False
        near = found.within((max(since, at - reach - 25), at + 1))
        return any(h.end <= at + 1 and at - h.end <= reach for h in near)
