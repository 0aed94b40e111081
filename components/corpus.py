"""The corpus as the pages see it: opened once, its counts remembered, until new articles are swapped in."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import streamlit as st

from components import empty
from sahelscope import paths
from sahelscope.store import StoreError, questions
from sahelscope.store.questions import Corpus

#: Small answers that every rerun asks for again, whatever was clicked. Lists of rows are not among them: they are many,
#: and a download may hold all of them.
REMEMBERED = ("choices", "totals", "countries", "places", "timeline", "spans", "most_quoted", "count_articles",
              "count_events", "count_quotes")  # fmt: skip


def current() -> Corpus:
    """Return the corpus as it is now; where it cannot be read, say why and stop the page."""
    folder = paths.corpus()
    try:
        return _opened(str(folder), questions.version(folder))
    except StoreError as error:
        empty.damaged(error)
        st.stop()


@st.cache_resource(max_entries=2, show_spinner=False)
def _opened(folder: str, version: str) -> Corpus:
    corpus = questions.open(Path(folder))
    for name in REMEMBERED:
        # Filters are frozen and the answers are only read, so every session may share them.
        setattr(corpus, name, lru_cache(maxsize=64)(getattr(corpus, name)))
    return corpus
