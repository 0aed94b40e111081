"""Who corrects: the name that stands beside a correction."""

from __future__ import annotations

import streamlit as st

from components import i18n
from sahelscope.store import corrections

_ = i18n.text
_KEY = "corrects"


def name() -> str:
    """Return whoever is logged in, else the name that was typed, else the user that runs the dashboard."""
    if st.user.get("is_logged_in"):
        return str(st.user.get("email") or st.user.get("name") or "")
    return str(st.session_state.get(_KEY) or corrections.user())


def field() -> None:
    """Draw the field for the name, where nobody is logged in."""
    if not st.user.get("is_logged_in"):
        st.text_input(
            _("by_hand.by"), key=_KEY, placeholder=corrections.user(), max_chars=60, help=_("by_hand.by_help"),
            persist_state="session",
        )  # fmt: skip
