"""Whom "the same source" stands for, where the text tells of no source: whoever was cited last.

Un élu de la zone affirme que … La même source ajoute que … -> un élu de la zone
"""

from __future__ import annotations

from sahelscope.quotes import subjects
from sahelscope.quotes.scene import Scene

#: whoever was cited stands so far before at most, in characters
REACH = 900
_SPEAK = frozenset(("name", "title", "unnamed", "organisation"))
_FORMS = frozenset(("finite", "preposition"))


def resolve(scene: Scene, index: int) -> int | None:
    """Return the entity cited last before a mention such as "this source"; None for others, and where none is."""
    mention = scene.candidate(index)
    pattern = scene.grammar.same_source
    if not pattern.fullmatch(mention.text):
        return None
    first = scene.candidate(scene.entity(mention.entity).mentions[0])
    if first.start < mention.start and not pattern.fullmatch(first.text):
        return None  # "a security source … the source"
    for cue in reversed(scene.cues_between(max(0, mention.start - REACH), mention.start)):
        if cue.form not in _FORMS or scene.quoted(cue.start) is not None:
            continue
        for subject in subjects.of(scene, cue, scene.sentence(cue.start))[:1]:
            who = scene.candidate(subject.candidate)
            if who.end > mention.start or who.kind not in _SPEAK or who.number == "many" or who.entity < 0:
                continue
            if not pattern.fullmatch(who.text):
                return who.entity
    return None
