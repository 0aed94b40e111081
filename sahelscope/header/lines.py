"""Lines that open with words no prose opens with: stamps, tags, credits, links, share buttons, cookie notices.

Published on 3 May 2021 · Tags: trade, roads · Reporting by Jonas Ebel · Read more: The bridge that floats
Publié le 3 mai 2021 · Mots-clés : commerce · Propos recueillis par Jonas Ebel · Lire aussi : Le pont qui flotte

The words stand in data/lexicons/*/header.csv. A word that may open a sentence as well ("Photo", "Source", "Watch")
counts only where a colon follows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sahelscope.header.grammar import any_language
from sahelscope.header.page import Fact, Page, is_name
from sahelscope.language import lexicon
from sahelscope.models import Language, PartKind

LONGEST = 240  # characters; a longer paragraph is prose, whatever it opens with
#: ... and with each kind of line, where no colon tells. Set by hand on the pages of the samples.
_LONGEST_STAMP, _LONGEST_CREDIT, _LONGEST_NOTICE = 100, 160, 140
_BRACKET = re.compile(r"[\[(|•·*–—-]*\s*")
_DIGIT = re.compile(r"\d")


@cache
def _forms(language: Language) -> dict[str, list[tuple[str, PartKind]]]:
    """Return the opening words by their first word, folded, longest first."""
    forms: dict[str, list[tuple[str, PartKind]]] = {}
    for form, entry in lexicon.load(language, "header").forms.items():
        folded = lexicon.fold(form)
        forms.setdefault(folded.split()[0], []).append((folded, entry))  # type: ignore[arg-type]
    return {word: sorted(found, key=lambda f: -len(f[0])) for word, found in forms.items()}


@cache
def _credit_to() -> re.Pattern[str]:
    return re.compile(rf"{any_language('credit_to')}$", re.IGNORECASE)


@cache
def _signed_stamp(language: Language) -> re.Pattern[str]:
    """Match a folded stamp behind its author, with a bar or the hour: "Desk (@desk) Published May 3, 2021 | 09:12"."""
    forms = sorted((form for first in _forms(language).values() for form, kind in first if kind == "stamp"), key=len)
    words = "|".join(map(re.escape, reversed(forms)))
    return re.compile(
        rf"[^.!?:;]{{2,60}}[\s|·•)–—-](?:{words})\b(?=[^.!?]*\b\d{{4}}\b)(?=[^.!?]*(?:\||\d\d?[:h]\d\d))[^.!?]+"
    )


def find(page: Page) -> Iterator[Fact]:
    """Yield each paragraph that is a header or footer line."""
    for span in page.paragraphs:
        if len(span.of(page.text)) > LONGEST:
            continue
        words = span.of(page.text)
        skip = _BRACKET.match(words).end()  # type: ignore[union-attr]
        folded = lexicon.fold(words)[skip:]
        first = re.split(r"[\s:]", folded, maxsplit=1)[0]
        for form, kind in _forms(page.language).get(first, ()):
            rest = folded[len(form) :]
            if folded.startswith(form) and not rest[:1].isalnum() and _is_line(kind, form, rest, words):
                value = words[skip + len(form) :].strip(" :\u00a0\u202f.)]|-–—") or None
                yield Fact(span.start, span.end, kind, value)
                break
        else:
            if len(words) < _LONGEST_STAMP and _signed_stamp(page.language).fullmatch(folded):
                yield Fact(span.start, span.end, "stamp")


def _is_line(kind: PartKind, form: str, rest: str, words: str) -> bool:
    """Tell whether what follows the opening words makes the paragraph a line of that kind, not a sentence."""
    colon = rest.lstrip().startswith(":")
    if kind == "stamp":
        return len(words) < _LONGEST_STAMP and bool(_DIGIT.search(rest)) and not words.rstrip().endswith(".")
    if kind == "tags":
        return colon or (form == "filed under" and len(words) < _LONGEST_STAMP)
    if kind == "credit":
        return colon or bool(_credit_to().search(form) and rest.strip()[:1].isalpha() and len(words) < _LONGEST_CREDIT)
    if kind in ("author", "byline"):
        return is_name(words[len(words) - len(rest) :].strip(" :.\u00a0\u202f"))
    if kind == "link":
        return colon or not rest.strip(" .…")
    return len(words) < _LONGEST_NOTICE
