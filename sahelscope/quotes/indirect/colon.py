"""The words stated stand behind a colon, without marks.

en  Moussa Diallo warned: the road would stay closed.
fr  Moussa Diallo prévient : la route restera fermée.
"""

from __future__ import annotations

import re

from sahelscope.quotes.indirect import clause, subject, verbs
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Statement

_COLON = re.compile(r"[ \u00a0\u202f]?:[ \u00a0\u202f]+(?=[^\s«»“”\"‘'<„–—\d-])")
#: fewer words are a label or a heading
FEWEST = 4


def find(cue: Cue, scene: IndirectScene) -> Statement | None:
    """Return the clause behind the colon that stands right behind the cue."""
    if cue.shape in ("gerund", "infinitive") or cue.frames.isdisjoint(("that", "say", "ask")):
        return None
    colon = _COLON.match(scene.text, cue.end, cue.sentence.end)
    group = verbs.group(cue, scene) if colon else None
    if colon is None or group is None or group.unsaid:
        return None
    speaker = subject.before(cue, group, scene)
    if speaker is None or not subject.asserted(speaker, scene, cue.sentence.start):
        return None
    span = clause.trimmed(scene.text, colon.end(), clause.end_of(scene, colon.end(), cue.sentence.end))
    return Statement((span,), speaker) if clause.words(scene.text, span) >= FEWEST else None
