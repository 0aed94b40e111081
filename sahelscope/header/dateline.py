"""Where and when the report was written, before a dash that opens the first paragraph.

NIAMEY, Niger (Agency) — … · BAMAKO, May 3, 2021 (Agency) - … · Aug 27 (Agency) – …
MOPTI (Mali) — … · Bamako, 3 mai 2021 (Agence) – … · 15 janvier 2016 . – …

The head before the dash holds a town in capitals, an agency in brackets or a date, and no verb: no lower-case words
besides those of dates and particles. A country or a region in the brackets is no agency.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from sahelscope.header.grammar import any_language
from sahelscope.header.page import Fact, Page
from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.places import forms

REACH = 90  # characters before the dash
FIRST = 4  # paragraphs; a dateline further down belongs to something else
_DASH = re.compile(r"\s?[.:]?\s?(?:[—–―‒]|(?<=\s)--?(?=\s)|(?<=\))\s?:)\s*")
_SEEN = re.compile(r"[—–―‒]|\s-|\)\s?:")  #: what a dash is, seen without a search for all that stands around it
_AGENCY = re.compile(r"\(([^()\n]{2,40})\)\s*[.:]?$")
_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’'.-]{2,}(?=[\s,(/]|$)")


class _Patterns(NamedTuple):
    updated: re.Pattern[str]  #: what follows the dash of a stamp
    date: re.Pattern[str]
    prose: re.Pattern[str]  #: a word in small letters that no dateline holds
    beside_place: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    return _Patterns(
        updated=re.compile(rf"{any_language('updated')}|\d"),
        date=re.compile(
            rf"\b\d{{1,2}}{any_language('ordinal')}?\b.{{0,3}}[A-Za-zéûÉ]{{3,9}}|[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}}\b"
            r"|\b(?:19|20)\d\d\b"
        ),
        prose=re.compile(rf"\b(?!{any_language('in_dateline')})[a-zà-öø-ÿ]{{2,}}"),
        beside_place=re.compile(rf"{any_language('beside_place')}|[-\s,/]", re.IGNORECASE),
    )


def find(page: Page) -> Iterator[Fact]:
    """Yield the dateline, its dash included, with the agency as its value where one is printed."""
    for span in page.paragraphs[:FIRST]:
        head = page.text[span.start : min(span.end, span.start + REACH)]
        dash = _DASH.search(head) if _SEEN.search(head) else None
        if not dash or dash.start() == 0:
            continue
        if _patterns().updated.match(head, dash.end()):  # "June 14, 2021 — Updated 10:05" is a stamp
            continue
        alone = dash.end() == span.end - span.start  # the report itself begins in the next paragraph
        before = head[: dash.start()].strip()
        agency = _AGENCY.search(before)
        place = before[: agency.start()] if agency else before
        if _patterns().prose.search(place) or any(c in place for c in '“”«»"?!;'):
            continue
        dated = _patterns().date.search(place)
        if alone and not dated:
            continue
        if _CAPITALS.match(place) or (agency and (dated or len(place) < 40)) or (dated and dated.start() == 0):
            outlet = agency.group(1) if agency and not _is_place(agency.group(1), page.language) else None
            yield Fact(span.start, span.start + dash.end(), "dateline", outlet)
            return


def _is_place(words: str, language: Language) -> bool:
    """Tell whether the words in brackets name a country, a region or a town and nothing else."""
    rest, begin = "", 0
    for start, end, readings in forms.matcher(language).find(lexicon.fold(words)):
        if any(r.kind != "demonym" for r in readings):
            rest += words[begin:start]
            begin = end
    return begin > 0 and not _patterns().beside_place.sub("", rest + words[begin:])
