"""Where a date may stand: the words and numbers that make the rules look closer.

One pass over the text finds the trigger words (months, weekdays, units, ...) and the numbers shaped like years, numeric
dates or hours. From each, the words that may lead an expression in ("the", "early", "15 and", "il y a") are walked
back, so that the patterns are tried at a few places only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sahelscope.dates.grammar import GRAMMARS
from sahelscope.language import lexicon
from sahelscope.language.lexicon import Hit, Matcher, fold
from sahelscope.models import Language

#: Word lists whose forms are triggers; the first list wins a form that two of them hold
LISTS = "months weekdays deictic_days time_units seasons month_abbreviations day_parts feasts anchors".split()
_DIGITS_RUN = re.compile(r"\d\d*")  # looked for twice as fast as "\d+"
#: What ends a token besides white space; the first one still belongs to it
_BREAKS = "'’–"
_OPENING = '("“«['
_REACH = 64
_MOST_TOKENS = 8


@cache
def _matcher(language: Language) -> Matcher[str]:
    kinds: dict[str, str] = {}
    for name in LISTS:
        for form in lexicon.load(language, name).forms:
            kinds.setdefault(fold(form), name)
    return Matcher(kinds, folded=True)


def find(text: str, language: Language) -> list[Hit[str]]:
    """Return the triggers in order, each with the kind of its word list, or "number"."""
    hits = _matcher(language).find(text)
    number = GRAMMARS[language].number
    for digits in _DIGITS_RUN.finditer(text):
        if match := number.match(text, digits.start()):
            hits.append(Hit(match.start(), match.end(), "number"))
    hits.sort(key=lambda h: (h.start, -h.end))
    return hits


@cache
def _leading(language: Language) -> frozenset[str]:
    words = lexicon.load(language, "leading_words")
    forms = set(words.forms)
    for name in ("numbers", "ordinals", "directions", "weekdays", "weekday_abbreviations", "months", "day_parts"):
        forms.update(lexicon.load(language, name).forms)
    return frozenset(part for form in forms for part in re.findall(r"[^\s'’]+['’]?", fold(form)))


_DIGITS = re.compile(
    r"(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?(?:[-–](?:[12]\d|3[01]|[1-9])?)?|\d{1,3}|\d{4}|(?:[xvi]{1,6}|1\d"
    r"|2[01])e(?:me)?"
)


def starts(text: str, trigger: Hit[str], floor: int, language: Language) -> Iterator[int]:
    """Yield where an expression around the trigger may begin, the leftmost place first, the trigger itself last."""
    begin = max(floor, trigger.start - _REACH)
    line = max(text.rfind("\n", begin, trigger.start) + 1, begin)
    leading = _leading(language)
    places: list[int] = []
    reached = trigger.start
    for _ in range(_MOST_TOKENS):
        reached, end = _token_before(text, line, reached)
        opened = text[reached:end].lstrip(_OPENING)
        word = fold(opened.rstrip(",.")).rstrip("-")
        if reached == end or (
            word not in leading and not _DIGITS.fullmatch(word) and not all(w in leading for w in word.split("-"))
        ):
            break
        places.append(end - len(opened))
    yield from reversed(places)
    yield trigger.start


def _token_before(text: str, floor: int, offset: int) -> tuple[int, int]:
    """Return the last token between two offsets, empty where there is none; the words before it are not read."""
    end = offset
    while end > floor and (text[end - 1].isspace() or text[end - 1] in _BREAKS):
        end -= 1
    start = end
    while start > floor and not (text[start - 1].isspace() or text[start - 1] in _BREAKS):
        start -= 1
    if start < end < offset and text[end] in _BREAKS:
        end += 1
    return start, end
