"""Links in HTML to a list, a speaker, a country, an article: a click stays in the session, a new tab opens the same.

Streamlit's own links are one element each; a table of forty names would be forty of them. These are plain HTML. Each
holds the whole address, the filters too: it leads where it says in a new tab, and before the one unseen component
(links.js) that tells the server which was clicked is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import streamlit as st

from components import filters, navigation, reading

SCRIPT = Path(__file__).with_name("links.js")
_KEY = "links"


def to(page: str, words: str, title: str = "", **values: str | Sequence[str]) -> str:
    """Return a link as HTML to a page with these values in its address; ``words`` are plain text.

    The words alone where the page is not there. A value may be a filter, of which an empty one is taken away.
    """
    return around(page, escape(words), title, **values)


def around(page: str, html: str, title: str = "", **values: str | Sequence[str]) -> str:
    """Return a link around HTML; see ``to``."""
    if page not in navigation.names():
        return html
    shown = f' title="{escape(title, quote=True)}"' if title else ""
    whole = {name: value for name, value in (filters.held() | values).items() if value}
    where = escape(navigation.href(page, **whole), quote=True)
    return f'<a class="ss-go" href="{where}" target="_self"{shown}>{html}</a>'


def listen() -> None:
    """Follow the links of the whole page; drawn once, in the frame."""
    with st.container(key="address-links"):
        _component()(key=_KEY, on_went_change=_follow)


def _follow() -> None:
    went = urlsplit(str(st.session_state[_KEY].went or ""))
    page, values = went.path.rpartition("/")[2] or navigation.HOME, parse_qs(went.query)
    if page not in navigation.names():
        return
    filters.take(values)
    own = {name: of[0] for name, of in values.items() if name not in {*filters.LISTS, *filters.SINGLE, "lang"}}
    if page == "article" and "id" in own:  # opens beside the list
        reading.open_at(own["id"], own.get("at", ""))
    else:
        navigation.go(page, **own)


@cache
def _component() -> Any:
    return st.components.v2.component("links", js=SCRIPT.read_text(encoding="utf-8"))
