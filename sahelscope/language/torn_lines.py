"""Lines that were broken in the middle of a sentence, as pasted mail, PDFs and old web pages print them.

The officials held by police in¶Moundou were freed -> one line
Le ministre a¶quitté Bamako. -> one line
Par Awa Sow¶Bamako, le 3 mai 2021 -> two lines

A break becomes a space where the words go on behind it, so that the rules read on; each offset stays what it was.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TypeVar

from sahelscope.language import lexicon
from sahelscope.language.grammars import MODULES
from sahelscope.models import Date, Event, Figure, Mention, Parsed, Quote

#: one line break, with the last word before it and the first character behind
_STOPS = ".!?…:;"
_BREAK = re.compile(rf"(?<=[^\s{_STOPS}])[ \t]*\r?\n[ \t]*(?=\S)")
#: Lines with words, one behind the other. Each is looked at once from its beginning: a line may be a megabyte of spaces
_BLOCK = re.compile(r"(?:^[^\S\n]*[^\s][^\n]*(?:\n|\Z))+", re.MULTILINE)
_LAST_WORD = re.compile(r"[^\W\d_]+$")
#: A line that goes on in small letters has so many characters at least; shorter ones are menus and labels
_LONG = 25
#: A block of lines was broken to a width where it has so many lines, so large a share of its breaks is in the middle of
#: a sentence, and those lines are so long beside the longest
_LINES, _SHARE, _WIDTH = 4, 0.4, 0.7
#: behind these the words do not go on
_ENDS = '»”")]|'
#: before these they do not go on: a list, a dialogue, a quotation that opens
_BEGINS = '-–—•*·«“"|>#'

R = TypeVar("R", Mention, Date, Event, Quote)


@cache
def _open_words() -> frozenset[str]:
    """Return the words that no line ends with: "the", "de", ..."""
    return frozenset(w for language in MODULES for w in lexicon.load(language, "open_words").forms)


def joined(text: str) -> str:
    """Return the text with a space for each break in the middle of a sentence; its length is unchanged."""
    if not _may_be_torn(text):
        return text
    out = list(text)
    for block in _BLOCK.finditer(text):
        breaks = [m for m in _BREAK.finditer(text, *block.span()) if _may_go_on(text, m)]
        if not breaks:
            continue
        lines = [len(line) for line in block.group().splitlines()]
        torn = [m for m in breaks if _goes_on(text, m)]
        if len(lines) >= _LINES and len(torn) >= _SHARE * (len(lines) - 1):
            goes_on, width = {m.start() for m in torn}, _WIDTH * max(lines)
            torn = [m for m in breaks if m.start() in goes_on or _line_before(text, m) >= width]
        for m in torn:
            out[m.start() : m.end()] = " " * (m.end() - m.start())
    return "".join(out)


def _may_be_torn(text: str) -> bool:
    """Tell, cheaply, whether any break may stand in the middle of a sentence; in most texts none does."""
    lines = [line.strip() for line in text.split("\n")]
    return any(
        above and below and above[-1] not in _STOPS and above[-1] not in _ENDS and below[0] not in _BEGINS
        for above, below in pairwise(lines)
    )


def _may_go_on(text: str, found: re.Match[str]) -> bool:
    return text[found.start() - 1] not in _ENDS and text[found.end()] not in _BEGINS


def _goes_on(text: str, found: re.Match[str]) -> bool:
    """Tell whether the words go on behind a break, whatever the lines around look like."""
    last = _LAST_WORD.search(text, max(0, found.start() - 20), found.start())
    if last and last.group() in _open_words():
        return True
    if last and found.start() - last.start() == _line_before(text, found) and last.group().lower() in _open_words():
        return True  # "Pour" is all that the line holds
    return text[found.end()].islower() and _line_before(text, found) >= _LONG


def _line_before(text: str, found: re.Match[str]) -> int:
    """Return how many characters the line has that ends at a break."""
    return found.start() - (text.rfind("\n", 0, found.start()) + 1)


def restored(parsed: Parsed, text: str) -> Parsed:
    """Return what was found in the joined text as findings in the text as given: the same offsets, its own words."""
    return replace(
        parsed,
        article=replace(parsed.article, text=text),
        mentions=_as_printed(parsed.mentions, text),
        dates=_as_printed(parsed.dates, text),
        events=tuple(_event(e, text) for e in parsed.events),
        quotes=tuple(_quote(q, text) for q in parsed.quotes),
    )


def _as_printed(records: Sequence[R], text: str) -> tuple[R, ...]:
    return tuple(r if r.text == text[r.start : r.end] else replace(r, text=text[r.start : r.end]) for r in records)


def _event(event: Event, text: str) -> Event:
    place = event.located and replace(event.located, text=text[event.located.start : event.located.end])
    return replace(
        event,
        text=text[event.start : event.end],
        located=place,
        figures=tuple(_figure(f, text) for f in event.figures),
        actors=tuple(replace(a, text=text[a.start : a.end]) for a in event.actors),
    )


def _figure(figure: Figure, text: str) -> Figure:
    parts = tuple(_figure(f, text) for f in figure.parts)
    return replace(figure, text=text[figure.start : figure.end], parts=parts)


def _quote(quote: Quote, text: str) -> Quote:
    printed = quote.speaker_text
    if quote.speaker_start is not None and quote.speaker_end is not None:
        printed = text[quote.speaker_start : quote.speaker_end]
    return replace(quote, text=" ".join(s.of(text) for s in quote.spans), speaker_text=printed)
