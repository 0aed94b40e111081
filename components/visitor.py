"""What only the reader's browser can do or knows: in which language the page is read out, and when it was last opened.

Streamlit declares every page to be English. The time of the last visit stays in the browser; the server is told it, so
that the page can say what came in since, and keeps it no longer than the visit.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from components import address, i18n

SCRIPT = Path(__file__).with_name("visitor.js")
_KEY = "visitor"
#: Holds the last visit for the run.
_BEFORE = "visited-before"


def meet() -> None:
    """Declare the language of the interface, and learn when the reader was here last; nothing is drawn."""
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    with address.unseen():
        found = _component()(
            key=_KEY,
            data={"language": i18n.language(), "now": now, "before": st.session_state.get(_BEFORE, "")},
            on_before_change=lambda: None,
            width="content",
            height="content",
        )
    st.session_state[_BEFORE] = str(getattr(found, "before", None) or "")


def last_visit() -> str:
    """Return when the reader was here before this visit: UTC, "2026-05-07T09:12:44+00:00"; "" at the first visit."""
    before = str(st.session_state.get(_BEFORE, ""))
    try:
        dt.datetime.fromisoformat(before)
    except ValueError:
        return ""
    return before


@cache
def _component() -> Any:
    return st.components.v2.component("visitor", html="<span></span>", js=SCRIPT.read_text(encoding="utf-8"))
