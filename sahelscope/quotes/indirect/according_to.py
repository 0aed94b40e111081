"""A preposition names the speaker: according to X, selon X, d'après X.

According to the ministry, the road is closed.       Selon le ministère, la route est fermée.
The road is closed, according to the ministry.       La route est fermée, d'après le ministère.
"""

from __future__ import annotations

import re

from sahelscope.quotes.indirect import clause
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.reading import Reading, Speaker, Statement

_SOURCE = re.compile(r"\s?([^\s,;:.()“”\"«»][^,;:()“”\"«»\n]{1,90}?)(?=,|;|\)|\.\s|\.?$|\s[–—-]\s)")
_APPOSITION = re.compile(r",\s(?:a|an|who|whose|former|un|une|qui|ancien|ancienne)\s[^,;:.\n]{3,90},")
#: what no statement is according to
_NOBODY = re.compile(
    r"\s?(?:its|their|his|her|this|that|plan|law|leur|son|sa|ses|lesquel|laquelle|lequel|que|la\sloi|les\sbesoins|ce\sque)\b",
    re.I,
)

_LEARNT = re.compile(
    r",\s(?:a-t-(?:on|il|elle)|on\sa|(?:a|ont)\s\w+)\s(?:\w+\s)?(?:appris|indiqué|annoncé|confirmé)?\s*\Z"
)


def find(cue: Cue, reading: Reading) -> Statement | None:
    """Return the clause for which the cue names the speaker."""
    if "source" not in cue.frames:
        return None
    text, language, sentence = reading.text, reading.language, cue.sentence
    speaker = _speaker(cue, reading)
    if speaker is None:
        return None
    learnt = _LEARNT.search(text, max(sentence.start, cue.start - 40), cue.start)
    stop = learnt.start() if learnt else cue.start
    before = clause.trimmed(text, sentence.start, stop)
    if reading.stated and reading.stated[-1].spans[-1].end > before.start:
        before = clause.trimmed(text, reading.stated[-1].spans[-1].end, stop)
    if clause.words(text, before) < 4:
        start = speaker.end
        if apposition := _APPOSITION.match(text, start, sentence.end):
            start = apposition.end()
        elif text[start : start + 1] != ",":
            comma = text.find(",", start, min(start + 60, sentence.end))
            if comma < 0:
                return None
            start = comma
        end = clause.end_of(text, language, start, sentence.end)
        span = clause.trimmed(text, start, end)
        return Statement((span,), speaker) if clause.words(text, span) > 2 else None
    if len(text[before.start : before.end]) > clause.LONGEST:
        return None
    return Statement((before,), speaker)


def _speaker(cue: Cue, reading: Reading) -> Speaker | None:
    text = reading.text
    if _NOBODY.match(text, cue.end, cue.sentence.end):
        return None
    start = cue.end if not cue.form.lower().startswith("de source") else cue.start + len("de ")
    while start < cue.sentence.end and text[start].isspace():
        start += 1
    if found := reading.people.starting_at(start):
        return Speaker(found.start, found.end, found)
    match = _SOURCE.match(text, cue.end, cue.sentence.end)
    return Speaker(match.start(1), match.end(1), None) if match else None
