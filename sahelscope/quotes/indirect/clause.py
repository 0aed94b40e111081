"""Where a statement begins and ends in its sentence.

A statement runs to the end of its sentence, unless the writer takes over again:
  said he would stay, | but left the next day.        a dit qu'il restait, | mais il est parti le lendemain.
  said he would stay, | adding that …                 a dit qu'il restait, | ajoutant que …
"""

from __future__ import annotations

from sahelscope.models import Span
from sahelscope.quotes.indirect import cues
from sahelscope.quotes.indirect.scene import IndirectScene

#: no statement runs longer than this (one in a thousand does)
LONGEST = 700

#: so few words hold no verb
FEW = 4

_TRIM = ' \t\u00a0\u202f,;:.–—-“”"«»'


def end_of(scene: IndirectScene, start: int, limit: int) -> int:
    """Return where the statement that begins at ``start`` ends, at the latest at ``limit``."""
    limit = min(limit, start + LONGEST)
    dash = 0
    for stop in scene.grammar.stop.finditer(scene.text, start, limit):
        if scene.in_marks(stop.start()):
            continue
        few = words(scene.text, Span(start, stop.start())) < FEW
        if few and scene.grammar.within_subject.match(scene.text, stop.start()):
            continue  # "said that Moussa Diallo, who …, would stay"
        word = stop.group("gerund") or stop.group("cue")
        if word and not cues.reports(word, scene.language, bool(stop.group("gerund"))):
            continue
        if stop.group("dash"):
            # two dashes hold an aside, one alone ends the clause
            dash = 0 if dash else stop.start()
            continue
        return dash or stop.start()
    return dash or limit


def thing_end(scene: IndirectScene, start: int, limit: int) -> int:
    """Return where a noun phrase ends: at the latest where a second verb or clause follows."""
    end = end_of(scene, start, limit)
    other = scene.grammar.thing_stop.search(scene.text, start, end)
    return other.start() if other and not scene.in_marks(other.start()) else end


def main_clause(scene: IndirectScene, start: int, end: int) -> int:
    """Return where a subordinate clause gives way to the main one: at a comma that a possible subject follows."""
    for candidate in scene.people.between(start, end + 40):
        if scene.text[candidate.start - 2 : candidate.start] == ", " and start < candidate.start - 2 < end:
            return candidate.start - 2
    return end


def relative_end(scene: IndirectScene, start: int, end: int) -> int:
    """Return where a relative clause gives way to its main clause: "who said he left, told …"."""
    comma = scene.grammar.resumes.search(scene.text, start, min(end + 2, len(scene.text)))
    return comma.start() if comma else end


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the span without white space and stops at its edges; a bracket that it opens stays closed."""
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return Span(start, end)


def words(text: str, span: Span) -> int:
    """Return roughly how many words a span has."""
    return text.count(" ", span.start, span.end) + 1 if span.end > span.start else 0
