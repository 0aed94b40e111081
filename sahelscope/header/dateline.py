"""Where and when the report was written, before a dash that opens the first paragraph.

NIAMEY, Niger (Agency) — … · BAMAKO, May 3, 2021 (Agency) - … · Aug 27 (Agency) – …
MOPTI (Mali) — … · Bamako, 3 mai 2021 (Agence) – … · 15 janvier 2016 . – …

The head before the dash holds a town in capitals, an agency in brackets or a date, and no verb: no lower-case words
besides those of dates and particles. A country or a region in the brackets is no agency.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahelscope.header.page import Fact, Page
from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.places import forms

REACH = 90  # characters before the dash
FIRST = 4  # paragraphs; a dateline further down belongs to something else
_DASH = re.compile(r"\s?[.:]?\s?(?:[—–―‒]|(?<=\s)--?(?=\s)|(?<=\))\s?:)\s*")
_UPDATED = re.compile(r"(?:[Ll]ast )?(?:[Uu]pdated|[Mm]odifi|[Mm]is à jour|\d)")
_AGENCY = re.compile(r"\(([^()\n]{2,40})\)\s*[.:]?$")
_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’'.-]{2,}(?=[\s,(/]|$)")
_DATE = re.compile(
    r"\b\d{1,2}(?:er|st|nd|rd|th)?\b.{0,3}[A-Za-zéûÉ]{3,9}|[A-Z][a-z]{2,8}\.?\s\d{1,2}\b|\b(?:19|20)\d\d\b"
)
#: lower-case words that a dateline may hold: months in French, particles of towns
_LOWER = re.compile(
    r"\b(?!janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|de|du|des|la|le|les|el|al|sur|en|of|the|"
    r"and|et|er|st|nd|rd|th|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"nord|sud|ouest|centre|région|province|cercle|commune|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|central)[a-zà-öø-ÿ]{2,}"
)

#: What a place in brackets may be given with: "(nord du Mali)", "(northern Mali)"
_BESIDE_PLACE = re.compile(
    r"\b(?:(?:north|south|east|west|central)(?:ern)?|nord|sud|est|ouest|centre|extr[eê]me|du|de|des|la|le|les|en|au|of|"
    r"the|region|région|province|cercle|commune)\b|\b[ld][’']|[-\s,/]",
    re.IGNORECASE,
)


def find(page: Page) -> Iterator[Fact]:
    """Yield the dateline, its dash included, with the agency as its value where one is printed."""
    for span in page.paragraphs[:FIRST]:
        head = page.text[span.start : min(span.end, span.start + REACH)]
        dash = _DASH.search(head)
        if not dash or dash.start() == 0:
            continue
        if _UPDATED.match(head, dash.end()):  # "June 14, 2021 — Updated 10:05" is a stamp
            continue
        alone = dash.end() == span.end - span.start  # the report itself begins in the next paragraph
        before = head[: dash.start()].strip()
        agency = _AGENCY.search(before)
        place = before[: agency.start()] if agency else before
        if _LOWER.search(place) or any(c in place for c in '“”«»"?!;'):
            continue
        dated = _DATE.search(place)
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
    return begin > 0 and not _BESIDE_PLACE.sub("", rest + words[begin:])
