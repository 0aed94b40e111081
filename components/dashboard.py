"""The frame of the dashboard: navigation, and the filters that every page shares. app.py starts it."""

import logging
from contextlib import suppress

import streamlit as st

from components import (
    address,
    chart_keys,
    colours,
    corpus,
    empty,
    filter_box,
    filters,
    garbage,
    i18n,
    links,
    login,
    may,
    navigation,
    reader,
    style,
    views,
    visitor,
)
from sahelscope import paths
from sahelscope.corpus import log
from sahelscope.settings import SettingsError
from sahelscope.store import StoreError
from sahelscope.store.errors import SlowError

_ = i18n.text


def draw() -> None:
    """Draw the frame, then the page that the address asks for."""
    style.sheet()  # first, so that nothing is seen without it
    address.begin()
    address.one("lang")
    i18n.begin()
    style.set_in_sheet(menu=f'"{_("frame.menu")}"', **colours.of_countries(), **colours.of_families())
    st.set_page_config(
        page_title="Sahelscope", page_icon=str(style.ICON), layout="wide", menu_items={"About": _("frame.about")}
    )
    st.logo(style.logo(), size="large")
    may.settle()
    page = navigation.menu()
    if not may.may("read"):  # before the corpus is opened
        i18n.switch()
        login.gate()
        return
    links.listen()  # before what is slower, and ever at the same place: a click is heard as soon as it can be made
    found = corpus.current()
    if found.is_sample:
        empty.sample()
    choices = filters.hold(found)
    if navigation.current() != "add":  # what is added is not filtered
        filter_box.draw(found, choices)
    views.draw(found)
    login.corner()
    i18n.switch()
    visitor.meet()
    try:
        with filters.settled():
            page.run()
        chart_keys.listen()
        reader.draw(found)
        garbage.settle()
    except SlowError as error:
        empty.slow(error)
    except StoreError as error:  # damaged while it was open
        empty.damaged(error)


def broken(error: Exception) -> bool:
    """Say in a sentence that a page failed; what went wrong in detail is in the corpus's log and in the terminal."""
    if isinstance(error, may.NotAllowedError):
        logging.getLogger("sahelscope.dashboard").warning("refused: %s", error)
        empty.not_allowed()
        return True
    with suppress(SettingsError):
        log.write_to(paths.corpus())
    logging.getLogger("sahelscope.dashboard").error("a page failed", exc_info=error)
    if isinstance(error, SlowError):
        empty.slow(error)
    elif isinstance(error, StoreError):
        empty.damaged(error)
    elif isinstance(error, SettingsError):
        empty.settings(error)
    else:
        empty.broken()
    return True


if __name__ == "__main__":
    draw()
