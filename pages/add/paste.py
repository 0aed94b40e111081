"""A text is pasted, what the parser finds in it is seen at once, and then it is saved or not."""

from __future__ import annotations

import io
import json

import streamlit as st

from components import i18n, marked, reader
from pages.add import fields, own
from sahelscope.corpus.preview import view
from sahelscope.read.batch import Batch
from sahelscope.read.original import Original
from sahelscope.store import StoreError

_ = i18n.text
#: Characters; a longer text is a file's work.
LONGEST = 200_000


def draw() -> None:
    """Draw the box, and what is found in what stands in it."""
    st.text_area(_("paste.text"), key="paste-text", height=220, max_chars=LONGEST, placeholder=_("paste.hint"))
    st.text_input(_("paste.title"), key="paste-title", max_chars=500, help=_("paste.title_help"))
    batch = fields.draw("paste")
    text = (st.session_state["paste-text"] or "").replace("\0", "")
    if not text.strip():
        return
    title = " ".join((st.session_state["paste-title"] or "").split()) or None
    article = batch.filled(Original(text, title=title))
    st.button(
        _("paste.save"), type="primary", icon=":material/save:", key="paste-save", on_click=_save, args=(article, batch)
    )
    if wrong := st.session_state.pop("paste-wrong", None):
        st.error(marked.plain(wrong), icon=":material/error:")
    with st.container(border=True, key="paste-found"):
        seen = view(article)
        st.html(reader.heading(seen))
        reader.show(seen)


def _save(article: Original, batch: Batch) -> None:
    cells = {"text": article.text, "title": article.title}
    try:
        upload = own.new()
        upload.put(_("paste.name") + ".jsonl", io.BytesIO(json.dumps(cells).encode()))
        upload.describe(batch)
        own.start(upload)
    except StoreError as error:
        st.session_state["paste-wrong"] = str(error)
        return
    st.session_state["paste-text"] = st.session_state["paste-title"] = ""
