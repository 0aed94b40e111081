"""Files are dropped, previewed, and uploaded to be read."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from pathlib import Path
from typing import Any

import streamlit as st

from components import file_box, i18n, marked
from pages.add import columns, fields, own, summary
from sahelscope import paths, settings
from sahelscope.corpus.inbox import UploadBatch
from sahelscope.corpus.preview import Preview, preview
from sahelscope.read.batch import Batch
from sahelscope.store import StoreError

_ = i18n.text
#: A preview ends after so many seconds, however many files there are; the reading itself takes all.
SECONDS = 8.0


def draw() -> None:
    """Draw the place for files, then what they hold and the button that reads them."""
    turn, largest = st.session_state.setdefault("add-turn", 0), settings.number("most_upload")
    dropped = file_box.draw(
        _("add.files"), f"add-files-{turn}", largest, (), _("add.files_help", n=i18n.number(largest)), several=True
    )
    if not dropped:
        st.caption(_("add.forms"))
        return
    try:
        upload = _uploaded(dropped)
        batch = fields.draw("drop")
        found = previewed(upload, batch)
        if columns.draw(found, turn):
            batch = fields.values("drop", columns.chosen(turn))
            found = previewed(upload, batch)
        summary.counted(found)
    except StoreError as error:
        st.error(marked.plain(str(error)), icon=":material/error:")
        return
    label = _("add.read", articles=i18n.count("articles", found.new)) if found.whole else _("add.read_all")
    st.button(
        label, type="primary", icon=":material/playlist_add:", key="add-read", on_click=_start, args=(upload, batch),
        disabled=found.whole and not found.new,
    )  # fmt: skip
    summary.draw(found)


def _uploaded(dropped: Sequence[Any]) -> UploadBatch:
    """Return the batch on disk that holds what lies in the box now."""
    ids = tuple(file.file_id for file in dropped)
    known = st.session_state.get("add-upload")
    if known and known[0] == ids and Path(known[1]).is_dir():
        return UploadBatch(Path(known[1]))
    if known:
        forget(UploadBatch(Path(known[1])))
    upload = own.new()
    for file in dropped:
        file.seek(0)
        upload.put(file.name, file)
    st.session_state["add-upload"] = (ids, str(upload.path))
    return upload


def forget(upload: UploadBatch) -> None:
    """Remove an uploaded batch that was never read."""
    if upload.path.is_dir() and upload.state().state == "uploaded":
        own.remove(upload)


def previewed(upload: UploadBatch, batch: Batch, where: str = "add") -> Preview:
    """Return what reading would bring; remembered until the files or the fields change."""
    key: Hashable = (str(upload.path), batch.outlet, batch.published, batch.language, batch.columns)
    known = st.session_state.get(f"{where}-look")
    if known and known[0] == key:
        return known[1]  # type: ignore[no-any-return]
    with st.spinner(_("add.looking")):
        upload.describe(batch)
        full = upload.batch()
        found = preview(full.names, paths.corpus(), full, seconds=SECONDS, problems=upload.problems())
    st.session_state[f"{where}-look"] = (key, found)
    return found


def _start(upload: UploadBatch, batch: Batch) -> None:
    upload.describe(batch)
    own.start(upload)
    st.session_state["add-turn"] += 1
    st.session_state.pop("add-upload", None)
    st.session_state.pop("add-look", None)
