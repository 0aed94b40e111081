"""A box into which files are dropped, in the reader's language.

Streamlit writes "Upload" and "200MB per file" on it in English only. The style sheet shows our words in their place. A
screen reader reads both of the button: its English word is shrunk, not taken away, since axe-core takes no word that a
style sheet generates for a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, overload

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from components import i18n, style

_ = i18n.text


@overload
def draw(label: str, key: str, largest: int, kinds: Sequence[str], help: str) -> UploadedFile | None: ...
@overload
def draw(
    label: str, key: str, largest: int, kinds: Sequence[str], help: str, several: Literal[True]
) -> list[UploadedFile]: ...
def draw(
    label: str, key: str, largest: int, kinds: Sequence[str], help: str, several: bool = False
) -> UploadedFile | list[UploadedFile] | None:
    """Draw the box and return what was dropped; a page has one at most.

    ``largest``: MB a file. ``kinds``: the ends of the files' names that are taken, all where there is none.
    """
    limit = " · ".join([_("upload.limit", n=i18n.number(largest)), *(kind.upper() for kind in kinds)])
    words = {"upload": _("upload.choose_several" if several else "upload.choose"), "limit": limit}
    style.set_in_sheet(**{name: f'"{said}"' for name, said in words.items()})
    dropped: UploadedFile | list[UploadedFile] | None = st.file_uploader(
        label, type=list(kinds) or None, accept_multiple_files=several, key=key, max_upload_size=largest, help=help
    )
    return dropped
