"""The corpus as the pages see it: opened once, its small answers remembered, until new articles are swapped in."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import lru_cache, wraps
from pathlib import Path
from typing import Any

import streamlit as st

from components import empty
from sahelscope import paths, settings
from sahelscope.store import StoreError, questions
from sahelscope.store.questions import Corpus

#: Questions whose answers are small: every rerun asks them again, whatever was clicked.
COUNTS = (
    "amounts", "article", "articles_of", "beside", "choices", "count_articles", "count_events", "count_in_no_week",
    "count_mentions", "count_month_only", "count_quotes", "count_undated", "counted_over_time", "countries",
    "course_of", "covered", "differing_tolls", "event_actors", "event_countries", "event_points", "event_regions",
    "genders_by_outlet", "joined", "languages_of", "marks", "most_quoted", "named_regions", "newest", "over_time",
    "places", "printed_as", "printed_in", "quoted_by", "quoted_over_time", "reprints", "roles", "sides_of", "speaker",
    "speaker_ids", "speaks_of", "states", "told_tolls", "tolls", "totals", "weeks",
)  # fmt: skip
#: Lists of rows: what a page shows of them is remembered, what a download holds is not.
LISTS = ("articles", "events", "leads", "quotes")
#: So many answers to each question are remembered, and of a list so many rows at most.
REMEMBERED, MOST_ROWS = 64, 100


class CachedCorpus(Corpus):
    """A corpus that remembers its answers to ``COUNTS`` and ``LISTS``.

    Filters are frozen and the answers are only read, so every session may share them.
    """

    def __init__(self, path: Path, folder: Path) -> None:
        super().__init__(path, folder)
        self.seconds = settings.number("most_seconds")
        self._answers: dict[str, Callable[..., Any]] = {}


def _remembering(question: Callable[..., Any], small: Callable[..., bool]) -> Callable[..., Any]:
    @wraps(question)
    def answer(self: CachedCorpus, *args: Any, **kwargs: Any) -> Any:
        if not small(self, *args, **kwargs):
            return question(self, *args, **kwargs)
        name = question.__name__
        if name not in self._answers:
            self._answers[name] = lru_cache(maxsize=REMEMBERED)(question.__get__(self))
        return self._answers[name](*args, **kwargs)

    return answer


def _few(question: Callable[..., Any]) -> Callable[..., bool]:
    """Return what tells whether a list is asked for few rows."""
    signature = inspect.signature(question)

    def few(*args: Any, **kwargs: Any) -> bool:
        asked = signature.bind(*args, **kwargs)
        asked.apply_defaults()
        return int(asked.arguments["limit"]) <= MOST_ROWS

    return few


for _name in COUNTS:
    setattr(CachedCorpus, _name, _remembering(getattr(Corpus, _name), lambda *_args, **_kwargs: True))
for _name in LISTS:
    setattr(CachedCorpus, _name, _remembering(getattr(Corpus, _name), _few(getattr(Corpus, _name))))


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
