"""What somebody promises, refuses or asks to do follows as an infinitive.

en  Moussa Diallo promised to reopen the road.
fr  Moussa Diallo dit ne pas connaître la route.   Moussa Diallo s'est dit prêt à partir.
"""

from __future__ import annotations

from sahelscope.quotes.indirect import clause, subject, verbs
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Statement


def find(cue: Cue, scene: IndirectScene) -> Statement | None:
    """Return the infinitive that the cue reports, with its subject as the speaker."""
    opening = _opening(cue, scene)
    if opening is None:
        return None
    group = verbs.group(cue, scene)
    if group.unsaid:
        return None
    speaker = subject.before(cue, group, scene)
    if speaker is None or not subject.asserted(speaker, scene, cue.sentence.start):
        return None
    end = clause.end_of(scene, opening, cue.sentence.end)
    if speaker.how in ("aside", "relative"):
        end = clause.relative_end(scene, opening, end)
    return Statement((clause.trimmed(scene.text, opening, end),), speaker)


def _opening(cue: Cue, scene: IndirectScene) -> int | None:
    """Return where the infinitive begins, None where none follows."""
    text, grammar, limit = scene.text, scene.grammar, cue.sentence.end
    if "to" in cue.frames and (match := grammar.infinitive_phrase.match(text, cue.end, limit)):
        return match.end()
    if "that" in cue.frames and cue.shape != "gerund":
        himself = grammar.bare_infinitive.match(text, cue.end, limit)
        if (
            himself is None
            and cue.form in grammar.says_oneself
            and grammar.reflexive_before.search(text, cue.start - 14, cue.start)
        ):
            himself = grammar.of_oneself.match(text, cue.end, limit)
        return himself.end() if himself else None
    return None
