"""A noun names the statement: somebody's claim that …, a pledge by somebody to …

angered by Moussa Diallo's claim that the road was closed      l'affirmation de Moussa Diallo selon laquelle la route …
a pledge by Moussa Diallo to reopen the road                   il maintient son affirmation selon laquelle la route …
"""

from __future__ import annotations

import re

from sahelscope.quotes.indirect import clause, subject
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Speaker, Statement

#: the owner's mark or a possessive, and up to three words before the noun: "Diallo's latest", "his own public"
_OWNED = re.compile(r"(?:(?P<name>['’]s?)|\b(?P<his>his|her|their|its|son|sa|ses|leurs?))\s(?:[a-z-]{2,}\s){0,3}\Z")
_WHEN = r"(?:(?:earlier|last|this|late|on|in|made|issued|yesterday)\b[^,;:.“”\"\n]{0,30}?\s)?"
_OPENS = {
    "en": re.compile(rf"\s{_WHEN}that\s(?!(?:has|had|was|is|were|are|will|would|could|he\shad\smade)\s)"),
    "fr": re.compile(r"[^,;:.«»\n]{0,60}?\sselon\s(?:la|le|les)quel(?:le)?s?\s"),
}
_TO = re.compile(r"\s(?=to\s(?!the|a|an|his|her|its|their|[A-Z])[a-z]+\s)")
_BY = {
    "en": re.compile(r"\s(?:made\s|issued\s)?(?:by|from)\s"),
    "fr": re.compile(r"\s(?:faites?\spar\s|par\s|de\sla\s|de\sl['’]|de\s|du\s|des\s|d['’])"),
}


def find(cue: Cue, scene: IndirectScene) -> Statement | None:
    """Return the clause behind the noun, with the noun's owner as the speaker."""
    if "noun" not in cue.frames:
        return None
    text, limit = scene.text, cue.sentence.end
    by = _BY[scene.language].match(text, cue.end, limit)
    speaker = (_by(by.end(), scene) if by else None) or _owner(cue, scene)
    if speaker is None or scene.quoted(speaker.start, speaker.end):
        return None
    at = max(cue.end, speaker.end)
    opens = _OPENS[scene.language].match(text, at if scene.language == "en" else cue.end, limit)
    if opens is None and scene.language == "en" and "noun to" in cue.frames:
        opens = _TO.match(text, at, limit)
    if opens is None or opens.end() < at:
        return None
    span = clause.trimmed(text, opens.end(), clause.end_of(text, scene.language, opens.end(), limit))
    return Statement((span,), speaker) if clause.words(text, span) > 2 else None


def _by(start: int, scene: IndirectScene) -> Speaker | None:
    """Return who is named behind the noun: "a claim by Moussa Diallo", "l'affirmation de Moussa Diallo"."""
    found = scene.people.starting_at(start)
    return Speaker(found.start, found.end, found) if found and found.kind != "document" else None


def _owner(cue: Cue, scene: IndirectScene) -> Speaker | None:
    """Return the owner before the noun; behind a possessive it is the subject of the sentence."""
    floor = cue.sentence.start
    owned = _OWNED.search(scene.text, max(floor, cue.start - 50), cue.start)
    if owned is None:
        return None
    if owned.group("his"):
        found = subject.main(cue, scene, owned.start())
        if found is None or found.start != floor or found.candidate is None:
            return None
        alone = owned.group("his") in ("his", "her")
        return None if alone and found.candidate.number == "many" else found
    found_owner = scene.people.ending_at(owned.start())
    if found_owner is None or found_owner.kind == "document" or found_owner.start == floor:
        return None  # "Diallo's claim that the road is closed was false": where the clause ends is not to be seen
    return Speaker(found_owner.start, found_owner.end, found_owner)
