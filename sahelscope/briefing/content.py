"""What stands in a briefing: what happened, what is new, who said what, what is disputed, what is not sure."""

from __future__ import annotations

import datetime as dt

import pandas as pd

from sahelscope.briefing import disputed, new, parts, pictures, said
from sahelscope.briefing import words as wording
from sahelscope.briefing.happened import incident_lines
from sahelscope.briefing.parts import EVERYTHING, Briefing, Line, Notes, Only, Section
from sahelscope.briefing.words import Words
from sahelscope.export import incidents
from sahelscope.models import Language
from sahelscope.places import gazetteer
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.questions import Corpus
from sahelscope.store.quote_filter import QuoteFilter


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
        said.section(corpus, filters, only.quotes, words, notes),
        disputed.section(corpus, filters, only.events, words, notes),
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
            articles=wording.count("articles", corpus.count_articles(filters), words),
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
    below = parts.below(lines, len(found), "briefing.nothing_happened", words)
    return Section(
        words("briefing.happened"), lines, below, tuple(pictures.make(found, filters.countries, words, language))
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


def _doubt(corpus: Corpus, filters: Filters, words: Words) -> Section:
    states = corpus.states(filters)
    quotes, sure = corpus.count_quotes(filters), corpus.count_quotes(filters, QuoteFilter(sure_only=True))
    counts = (
        ("briefing.doubtful", corpus.count_events(filters, EventFilter(doubtful=True)), 0),
        ("briefing.by_report", states["reported"], sum(states.values())),
        ("briefing.unsure_speaker", quotes - sure, quotes),
        ("briefing.without_date", corpus.count_undated(filters), 0),
    )
    return Section(words("briefing.doubt"), tuple(Line(words(key, n=n, of=of)) for key, n, of in counts if n))
