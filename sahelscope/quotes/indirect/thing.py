"""What is announced, denied or asked for is named: a noun phrase follows.

en  Moussa Diallo accused the army of firing at the crowd.   Moussa Diallo condemned the attack on the market.
fr  Moussa Diallo annonce la fin du couvre-feu.   Moussa Diallo promet en juin la fin du couvre-feu.
fr  Moussa Diallo accuse l'armée d'avoir tiré sur la foule.
"""

from __future__ import annotations

import re

from sahelscope.quotes.grammar import Pattern
from sahelscope.quotes.indirect import clause, subject, verbs
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Speaker, Statement

_FIRST = re.compile(r"[\w’'-]*")
#: frames whose words are found by a pattern of the grammar, and that pattern's name; the first that fits is right
_OPENINGS = (
    ("dative", "dative_phrase"),
    ("of", "of_phrase"),
    ("at", "at_phrase"),
    ("figure", "figure_phrase"),
    ("whole thing", "whole_phrase"),
    ("object", "object_phrase"),
)
#: so many characters before a subject hold the conjunction that dates its clause
DATES = 20
_FRAMES = frozenset(("thing", *(frame for frame, _ in _OPENINGS)))


def find(cue: Cue, scene: IndirectScene) -> Statement | None:
    """Return the noun phrase that the cue reports, with its subject as the speaker."""
    if cue.frames.isdisjoint(_FRAMES):
        return None
    group = verbs.group(cue, scene)
    opening = None
    denied = group.unsaid and not scene.grammar.not_at_all & set(group.words)
    if denied and (only := scene.grammar.only.match(scene.text, cue.end, cue.sentence.end)):
        opening = only.end()  # "n'évoque que deux morts", "n'évoque qu'un accident"
    elif group.unsaid:
        return None
    opening = opening or _opening(cue, scene)
    if opening is None:
        return None
    speaker = subject.before(cue, group, scene)
    if speaker is None or not subject.asserted(speaker, scene, cue.sentence.start):
        return None
    if scene.grammar.dates.search(scene.text, max(cue.sentence.start, speaker.start - DATES), speaker.start):
        return None  # "after the mayor announced a curfew": what the sentence tells is another thing
    if "finding" in cue.frames and "thing" not in cue.frames and not subject.tells(speaker, scene):
        return None
    if speaker.how == "phrase" and (not scene.grammar.phrase_names or _noun(cue, speaker, scene)):
        return None
    end = clause.thing_end(scene, opening, cue.sentence.end)
    if speaker.how in ("aside", "relative"):
        end = clause.relative_end(scene, opening, end)
    span = clause.trimmed(scene.text, opening, end)
    if span.end <= span.start or scene.grammar.no_statement.search(scene.text, span.start, span.end):
        return None
    return Statement((span,), speaker)


def _noun(cue: Cue, speaker: Speaker, scene: IndirectScene) -> bool:
    """Tell whether the cue is a noun after all: "the joint appeal for" has no subject in the plural."""
    plural = scene.grammar.verb_number(cue.form) == "many"
    return plural and speaker.candidate is None and scene.text[speaker.end - 1] != "s"


def _opening(cue: Cue, scene: IndirectScene) -> int | None:
    """Return where the noun phrase begins, None where none follows."""
    text, grammar, start, limit = scene.text, scene.grammar, cue.end, cue.sentence.end
    for frame, name in _OPENINGS:
        pattern: Pattern = getattr(grammar, name)
        if frame in cue.frames and (match := pattern.match(text, start, limit)):
            return match.end()
    if not cue.frames & {"thing", "finding"} or not (match := grammar.noun_phrase.match(text, start, limit)):
        return None
    first = _FIRST.match(text, match.end())
    return None if first and first.group().lower() in grammar.no_noun_phrase else match.end()
