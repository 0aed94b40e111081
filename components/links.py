"""Links in HTML to a list, a speaker, a country, an article: a click stays in the session, a new tab opens the same.

Streamlit's own links and buttons are one element each; a table of forty names would be forty of them. These are plain
HTML. Each link holds the whole address, the filters too: it leads where it says in a new tab, and before the one unseen
component (links.js) that tells the server which was clicked is there. What has no address of its own, such as filtering
by a region, is a button (``act``) whose page says what it does (``acts``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import streamlit as st

from components import address, filters, navigation, reading

SCRIPT = Path(__file__).with_name("links.js")
_KEY = "links"
#: What each kind of button does; kept from the run that drew it to the click.
_ACTS = "links-acts"


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


def act(name: str, value: str, html: str, *, pressed: bool = False) -> str:
    """Return a button around HTML that does with a value what ``acts`` says of its name."""
    told = escape(f"{name} {value}", quote=True)
    state = ' aria-pressed="true"' if pressed else ""
    return f'<button type="button" class="ss-do" value="{told}"{state}>{html}</button>'


def acts(name: str, then: Callable[[str], None]) -> None:
    """Say what the buttons of a name do; ``name`` holds no space. Whatever a browser sends may stand in the value."""
    st.session_state.setdefault(_ACTS, {})[name] = then


def listen() -> None:
    """Follow the links and buttons of the whole page; drawn once, in the frame."""
    with address.unseen():
        _component()(key=_KEY, on_went_change=_follow, on_did_change=_do)


def _do() -> None:
    name, _space, value = str(st.session_state[_KEY].did or "").partition(" ")
    if then := st.session_state.get(_ACTS, {}).get(name):
        then(value)


def _follow() -> None:
    went = urlsplit(str(st.session_state[_KEY].went or ""))
    page, values = went.path.rpartition("/")[2] or navigation.HOME, parse_qs(went.query)
    if page not in navigation.names():
        return
    filters.take(values)
    own = {name: of[0] for name, of in values.items() if name not in {*filters.LISTS, *filters.SINGLE, "lang"}}
    about = {name: own.pop(name) for name in navigation.ABOUT if name in own}
    if page == "article" and "id" in about:  # opens beside the list
        reading.open_at(about["id"], about.get("at", ""))
    else:
        for name, value in own.items():  # of the controls of that page
            address.put(name, value)
        navigation.go(page, **about)


@cache
def _component() -> Any:
    return st.components.v2.component("links", js=SCRIPT.read_text(encoding="utf-8"))
