"""Where a statement begins and ends in its sentence.

A statement runs to the end of its sentence, unless the writer takes over again:
  said he would stay, | but left the next day.        a dit qu'il restait, | mais il est parti le lendemain.
  said he would stay, | adding that …                 a dit qu'il restait, | ajoutant que …
"""

from __future__ import annotations

import re

from sahelscope.models import Language, Span
from sahelscope.quotes.indirect import cues
from sahelscope.quotes.indirect.scene import IndirectScene

#: no statement runs longer than this (one in a thousand does)
LONGEST = 700

#: words between the cue's comma and a cue: ", he also said" begins anew, ", adding" too
_STOP = {
    "en": re.compile(
        r",\s(?:but(?!\sthat\b)|although|though|compared|according\sto|which|who|while|despite)\b|;\s"
        r"|(?:,|,?\sand)\s(?P<gerund>\w+ing)\b"
        r"|,?\s(?:and|but)\s(?:\w+ly\s|also\s|then\s|later\s|has\s|have\s|had\s|did\s|does\s|not\s|didn['’]t\s){0,3}(?P<cue>\w+)\b"
        r"|\s(?P<dash>[–—]|--?)(?=\s)"
    ),
    "fr": re.compile(
        r",\s(?:mais(?!\squ)|tout\sen|en\s\w+ant|selon|d['’]après|a-t-(?:il|elle|on)|ont-(?:ils|elles)|alors\sque|tandis\sque|ce\squi|ce\sque)\b|;\s"
        r"|(?:,|,?\set)\s(?P<gerund>\w+ant)\b"
        r"|,?\s(?:et|mais)\s(?:il\s|elle\s|ils\s)?(?:a|ont)\s(?:\w+ment\s|aussi\s)?(?P<cue>\w+)\b"
        r"|\s(?P<dash>[–—]|--?)(?=\s)"
    ),
}

_TRIM = ' \t\u00a0\u202f,;:.–—-“”"«»'


def end_of(text: str, language: Language, start: int, limit: int) -> int:
    """Return where the statement that begins at ``start`` ends, at the latest at ``limit``."""
    limit = min(limit, start + LONGEST)
    dash = 0
    for stop in _STOP[language].finditer(text, start, limit):
        word = stop.group("gerund") or stop.group("cue")
        if word and not cues.reports(word, language, bool(stop.group("gerund"))):
            continue
        if stop.group("dash"):
            # two dashes hold an aside, one alone ends the clause
            dash = 0 if dash else stop.start()
            continue
        return dash or stop.start()
    return dash or limit


def main_clause(scene: IndirectScene, start: int, end: int) -> int:
    """Return where a subordinate clause gives way to the main one: at a comma that a possible subject follows."""
    for candidate in scene.people.between(start, end + 40):
        if scene.text[candidate.start - 2 : candidate.start] == ", " and start < candidate.start - 2 < end:
            return candidate.start - 2
    return end


_RESUMES = {
    "en": re.compile(
        r",\s(?=(?:\w+ed|\w+ly|is|was|are|were|has|had|have|will|would|says?|said|plans?|told|made|took|went|came|left|won|lost)\s)"
    ),
    "fr": re.compile(
        r",\s(?=(?:a|ont|est|sont|avait|était|\w+(?:e|ent|ait|aient))\s)(?!(?:dans|comme|une|notre|cette|contre|entre|que|de|le)\s)"
    ),
}


def relative_end(text: str, start: int, end: int, language: Language) -> int:
    """Return where a relative clause gives way to its main clause: "who said he left, told …"."""
    comma = _RESUMES[language].search(text, start, min(end + 2, len(text)))
    return comma.start() if comma else end


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the stretch without white space and stops at its edges; a bracket that it opens stays closed."""
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return Span(start, end)


def words(text: str, span: Span) -> int:
    """Return roughly how many words a stretch has."""
    return text.count(" ", span.start, span.end) + 1 if span.end > span.start else 0
