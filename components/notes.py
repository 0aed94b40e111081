"""A note on an article, in the reader's own words: kept among the corrections, and shared with them."""

from __future__ import annotations

import streamlit as st

from components import i18n, who
from sahelscope import paths
from sahelscope.store import corrections
from sahelscope.store.corrections import NOTE, Correction

_ = i18n.text


def every() -> dict[str, str]:
    """Return each article's note by its id."""
    held = corrections.in_force(corrections.lines(paths.corpus()))
    return {c.article_id: c.after for c in held if c.what == NOTE and c.after}


def asked(article_id: str) -> Correction | None:
    """Draw the note of an article; return the line that was asked for."""
    now = every().get(article_id, "")
    with st.form(f"note-{article_id}", border=False):
        words = st.text_area(_("articles.note"), now, key=f"note-words-{article_id}", max_chars=2000, height=68)
        saved = st.form_submit_button(_("articles.keep_note"))
    words = " ".join((words or "").split())
    if not saved or words == now:
        return None
    return corrections.new("article", article_id, NOTE, words, before=now, by=who.name())
