"""Paragraphs and sentences, as offsets into the text.

A sentence ends at . ! ? or … when a capital, a digit or an opening mark follows; closing marks stay with the sentence
they close ("« Partez ! »"). Abbreviations, initials, ordinals and decimal commas do not end it. Sentences that were
glued together ("... à Gao.Le maire ...") or torn ("... a plan. reduce ...") are cut, so that broken texts hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Language, Span

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
#: a full stop, then closing marks, then a space (or, glued, none) before what may open a sentence; the first stop is
#: named alone, since what opens with a set of characters is looked for far quicker than what opens with some of them
_END = re.compile(
    r"[.!?…][.!?…]{0,5}(?:[”’\"'»)\]]|[ \u00a0\u202f]»){0,4}"
    r"(?=(\s*)([\"'“‘«„(\[–—-]{0,3}[\s\u00a0]?)([^\W_]))"
)
_WORD_BEFORE = re.compile(r"[^\s\"'’“”«»(\[]+$")


@cache
def _abbreviations(language: Language) -> tuple[frozenset[str], frozenset[str]]:
    """Return the abbreviations that never end a sentence, and those that may (a capital after them decides)."""
    words = lexicon.load(language, "abbreviations")
    return frozenset(words.of("never ends")), frozenset(words.of("may end"))


def paragraphs(text: str) -> list[Span]:
    """Return the stretches between line breaks, white space trimmed; empty ones are left out."""
    lines = (_trimmed(text, *m.span()) for m in _LINE.finditer(text))
    return [Span(start, end) for start, end in lines if start < end]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def sentences(text: str, span: Span, language: Language) -> Iterator[Span]:
    """Yield the sentences of one paragraph, white space trimmed."""
    start = span.start
    for match in _END.finditer(text, span.start, span.end):
        if _ends(text, match, start, language):
            begin, end = _trimmed(text, start, match.end())
            if begin < end:
                yield Span(begin, end)
            start = match.end()
    begin, end = _trimmed(text, start, span.end)
    if begin < end:
        yield Span(begin, end)


def _ends(text: str, match: re.Match[str], start: int, language: Language) -> bool:
    """Tell whether the stop found ends the sentence that began at ``start``."""
    stop, gap, opening, following = match.group(), match.group(1), match.group(2), match.group(3)
    if following.islower() and (not stop.startswith(".") or len(stop) > 1):
        return False  # "Partez !", dit-il; “Leave!” she said
    if not stop.startswith("."):
        # "Partez !" and "Pourquoi ?" end; glued "?A" does too, "Yahoo!" before a lower-case word never gets here
        return bool(gap or opening.strip() or len(stop.rstrip()) > 1 or not following.isdigit())
    before = _WORD_BEFORE.search(text, max(start, match.start() - 30), match.start())
    word = before.group() if before else ""
    never, may = _abbreviations(language)
    if not gap:
        return following.isalpha() and (len(stop) > 1 or _glued(word, text[match.end() : match.end() + 2]))
    if len(stop.strip()) > 1 and not following.islower():  # "etc.”", "... ": a closing mark or an ellipsis ends it
        return True
    plain = word + "."
    if following.islower():
        return _torn(word, plain, never | may, opening)
    if plain in never or plain.lower() in never:
        return False
    if plain in may:
        return following.isalpha() and not opening.strip() and _opens(text, match.end())
    if len(word) == 1 and word.isupper() and word.isalpha():
        return False  # an initial: "Rodney N. Sy"
    if re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", word):
        return _opens(text, match.end())  # "U.S. The", not "U.S. Army"
    return not (word.isdigit() and len(word) < 3 and match.start() - len(word) == start)  # "1. Mali" opens a list


def _glued(word: str, following: str) -> bool:
    """Tell whether a full stop between these letters ends a sentence: "à Gao.Le", never "U.S.Army" or "www.Site"."""
    return (
        len(word) > 1
        and word[-1].islower()
        and following.isalpha()
        and not any(c in word for c in "./@")
        and word.lower() != "www"
    )


def _torn(word: str, plain: str, abbreviations: frozenset[str], opening: str) -> bool:
    """Tell whether a full stop before a lower-case word ends a torn sentence: "a French plan. reduce its …"."""
    return len(word) > 3 and word.isalpha() and word.islower() and plain not in abbreviations and not opening.strip()


#: Words that open a sentence rather than continue a name
_OPENERS = re.compile(
    r"\s*[\"“«‘']?\s*(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|This|That|These|Those|There|His|Her|Its|Their|For|As|When|While|After|"
    r"Le|La|Les|L['’]|Un|Une|Des|Il|Elle|Ils|Elles|On|Nous|Ce|Cet|Cette|Ces|Dans|En|À|Au|Aux|Mais|Et|Pour|Selon|Son|Sa|Ses|Leur|Leurs)\b"
)


def _opens(text: str, offset: int) -> bool:
    """Tell whether what follows the offset reads as the start of a sentence."""
    return bool(_OPENERS.match(text, offset))
