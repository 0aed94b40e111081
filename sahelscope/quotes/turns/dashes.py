"""Dialogue behind dashes, as in reportage: – Oui, répond-il. Nous partons.     — "No", said the guard.

A line counts where a verb of saying and its subject are set into it; a line without one beside such a line is an
answer. Lists open with a small letter, end with a semicolon, or have no such verb.
"""

from __future__ import annotations

import re
from itertools import pairwise

from sahelscope.models import Span
from sahelscope.quotes.cue import Cue
from sahelscope.quotes.scene import Scene
from sahelscope.quotes.speaker_resolution import SpeakerResolver
from sahelscope.quotes.turns.turn import Turn, body, says

_DASH = re.compile(r"[-–—]+[\s\u00a0\u202f]*(?=[A-ZÀ-Ý…¿])")
_STOP = re.compile(r"[,.;:!?…–—]")
#: the subject stands so near its verb
NEAR = 2
#: behind subject and verb ("he said softly") no more than this follows up to the next pause
REST = 30
#: a line so short is an answer without "I" or "you"
SHORT = 8


def find(scene: Scene) -> list[Turn]:
    """Return the turns in the order of the text."""
    lines = [(n, p, m.end()) for n, p in body(scene) if (m := _DASH.match(scene.text, p.start, p.end))]
    lines = [(n, p, at) for n, p, at in lines if scene.quoted(at) is None and not p.of(scene.text).endswith(";")]
    if not lines:
        return []
    resolver = SpeakerResolver(scene)
    spoken = {n for n, p, _ in lines if _spoken(scene, p)}
    talk = {n for n, _, _ in lines if not spoken.isdisjoint((n - 1, n, n + 1))}
    told = {n: _told(scene, n, Span(at, p.end), resolver) if n in talk else None for n, p, at in lines}
    beside = {n for (n, _, _), (m, _, _) in pairwise(lines) if m == n + 1 and told[m]}
    beside |= {m for (n, _, _), (m, _, _) in pairwise(lines) if m == n + 1 and told[n]}
    turns: list[Turn] = []
    for n, p, at in lines:
        turn = told[n]
        if turn is not None:
            turns.append(turn)
        elif n in beside:
            turns.append(Turn((Span(at, p.end),), n, "dashes", None, None))
    return turns


def _spoken(scene: Scene, line: Span) -> bool:
    """Tell whether a line sounds like talk: it asks, calls, says "I" or "you", or is short; reports do not."""
    words = line.of(scene.text)
    both = scene.grammar.own_words | scene.grammar.your_words
    return "?" in words or "!" in words or len(words.split()) <= SHORT or says(both, words)


def _told(scene: Scene, number: int, line: Span, resolver: SpeakerResolver) -> Turn | None:
    """Return the turn of a line into which its verb and subject are set, None where there is none."""
    for cue in scene.cues_between(line.start, line.end):
        if cue.form != "finite":
            continue
        at = cue.clitic[0] if cue.clitic else None
        after = (
            [i for i in scene.candidates(cue.end - 12, cue.end + 60) if scene.candidate(i).start == at] if at else []
        )
        start = cue.start
        if not after:
            after = [i for i in scene.candidates(cue.end, cue.end + 120) if scene.candidate(i).start <= cue.end + NEAR]
        if scene.before(start) not in (",", "?", "!", "…") or not after:
            before = [i for i in scene.candidates(line.start, cue.start) if cue.start - scene.candidate(i).end <= NEAR]
            ends = _STOP.search(scene.text, cue.end, min(line.end, cue.end + REST)) or line.end - cue.end < REST
            if (
                not before
                or not ends
                or scene.text[max(0, line.start - 2) : line.start].startswith("-")
                or scene.before(scene.candidate(before[0]).start) not in (",", "?", "!", "…")
            ):
                continue
            after, start = before[:1], scene.candidate(before[0]).start
        return _turn(scene, number, line, cue, start, after[0], resolver)
    return None


def _turn(scene: Scene, number: int, line: Span, cue: Cue, start: int, subject: int, resolver: SpeakerResolver) -> Turn:
    text, c = scene.text, scene.candidate(subject)
    stop = _STOP.search(text, max(c.end, cue.end), line.end)
    end = stop.end() if stop else line.end
    spans = [Span(line.start, len(text[:start].rstrip(" \u00a0,"))), Span(end, line.end)]
    if scene.quote_between(end, line.end):
        spans.pop()  # – Oui, répond-il. « Je l'ai vu. »: the marks hold a quotation of its own
    kept = [s for s in spans if any(ch.isalpha() for ch in s.of(text))]
    kept = [Span(s.end - len(s.of(text).lstrip()), s.end) for s in kept]
    resolution = resolver.of_words(subject, line.end, cue)
    name = scene.people.name_of(resolution.entity) or c.text
    return Turn(tuple(kept), number, "dashes", Span(c.start, c.end), name, cue.text(scene.article))
