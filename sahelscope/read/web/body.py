"""The words of a page's article: the better of two extractions, compared with the page's own paragraphs.

trafilatura leaves menus out well, but may stop where an article lies in several boxes. What it gives is therefore held
against the paragraphs that the page has; where much is missing, it is asked again, less strictly, and the paragraphs
themselves or the structured data's words are taken where they hold more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from sahelscope.language import lexicon
from sahelscope.language.lexicon import fold
from sahelscope.paths import DATA
from sahelscope.read.web import embedded, paragraphs
from sahelscope.read.web.facts import Facts
from sahelscope.read.web.paragraphs import Block

#: The share of the page's paragraphs that an extraction has to hold to be taken as it is; and below which it is told.
ENOUGH, TOLD = 0.9, 0.6
_SHORT = 200  # characters; trafilatura may take a short item for no article, or leave half of it out
_SIGN = 300  # characters of a line that speaks of subscribers
_LINE = 40  # characters of a sentence; less is a menu's words
_TEASER = 350  # words; what is longer is no teaser, whatever the page says of its subscribers
_MOST_LEAD = 2  # paragraphs
_MOST_EXTRA = 0.35  # share of an extraction that stands in no paragraph of the article
_NOT_LETTERS = re.compile(r"[\W_]+")


class Body(NamedTuple):
    """An article's words, a line for each paragraph; the share of the page's in them; whether they only tease."""

    text: str
    share: float
    teaser: bool


def find(page: Facts, every: Sequence[Block]) -> Body:
    """Return the words. ``every``: the page's blocks."""
    mine, marked = paragraphs.own(page.tree, every, page.heading_nodes)
    prose = [b.words for b in mine if b.is_prose]
    text = _extracted(page.tree, page.url, precision=True)
    share = arrived(prose, text)
    if prose and (share < ENOUGH or len(text) < _SHORT or (marked and _extra(text, mine) > _MOST_EXTRA)):
        text = _better(text, _extracted(page.tree, page.url, precision=False), prose, mine)
        if marked and (arrived(prose, text) < ENOUGH or _extra(text, mine) > _MOST_EXTRA):
            text = _lines(mine, page.headings)
    if len(text) < _SHORT and any(len(b.words) > _LINE and not (b.linked or b.elsewhere or b.hidden) for b in mine):
        text = max(text, _lines(mine, page.headings), key=len)
    if len(page.ld.body.split()) > 1.25 * len(text.split()) and not _cut(page.ld.body):
        text = page.ld.body
        prose = [line for line in text.split("\n") if len(line) >= paragraphs.LONG]
    if len(text) < embedded.LEAST and (drawn := embedded.text(page.tree, _titles(page))):
        text, prose = drawn, []
    if marked:
        text = _without(text, paragraphs.of_others(page.tree, every, page.heading_nodes), mine)
    text = _once(_with_lead(text, mine))
    not_shown = [b.words for b in mine if b.hidden and b.is_long]
    return Body(text, arrived([*prose, *not_shown], text), _is_teaser(page, text, every))


def _titles(page: Facts) -> set[str]:
    return {w.casefold() for w in (*page.headings, *page.metas.get("og:title", ()), page.title_tag, page.ld.title) if w}


def _extracted(tree: Any, url: str | None, *, precision: bool) -> str:
    """Return what trafilatura takes for the article; "" where it finds none."""
    from trafilatura import bare_extraction

    found: Any = bare_extraction(
        tree,
        url=url,
        include_comments=False,
        include_tables=False,
        favor_precision=precision,
        fast=precision,  # its own second look is not needed where ours follows
    )
    return str(found.text or "") if found is not None else ""


def arrived(wanted: Sequence[str], text: str) -> float:
    """Return the share of the paragraphs, by their length, that stand in the text; 1 where there are none."""
    there = _key(text)
    total = sum(map(len, wanted))
    held = sum(
        len(p) for p in wanted if (key := _key(p)) and (key in there or (key[:40] in there and key[-40:] in there))
    )
    return held / total if total else 1.0


def _extra(text: str, mine: Sequence[Block]) -> float:
    """Return the share of the text's long lines that stands in no block of the article."""
    there = _key("\n".join(b.words for b in mine if not b.elsewhere))
    long = [line for line in text.split("\n") if len(line) >= paragraphs.LONG]
    total = sum(map(len, long))
    return sum(len(line) for line in long if _key(line)[:40] not in there) / total if total else 0.0


def _better(first: str, second: str, prose: Sequence[str], mine: Sequence[Block]) -> str:
    """Return the one of two extractions that holds more of the paragraphs and less of other words."""

    def worth(text: str) -> float:
        return arrived(prose, text) - _extra(text, mine) if text else -1.0

    return second if worth(second) > worth(first) + 0.02 else first


def _lines(mine: Sequence[Block], headings: Sequence[str]) -> str:
    """Return the article's blocks without its heading, what stands above that, and lists of links."""
    first = next((i for i, b in enumerate(mine) if b.name == "h1"), -1)
    kept = [b for b in mine[first + 1 :] if not (b.elsewhere or b.linked or b.hidden) and b.words not in headings]
    last = max((i for i, b in enumerate(kept) if b.is_prose or b.name in ("p", "blockquote")), default=-1)
    return "\n".join(
        b.words for b in kept[: last + 1] if len(b.words) >= 25 or b.name in ("p", "h2", "h3", "li", "blockquote")
    )


def _with_lead(text: str, mine: Sequence[Block]) -> str:
    """Return the text with the paragraphs below the heading that it leaves out: a lead in a box of its own."""
    there = _key(text)
    below = next((i + 1 for i, b in enumerate(mine) if b.name == "h1"), len(mine))
    lead = []
    for block in mine[below:]:
        if block.is_prose and _key(block.words)[:40] in there:
            break
        if block.is_prose:
            lead.append(block.words)
    else:
        return text  # nothing of the text stands below the heading
    return "\n".join([*lead, text]) if len(lead) <= _MOST_LEAD else text


def _without(text: str, others: Sequence[Block], mine: Sequence[Block]) -> str:
    """Return the text without the lines of other articles, as far as they are not the article's own as well."""
    foreign = {_key(line) for b in others for line in b.words.split("\n")}
    foreign -= {_key(line) for b in mine for line in b.words.split("\n")} if foreign else set()
    return "\n".join(line for line in text.split("\n") if _key(line) not in foreign) if foreign else text


def _once(text: str) -> str:
    """Return the text without paragraphs that stand a second time, as on pages made for two widths of screen."""
    seen: set[str] = set()
    kept = []
    for line in text.split("\n"):
        if len(line) < paragraphs.LONG or line not in seen:
            kept.append(line)
        seen.add(line)
    return "\n".join(kept)


def _cut(words: str) -> bool:
    """Tell whether the words break off: "… [read more]"."""
    return words.rstrip().endswith(("...", "…", "[…]", "[...]"))


def _is_teaser(page: Facts, text: str, every: Sequence[Block]) -> bool:
    """Tell whether the page says that there is more for its subscribers, and holds no more than a teaser."""
    if len(text.split()) >= _TEASER:
        return False
    tiers = {w.lower() for name in ("article:content_tier", "article:tier") for w in page.metas.get(name, ())}
    if page.ld.paid or tiers & {"locked", "paid", "premium"}:
        return True
    first = next((i for i, b in enumerate(every) if b.is_prose), len(every))
    below = (b.words for b in every[first:] if len(b.words) <= _SIGN and not b.linked)  # no card of another article
    return bool(_signs().search(fold("\n".join(below))))


@cache
def _signs() -> re.Pattern[str]:
    table = lexicon.rows(DATA / "web" / "paywalls.csv", ("words",), required=("words",))
    return re.compile("|".join(re.escape(fold(cells["words"])) for _, cells in table))


def _key(words: str) -> str:
    """Return words for comparing: letters and digits only."""
    return _NOT_LETTERS.sub("", words).casefold()
