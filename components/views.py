"""Saved views in the sidebar: save what is chosen under a name, come back to it, see what is new since."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

import streamlit as st

from components import address, filters, i18n, marked, may, navigation, problems
from components.corpus import CachedCorpus
from sahelscope import paths
from sahelscope.store import StoreError, views
from sahelscope.store.views import View

_ = i18n.text
#: What the address of any page holds; those that are lists first.
_LISTS, _SINGLE = filters.LISTS, filters.SINGLE
#: No part of a view: what is being read, the language of the interface, what was new.
_NEVER = ("article", "lang", "new")


def draw(corpus: CachedCorpus) -> None:
    """Draw the saved views, each with how much is new in it, and the field that saves what is chosen now."""
    try:
        saved = views.read(paths.corpus())
    except StoreError as error:
        st.sidebar.error(marked.plain(problems.told(error)))
        return
    may_write = may.may("edit")
    if not saved and not may_write:
        return
    with st.sidebar.container(key="views", gap="small"):
        if saved:
            st.header(_("views.title"), anchor=False)
        for number, view in enumerate(saved):
            _line(corpus, view, number, may_write)
        if may_write:
            _save()
        if wrong := st.session_state.pop("views-wrong", None):
            st.error(marked.plain(wrong))


def _line(corpus: CachedCorpus, view: View, number: int, may_write: bool) -> None:
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key=f"view-{number}"):
        st.button(
            marked.plain(view.name), key=f"view-open-{number}", type="tertiary", icon=":material/bookmark:",
            on_click=_open, args=(view, "", may_write),
        )  # fmt: skip
        if view.seen and (
            new := corpus.count_articles(replace(view.filters(corpus.choices().last), new_since=view.seen))
        ):
            st.button(
                _("views.new", n=i18n.number(new)), key=f"view-new-{number}", help=_("views.new_help"),
                on_click=_open, args=(view, view.seen, may_write),
            )  # fmt: skip
        if may_write:
            st.button(
                "", key=f"view-remove-{number}", type="tertiary", icon=":material/close:",
                help=_("views.remove", name=marked.plain(view.name)), on_click=_remove, args=(view.name,),
            )  # fmt: skip


def _save() -> None:
    box = st.popover(_("views.save"), icon=":material/bookmark_add:", type="tertiary")
    with box, st.form("views-save", border=False, clear_on_submit=True):
        st.text_input(_("views.name"), key="views-name", max_chars=views.LONGEST)
        st.form_submit_button(_("views.keep"), on_click=_keep)


@may.only("edit")
def _keep() -> None:
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    view = View(str(st.session_state["views-name"]), navigation.current(), _address(), now)
    try:
        views.save(paths.corpus(), view)
    except (ValueError, StoreError) as error:
        st.session_state["views-wrong"] = problems.told(error)


def _address() -> dict[str, tuple[str, ...]]:
    """Return what the address holds now: that of the filters, and that of the page."""
    held: dict[str, tuple[str, ...]] = {}
    for name in {*_LISTS, *_SINGLE, *st.query_params} - set(_NEVER):
        value = st.session_state.get(name, st.query_params.get_all(name))
        values = tuple(map(str, value)) if isinstance(value, Sequence) and not isinstance(value, str) else (str(value),)
        if any(values) and value is not None:
            held[name] = values
    return held


def _open(view: View, new: str, may_write: bool) -> None:
    """Go to a view; ``new``: only what came in since then."""
    held: Mapping[str, Sequence[str]] = view.address
    for name in {*_LISTS, *_SINGLE, *st.query_params} - set(_NEVER):
        if name in st.session_state and name not in held:
            st.session_state[name] = type(st.session_state[name])()
    for name, values in held.items():
        if name in address.MANY:
            st.session_state[name] = list(values)
        elif name in address.ONE - set(_NEVER):
            st.session_state[name] = values[0]
    st.session_state["new"] = new
    known = view.page if view.page in navigation.names() else navigation.HOME
    navigation.go(known, **{"id": held["id"][0]} if "id" in held else {})
    if may_write:
        _looked(view.name)


@may.only("edit")
def _looked(name: str) -> None:
    try:
        views.looked(paths.corpus(), name)
    except StoreError as error:
        st.session_state["views-wrong"] = problems.told(error)


@may.only("edit")
def _remove(name: str) -> None:
    try:
        views.remove(paths.corpus(), name)
    except StoreError as error:
        st.session_state["views-wrong"] = problems.told(error)
