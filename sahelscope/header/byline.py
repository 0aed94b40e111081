"""Who wrote it.

By Awa Diallo, Morning Post · Awa Diallo, Gao, BBC … · … ⏎ Tags: trade, roads ⏎ Rodney N.
Par Awa Diallo (avec AFP) · Awa Diallo, Gao, BBC Afrique … · Par Awa Diallo à Gao
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sahelscope.header.grammar import any_language
from sahelscope.header.page import Fact, Page, is_name
from sahelscope.language import lexicon
from sahelscope.models import Language

# Set by hand on the pages of the samples.
LONGEST = 110  # characters of a byline's line
LEAD_IN = 90  # characters of a byline that runs into the first sentence
FIRST, LAST = 5, 3  # paragraphs from the start and from the end in which a byline may stand


@cache
def _by() -> re.Pattern[str]:
    return re.compile(rf"{any_language('by')}[ \u00a0:]+(.{{3,100}})$")


@cache
def _after_author() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:[,|•·(–—]|\s-\s|\s{any_language('after_author')}\s)\s*")


@cache
def _outlets(language: Language) -> lexicon.Matcher[str]:
    return lexicon.Matcher({form: form for form in lexicon.load(language, "outlets").forms})


def find(page: Page) -> Iterator[Fact]:
    """Yield the bylines, each with the author's name as its value."""
    count = len(page.paragraphs)
    for i, span in enumerate(page.paragraphs):
        if (FIRST <= i < count - LAST) or span.end - span.start > LONGEST:
            continue
        if match := _by().match(span.of(page.text)):
            name = _after_author().split(match.group(1), maxsplit=1)[0].strip(" .")
            if is_name(name) and not match.group(1).rstrip().endswith(("!", "?")):
                yield Fact(span.start, span.end, "byline", name)
    yield from _lead_in(page)


def _lead_in(page: Page) -> Iterator[Fact]:
    """Yield a byline that runs into the first sentence: name, town, outlet, and no line break after it."""
    if not page.paragraphs:
        return
    start = page.paragraphs[0].start
    head = page.text[start : start + LEAD_IN]
    for hit in _outlets(page.language).find(head):
        pieces = [p.strip() for p in head[: hit.start].split(",")]
        if len(pieces) in (2, 3) and not pieces[-1] and all(is_name(p) for p in pieces[:-1]) and " " in pieces[0]:
            yield Fact(start, start + hit.end, "byline", pieces[0])
            return


def author_block(page: Page, facts: list[Fact]) -> Iterator[Fact]:
    """Yield the lines which repeat the name that an author line gives, and a lone name below the tags or credits."""
    named = {f.value for f in facts if f.kind == "author" and f.value}
    starts = {f.start for f in facts}
    footer = min((f.start for f in facts if f.kind in ("tags", "credit", "author")), default=None)
    for span in page.paragraphs[1:]:
        words = span.of(page.text)
        if span.start in starts or not is_name(words):
            continue
        below = footer is not None and span.start > footer and len(words.split()) > 1
        if words in named or words.rstrip(".") in named or below:
            yield Fact(span.start, span.end, "author", words)
