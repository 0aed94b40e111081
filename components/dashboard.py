"""The frame of the dashboard: navigation, and the filters that every page shares. app.py starts it."""

import logging
from contextlib import suppress
from pathlib import Path

import streamlit as st

from components import address, corpus, empty, filters, i18n, reader, style
from sahelscope import paths, settings
from sahelscope.corpus import log
from sahelscope.settings import SettingsError
from sahelscope.store import StoreError

_ = i18n.text
ROOT = Path(__file__).resolve().parent.parent
#: The page that opens first; see home.py.
HOME = "map"
PAGES = {
    "map": ":material/public:",
    "timeline": ":material/timeline:",
    "quotes": ":material/format_quote:",
    "add": ":material/add_circle:",
}


def draw() -> None:
    """Draw the frame, then the page that the address asks for."""
    style.sheet()  # first, so that nothing is seen without it
    with st.sidebar:
        address.one("lang")
    i18n.begin()
    st.set_page_config(
        page_title="Sahelscope", page_icon=str(style.ICON), layout="wide", menu_items={"About": _("frame.about")}
    )
    st.logo(style.logo(), size="large")
    page = st.navigation([_page(name) for name in _names()], position="top")
    found = corpus.current()
    if found.is_sample:
        empty.sample()
    filters.draw(found)
    i18n.switch()
    try:
        page.run()
        reader.draw(found)
    except StoreError as error:  # damaged while it was open
        empty.damaged(error)


def broken(error: Exception) -> bool:
    """Say in a sentence that a page failed; what went wrong in detail is in the corpus's log and in the terminal."""
    with suppress(SettingsError):
        log.write_to(paths.corpus())
    logging.getLogger("sahelscope.dashboard").error("a page failed", exc_info=error)
    if isinstance(error, StoreError):
        empty.damaged(error)
    elif isinstance(error, SettingsError):
        empty.settings(error)
    else:
        empty.broken()
    return True


def _names() -> list[str]:
    """Return the pages that this dashboard has: whoever may only read has no page to add and correct."""
    return [name for name in PAGES if name != "add" or not settings.switch("read_only")]


def _page(name: str) -> st.Page:
    script = ROOT / "pages" / name / "page.py"
    return st.Page(script, title=_(f"{name}.title"), icon=PAGES[name], url_path=name, default=name == HOME)


if __name__ == "__main__":
    draw()
