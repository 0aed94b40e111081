"""Links in HTML to a speaker, a country, an article: a click stays in the session, a new tab opens the same address.

Streamlit's own links are one element each; a table of forty names would be forty of them. These are plain HTML, and one
unseen component (links.js) tells the server which was clicked.
"""

from __future__ import annotations

from functools import cache
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import streamlit as st

from components import navigation, reading

SCRIPT = Path(__file__).with_name("links.js")
_KEY = "links"


def to(page: str, words: str, title: str = "", **values: str) -> str:
    """Return a link as HTML to a page with these values in its address; ``words`` are plain text.

    The words alone where the page is not there.
    """
    return around(page, escape(words), title, **values)


def around(page: str, html: str, title: str = "", **values: str) -> str:
    """Return a link around HTML; see ``to``."""
    if page not in navigation.names():
        return html
    shown = f' title="{escape(title, quote=True)}"' if title else ""
    where = escape(navigation.href(page, **values), quote=True)
    return f'<a class="ss-go" href="{where}" target="_self"{shown}>{html}</a>'


def listen() -> None:
    """Follow the links of the whole page; drawn once, in the frame."""
    with st.container(key="address-links"):
        _component()(key=_KEY, on_went_change=_follow)


def _follow() -> None:
    went = urlsplit(str(st.session_state[_KEY].went or ""))
    page, values = went.path.rpartition("/")[2], dict(parse_qsl(went.query))
    if page == "article" and (article := values.get("id")):  # opens beside the list
        reading.open_at(article, values.get("at", ""))
    elif page in navigation.names():
        navigation.go(page, **values)


@cache
def _component() -> Any:
    return st.components.v2.component("links", js=SCRIPT.read_text(encoding="utf-8"))
