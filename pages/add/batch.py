"""What is said once for all that is added: outlet, day, language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import streamlit as st

from components import filters, i18n
from sahelscope.read.batch import Batch

_ = i18n.text


def draw(where: str) -> Batch:
    """Draw the three fields and return what they say."""
    outlet, day, language = st.columns(3)
    outlet.text_input(_("add.outlet"), key=f"add-{where}-outlet", max_chars=200, help=_("add.fills"))
    day.date_input(
        _("add.day"), value=None, key=f"add-{where}-day", format="YYYY-MM-DD", min_value=filters.EARLIEST,
        max_value=dt.date.today(), help=_("add.day_help"),
    )  # fmt: skip
    language.selectbox(
        _("add.language"), ["", "en", "fr"], key=f"add-{where}-language",
        format_func=lambda code: _("language." + code) if code else _("add.detected"),
    )  # fmt: skip
    return given(where, {})


def given(where: str, columns: Mapping[str, str]) -> Batch:
    """Return what the fields say, with these columns."""
    state = st.session_state
    return Batch(
        outlet=" ".join((state.get(f"add-{where}-outlet") or "").split()) or None,
        published=state.get(f"add-{where}-day"),
        language=state.get(f"add-{where}-language") or None,
        columns=columns,
    )
