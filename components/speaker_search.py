"""The filter by speaker: found by name on the server as one types, so that a list of thousands is never sent."""

from __future__ import annotations

import streamlit as st

from components import filters, i18n, marked
from sahelscope.store.questions import Corpus
from sahelscope.store.rows import CalledRow, rows

_ = i18n.text
#: So many names are offered at once.
MOST = 8
_TYPED = "speaker-typed"
_TURNED = "speaker-turned"


@st.fragment
def draw(corpus: Corpus) -> None:
    """Draw the field, the speakers who are filtered, and who is called so; typing redraws only this."""
    if st.session_state.pop(_TURNED, False):  # the filters stand outside of what is redrawn by itself
        st.rerun()
    typed = st.text_input(
        _("filters.speaker"), key=_TYPED, type="search", live=True, placeholder=_("filters.type_speaker"),
        help=_("filters.speaker_help"),
    )  # fmt: skip
    chosen = list(st.session_state["speaker"])
    names = st.session_state.setdefault("speaker-names", {})
    for speaker in chosen:
        _button(filters.shown("speaker")(speaker), f"drop-{speaker}", ":material/close:", speaker)
    if not typed.strip():
        return
    found = rows(CalledRow, corpus.speakers_called(typed, filters.current(), MOST))
    for row in found:
        names[row.speaker_id] = row.speaker
        label = f"{row.speaker} ({i18n.number(row.quotes)})"
        if row.speaker_id not in chosen:
            _button(label, f"take-{row.speaker_id}", ":material/add:", row.speaker_id)
    if not found:
        st.caption(_("filters.no_speaker"))


def _button(words: str, key: str, icon: str, speaker: str) -> None:
    st.button(marked.plain(words), key=key, icon=icon, type="tertiary", on_click=_turn, args=(speaker,))


def _turn(speaker: str) -> None:
    """Add a speaker to the filter, or take one out of it."""
    chosen = st.session_state["speaker"]
    st.session_state["speaker"] = [s for s in chosen if s != speaker] if speaker in chosen else [*chosen, speaker]
    st.session_state[_TYPED] = ""
    st.session_state[_TURNED] = True
