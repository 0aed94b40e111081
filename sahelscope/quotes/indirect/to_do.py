"""What somebody promises, refuses or asks to do follows as an infinitive.

Moussa Diallo promised to reopen the road.       Moussa Diallo a promis de rouvrir la route.
"""

from __future__ import annotations

import re

from sahelscope.quotes.indirect import clause, subject
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.reading import Reading, Statement

_TO = {
    "en": re.compile(r"\s(?=(?:not\s)?to\s(?!(?:say|comment|tell|answer|speak|elaborate|respond|reply|talk)\b)[a-z])"),
    "fr": re.compile(r"\s(?=(?:de\s|d['’])(?:ne\s)?(?:pas\s)?\w+(?:er|ir|re)\b)"),
}


def find(cue: Cue, reading: Reading) -> Statement | None:
    """Return the infinitive that the cue reports, with its subject as the speaker."""
    if "to" not in cue.frames:
        return None
    opening = _TO[reading.language].match(reading.text, cue.end, cue.sentence.end)
    if opening is None:
        return None
    verbs = subject.group(cue, reading)
    if verbs.unsaid:
        return None
    speaker = subject.before(cue, verbs, reading)
    if speaker is None:
        return None
    end = clause.end_of(reading.text, reading.language, opening.end(), cue.sentence.end)
    return Statement((clause.trimmed(reading.text, opening.end(), end),), speaker, 0.6)
