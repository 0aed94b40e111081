"""Links to other stories, and what readers wrote: a heading, and the lines under it.

Top News ⏎ Chad: three men arrested over arms · You may also like ⏎ Mali: a mine killed four · Comments ⏎ Shame on them.
Articles liés ⏎ Tchad : trois hommes arrêtés · Lire aussi ⏎ Mali : une mine a tué quatre civils · Commentaires ⏎ Honte !

The headings stand in data/lexicons/*/buttons.csv, as the entries ``tail`` and ``comments``. Under a heading of links
each short line that ends no sentence is a link, so that the body may go on below; under one of comments all is theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sahelscope.header.page import Fact, Page
from sahelscope.language import lexicon
from sahelscope.models import Language

#: A heading, and a link under it, are no longer, in characters
_HEADING, _LINK = 48, 150
#: A paragraph of the article is so long at least, and ends a sentence
_PROSE = 50
#: Comments begin in the last part of a page
_COMMENTS_FROM = 0.4
_SENTENCE_ENDS = (".", "!", "?", "…", "»", "”", '"')
_AROUND = re.compile(r"^[\s•*#>»|:–—-]+|[\s:.…|»>*#–—-]+$")
_COUNT = re.compile(r"^[(\[]?\d{1,4}[)\]]?\s+|\s*[(\[]\d{1,4}[)\]]$")


@cache
def _headings(language: Language) -> dict[str, str]:
    forms = lexicon.load(language, "buttons").forms.items()
    return {lexicon.fold(form).replace("’", "'"): entry for form, entry in forms if entry in ("tail", "comments")}


def find(page: Page) -> Iterator[Fact]:
    """Yield the headings and the lines under them."""
    links = comments = prose = False  # over the article, "Latest news" is but a section of the page
    for number, span in enumerate(page.paragraphs):
        kind = _kind(page, number) if prose and span.end - span.start <= _HEADING else ""
        prose = prose or (span.end - span.start >= _PROSE and span.of(page.text).rstrip().endswith(_SENTENCE_ENDS))
        links = kind == "tail" or (links and _is_link(span.of(page.text)))
        comments = comments or (kind == "comments" and span.start >= _COMMENTS_FROM * len(page.text))
        if links or comments:
            yield Fact(span.start, span.end, "boilerplate")


def begins(page: Page) -> int:
    """Return where the lines begin that end the page; the length of the text where it ends with none."""
    facts = {fact.start for fact in find(page)}
    begin = len(page.text)
    for span in reversed(page.paragraphs):
        if span.start not in facts:
            break
        begin = span.start
    return begin


def _kind(page: Page, number: int) -> str:
    words = lexicon.fold(page.words(number)).replace("’", "'")
    return _headings(page.language).get(_COUNT.sub("", _AROUND.sub("", words)), "")


def _is_link(words: str) -> bool:
    return len(words) <= _LINK and not words.rstrip().endswith(_SENTENCE_ENDS)
