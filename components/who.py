"""Who corrects: the name that stands beside a correction."""

from __future__ import annotations

import streamlit as st

from components import i18n, may, person
from sahelscope.store import corrections

_ = i18n.text
_KEY = "corrects"


def name() -> str:
    """Return whoever is logged in, else the name that was typed, else the user that runs the dashboard."""
    if known := person.address():
        return known
    return str(st.session_state.get(_KEY) or _by_default())


def field() -> None:
    """Draw the field for the name, where nobody is logged in."""
    if not person.address():
        st.text_input(
            _("by_hand.by"), key=_KEY, placeholder=_by_default(), max_chars=60, help=_("by_hand.by_help"),
            persist_state="session",
        )  # fmt: skip


def _by_default() -> str:
    """Return the user that runs the dashboard, where that is most likely who sits before it."""
    return "?" if may.is_restricted() else corrections.user()
