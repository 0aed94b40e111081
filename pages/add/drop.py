"""Files are dropped, looked at, and handed over to be read."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from pathlib import Path
from typing import Any

import streamlit as st

from components import i18n, marked
from pages.add import batch as said
from pages.add import columns, look
from sahelscope import paths
from sahelscope.corpus import inbox
from sahelscope.corpus.inbox import UploadBatch
from sahelscope.corpus.preview import Preview, preview
from sahelscope.read.batch import Batch
from sahelscope.store import StoreError

_ = i18n.text
#: Megabytes a file.
LARGEST = 200
#: A look ends after so many seconds, however many files there are; the reading itself takes all.
LOOK = 8.0


def draw() -> None:
    """Draw the place for files, then what they hold and the button that reads them."""
    turn = st.session_state.setdefault("add-turn", 0)
    dropped = st.file_uploader(
        _("add.files"), accept_multiple_files=True, key=f"add-files-{turn}", max_upload_size=LARGEST,
        help=_("add.files_help"),
    )  # fmt: skip
    if not dropped:
        st.caption(_("add.forms"))
        return
    try:
        handed = _kept(dropped)
        batch = said.draw("drop")
        found = looked(handed, batch)
        if columns.draw(found, turn):
            batch = said.given("drop", columns.chosen(turn))
            found = looked(handed, batch)
        look.counted(found)
    except StoreError as error:
        st.error(marked.plain(str(error)), icon=":material/error:")
        return
    label = _("add.read", articles=i18n.count("articles", found.new)) if found.whole else _("add.read_all")
    st.button(
        label, type="primary", icon=":material/playlist_add:", key="add-read", on_click=_start, args=(handed, batch),
        disabled=found.whole and not found.new,
    )  # fmt: skip
    look.draw(found)


def _kept(dropped: Sequence[Any]) -> UploadBatch:
    """Return the batch on disk that holds what lies in the box now."""
    ids = tuple(file.file_id for file in dropped)
    known = st.session_state.get("add-handed")
    if known and known[0] == ids and Path(known[1]).is_dir():
        return UploadBatch(Path(known[1]))
    if known:
        forget(UploadBatch(Path(known[1])))
    handed = inbox.hand_over(paths.corpus())
    for file in dropped:
        file.seek(0)
        handed.put(file.name, file)
    st.session_state["add-handed"] = (ids, str(handed.path))
    return handed


def forget(handed: UploadBatch) -> None:
    """Take back a batch that was never read."""
    if handed.path.is_dir() and handed.state().state == "handed over":
        handed.remove()


def looked(handed: UploadBatch, batch: Batch, where: str = "add") -> Preview:
    """Return what reading would bring; remembered until something else is dropped or said."""
    key: Hashable = (str(handed.path), batch.outlet, batch.published, batch.language, batch.columns)
    known = st.session_state.get(f"{where}-look")
    if known and known[0] == key:
        return known[1]  # type: ignore[no-any-return]
    with st.spinner(_("add.looking")):
        handed.said(batch)
        full = handed.batch()
        found = preview(full.names, paths.corpus(), full, seconds=LOOK, problems=handed.problems())
    st.session_state[f"{where}-look"] = (key, found)
    return found


def _start(handed: UploadBatch, batch: Batch) -> None:
    handed.said(batch)
    handed.start()
    st.session_state["add-turn"] += 1
    st.session_state.pop("add-handed", None)
    st.session_state.pop("add-look", None)
