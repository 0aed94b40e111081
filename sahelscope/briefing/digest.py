"""What stands in a digest, before it takes a form: a briefing of what is new, and its lines one by one for a feed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sahelscope.briefing import digest_items
from sahelscope.briefing import words as wording
from sahelscope.briefing.digest_items import Item
from sahelscope.briefing.parts import EVERYTHING, Briefing, Notes, Only, Section
from sahelscope.briefing.words import Words
from sahelscope.models import Language
from sahelscope.store.filters import Filters
from sahelscope.store.questions import Corpus


@dataclass(frozen=True)
class Digest:
    """A whole digest."""

    name: str  #: that of the view; "" for all
    until: str  #: when the newest article came in: from here the next goes on
    briefing: Briefing
    items: tuple[Item, ...]


def make(
    corpus: Corpus, filters: Filters, since: str, name: str = "", language: Language = "en", only: Only = EVERYTHING
) -> Digest:
    """Return what came in after ``since`` (UTC, "2026-05-07T09:12:44+00:00") and passes the filters."""
    words, until = wording.of(language), corpus.last_read()
    notes, came = Notes(corpus, words), replace(filters, new_since=since)
    said = "digest.watched" if filters.speakers else "digest.statements"
    parts = (
        ("digest.incidents", *digest_items.incidents(corpus, filters, since, only, words, notes, language)),
        ("digest.tolls", *digest_items.tolls(corpus, filters, since, only, words, notes)),
        (said, *digest_items.statements(corpus, came, only, words, notes)),
        ("digest.articles", *digest_items.articles(corpus, came, words, notes)),
    )
    sections = tuple(
        Section(words(heading), tuple(line for item in items for line in item.lines), _below(items, count, words))
        for heading, items, count in parts
    )
    made = Briefing(
        language,
        words("digest.title", name=name or words("digest.everything")),
        words("digest.since", since=_moment(since, words), until=_moment(until, words)),
        words("digest.made", articles=wording.count("articles", corpus.count_articles(came), words)),
        sections,
        words("briefing.notes"),
        tuple(notes.known.values()),
    )
    return Digest(name, until, made, tuple(item for _, items, _ in parts for item in items))


def _below(items: Sequence[Item], count: int, words: Words) -> str:
    if not items:
        return words("digest.nothing")
    return words("briefing.not_all", n=len(items), of=count) if count > len(items) else ""


def _moment(moment: str, words: Words) -> str:
    """Write the day and hour of a moment: 7 May 2026, 09:12 UTC."""
    try:
        when = dt.datetime.fromisoformat(moment).astimezone(dt.UTC)
    except ValueError:
        return words("digest.unknown")
    return f"{wording.day(when.date(), words)}, {when:%H:%M} UTC"
