"""Verbs that no list knows, where their place shows that they announce speech: right behind a quotation and its comma.

« Au suivant ! » aboie le greffier.    « Partons », a-t-il ronchonné.    « Demain », ronchonne-t-elle.
“We leave,” harrumphed Awa Diallo.     “Next!” the clerk harrumphed.     “Tomorrow,” she mock-whispered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sahelscope.quotes.cue import Cue
from sahelscope.quotes.grammar import Grammar

_STOPS = frozenset(".!?")
#: a known cue so near behind the verb announces the speech, not the verb
NEAR = 24


def find(text: str, low: str, grammar: Grammar, known: Sequence[Cue]) -> Iterator[Cue]:
    """Yield the cues behind a quotation that are none of the ``known`` ones; ``low`` is the text in lower case."""
    taken = [(c.start, c.end) for c in known]
    at = 0
    for match in grammar.unlisted_cue.finditer(low):
        while at < len(taken) and taken[at][1] <= match.start():
            at += 1
        if at < len(taken) and taken[at][0] < match.end() + NEAR and not set(low[match.end() : taken[at][0]]) & _STOPS:
            continue
        if (cue := grammar.read_unlisted_cue(text, low, match)) is not None:
            yield cue
