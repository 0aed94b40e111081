"""Which line of which word list a word of the text comes from, so that an odd row leads to one line to change."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.paths import DATA


class LexiconLine(NamedTuple):
    """A form with its place in the word lists."""

    file: str  #: "data/lexicons/fr/cues.csv"
    line: int
    entry: str
    form: str


def of_form(language: Language, name: str, form: str) -> list[LexiconLine]:
    """Return the line of a form as written in the list ``name``; none where it is not there."""
    words = lexicon.load(language, name)
    if form not in words.lines:
        return []
    file = f"data/{words.path.relative_to(DATA).as_posix()}"
    return [LexiconLine(file, words.lines[form], words.forms[form], form)]


def inside(language: Language, name: str, words: str) -> list[LexiconLine]:
    """Return the lines of the forms of a list that stand in printed words, case and accents aside where need be."""
    hits = _matcher(language, name, False).find(words) or _matcher(language, name, True).find(words)
    return [line for hit in hits for line in of_form(language, name, hit.value)]


@cache
def _matcher(language: Language, name: str, folded: bool) -> lexicon.Matcher[str]:
    return lexicon.Matcher({form: form for form in lexicon.load(language, name).forms}, folded=folded)
