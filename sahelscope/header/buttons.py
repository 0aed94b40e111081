"""Lines of nothing but buttons, networks, and the time that reading takes.

Share · Facebook Twitter WhatsApp · Share 12 Tweet Email · Cookie settings | Accept all · 3 min read
Partager · Facebook Twitter WhatsApp · Partager 12 Tweeter Imprimer · Tout refuser | Accepter · 3 min de lecture

The words stand in data/lexicons/*/buttons.csv; every word of the line must be one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sahelscope.header.grammar import any_language
from sahelscope.header.page import Fact, Page
from sahelscope.language import lexicon
from sahelscope.models import Language

LONGEST = 120  # characters of a row of buttons
_BETWEEN = re.compile(r"[\s,;:|/•·+…()\[\]]+|(?<!\w)[-–—](?!\w)|(?<!\w)\d{1,5}(?!\w)")
_WORDS = 4


@cache
def _time() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{any_language('reading_time')}\s?:?\s?)?\d{{1,3}}\s?-?\s?(?:min|mins|minutes?|mn)\.?"
        rf"(?:\s{any_language('minutes_to_read')})?$|{any_language('left_to_read')}.{{0,60}}$",
        re.IGNORECASE,
    )


@cache
def _forms(language: Language) -> frozenset[str]:
    return frozenset(lexicon.fold(form).replace("’", "'") for form in lexicon.load(language, "buttons").forms)


def find(page: Page) -> Iterator[Fact]:
    """Yield each paragraph that is a row of buttons or a reading time."""
    forms = _forms(page.language)
    for span in page.paragraphs:
        if span.end - span.start > LONGEST:
            continue
        words = span.of(page.text)
        if _time().match(words.strip()) or _all(words, forms):
            yield Fact(span.start, span.end, "boilerplate")


def _all(words: str, forms: frozenset[str]) -> bool:
    """Tell whether the words are these forms and nothing else."""
    left = [w for w in _BETWEEN.split(lexicon.fold(words).replace("’", "'").rstrip(" .!")) if w]
    at = 0
    while at < len(left):
        size = next((n for n in range(_WORDS, 0, -1) if " ".join(left[at : at + n]) in forms), 0)
        if not size:
            return False
        at += size
    return bool(left)
