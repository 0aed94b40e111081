"""The pages that there are: one list, from which the menu is made, and the ways that lead to them.

A page is a folder ``pages/<name>/`` with a page.py; a name whose folder is not there yet is left out. Pages in the menu
are reached by a click; a speaker, a country and an article have an address of their own (``/country?id=MLI``) and are
reached by their names.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Literal
from urllib.parse import urlencode

import streamlit as st

from components import i18n, may

ROOT = Path(__file__).resolve().parent.parent
#: The page that opens first; see home.py.
HOME = "brief"
Where = Literal["menu", "side", "address"]
#: Each page with its icon and where it is reached: in the menu, at the side, or by its address alone.
PAGES: dict[str, tuple[str, Where]] = {
    "brief": (":material/newspaper:", "menu"),
    "map": (":material/public:", "menu"),
    "timeline": (":material/timeline:", "menu"),
    "quotes": (":material/format_quote:", "menu"),
    "coverage": (":material/grid_on:", "menu"),
    "articles": (":material/article:", "menu"),
    "add": (":material/add_circle:", "side"),
    "corrections": (":material/rule:", "side"),
    "beside": (":material/compare:", "side"),
    "country": (":material/flag:", "address"),
    "speaker": (":material/person:", "address"),
    "article": (":material/description:", "address"),
}
#: What whoever sees a page must be allowed to do; for the others, reading is enough.
NEEDS: dict[str, may.Role] = {"add": "add", "corrections": "edit"}
#: What the address holds of what a page is about, bound to no widget: Streamlit leads to a page with these only.
ABOUT = ("id", "at")
#: Holds the page that a callback asked for until the next run follows it, and the page that is drawn.
_ASKED, _NOW = "page-asked-for", "page-now"


def script(name: str) -> Path:
    """Return the file of a page."""
    return ROOT / "pages" / name / "page.py"


def names() -> list[str]:
    """Return the pages that this dashboard has: whoever may only read has no page to add and correct."""
    return [name for name in _there(ROOT) if name not in NEEDS or may.may(NEEDS[name])]


@cache
def _there(root: Path) -> tuple[str, ...]:
    return tuple(name for name in PAGES if (root / "pages" / name / "page.py").exists())


def menu() -> st.Page:
    """Draw the menu, go where a callback asked to, and return the page that the address asks for."""
    pages = {name: _page(name) for name in names()}
    chosen = st.navigation(list(pages.values()), position="top")
    now = chosen.url_path or HOME
    st.session_state[_NOW] = now
    asked, address = st.session_state.pop(_ASKED, ("", {}))
    if asked == now:
        st.query_params.update(address)
    elif asked in pages:
        st.switch_page(pages[asked], query_params=address)
    with st.sidebar:
        for name, page in pages.items():
            if PAGES[name][1] == "side":
                st.page_link(page)
    return chosen


def current() -> str:
    """Return the name of the page that is drawn."""
    return str(st.session_state.get(_NOW, HOME))


def asked(name: str) -> str:
    """Return a value of the address that names what the page is about: ``id`` of a country; "" where it is not there.

    Bound to no widget, unlike those of address.py: Streamlit refuses to lead to a page with a bound one.
    """
    return st.query_params.get(name, "")


def link(name: str, label: str, icon: str | None = None, **address: str) -> None:
    """Draw a link to a page with these values in its address; the filters stay. Plain words where it is not there."""
    if name not in names():
        st.markdown(label)
    elif name == current():  # a link to the page that is open changes what it shows, but not the address
        key = "-".join(["link", name, *address.values()])
        st.button(label, key=key, icon=icon, type="tertiary", on_click=go, args=(name,), kwargs=address)
    else:
        st.page_link(_page(name), label=label, icon=icon, query_params=address or None)


def go(name: str, **address: str) -> None:
    """Lead to a page with these values in its address, from the callback of a button or a figure; the filters stay."""
    st.session_state[_ASKED] = (name, address)


def href(name: str, **address: str | Sequence[str]) -> str:
    """Return the address of a page for a link in HTML, relative, so that it holds behind a proxy too."""
    query = urlencode(address, doseq=True)
    return ("./" if name == HOME else name) + (f"?{query}" if query else "")


def _page(name: str) -> st.Page:
    icon, where = PAGES[name]
    return st.Page(
        script(name), title=i18n.text(f"{name}.title"), icon=icon, url_path=name, default=name == HOME,
        visibility="visible" if where == "menu" else "hidden",
    )  # fmt: skip
