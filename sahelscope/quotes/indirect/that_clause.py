"""A clause follows the reporting word: who said that …

en  Moussa Diallo said that the road was closed.   Moussa Diallo said the road was closed.
en  Moussa Diallo said on Monday that the road was closed.   Moussa Diallo told Reuters that the road was closed.
en  Moussa Diallo left, adding that the road would stay closed.
fr  Moussa Diallo a dit que la route était fermée.   Moussa Diallo a dit lundi que la route était fermée.
fr  Moussa Diallo a informé la presse que la route était fermée.
fr  Moussa Diallo est parti, ajoutant que la route resterait fermée.
"""

from __future__ import annotations

from sahelscope.quotes.indirect import clause, content, cue_after, subject, verbs
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Statement


def find(cue: Cue, scene: IndirectScene) -> Statement | None:
    """Return the clause that the cue reports, with its subject as the speaker."""
    start = None
    if "tell" in cue.frames:
        start = content.told(cue, scene)
    if start is None and cue.frames & {"that", "full that", "ask"}:
        start = content.that(cue, scene)
    bare = None
    if start is None and "full that" in cue.frames:
        start = bare = scene.grammar.clause_without_that(scene.text, cue.end, cue.sentence.end)
    if start is None or ("to" in cue.frames and scene.grammar.infinitive_phrase.match(scene.text, cue.end)):
        return None  # "pledged to win back the land it had lost"
    group = verbs.group(cue, scene)
    if group.unsaid or cue_after.inverted(cue, group, scene):
        return None
    speaker = subject.before(cue, group, scene)
    modal = bare and speaker and speaker.how == "adjacent" and scene.grammar.modal_clause.match(scene.text, cue.end)
    if bare and not modal and not (speaker and subject.tells(speaker, scene)):
        return None  # "polls show voters left", but not "she showed a photograph"
    if speaker is None or not subject.asserted(speaker, scene, cue.sentence.start):
        return None
    bare_at = (
        scene.grammar.clause_without_that(scene.text, cue.end, cue.sentence.end) if "thing" in cue.frames else None
    )
    named = bare_at == start and not content.explicit(cue, scene)
    end = (clause.thing_end if named else clause.end_of)(scene, start, cue.sentence.end)
    if opening := scene.grammar.subordinate.match(scene.text, cue.sentence.start, speaker.start):
        end = clause.main_clause(scene, start, end) if speaker.start - opening.end() < 30 else end
    elif speaker.how in ("aside", "relative"):
        end = clause.relative_end(scene, start, end)
    span = clause.trimmed(scene.text, start, end)
    if clause.words(scene.text, span) < 2:
        return None
    return Statement((span,), speaker)
