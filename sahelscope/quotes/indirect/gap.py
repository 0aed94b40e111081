"""The clause or noun phrase that is stated hangs on a word before the speaker.

en  The men, who the mayor said were traders, fled.   It was what the mayor called the wettest month in years.
en  They closed a road the mayor says is safe.
fr  C'est ce que le maire appelle un piège.
"""

from __future__ import annotations

from sahelscope.quotes.indirect import clause, subject, verbs
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Statement


def find(cue: Cue, scene: IndirectScene) -> Statement | None:
    """Return what follows the cue, where its own subject or object stands before the speaker."""
    text, grammar, limit = scene.text, scene.grammar, cue.sentence.end
    says = cue.shape == "finite" and cue.frames & {"that", "full that"}
    opening = grammar.gap.match(text, cue.end, limit) if says else None
    named = None if opening else grammar.gap_named.match(text, cue.start, limit)
    if opening is None and named is None:
        return None
    group = verbs.group(cue, scene)
    speaker = None if group.unsaid else subject.before(cue, group, scene)
    if speaker is None or speaker.how not in ("adjacent", "phrase"):
        return None
    before = verbs.word_before(text, speaker.start, cue.sentence.start)[0]
    if named and before.lower() not in grammar.gap_opens:
        return None
    if not before or before.endswith(","):
        return None  # "Traders, the mayor said had fled" is no English, "X, Y said" another rule's business
    start = opening.end() if opening else named.end() if named else cue.end
    end = clause.relative_end(scene, start, clause.end_of(scene, start, limit))
    span = clause.trimmed(text, start, end)
    return Statement((span,), speaker) if clause.words(text, span) > 1 else None
