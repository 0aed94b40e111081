"""The title: given, printed in a paragraph of its own above the text, or made from the first sentence.

Ségou side holds visitors to a draw ⏎ ⏎ A late header gave …
« À Mopti, le nouveau bac attendu » ⏎ MOPTI, Mali — Le bac …
"""

from __future__ import annotations

import re

from sahelscope.header.page import Page
from sahelscope.language import lexicon
from sahelscope.models import Span

LONGEST, MOST_WORDS = 200, 32
MOSTLY = 0.7  # so many of its longer words have a capital: a headline
MADE = 90  # characters of a title made from the first sentence
_WORD = re.compile(r"[^\W\d_]{4,}")


def printed(page: Page, prose: list[Span], after_header: bool) -> Span | None:
    """Return the paragraph that is the title, if one is printed.

    ``prose``: the paragraphs that are not header lines, in order; ``after_header``: a byline, a stamp or a dateline
    follows the first of them. A first paragraph is the title where it is short, something longer follows, and either it
    does not end like a sentence, or its words are capitalised, or a header line follows.
    """
    if len(prose) < 2:
        return None
    first, second = prose[0], prose[1]
    words = first.of(page.text)
    count = len(words.split())
    if len(words) > LONGEST or not 2 <= count <= MOST_WORDS or second.end - second.start <= len(words) // 2:
        return None
    if words in second.of(page.text):
        return None  # a first sentence that an agency sends twice, once above the place and once behind it
    ends = words.rstrip(" »”’\"')").endswith((".", ":", ";", ",")) and not words.endswith("...")
    if not ends:
        return first if words[0].isupper() or not words[0].isalpha() else None
    long_words = _WORD.findall(words)
    capitalised = sum(w[0].isupper() for w in long_words) > MOSTLY * len(long_words) if len(long_words) > 2 else False
    return first if words.endswith((".", ".”", ".’")) and (capitalised or after_header) else None


def same(page: Page, prose: list[Span], title: str) -> Span | None:
    """Return the first paragraph if it prints the title that was given."""
    if not prose:
        return None
    plain = [re.sub(r"\W+", " ", lexicon.fold(x)).strip() for x in (prose[0].of(page.text), title)]
    return prose[0] if plain[0] == plain[1] else None


def from_sentence(text: str, sentence: Span | None) -> str | None:
    """Return a title made from the first sentence, cut at a word; None where the text has no prose."""
    if sentence is None:
        return None
    words = " ".join(sentence.of(text).split())
    if len(words) <= MADE:
        return words.rstrip(".")
    return words[: words.rfind(" ", 0, MADE) if " " in words[:MADE] else MADE].rstrip(" ,;:–—-") + "…"
