"""Articles are fetched by their addresses, previewed, and uploaded to be read; only where the network is allowed."""

from __future__ import annotations

import io
from pathlib import Path

import streamlit as st

from components import i18n, marked
from pages.add import fields, files, summary
from sahelscope import paths
from sahelscope.corpus import inbox
from sahelscope.corpus.inbox import UploadBatch
from sahelscope.read.batch import Batch
from sahelscope.read.original import Problem
from sahelscope.sources import urls
from sahelscope.store import StoreError

_ = i18n.text
#: So many addresses at once; each may take half a minute, and somebody waits.
MOST = 20


def draw() -> None:
    """Draw the box for addresses, then what they gave and the button that reads it."""
    if not urls.allowed():
        st.info(_("link.off", setting=f"`{urls.SETTING}=1`"), icon=":material/wifi_off:")
        return
    st.text_area(_("link.addresses"), key="link-text", height=110, placeholder="https://", max_chars=MOST * 2000)
    batch = fields.draw("link")
    wanted = (st.session_state["link-text"] or "").split()
    try:
        if st.button(_("link.ask"), key="link-ask", icon=":material/download:", disabled=not wanted):
            _ask(wanted)
        known = st.session_state.get("link-upload")
        if known and Path(known).is_dir():
            _found(UploadBatch(Path(known)), batch)
    except StoreError as error:
        st.error(marked.plain(str(error)), icon=":material/error:")


def _ask(wanted: list[str]) -> None:
    _forget()
    wrong = [u for u in wanted if not urls.is_address(u)]
    if wrong or len(wanted) > MOST:
        shown = _("link.wrong", words=wrong[0][:80]) if wrong else _("link.many", n=i18n.number(MOST))
        st.error(marked.plain(shown), icon=":material/error:")
        return
    upload, problems = inbox.new_upload(paths.corpus()), []
    with st.spinner(_("link.asking")):
        for found in urls.ask(wanted):
            if isinstance(found, Problem):
                problems.append(found)
            else:
                upload.put(found.url, io.BytesIO(found.content), ending=found.ending)
    upload.note(problems)
    st.session_state["link-upload"] = str(upload.path)


def _forget() -> None:
    known = st.session_state.pop("link-upload", None)
    if known:
        files.forget(UploadBatch(Path(known)))


def _found(upload: UploadBatch, batch: Batch) -> None:
    found = files.previewed(upload, batch, "link")
    summary.counted(found)
    st.button(
        _("add.read", articles=i18n.count("articles", found.new)), type="primary", icon=":material/playlist_add:",
        key="link-read", on_click=_start, args=(upload, batch), disabled=not found.new,
    )  # fmt: skip
    summary.draw(found)


def _start(upload: UploadBatch, batch: Batch) -> None:
    upload.describe(batch)
    upload.start()
    st.session_state.pop("link-upload", None)
    st.session_state["link-text"] = ""
