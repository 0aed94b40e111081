"""Corrections as a file for another desk, and from one."""

from __future__ import annotations

import tempfile
from pathlib import Path

import streamlit as st

from components import file_box, i18n, marked, may
from sahelscope import paths
from sahelscope.corpus import share
from sahelscope.store import StoreError

_ = i18n.text
#: Megabytes of a file.
LARGEST = 20


def draw(any_made: bool) -> None:
    """Draw the download, and the field for a file of another desk."""
    st.header(_("share.title"), anchor=False)
    if any_made:
        st.download_button(
            _("share.export"), data=lambda: share.exported(paths.corpus()), file_name="sahelscope-corrections.csv",
            mime="text/csv", icon=":material/download:", type="tertiary", on_click="ignore", key="share-export",
        )  # fmt: skip
    given = file_box.draw(_("share.import"), "share-import", LARGEST, ["csv"], _("share.import_help"))
    if given and st.button(_("share.take"), key="share-take", icon=":material/input:"):
        _take(given.getvalue())
    if told := st.session_state.pop("share-told", None):
        st.success(told)
    if wrong := st.session_state.pop("share-wrong", None):
        st.error(marked.plain(wrong), icon=":material/error:")


@may.only("edit")
def _take(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corrections.csv"  # never the name that it was uploaded under
        path.write_bytes(content)
        try:
            with st.spinner(_("by_hand.saving"), show_time=True):
                taken = share.taken(paths.corpus(), path)
            st.session_state["share-told"] = _("share.taken", **taken._asdict())
        except StoreError as error:
            st.session_state["share-wrong"] = str(error).replace(f"{folder}/", "")
    st.rerun()
