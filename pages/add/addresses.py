"""Articles are fetched by their addresses, previewed, and uploaded to be read; only where the network is allowed."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import streamlit as st

from components import i18n, marked, may
from pages.add import fields, files, own, summary
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
        found("link", batch, _again)
    except StoreError as error:
        st.error(marked.plain(str(error)), icon=":material/error:")


@may.only("add")
def _ask(wanted: list[str]) -> None:
    forget("link")
    wrong = [u for u in wanted if not urls.is_address(u)]
    if wrong or len(wanted) > MOST:
        shown = _("link.wrong", words=wrong[0][:80]) if wrong else _("link.many", n=i18n.number(MOST))
        st.error(marked.plain(shown), icon=":material/error:")
        return
    upload, problems = own.new(), []
    with st.spinner(_("link.asking")):
        for found in urls.ask(wanted):
            if isinstance(found, Problem):
                problems.append(found)
            else:
                upload.put(found.url, io.BytesIO(found.content), ending=found.ending)
    upload.note(problems)
    st.session_state["link-upload"] = str(upload.path)


def _again() -> None:
    st.session_state["link-text"] = ""


def forget(where: str) -> None:
    """Remove what was asked for and never read."""
    known = st.session_state.pop(f"{where}-upload", None)
    if known:
        files.forget(UploadBatch(Path(known)))


def found(where: str, batch: Batch, then: Callable[[], None]) -> None:
    """Draw what was given, if anything was asked for, and the button that reads it and then does ``then``."""
    known = st.session_state.get(f"{where}-upload")
    if not known or not Path(known).is_dir():
        return
    upload = UploadBatch(Path(known))
    seen = files.previewed(upload, batch, where)
    summary.counted(seen)
    st.button(
        _("add.read", articles=i18n.count("articles", seen.new)), type="primary", icon=":material/playlist_add:",
        key=f"{where}-read", on_click=_start, args=(where, upload, batch, then), disabled=not seen.new,
    )  # fmt: skip
    summary.draw(seen)


def _start(where: str, upload: UploadBatch, batch: Batch, then: Callable[[], None]) -> None:
    upload.describe(batch)
    own.start(upload)
    st.session_state.pop(f"{where}-upload", None)
    then()
