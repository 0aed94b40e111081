"""Sets the language of the page, which Streamlit declares to be English: French is then read out as French."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from components import i18n

SCRIPT = Path(__file__).with_name("page_language.js")


def tell() -> None:
    """Declare the language of the interface; nothing is drawn."""
    with st.container(key="page-language"):
        _component()(key="page-language-told", data={"language": i18n.language()}, width="content", height="content")


@cache
def _component() -> Any:
    return st.components.v2.component("page_language", html="<span></span>", js=SCRIPT.read_text(encoding="utf-8"))
