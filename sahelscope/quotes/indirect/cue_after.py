"""The statement comes first; its cue and its speaker follow, or stand in its middle.

The road is closed, Moussa Diallo said.       La route est fermée, a indiqué Moussa Diallo.
The road is closed, said Moussa Diallo.       La route est fermée, a-t-il ajouté.
The road, he said, is closed.                 La route, dit-il, est fermée.
"""

from __future__ import annotations

import re

from sahelscope.quotes.indirect import clause, subject
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.reading import Reading, Speaker, Statement

#: after the cue: the end, a comma, or time, place and listener
_CLOSES = {
    "en": re.compile(
        r"\s?(?:[.,;)–—]|$|\s(?:on|in|at|during|to|by|when|while|after|before|as|last|late|early|earlier|this|yesterday|today|recently|"
        r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|of\sthe|about|from|via|through|with|for)\b)"
    ),
    "fr": re.compile(
        r"\s?(?:[.,;)–—]|$|\s(?:à|au|aux|dans|en|sur|lors|devant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce|cette|par|avant|après)\b)"
    ),
}
_NO_REST = re.compile(
    r"\s*(?:\w+ing\b|\w+ant\b|who\b|which\b|whose\b|but\b|and\b|a\b|an\b|the\b|qui\b|dont\b|mais\b|et\b|en\b|un\b|une\b|le\b|la\b|lors\b|dans\b|according\b|selon\b)"
)


def find(cue: Cue, reading: Reading) -> Statement | None:
    """Return the clause before the cue, and the rest behind it, with its speaker."""
    if not cue.frames & {"that", "tell"}:
        return None
    text, language = reading.text, reading.language
    verbs = subject.group(cue, reading)
    if verbs.unsaid or cue.shape == "gerund":
        return None
    speaker: Speaker | None
    if text[cue.end : cue.end + 1] == "-" or (verbs.words and "-" in verbs.words[-1]):
        speaker = _inverted(cue, verbs.start, reading)
        comma, resume = verbs.start, _clitic_end(text, cue)
    elif _comma(text, verbs.start, cue.sentence.start) is not None and (speaker := subject.after(cue, reading)):
        comma, resume = verbs.start, speaker.end
    elif _CLOSES[language].match(text, cue.end, cue.sentence.end) and (speaker := subject.before(cue, verbs, reading)):
        comma, resume = speaker.start, cue.end
    else:
        return None
    if speaker is None:
        return None
    stop = _comma(text, comma, cue.sentence.start)
    if stop is None:
        return None
    start = cue.sentence.start
    if reading.stated and reading.stated[-1].spans[-1].end > start:
        start = reading.stated[-1].spans[-1].end
    if stop - start > clause.LONGEST:
        return None
    first = clause.trimmed(text, start, stop)
    spans = [first]
    if text[resume : resume + 1] == "," and not _NO_REST.match(text, resume + 1, cue.sentence.end):
        rest = clause.trimmed(text, resume + 1, clause.end_of(text, language, resume + 1, cue.sentence.end))
        if clause.words(text, rest) > 1:
            spans.append(rest)
    if sum(clause.words(text, s) for s in spans) < 3:
        return None
    return Statement(tuple(spans), speaker, 0.85)


def _comma(text: str, offset: int, floor: int) -> int | None:
    """Return where the comma or dash stands that closes the clause before the offset."""
    at = offset
    while at > floor and text[at - 1].isspace():
        at -= 1
    return at - 1 if at > floor and text[at - 1] in ",–—-" else None


_CLITIC = re.compile(r"-(?:t-)?(ils?|elles?|on|je|nous)\b")


def _clitic_end(text: str, cue: Cue) -> int:
    match = _CLITIC.match(text, cue.end)
    return match.end() if match else cue.end


def _inverted(cue: Cue, group_start: int, reading: Reading) -> Speaker | None:
    """Return the pronoun of "dit-il", "a-t-elle ajouté"."""
    match = _CLITIC.search(reading.text, group_start, cue.end + 8)
    if match is None:
        return None
    return Speaker(match.start(1), match.end(1), reading.people.starting_at(match.start(1)))
