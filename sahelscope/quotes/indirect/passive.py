"""The verb is passive: what is claimed, denied or condemned is its subject, and who does so follows.

en  The attack on the market was condemned by Moussa Diallo.   Moussa Diallo was criticised by the union for closing it.
fr  L'attaque du marché a été revendiquée par Moussa Diallo.   Awa Diallo a été critiquée par l'union pour avoir fui.
"""

from __future__ import annotations

from sahelscope.models import Span
from sahelscope.quotes.indirect import clause, verbs
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Speaker, Statement

#: subjects of which nothing is told but that somebody blames or calls for them
_PEOPLE = ("name", "title", "unnamed", "pronoun", "group")


def find(cue: Cue, scene: IndirectScene) -> Statement | None:
    """Return the subject of the verb, or what its object is blamed for, with the agent as the speaker."""
    if not cue.frames & {"thing", "whole thing", "by"} or cue.shape in ("gerund", "infinitive"):
        return None
    text, grammar, sentence = scene.text, scene.grammar, cue.sentence
    agent = grammar.agent.match(text, cue.end, sentence.end)
    who = scene.people.starting_at(agent.end()) if agent else None
    if who is None or scene.quoted(who.start, who.end):
        return None
    group = verbs.group(cue, scene)
    if not set(group.words) & grammar.be or grammar.unsaid & set(group.words):
        return None
    speaker = Speaker(who.start, who.end, who)
    if reason := grammar.blamed_for.match(text, who.end, sentence.end):
        span = clause.trimmed(text, reason.end(), clause.end_of(scene, reason.end(), sentence.end))
        return Statement((span,), speaker) if clause.words(text, span) > 1 else None
    subject = _subject(group.start, scene, sentence.start)
    head = scene.people.starting_at(subject.start)
    if head and head.kind in _PEOPLE and head.end == subject.end:
        return None
    return Statement((subject,), speaker) if subject.end > subject.start else None


def _subject(end: int, scene: IndirectScene, floor: int) -> Span:
    """Return the subject that ends before the verb: behind the last comma, or all of a clause that a comma closes."""
    text = scene.text
    start = scene.free_from(floor, end)
    if not text[start:end].rstrip().endswith(","):
        start = max(start, text.rfind(", ", start, end) + 1)
    return clause.trimmed(text, start, end)
