"""What was set aside because it looked like no article: why, how it begins, and a button that takes it in."""

from __future__ import annotations

from html import escape
from pathlib import PurePath

import streamlit as st

from components import i18n, marked
from components.problems import told, translated
from pages.add import own
from sahelscope import paths
from sahelscope.store import StoreError
from sahelscope.store import aside as kept

_ = i18n.text
#: So many are shown; all can be taken in or forgotten at once.
SHOWN = 20


def draw() -> None:
    """Draw what is set aside; nothing where there is none."""
    there = kept.all_of(paths.corpus())
    if not there:
        return
    with st.expander(i18n.count("aside", len(there)), icon=":material/inventory_2:"):
        st.caption(_("aside.caption"))
        for one in there[:SHOWN]:
            _one(one)
        if len(there) > SHOWN:
            st.caption(_("aside.more", n=i18n.number(len(there) - SHOWN)))
        if len(there) > 1:
            _buttons("all", [one.article_id for one in there], _("aside.take_all"), _("aside.forget_all"))
        if wrong := st.session_state.pop("aside-wrong", None):
            st.error(marked.plain(wrong), icon=":material/error:")


def _one(one: kept.Aside) -> None:
    place = _place(one)
    title, where = one.title or place or _("article.untitled"), f"{place} · " if one.title and place else ""
    with st.container(border=True, gap="small"):
        st.html(
            f'<p class="ss-who"><span class="ss-speaker">{escape(title)}</span></p>'
            f'<p class="ss-meta">{escape(where + translated(one.reason))}</p>'
            f'<blockquote class="ss-context">{escape(one.beginning)}</blockquote>'
        )
        _buttons(one.article_id, [one.article_id], _("aside.take"), _("aside.forget"))


def _place(one: kept.Aside) -> str:
    """Return the file and the line, "" where somebody else brought it."""
    name = PurePath(one.file).name if own.is_own(one.owner) else ""
    return f"{name}, {_('add.line', n=i18n.number(one.line))}" if name and one.line else name


def _buttons(key: str, ids: list[str], take: str, forget: str) -> None:
    with st.container(horizontal=True, gap="small"):
        icon = ":material/playlist_add:"
        st.button(take, key=f"aside-take-{key}", icon=icon, on_click=_take, args=(ids,), type="tertiary")
        icon = ":material/delete:"
        st.button(forget, key=f"aside-forget-{key}", icon=icon, on_click=_forget, args=(ids,), type="tertiary")


def _take(ids: list[str]) -> None:
    try:
        own.take_in(ids)
    except StoreError as error:
        st.session_state["aside-wrong"] = told(error)


def _forget(ids: list[str]) -> None:
    own.forget_aside(ids)
