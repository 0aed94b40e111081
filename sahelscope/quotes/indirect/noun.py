"""A noun names the statement: somebody's claim that …, a pledge by somebody to …

en  angered by Moussa Diallo's claim that the road was closed   a pledge by Moussa Diallo to reopen the road
fr  l'affirmation de Moussa Diallo selon laquelle la route est fermée
fr  il maintient son affirmation selon laquelle la route est fermée
"""

from __future__ import annotations

from sahelscope.quotes.indirect import clause, subject
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Speaker, Statement


def find(cue: Cue, scene: IndirectScene) -> Statement | None:
    """Return the clause behind the noun, with the noun's owner as the speaker."""
    if "noun" not in cue.frames:
        return None
    text, grammar, limit = scene.text, scene.grammar, cue.sentence.end
    by = grammar.noun_author.match(text, cue.end, limit)
    speaker = (_by(by.end(), scene) if by else None) or _owner(cue, scene)
    if speaker is None or scene.quoted(speaker.start, speaker.end):
        return None
    at = max(cue.end, speaker.end)
    opens = grammar.noun_that.match(text, cue.end if grammar.noun_that_holds_owner else at, limit)
    if opens is None and "noun to" in cue.frames:
        opens = grammar.noun_to.match(text, at, limit)
    if opens is None or opens.end() < at:
        return None
    span = clause.trimmed(text, opens.end(), clause.end_of(scene, opens.end(), limit))
    return Statement((span,), speaker) if clause.words(text, span) > 2 else None


def _by(start: int, scene: IndirectScene) -> Speaker | None:
    """Return who is named behind the noun: "a claim by Moussa Diallo", "l'affirmation de Moussa Diallo"."""
    found = scene.people.starting_at(start)
    return Speaker(found.start, found.end, found) if found and found.kind != "document" else None


def _owner(cue: Cue, scene: IndirectScene) -> Speaker | None:
    """Return the owner before the noun; behind a possessive it is the subject of the sentence."""
    floor = cue.sentence.start
    owned = scene.grammar.owner.search(scene.text, max(floor, cue.start - 50), cue.start)
    if owned is None:
        return None
    if possessive := owned["possessive"]:
        found = subject.main(cue, scene, owned.start())
        if found is None or found.start != floor or found.candidate is None:
            return None
        alone = possessive in scene.grammar.one_owner
        return None if alone and found.candidate.number == "many" else found
    found_owner = scene.people.ending_at(owned.start())
    if found_owner is None or found_owner.kind == "document" or found_owner.start == floor:
        return None  # "Diallo's claim that the road is closed was false": where the clause ends is not to be seen
    return Speaker(found_owner.start, found_owner.end, found_owner)
