"""A clause follows the reporting word: who said that …

Moussa Diallo said (on Monday) (that) the road was closed.       Moussa Diallo a dit (lundi) que la route était fermée.
Moussa Diallo told Reuters that the road was closed.             Moussa Diallo a informé la presse que la route …
…, adding that it would stay closed.                             …, ajoutant qu'elle le resterait.
"""

from __future__ import annotations

import re

from sahelscope.quotes.indirect import clause, content, cue_after, subject, verbs
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.reading import Reading, Statement

#: "While she says that …, she …": the clause that is reported ends where the main clause begins
_SUBORDINATE = re.compile(
    r"(?:But\s|And\s)?(?:While|Although|Though|When|If|As|Because|After|Before|Since|Alors\sque|Bien\sque|Si)\s"
)


def find(cue: Cue, reading: Reading) -> Statement | None:
    """Return the clause that the cue reports, with its subject as the speaker."""
    start = None
    if "tell" in cue.frames:
        start = content.told(cue, reading)
    if start is None and cue.frames & {"that", "full that"}:
        start = content.that(cue, reading)
    bare = None
    if start is None and "full that" in cue.frames and reading.language == "en":
        start = bare = content.bare(reading.text, cue.end, cue.sentence.end)
    if start is None:
        return None
    group = verbs.group(cue, reading)
    if group.unsaid or cue_after.inverted(cue, group, reading):
        return None
    speaker = subject.before(cue, group, reading)
    if bare and not (speaker and speaker.candidate and speaker.candidate.kind == "document"):
        return None  # "polls show voters left", but not "she showed a photograph"
    if speaker is None or not subject.asserted(speaker, reading, cue.sentence.start):
        return None
    end = clause.end_of(reading.text, reading.language, start, cue.sentence.end)
    if opening := _SUBORDINATE.match(reading.text, cue.sentence.start, speaker.start):
        end = clause.main_clause(reading, start, end) if speaker.start - opening.end() < 30 else end
    elif speaker.how in ("aside", "relative"):
        end = clause.relative_end(reading.text, start, end, reading.language)
    span = clause.trimmed(reading.text, start, end)
    if clause.words(reading.text, span) < 2:
        return None
    return Statement((span,), speaker)
