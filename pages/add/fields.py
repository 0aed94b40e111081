"""The fields that hold for everything that is added at once: outlet, day, language."""

from __future__ import annotations

import datetime as dt

import streamlit as st

from components import i18n, languages, period
from sahelscope.language import grammars
from sahelscope.read.batch import Batch
from sahelscope.read.columns import GUESSED, Columns

_ = i18n.text


def draw(where: str) -> Batch:
    """Draw the three fields and return their values: for all files ("drop") or addresses ("link"), or for one text."""
    many = where != "paste"
    outlet, day, language = st.columns(3)
    outlet.text_input(
        _name("outlet", many), key=f"add-{where}-outlet", max_chars=200, help=_("add.fills") if many else None
    )
    day.date_input(
        _name("day", many), value=None, key=f"add-{where}-day", format="YYYY-MM-DD", min_value=period.EARLIEST,
        max_value=dt.date.today(), help=_("add.day_help" if many else "paste.day_help"),
    )  # fmt: skip
    language.selectbox(
        _name("language", many), ["", *grammars.MODULES], key=f"add-{where}-language",
        format_func=lambda code: languages.name(code) if code else _("add.detected"),
    )  # fmt: skip
    return values(where, GUESSED)


def _name(key: str, many: bool) -> str:
    return _("add." + key) if many else _("paste." + key)


def values(where: str, columns: Columns) -> Batch:
    """Return the values of the fields, with these columns."""
    state = st.session_state
    return Batch(
        outlet=" ".join((state.get(f"add-{where}-outlet") or "").split()) or None,
        published=state.get(f"add-{where}-day"),
        language=state.get(f"add-{where}-language") or None,
        columns=columns,
    )
