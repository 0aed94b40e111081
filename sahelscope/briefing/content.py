"""What stands in a briefing, before it takes a form: sections of lines, each with the numbers of its notes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

import pandas as pd

from sahelscope.briefing import new, pictures
from sahelscope.briefing import words as wording
from sahelscope.briefing.pictures import Picture
from sahelscope.briefing.words import Words
from sahelscope.export import incidents
from sahelscope.models import Language
from sahelscope.places import gazetteer
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.happenings import COUNTED_EVENTS
from sahelscope.store.questions import Corpus
from sahelscope.store.quote_filter import QuoteFilter
from sahelscope.store.rows import ToldToll, rows
from sahelscope.store.tolls import course, number
from sahelscope.store.voices import EVERY_QUOTE

#: Lines of one section at most; it says how many there are.
MOST = 40
_COUNTED = ("deaths", "wounded", "abducted", "arrested", "displaced")


@dataclass(frozen=True)
class Note:
    """An article that lines lead to."""

    number: int
    outlet: str
    title: str
    day: str
    url: str


@dataclass(frozen=True)
class Line:
    """One thing that is told: ``lead`` says what it is, ``printed`` are the exact words, ``notes`` where they stand."""

    lead: str
    about: str = ""
    printed: str = ""
    notes: tuple[int, ...] = ()


@dataclass(frozen=True)
class Section:
    """Lines under one heading, pictures above them; ``below`` says what is left out, or why there are none."""

    heading: str
    lines: tuple[Line, ...] = ()
    below: str = ""
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class Briefing:
    """A whole briefing."""

    language: Language
    title: str
    period: str
    made: str
    sections: tuple[Section, ...]
    notes_heading: str
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Only:
    """Which events and quotes are told, besides what the filters narrow."""

    events: EventFilter = COUNTED_EVENTS
    quotes: QuoteFilter = EVERY_QUOTE


EVERYTHING = Only()


@dataclass
class Notes:
    """The articles that were referred to, numbered as they come."""

    corpus: Corpus
    words: Words
    known: dict[str, Note] = field(default_factory=dict)

    def of(self, article_ids: Sequence[str]) -> tuple[int, ...]:
        """Return the numbers of the articles."""
        return tuple(sorted({self._note(i).number for i in article_ids}))

    def _note(self, article_id: str) -> Note:
        if article_id not in self.known:
            row = self.corpus.article(article_id).article
            day = wording.day(row.published, self.words) if row.published else ""
            title = row.title or self.words("briefing.untitled")
            title = f"[{title}]" if row.title_made else title
            self.known[article_id] = Note(len(self.known) + 1, row.outlet or "", title, day, row.url or "")
        return self.known[article_id]


def make(
    corpus: Corpus, filters: Filters, language: Language = "en", today: dt.date | None = None, only: Only = EVERYTHING
) -> Briefing:
    """Return the briefing on what passes the filters. ``today``: the day of making, by default this one."""
    words = wording.of(language)
    notes = Notes(corpus, words)
    found = pd.concat(incidents.incidents(corpus, filters, only.events), ignore_index=True)
    sections = (
        _happened(found, filters, words, notes, language),
        _new(corpus, filters, only.events, found, words, notes, language),
        _said(corpus, filters, only.quotes, words, notes),
        _disputed(corpus, filters, only.events, words, notes),
        _doubt(corpus, filters, words),
    )
    names = [gazetteer.countries()[code].name(language) for code in filters.countries if code in gazetteer.countries()]
    return Briefing(
        language,
        words("briefing.title", where=", ".join(names) or words("briefing.everywhere")),
        _period(corpus, filters, words),
        words(
            "briefing.made",
            day=wording.day(today or dt.date.today(), words),
            articles=wording.count("articles", corpus.totals(filters).articles, words),
        ),
        tuple(section for section in sections if section.lines or section.below),
        words("briefing.notes"),
        tuple(notes.known.values()),
    )


def _period(corpus: Corpus, filters: Filters, words: Words) -> str:
    newest = corpus.choices(most_speakers=1)
    since, until = filters.since or newest.first, filters.until or newest.last
    if until is None:
        return words("briefing.undated")
    if filters.since is None and filters.until is None:
        return words("briefing.whole", until=wording.day(until, words))
    return words("briefing.period", since=wording.day(since, words), until=wording.day(until, words))


def _happened(found: pd.DataFrame, filters: Filters, words: Words, notes: Notes, language: Language) -> Section:
    lines = incident_lines(found, words, notes, language)
    below = _below(lines, len(found), "briefing.nothing_happened", words)
    return Section(
        words("briefing.happened"), lines, below, tuple(pictures.make(found, filters.countries, words, language))
    )


def incident_lines(found: pd.DataFrame, words: Words, notes: Notes, language: Language) -> tuple[Line, ...]:
    """Return a line for each incident, the newest first."""
    rows = _records(found)
    rows.sort(key=lambda row: _first_day(row) or dt.date.min, reverse=True)
    return tuple(
        Line(
            " · ".join(filter(None, (_when(row, words), _where(row, language)))),
            " · ".join([words(f"type.{row['type']}"), *_tolls(row, words)]),
            row["sentence"],
            notes.of([i.rpartition("-")[0] for i in row["event_ids"].split(" | ")]),
        )
        for row in rows[:MOST]
    )


def _new(
    corpus: Corpus, filters: Filters, only: EventFilter, found: pd.DataFrame, words: Words, notes: Notes,
    language: Language,
) -> Section:  # fmt: skip
    """Return what the articles that came in last tell for the first time; no lines where all came in on one day."""
    heading, day = words("briefing.new"), new.last_day(corpus, filters)
    if day is None:
        return Section(heading)
    every, came = corpus.count_articles(filters), corpus.count_articles(new.since(day, filters))
    told = {"day": wording.day(day, words), "n": came, "of": every}
    if came == every:
        return Section(heading, below=words("briefing.all_new", **told) if every else "")
    first = found[found["incident_id"].isin(new.incident_ids(corpus, filters, only, found, day))]
    lines = incident_lines(first, words, notes, language)
    rest = words("briefing.not_all", n=len(lines), of=len(first)) if len(first) > len(lines) else ""
    return Section(heading, lines, " ".join(filter(None, (words("briefing.came_in", **told), rest))))


def _said(corpus: Corpus, filters: Filters, only: QuoteFilter, words: Words, notes: Notes) -> Section:
    sure = replace(only, sure_only=True)
    count = corpus.count_quotes(filters, sure)
    rows = _records(corpus.quotes(filters, limit=MOST, only=sure))
    rows.sort(key=lambda row: row["side"] or "~")
    lines = tuple(
        Line(
            row["person"] or row["speaker"] or row["speaker_text"],
            " · ".join(
                filter(None, (
                    row["role"] or "",
                    words(f"side.{row['side'].replace(' ', '_')}") if row["side"] else words("side.unknown"),
                    words(f"act.{row['act'].replace(' ', '_')}") if row["act"] else "",
                    wording.day(row["published"], words) if row["published"] else "",
                ))
            ),
            row["text"],
            notes.of([row["article_id"]]),
        )
        for row in rows
    )  # fmt: skip
    return Section(words("briefing.said"), lines, _below(lines, count, "briefing.nothing_said", words))


def _disputed(corpus: Corpus, filters: Filters, only: EventFilter, words: Words, notes: Notes) -> Section:
    told = groupby(rows(ToldToll, corpus.told_tolls(filters, only)), key=lambda row: row.incident_id)
    by_id = {incident: list(reports) for incident, reports in told}
    apart = _records(corpus.differing_tolls(filters, only, limit=MOST))
    lines = tuple(line for row in apart for line in side_by_side(row, by_id.get(row["event_id"], []), words, notes))
    below = words("briefing.disputed_help" if lines else "briefing.nothing_disputed")
    return Section(words("briefing.disputed"), lines, below)


def side_by_side(row: dict[str, Any], told: Sequence[ToldToll], words: Words, notes: Notes) -> Iterator[Line]:
    """Yield a line on a happening, how its tolls changed, and one for each report: how many, citing whom."""
    later = f", {words('briefing.later')} ".join(f" {words('briefing.or')} ".join(new) for _, new in course(told))
    yield Line(
        " · ".join(filter(None, (wording.day(row["day"], words) if row["day"] else "", row["place_text"] or ""))),
        words(f"type.{row['type']}") + " · " + words("briefing.figure", what=words("figure.deaths"), n=later),
        notes=notes.of([report.article_id for report in told]),
    )
    for report in told:
        printed = wording.day(report.published, words) if report.published else ""
        cited = words("briefing.citing", who=report.cited) if report.cited else ""
        cited += " (?)" if cited and not report.cited_sure else ""
        yield Line(
            " · ".join(filter(None, (report.outlet or words("briefing.no_outlet"), printed))),
            " · ".join(filter(None, (number(report.deaths_low, report.deaths_high), cited))),
            report.sentence if report.words in report.sentence else report.words,
            notes.of([report.article_id]),
        )


def _doubt(corpus: Corpus, filters: Filters, words: Words) -> Section:
    states, totals = corpus.states(filters), corpus.totals(filters)
    quotes, sure = corpus.count_quotes(filters), corpus.count_quotes(filters, QuoteFilter(sure_only=True))
    counts = (
        ("briefing.doubtful", corpus.count_events(filters, EventFilter(doubtful=True)), 0),
        ("briefing.by_report", states["reported"], sum(states.values())),
        ("briefing.unsure_speaker", quotes - sure, quotes),
        ("briefing.without_date", totals.undated, 0),
    )
    return Section(words("briefing.doubt"), tuple(Line(words(key, n=n, of=of)) for key, n, of in counts if n))


def _below(lines: Sequence[Line], count: int, nothing: str, words: Words) -> str:
    if not lines:
        return words(nothing)
    return words("briefing.not_all", n=len(lines), of=count) if count > len(lines) else ""


def _when(row: dict[str, Any], words: Words) -> str:
    if row["day_to"] is None:
        return ""
    if row["day_basis"] == "report":
        return words("briefing.around", day=wording.day(row["day_to"], words))
    planned = f" ({words('briefing.planned')})" if row["planned"] else ""
    return wording.days(row["day_from"], row["day_to"], words) + planned


def _first_day(row: dict[str, Any]) -> dt.date | None:
    """Return the day by which an incident is put in order: that of the report where no day is printed."""
    day: dt.date | None = row["day_to"] if row["day_basis"] == "report" else row["day_from"]
    return day


def _where(row: dict[str, Any], language: Language) -> str:
    """Write the place as printed, its region and country; neither where the words before it say the same."""
    printed = row["place_text"] or ""
    region = None if row["region"] == row["place"] else row["region"]
    country = gazetteer.countries()[row["country"]].name(language) if row["country"] else None
    more = (name for name in (region, country) if name and not re.search(rf"\b{re.escape(name)}\b", printed))
    return ", ".join(dict.fromkeys(filter(None, (printed, *more))))


def _tolls(row: dict[str, Any], words: Words) -> Iterator[str]:
    for what in _COUNTED:
        low, high = row[f"{what}_low"], row[f"{what}_high"]
        if low is not None:
            counted = low if low == high else f"{low}–{high}"
            yield words("briefing.figure", what=words(f"figure.{what}"), n=counted)


def _records(found: pd.DataFrame) -> list[dict[str, Any]]:
    plain = found.astype(object).where(found.notna(), None)
    return [{str(name): cell for name, cell in row.items()} for row in plain.to_dict("records")]
