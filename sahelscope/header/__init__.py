"""What an article says of itself: title, byline, outlet, date, tags, credits; and which stretches are not body."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from sahelscope.header import buttons, byline, dateline, lines, repeated, tail
from sahelscope.header import published as publication
from sahelscope.header import title as titles
from sahelscope.header.page import Fact, Page
from sahelscope.language import detect as languages
from sahelscope.language import grammars
from sahelscope.language import sentences as texts
from sahelscope.models import Article, Language, Part, Span

_TAGS = re.compile(r"\s*[,;|•·#]\s*")


def read(
    text: str,
    *,
    published: dt.date | None = None,
    lang: Language | None = None,
    title: str | None = None,
    outlets_lines: frozenset[str] = repeated.NONE,
    undated: bool = False,
) -> Article:
    """Return the article with its header read and its prose cut into paragraphs and sentences.

    ``outlets_lines``: lines that its outlet prints in article after article, as repeated.py learns them; ``undated``:
    the day of publication is unknown, whatever the text says. Of an article in a language that is not read only its
    paragraphs are told.
    """
    language = lang or languages.detect(text)
    if not grammars.is_read(language):
        return _not_read(text, language, published, title)
    page = Page(text, language, texts.paragraphs(text))
    day = publication.read(text[: tail.begins(page)], language, published, undated=undated)
    facts = _facts(page, day.part)
    facts = _and_repeated(page, facts, outlets_lines, title)
    prose = _without(page.paragraphs, facts)
    heading = _heading(page, prose, facts, title)
    parts = [Part(f.start, f.end, f.kind) for f in facts]
    if heading:
        parts.append(Part(heading.start, heading.end, "title"))
    sentences = tuple(s for p in prose for s in texts.sentences(text, p, language))
    printed = heading.of(text).rstrip(".") if heading else None
    shown = title or printed or titles.from_sentence(text, sentences[0] if sentences else None)
    return Article(
        text=text,
        language=language,
        title=shown,
        title_made=not title and not heading and shown is not None,
        byline=next((f.value for kind in ("byline", "author") for f in facts if f.kind == kind and f.value), None),
        outlet=next((f.value for f in facts if f.kind == "dateline" and f.value), None),
        published=day.date,
        published_from=day.how,
        not_before=day.not_before,
        tags=tuple(t for f in facts if f.kind == "tags" and f.value for t in _TAGS.split(f.value) if t),
        credits=tuple(f.value for f in facts if f.kind == "credit" and f.value),
        parts=tuple(sorted(parts)),
        paragraphs=tuple(prose),
        sentences=sentences,
    )


def _not_read(text: str, language: Language, published: dt.date | None, title: str | None) -> Article:
    """Return the article with what was given of it and its paragraphs; a title is made from the first one."""
    paragraphs = texts.paragraphs(text)
    shown = title or titles.from_sentence(text, paragraphs[0] if paragraphs else None)
    return Article(
        text=text,
        language=language,
        title=shown,
        title_made=not title and shown is not None,
        published=published,
        published_from="given" if published else "unknown",
        paragraphs=tuple(paragraphs),
    )


def _facts(page: Page, day: Part | None) -> list[Fact]:
    """Return all that is not body, in the order of the text; of two rules that claim a stretch the first wins."""

    def stamp(page: Page) -> Iterator[Fact]:
        if day and any((p.start, p.end) == (day.start, day.end) for p in page.paragraphs):
            yield Fact(day.start, day.end, day.kind)

    found: list[Fact] = []
    taken: list[tuple[int, int]] = []  # their stretches, in the order of the text
    for rule in (
        lines.find,
        tail.find,
        buttons.find,
        byline.find,
        dateline.find,
        stamp,
        lambda p: byline.author_block(p, found),
    ):
        for fact in list(rule(page)):
            at = bisect_left(taken, (fact.start, fact.end))
            if not any(fact.start < end and start < fact.end for start, end in taken[max(0, at - 1) : at + 1]):
                found.append(fact)
                taken.insert(at, (fact.start, fact.end))
    return sorted(found)


def _and_repeated(page: Page, facts: list[Fact], lines: frozenset[str], title: str | None) -> list[Fact]:
    """Return the facts and the outlet's repeated lines; facts say more, so they win. Some prose must be left."""
    more = [
        f
        for f in repeated.find(page, lines, title)
        if not any(f.start < fact.end and fact.start < f.end for fact in facts)
    ]
    return sorted([*facts, *more]) if len(facts) + len(more) < len(page.paragraphs) else facts


def _without(paragraphs: Sequence[Span], facts: list[Fact]) -> list[Span]:
    """Return the paragraphs of prose: those that a fact fills are left out, a dateline is cut off the front."""
    ends = {f.start: f.end for f in facts}
    prose = []
    for paragraph in paragraphs:
        start = ends.get(paragraph.start)
        if start is None:
            prose.append(paragraph)
        elif start < paragraph.end:
            prose.append(Span(start, paragraph.end))
    return prose


def _heading(page: Page, prose: list[Span], facts: list[Fact], given: str | None) -> Span | None:
    """Return the paragraph that prints the title, if there is one."""
    if given:
        return titles.same(page, prose, given)
    below = {f.end for f in facts if f.kind in ("byline", "stamp", "dateline")}
    follows = len(prose) > 1 and any(prose[0].end <= end <= prose[1].start for end in below)
    return titles.printed(page, prose, follows)
