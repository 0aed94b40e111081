"""The rows that pages show, typed: a column that is renamed in one place only is an error before anything runs.

Answers of the store are dataframes, since they are also downloaded and counted. What is drawn one by one is made into
values first: ``rows(QuoteRow, corpus.quotes())``. Each field is a column of the same name; <NA> becomes None. A kind of
row names the columns that are shown, not all that the answer has.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, TypeVar

import pandas as pd

from sahelscope.store.toll_words import Toll

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Row = TypeVar("Row", bound="DataclassInstance")


def rows(kind: type[Row], table: pd.DataFrame) -> list[Row]:
    """Return the rows of a table as values of one kind. Raises KeyError where a column is missing."""
    columns = [_cells(table[field.name]) for field in fields(kind)]
    return [kind(*cells) for cells in zip(*columns, strict=True)]


def _cells(column: pd.Series[Any]) -> list[Any]:
    """Return the values of a column, None for <NA>; a page makes some hundred rows at each click."""
    values, missing = column.astype(object).to_numpy(copy=True), column.isna().to_numpy()
    values[missing] = None
    return list(values)


@dataclass(frozen=True)
class Printed:
    """What every row says of the article in which it was printed."""

    article_id: str
    title: str | None
    outlet: str | None
    published: dt.date | None
    published_from: str | None  #: where the day stood; "month": only the month is known
    language: str
    url: str | None


@dataclass(frozen=True)
class ArticleRow(Printed):
    """What every list of articles says of one."""

    title_made: bool | None  #: the title was made from the text
    corrected: str | None  #: the fields that were corrected by hand: "title, outlet"


@dataclass(frozen=True)
class WholeArticle(ArticleRow):
    """An article that is opened (``Corpus.article``)."""

    byline: str | None
    section: str | None
    origins: str | None  #: where each field stood: "title: meta og:title; published: time tag"
    file: str | None
    line: int | None


@dataclass(frozen=True)
class ListedArticle(ArticleRow):
    """An article in a list (``Corpus.articles``)."""

    read_at: str | None  #: when it came into the corpus: UTC, "2026-05-07T09:12:44+00:00"
    mentions: int
    events: int
    quotes: int
    about: str | None  #: the countries that it is about: "MLI, NER"
    reposts: str | None  #: the other outlets that print it: "L’Écho | La Dépêche"


@dataclass(frozen=True)
class QuoteRow(Printed):
    """A quote with the words around it (``Corpus.quotes``)."""

    quote_id: str
    spans: str  #: offsets into the article's text: "12-40;55-80"
    text: str
    kind: str
    speaker: str | None  #: the fullest name or description that the article prints ...
    person: str | None  #: ... and the name over all articles, of whoever has an id
    speaker_id: str | None
    speaker_text: str | None
    role: str | None
    side: str | None
    act: str | None
    confidence: float | None
    corrected: str | None  #: what was corrected by hand: "speaker"; "right" where somebody looked and it was
    alternatives: str | None  #: other candidates: "Awa Diallo | Moussa Keïta"
    also_printed: int | None  #: other articles with the same statement ...
    also_in: str | None  #: ... and their outlets
    countries: str | None
    context: str
    context_start: int


@dataclass(frozen=True)
class AlsoRow(Printed):
    """The same statement in another article (``Corpus.also_printed``)."""

    quote_id: str  #: that of the statement asked for
    sure: float
    text: str
    kind: str
    speaker: str | None
    start: int
    end: int


@dataclass(frozen=True)
class EventRow(Printed):
    """An event with the words around it (``Corpus.events``)."""

    event_id: str
    start: int
    end: int
    type: str
    first: dt.date | None
    last: dt.date | None
    date_basis: str  #: printed, report (the day is between ``not_before`` and ``not_after``), none
    not_before: dt.date | None
    not_after: dt.date | None
    place_text: str | None
    region: str | None  #: id in data/gazetteer
    place_confidence: float | None
    planned: bool | None
    background: bool | None  #: a look back that sums up
    confidence: float | None
    corrected: str | None  #: what was corrected by hand: "type, day"; "right" where somebody looked and it was
    state: str  #: printed, reported, planned, none: what is known of its day ...
    day: dt.date | None  #: ... the printed one, or that of the report
    told: int  #: reports that pass the filters
    deaths_low: int | None  #: the lowest and the highest toll that they give
    deaths_high: int | None
    deaths_open: bool | None  #: the highest is "at least"
    deaths_about: bool | None  #: one of the two is "about"
    figures: str | None  #: "deaths: 12+ | wounded: 3" ...
    figures_printed: str | None  #: ... and as printed: "deaths: au moins 12 | wounded: trois"
    countries: str | None
    reports: int | None  #: how many other articles tell of it ...
    also_in: str | None  #: ... and their outlets
    context: str
    context_start: int


@dataclass(frozen=True)
class LeadRow(Printed):
    """An article with the sentence that it begins with (``Corpus.leads``)."""

    lead: str  #: "" where the article has none


@dataclass(frozen=True)
class TollRow:
    """A happening whose reports give tolls that cannot both be right (``Corpus.differing_tolls``)."""

    event_id: str
    article_id: str
    day: dt.date | None
    type: str
    place_text: str | None
    region: str | None  #: id in data/gazetteer
    low: int
    high: int
    open: bool  #: the highest is "at least"
    about: bool  #: one of the two is "about"
    reports: int
    tolls: str  #: "L’Écho: 12 | La Dépêche: 15–20"


@dataclass(frozen=True)
class ToldToll(Printed):
    """What one report says of the deaths of a happening that others tell otherwise (``Corpus.told_tolls``)."""

    incident_id: str  #: the happening
    event_id: str
    start: int  #: where the event stands in the article
    end: int
    type: str
    day_from: dt.date | None
    day_to: dt.date | None
    place_text: str | None
    lowest: int  #: the range over all reports
    highest: int
    open: bool  #: the highest is "at least"
    about: bool  #: one of the two is "about"
    deaths_low: int
    deaths_high: int | None  #: None for "at least"
    deaths_about: bool | None  #: roughly so many
    words: str  #: as printed
    cited: str | None  #: who gives the number
    cited_id: str | None
    cited_sure: bool | None
    sentence: str
    read_at: str | None  #: when the article came into the corpus

    @property
    def deaths(self) -> Toll:
        """Return what this report says."""
        return Toll.of(self.deaths_low, self.deaths_high, self.deaths_about)


@dataclass(frozen=True)
class EventMark:
    """Happenings of one row, type and state with the same days (``Corpus.marks``)."""

    row: str
    type: str
    state: str
    first: dt.date
    last: dt.date
    events: int
    low: int | None  #: deaths that are reported of them
    high: int | None
    open: bool | None  #: one of them is "at least"
    about: bool | None  #: one of them is "about"
    event_id: str  #: one of them ...
    text: str  #: ... its words ...
    title: str | None  #: ... and the title of its article


@dataclass(frozen=True)
class EventPoint:
    """What happened at one point, of one family (``Corpus.event_points``)."""

    place: str | None  #: id in data/gazetteer
    name: str
    lat: float
    lon: float
    family: str
    events: int
    low: int
    high: int
    open: bool
    about: bool
    newest: dt.date | None
    text: str


@dataclass(frozen=True)
class SpeakerRow:
    """A speaker in the ranking (``Corpus.most_quoted``)."""

    speaker_id: str
    speaker: str
    speaker_kind: str | None
    role: str | None
    side: str | None
    quotes: int
    articles: int


@dataclass(frozen=True)
class PlaceRow:
    """A town or region that is mentioned, with the region that it lies in (``geo.with_regions``)."""

    name: str
    country: str
    region: str | None
    region_pcode: str | None  #: where the user's own boundaries give one
    mentions: int
    articles: int


@dataclass(frozen=True)
class CountryRow:
    """What was counted of a country (``Corpus.countries``)."""

    country: str
    articles: int
    about: int
    mentions: int
    events: int
    quotes: int


@dataclass(frozen=True)
class FocusRow:
    """A country that an article is about (``ArticleView.tables["focus"]``)."""

    country: str
    share: float
    times: int
    part: str


@dataclass(frozen=True)
class FoundRow:
    """What every row of a finding in an article says: where its words stand, which rule found it, how surely."""

    start: int
    end: int
    text: str
    rule: str
    confidence: float | None


@dataclass(frozen=True)
class DateRow(FoundRow):
    """A date that is printed in an article (``ArticleView.tables["dates"]``)."""

    first: dt.date | None
    last: dt.date | None


@dataclass(frozen=True)
class MentionRow(FoundRow):
    """A place that is printed in an article (``ArticleView.tables["mentions"]``)."""

    country: str


@dataclass(frozen=True)
class SpokenRow(FoundRow):
    """A quote of an article that is read (``ArticleView.tables["quotes"]``)."""

    quote_id: str
    article_id: str
    kind: str
    speaker: str | None
    speaker_id: str | None
    speaker_kind: str | None
    role: str | None
    act: str | None
    corrected: str | None


@dataclass(frozen=True)
class HappenedRow(FoundRow):
    """An event of an article that is read (``ArticleView.tables["events"]``)."""

    event_id: str
    article_id: str
    type: str
    date: str | None
    first: dt.date | None
    last: dt.date | None
    date_basis: str
    not_before: dt.date | None
    not_after: dt.date | None
    place_text: str | None
    place: str | None
    region: str | None
    planned: bool | None
    background: bool | None
    corrected: str | None


@dataclass(frozen=True)
class SpanRow:
    """A stretch of a quote (``ArticleView.tables["quote_spans"]``)."""

    quote_id: str
    start: int
    end: int


@dataclass(frozen=True)
class NameRow:
    """A way in which a speaker is printed (``Corpus.printed_as``)."""

    words: str
    quotes: int


@dataclass(frozen=True)
class JoinedRow:
    """An id that was joined into a speaker's (``Corpus.joined``)."""

    speaker_id: str
    reason: str


@dataclass(frozen=True)
class RoleRow:
    """A speaker's role in one article (``Corpus.roles``)."""

    role: str
    side: str | None
    published: dt.date | None
    published_from: str | None
    article_id: str
    title: str | None
    outlet: str | None


@dataclass(frozen=True)
class SpokenOfRow:
    """A country that a speaker's words are about (``Corpus.speaks_of``)."""

    country: str
    quotes: int
    named: int  #: those that name it in the words themselves


@dataclass(frozen=True)
class BesideRow:
    """Somebody whom the same articles quote (``Corpus.beside``)."""

    speaker_id: str
    speaker: str
    side: str | None
    articles: int


@dataclass(frozen=True)
class OutletRow:
    """An outlet that prints a speaker (``Corpus.printed_in``)."""

    outlet: str | None
    quotes: int
    first: dt.date | None
    last: dt.date | None


@dataclass(frozen=True)
class LanguageOfRow:
    """A language in which an outlet writes (``Corpus.languages_of``)."""

    outlet: str | None
    language: str
    articles: int
    first: dt.date | None
    last: dt.date | None


@dataclass(frozen=True)
class ReprintRow:
    """An outlet that prints again what another printed first (``Corpus.reprints``)."""

    outlet: str | None
    first: str | None
    stories: int
    days: float | None


@dataclass(frozen=True)
class CalledRow:
    """A speaker who is found by name (``Corpus.speakers_called``)."""

    speaker_id: str
    speaker: str
    quotes: int
