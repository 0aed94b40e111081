"""The corpus as the pages see it: opened once, its answers kept until new articles are swapped in."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from components import empty
from sahelscope import paths
from sahelscope.store import StoreError, questions
from sahelscope.store.questions import Corpus


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
    return questions.open(Path(folder))
