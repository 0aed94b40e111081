"""Logging in and out, where the dashboard knows people; without that, nothing is drawn."""

from __future__ import annotations

import logging
from html import escape

import streamlit as st
from streamlit.errors import StreamlitAuthError, StreamlitMissingAuthlibError

from components import i18n, marked, may, person
from sahelscope import settings

_ = i18n.text


def gate() -> None:
    """Draw what stands before a dashboard that not everybody may read."""
    known = person.address()
    # who is known already, or has no way to log in here, is not told to
    st.title(_("login.title" if person.logins() and not known else "login.closed"), anchor=False)
    if known:
        st.text(_("login.not_named", who=known))
    else:
        st.write(_("login.needed" if person.logins() else "login.elsewhere"))
    _buttons()


def corner() -> None:
    """Draw in the side who is logged in, or the way to log in; nothing where nobody needs to."""
    if not may.is_restricted() or not (person.address() or person.logins()):
        return
    with st.sidebar.container(key="login", gap="small"):
        if known := person.address():
            st.html(f'<p class="ss-meta">{escape(_("login.as", who=known))}</p>')
        _buttons()


def _buttons() -> None:
    if st.user.get("is_logged_in"):
        st.button(_("login.out"), key="login-out", icon=":material/logout:", type="tertiary", on_click=st.logout)
        return
    if settings.text("user_header") and person.address():
        return
    names = person.logins()
    for name in names:
        label = _("login.in") if len(names) == 1 else _("login.with", name=marked.plain(name))
        st.button(label, key=f"login-{name}", icon=":material/login:", on_click=_log_in, args=(name,))
    if wrong := st.session_state.pop("login-wrong", None):
        st.error(wrong, icon=":material/error:")


def _log_in(name: str) -> None:
    try:
        st.login(name)
    except StreamlitMissingAuthlibError:
        st.session_state["login-wrong"] = _("login.library")
    except StreamlitAuthError as error:
        logging.getLogger("sahelscope.dashboard").error("%s", error)
        st.session_state["login-wrong"] = _("login.settings")
