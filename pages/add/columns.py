"""Which column of a table serves as what: guessed, shown, and changed by choosing from lists."""

from __future__ import annotations

from functools import partial

import streamlit as st

from components import i18n, marked
from sahelscope.corpus.preview import Preview
from sahelscope.read.columns import FIELDS, Columns

_ = i18n.text


def draw(found: Preview, turn: int) -> bool:
    """Draw a list of columns for each field, where there are tables; return whether a column was chosen by hand."""
    names = list(dict.fromkeys(n for seen in found.columns for n in seen.names if n.strip()))
    if not names:
        return False
    guessed = {field: column for seen in reversed(found.columns) for field, column in seen.used.items()}
    used = ", ".join(f"{_('field.' + f)} = {c}" for f, c in guessed.items() if f in FIELDS)
    label = marked.plain(_("add.columns") + (f": {used}" if used else ""))
    with st.expander(label, icon=":material/table:", expanded="text" not in guessed or bool(chosen(turn))):
        st.caption(_("add.columns_help"))
        with st.container(horizontal=True, key="add-columns"):
            for field in FIELDS:
                st.selectbox(
                    _("field." + field), ["", *names], key=f"add-column-{turn}-{field}", width=195,
                    format_func=partial(_shown, guessed.get(field)),
                )  # fmt: skip
    return bool(chosen(turn))


def chosen(turn: int) -> Columns:
    """Return the columns that were chosen by hand."""
    found = {field: st.session_state.get(f"add-column-{turn}-{field}") for field in FIELDS}
    return Columns.of({field: str(column) for field, column in found.items() if column})


def _shown(guessed: str | None, name: str) -> str:
    return name or (_("add.guessed", column=guessed) if guessed else _("add.no_column"))
