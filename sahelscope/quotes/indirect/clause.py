"""Where a statement begins and ends in its sentence.

A statement runs to the end of its sentence, unless the writer takes over again:
  said he would stay, | but left the next day.        a dit qu'il restait, | mais il est parti le lendemain.
  said he would stay, | adding that …                 a dit qu'il restait, | ajoutant que …
"""

from __future__ import annotations

import re

from sahelscope.models import Language, Span

#: no statement runs longer than this (one in a thousand does)
LONGEST = 700

_STOP = {
    "en": re.compile(
        r",\s(?:but|although|though|saying|adding|noting|insisting|arguing|calling|citing|referring|claiming|telling|warning|"
        r"suggesting|compared|according\sto|which|who)\b"
        r"|;\s|\s[–—]\s|\s--?\s"
        r"|,?\s(?:and|but)\s(?:\w+ly\s|has\s|also\s){0,2}(?:said|says|added|called|calls|told|accused|announced|noted|urged)\b"
    ),
    "fr": re.compile(
        r",\s(?:mais|ajoutant|précisant|soulignant|affirmant|assurant|estimant|indiquant|rappelant|tout\sen|en\s\w+ant|selon|d['’]après|"
        r"a-t-(?:il|elle|on)|ont-(?:ils|elles)|alors\sque|tandis\sque)\b"
        r"|;\s|\s[–—]\s|\s--?\s"
        r"|,?\s(?:et|mais)\s(?:il\s|elle\s)?(?:a|ont)\s(?:\w+ment\s)?(?:ajouté|dit|déclaré|annoncé|appelé|accusé|indiqué|précisé)\b"
    ),
}

_TRIM = ' \t\u00a0\u202f,;:.–—-“”"«»'


def end_of(text: str, language: Language, start: int, limit: int) -> int:
    """Return where the statement that begins at ``start`` ends, at the latest at ``limit``."""
    stop = _STOP[language].search(text, start, min(limit, start + LONGEST))
    return stop.start() if stop else min(limit, start + LONGEST)


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
