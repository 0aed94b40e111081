"""What is announced, denied or asked for is named: a noun phrase follows.

en  Moussa Diallo accused the army of firing at the crowd.   Moussa Diallo condemned the attack on the market.
fr  Moussa Diallo a annoncé la fin du couvre-feu.   Moussa Diallo a annoncé en juin la fin du couvre-feu.
fr  Moussa Diallo accuse l'armée d'avoir tiré sur la foule.
"""

from __future__ import annotations

import re

from sahelscope.quotes.indirect import clause, subject, verbs
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Statement

_FIRST = re.compile(r"[\w’'-]*")


def find(cue: Cue, scene: IndirectScene) -> Statement | None:
    """Return the noun phrase that the cue reports, with its subject as the speaker."""
    if "thing" not in cue.frames:
        return None
    opening = scene.grammar.noun_phrase.match(scene.text, cue.end, cue.sentence.end)
    if opening is None:
        return None
    first = _FIRST.match(scene.text, opening.end())
    if first and first.group().lower() in scene.grammar.no_noun_phrase:
        return None
    group = verbs.group(cue, scene)
    if group.unsaid:
        return None
    speaker = subject.before(cue, group, scene)
    if speaker is None or speaker.how == "phrase" or not subject.asserted(speaker, scene, cue.sentence.start):
        return None
    end = clause.end_of(scene, opening.end(), cue.sentence.end)
    if speaker.how in ("aside", "relative"):
        end = clause.relative_end(scene, opening.end(), end)
    span = clause.trimmed(scene.text, opening.end(), end)
    return Statement((span,), speaker) if span.end > span.start else None
