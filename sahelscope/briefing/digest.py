"""What stands in a digest, before it takes a form: a briefing of what is new, and its lines one by one for a feed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from sahelscope.briefing import words as wording
from sahelscope.briefing.disputed import side_by_side
from sahelscope.briefing.happened import incident_lines
from sahelscope.briefing.parts import EVERYTHING, Briefing, Line, Notes, Only, Section
from sahelscope.briefing.words import Words
from sahelscope.export import incidents
from sahelscope.models import Language
from sahelscope.store.filters import Filters
from sahelscope.store.questions import Corpus
from sahelscope.store.rows import ListedArticle, QuoteRow, ToldToll, rows
from sahelscope.store.tolls import course

#: Lines of one section at most; it says how many there are.
MOST = 100


@dataclass(frozen=True)
class Item:
    """One thing that is new: ``key`` is the same for ever, ``moment`` when it came in, ``url`` where it is printed."""

    key: str
    moment: str
    url: str
    lines: tuple[Line, ...]


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
    parts = (
        ("digest.incidents", *_incidents(corpus, filters, since, only, words, notes, language)),
        ("digest.tolls", *_tolls(corpus, filters, since, only, words, notes)),
        ("digest.watched" if filters.speakers else "digest.statements", *_statements(corpus, came, only, words, notes)),
        ("digest.articles", *_articles(corpus, came, words, notes)),
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


Found = tuple[list[Item], int]


def _incidents(
    corpus: Corpus, filters: Filters, since: str, only: Only, words: Words, notes: Notes, language: Language
) -> Found:
    new = corpus.new_happenings(since, filters, only.events)
    found = pd.concat(incidents.incidents(corpus, filters, only.events), ignore_index=True)
    found = found[found["incident_id"].isin(set(new))].sort_values("day_to", ascending=False, na_position="last")
    items = []
    for _, row in found.head(MOST).iterrows():
        line = incident_lines(pd.DataFrame([row]).astype(found.dtypes.to_dict()), words, notes, language)
        url = "" if pd.isna(row["url"]) else row["url"]
        items.append(Item(f"event:{row['incident_id']}", new[row["incident_id"]], url, line))
    return items, len(found)


def _tolls(corpus: Corpus, filters: Filters, since: str, only: Only, words: Words, notes: Notes) -> Found:
    changed = corpus.changed_tolls(since, filters, only.events)
    return [_toll(reports, words, notes) for reports in changed[:MOST]], len(changed)


def _toll(reports: Sequence[ToldToll], words: Words, notes: Notes) -> Item:
    first, newest = reports[0], max(reports, key=lambda row: row.read_at or "")
    about = {"day": first.day_from, "place_text": first.place_text, "type": first.type}
    told = "-".join(toll for _, new in course(reports) for toll in new)
    lines = tuple(side_by_side(about, reports, words, notes))
    return Item(f"toll:{first.incident_id}:{told}", newest.read_at or "", newest.url or "", lines)


def _statements(corpus: Corpus, came: Filters, only: Only, words: Words, notes: Notes) -> Found:
    sure = replace(only.quotes, sure_only=True)
    listed = rows(QuoteRow, corpus.quotes(came, MOST, only=sure))
    moments = _read_at(corpus, came, [row.article_id for row in listed])
    items = [
        Item(
            f"quote:{row.quote_id}",
            moments.get(row.article_id, ""),
            row.url or "",
            (Line(row.person or row.speaker or "", _about(row, words), row.text, notes.of([row.article_id])),),
        )
        for row in listed
    ]
    return items, corpus.count_quotes(came, sure)


def _about(row: QuoteRow, words: Words) -> str:
    act = words(f"act.{row.act.replace(' ', '_')}") if row.act and row.act != "states" else ""
    day = wording.day(row.published, words) if row.published else ""
    return " · ".join(filter(None, (row.role, act, row.outlet, day)))


def _articles(corpus: Corpus, came: Filters, words: Words, notes: Notes) -> Found:
    listed = rows(ListedArticle, corpus.articles(came, MOST))
    items = [
        Item(
            f"article:{row.article_id}",
            row.read_at or "",
            row.url or "",
            (Line(row.title or words("briefing.untitled"), _printed(row, words), notes=notes.of([row.article_id])),),
        )
        for row in listed
    ]
    return items, corpus.count_articles(came)


def _printed(row: ListedArticle, words: Words) -> str:
    return " · ".join(filter(None, (row.outlet, wording.day(row.published, words) if row.published else "")))


def _read_at(corpus: Corpus, came: Filters, articles: Sequence[str]) -> dict[str, str]:
    """Return when each of the articles came in."""
    if not articles:
        return {}
    marks = ", ".join("?" * len(articles))
    found = corpus.ask(f"select article_id, read_at from articles where article_id in ({marks})", list(articles))
    return {str(i): moment for i, moment in zip(found["article_id"], found["read_at"], strict=True) if pd.notna(moment)}


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
