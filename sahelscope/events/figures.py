"""How many people an event hit, with the printed words.

au moins 12 morts -> deaths 12 to None
des dizaines de déplacés -> displaced 20 to 99
a dozen people were wounded -> wounded 12 to 12
the arrest of 11 soldiers -> arrested 11 to 11
50 gunmen killed 12 villagers -> deaths 12 to 12
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal, cast

from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.grammar import Figures as Grammar
from sahelscope.events.numbers import Amount, amounts
from sahelscope.events.scan import Hits
from sahelscope.language import lexicon
from sahelscope.models import Figure, Language

What = Literal["deaths", "wounded", "displaced", "abducted", "arrested"]

#: How far from its number a word such as "tués" may stand, in characters
REACH = 75
#: the same of "un", which may count no person; how far before a number its word may end, and "including" begin
_ONE, _BEFORE = 40, 30
#: how far behind a number a thing may end that it counts; how far before a verb "ont" may begin
_THING, _ACTIVE = 40, 25


def forms(language: Language) -> list[tuple[str, str]]:
    """Return the words that say what a number counts ("morts", "wounded"), each with its entry."""
    listed = lexicon.load(language, "event_casualties").forms.items()
    return [(f, e) for f, e in listed if e not in ("no people", "part of")]


@cache
def _words(language: Language) -> tuple[tuple[str, ...], re.Pattern[str]]:
    listed = lexicon.load(language, "event_casualties").forms.items()
    things = "|".join(re.escape(f) for f, e in listed if e == "no people")
    parts = tuple(f for f, e in listed if e == "part of")
    return parts, re.compile(rf"[ -]{GRAMMARS[language].figures.of}(?:{things})(?!\w)")


def find(
    text: str,
    low: str,
    span: tuple[int, int],
    words: Hits,
    language: Language,
    taken: Sequence[tuple[int, int]] = (),
    people: Sequence[int] = (),
) -> list[Figure]:
    """Return the figures of a stretch.

    ``words`` is what was found of ``forms`` in the text; ``taken`` are dates and the like, whose numbers count nobody;
    ``people`` is where words for people begin, which "a" may count: "killed a teacher".
    """
    start, end = span
    counted = words.within(span)
    if not counted:
        return []
    parts, things = _words(language)
    grammar = GRAMMARS[language].figures
    found: list[Figure] = []
    numbers = [a for a in amounts(low, start, end, language) if not any(s < a.end and a.start < e for s, e in taken)]
    if people:
        single = [
            a
            for a in _single(low, counted, people, grammar.one)
            if not any(n.start <= a.start < n.end for n in numbers)
        ]
        numbers = sorted([*numbers, *single])
    part = False
    for i, amount in enumerate(numbers):
        if (
            things.match(low, amount.end, min(end, amount.end + _THING))
            or low[amount.end : amount.end + 2] in grammar.ordinal
        ):
            continue
        before = low[max(start, amount.start - _BEFORE) : amount.start].rstrip(" ,")
        joined = part and i and grammar.listed.match(low[numbers[i - 1].end : amount.start])
        part = before.endswith(parts) or bool(joined)  # "including 12 teachers and 3 pupils"
        if part or before.endswith(grammar.aged) or _age(low, amount):
            continue
        limit = numbers[i + 1].start if i + 1 < len(numbers) else end
        what = _what(low, amount, counted, (start, limit), grammar)
        if what:
            found.append(
                Figure(amount.start, amount.end, text[amount.start : amount.end], what, amount.low, amount.high)
            )
    return found


def _single(low: str, words: Sequence[lexicon.Hit[str]], people: Sequence[int], one: re.Pattern[str]) -> list[Amount]:
    """Return the "a" of each "killed a teacher": one person right behind what happened to him."""
    found = []
    for word in words:
        match = None if "after" in word.value else one.match(low, word.end)
        if match and any(match.end(1) < p <= match.end() for p in people):
            found.append(Amount(match.start(1), match.end(1), 1, 1))
    return found


def _age(low: str, amount: Amount) -> bool:
    """Tell whether a number between commas is somebody's age: "Awa Sy, 34, was killed"."""
    return low[amount.end : amount.end + 1] == "," and low[max(0, amount.start - 2) : amount.start] == ", "


def _what(
    low: str, amount: Amount, words: Sequence[lexicon.Hit[str]], bounds: tuple[int, int], grammar: Grammar
) -> What | None:
    """Return what the number counts: by the word right before it, else by the first fitting one after it."""
    for word in reversed(words):
        if word.end <= amount.start and amount.start - word.end < _BEFORE:
            kind, _, side = word.value.partition(" ")
            if side.startswith("after") or not grammar.link.match(low[word.end : amount.start]):
                break
            return cast(What, kind)
    start, limit = bounds
    reach = _ONE if amount.high == 1 else REACH  # "un attentat" counts nobody
    passed = False
    for word in words:
        if word.start < amount.end or word.start - amount.end > reach:
            continue
        kind, _, side = word.value.partition(" ")
        between = low[amount.end : word.start]
        if re.search(r"[;:.!?]\s", between):
            break
        passed = word.start > limit
        if passed and amount.high == 1:
            break
        if side.startswith("before"):
            continue
        if passed and not grammar.listed.match(low[amount.end : limit]):
            break
        if not grammar.intransitive.search(low[word.start : word.end]):
            lead = low[max(start, word.start - _ACTIVE) : word.start]
            if grammar.active.search(lead):
                break  # "200 policiers ont arrêté"
            if (
                between.strip()
                and grammar.object.match(low, word.end)
                and not between.rstrip().endswith(grammar.passive)
            ):
                break  # "50 gunmen killed 12 villagers"
        return cast(What, kind)
    return None
