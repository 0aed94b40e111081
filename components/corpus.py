"""The corpus as the pages see it: opened once, its counts remembered, until new articles are swapped in."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, cast

import pandas as pd
import streamlit as st

from components import empty
from sahelscope import paths
from sahelscope.store import StoreError, questions
from sahelscope.store.answers import Choices, Totals
from sahelscope.store.brief import What
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.happenings import COUNTED_EVENTS, Rows, Step
from sahelscope.store.questions import EVERYTHING, Corpus, Measure
from sahelscope.store.quote_filter import QuoteFilter
from sahelscope.store.voices import EVERY_QUOTE, By, Span

P = ParamSpec("P")
Answer = TypeVar("Answer")
#: So many answers to each question are remembered.
REMEMBERED = 64


class CachedCorpus(Corpus):
    """A corpus that remembers the small answers, which every rerun asks for again, whatever was clicked.

    Filters are frozen and the answers are only read, so every session may share them. Lists of rows are not among them:
    they are many, and a download may hold all of them.
    """

    def __init__(self, path: Path, folder: Path) -> None:
        super().__init__(path, folder)
        self._answers: dict[str, Callable[..., Any]] = {}

    def _remembered(self, name: str, question: Callable[P, Answer], /, *args: P.args, **kwargs: P.kwargs) -> Answer:
        answers = self._answers.setdefault(name, lru_cache(maxsize=REMEMBERED)(question))
        return cast(Answer, answers(*args, **kwargs))

    def choices(self, filters: Filters = EVERYTHING, *, most_speakers: int = 2000) -> Choices:
        """Remember what the filters can be set to."""
        return self._remembered("choices", super().choices, filters, most_speakers=most_speakers)

    def totals(self, filters: Filters = EVERYTHING) -> Totals:
        """Remember how much passes the filters."""
        return self._remembered("totals", super().totals, filters)

    def countries(self, filters: Filters = EVERYTHING, measure: Measure = "articles") -> pd.DataFrame:
        """Remember the counts of each country."""
        return self._remembered("countries", super().countries, filters, measure)

    def places(self, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Remember the counts of towns and regions."""
        return self._remembered("places", super().places, filters)

    def event_points(self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS) -> pd.DataFrame:
        """Remember where events happened."""
        return self._remembered("event_points", super().event_points, filters, only)

    def counted_over_time(
        self, filters: Filters = EVERYTHING, what: What = "articles", step: Step = "week"
    ) -> pd.DataFrame:
        """Remember how much of what over time."""
        return self._remembered("counted_over_time", super().counted_over_time, filters, what, step)

    def amounts(self, countries: tuple[str, ...], filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Remember how much there is of each country."""
        return self._remembered("amounts", super().amounts, countries, filters)

    def course_of(
        self, countries: tuple[str, ...], filters: Filters = EVERYTHING, what: What = "articles", step: Step = "week"
    ) -> pd.DataFrame:
        """Remember how much of what over time in each country."""
        return self._remembered("course_of", super().course_of, countries, filters, what, step)

    def sides_of(self, countries: tuple[str, ...], filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Remember who speaks in each country."""
        return self._remembered("sides_of", super().sides_of, countries, filters)

    def differing_tolls(
        self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS, limit: int = 20
    ) -> pd.DataFrame:
        """Remember the happenings whose reports differ on the dead."""
        return self._remembered("differing_tolls", super().differing_tolls, filters, only, limit)

    def told_tolls(
        self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS, limit: int = 100_000
    ) -> pd.DataFrame:
        """Remember what each of their reports says."""
        return self._remembered("told_tolls", super().told_tolls, filters, only, limit)

    def most_quoted(
        self, filters: Filters = EVERYTHING, limit: int = 20, only: QuoteFilter = EVERY_QUOTE
    ) -> pd.DataFrame:
        """Remember the most quoted speakers."""
        return self._remembered("most_quoted", super().most_quoted, filters, limit, only)

    def over_time(
        self,
        filters: Filters = EVERYTHING,
        only: EventFilter = COUNTED_EVENTS,
        step: Step = "month",
        by: Rows = "family",
    ) -> pd.DataFrame:
        """Remember what happened in each period."""
        return self._remembered("over_time", super().over_time, filters, only, step, by)

    def marks(
        self,
        filters: Filters = EVERYTHING,
        only: EventFilter = COUNTED_EVENTS,
        by: Rows = "family",
        limit: int = 1500,
    ) -> pd.DataFrame:
        """Remember the days of what happened."""
        return self._remembered("marks", super().marks, filters, only, by, limit)

    def states(self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS) -> dict[str, int]:
        """Remember how well the days are known."""
        return self._remembered("states", super().states, filters, only)

    def tolls(
        self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS, by: Rows = "all"
    ) -> pd.DataFrame:
        """Remember the deaths that are reported."""
        return self._remembered("tolls", super().tolls, filters, only, by)

    def event_regions(self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS) -> pd.DataFrame:
        """Remember what happened in each region."""
        return self._remembered("event_regions", super().event_regions, filters, only)

    def event_actors(self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS) -> pd.DataFrame:
        """Remember who acts in the events."""
        return self._remembered("event_actors", super().event_actors, filters, only)

    def named_regions(self, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Remember which regions are named."""
        return self._remembered("named_regions", super().named_regions, filters)

    def count_articles(self, filters: Filters = EVERYTHING, area: str = "") -> int:
        """Remember how many articles pass the filters."""
        return self._remembered("count_articles", super().count_articles, filters, area)

    def count_events(self, filters: Filters = EVERYTHING, only: EventFilter = COUNTED_EVENTS) -> int:
        """Remember how many events pass the filters."""
        return self._remembered("count_events", super().count_events, filters, only)

    def count_quotes(self, filters: Filters = EVERYTHING, only: QuoteFilter = EVERY_QUOTE) -> int:
        """Remember how many quotes pass the filters."""
        return self._remembered("count_quotes", super().count_quotes, filters, only)

    def quoted_over_time(
        self, filters: Filters = EVERYTHING, only: QuoteFilter = EVERY_QUOTE, span: Span = "month"
    ) -> pd.DataFrame:
        """Remember the quotes of each side over time."""
        return self._remembered("quoted_over_time", super().quoted_over_time, filters, only, span)

    def quoted_by(
        self, by: By, filters: Filters = EVERYTHING, only: QuoteFilter = EVERY_QUOTE, limit: int = 1000
    ) -> pd.DataFrame:
        """Remember the quotes of each side by outlet, act and so on."""
        return self._remembered("quoted_by", super().quoted_by, by, filters, only, limit)

    def covered(self, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Remember which outlet covers which country."""
        return self._remembered("covered", super().covered, filters)

    def weeks(self, filters: Filters = EVERYTHING, countries: tuple[str, ...] = ()) -> pd.DataFrame:
        """Remember who writes on a country in which week."""
        return self._remembered("weeks", super().weeks, filters, countries)

    def genders_by_outlet(self, filters: Filters = EVERYTHING, only: QuoteFilter = EVERY_QUOTE) -> pd.DataFrame:
        """Remember whose words each outlet prints."""
        return self._remembered("genders_by_outlet", super().genders_by_outlet, filters, only)


def current() -> CachedCorpus:
    """Return the corpus as it is now; where it cannot be read, say why and stop the page."""
    folder = paths.corpus()
    try:
        return _opened(str(folder), questions.version(folder))
    except StoreError as error:
        empty.damaged(error)
        st.stop()


@st.cache_resource(max_entries=2, show_spinner=False)
def _opened(folder: str, version: str) -> CachedCorpus:
    return CachedCorpus.open(Path(folder))
