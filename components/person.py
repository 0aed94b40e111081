"""Who looks: by the address that a login or a reverse proxy vouches for, else by the browser, else by the visit.

Streamlit tells the machine that a request came from, but takes it from X-Forwarded-For where a program on this machine
asks, and so from whoever writes that header. A proxy is therefore known by a secret that only it and the dashboard
know (the setting ``user_secret``), never by where it stands.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from pathlib import Path

import streamlit as st

from sahelscope import settings
from sahelscope.settings import SettingsError

#: Names the browser; set by known_browser.py.
COOKIE = "sahelscope-browser"
SECRET_HEADER = "X-Sahelscope-Secret"
#: Characters of a secret that cannot be guessed.
SHORTEST = 16
_LONGEST = 254
_BROWSER = re.compile(r"[A-Za-z0-9_-]{32}")
_VISIT = "visit"


def address() -> str | None:
    """Return the address, or the name, of whoever is logged in, in small letters; None where nobody vouches for one."""
    return _from_proxy() or _from_login()


def owner() -> str:
    """Return what stands for this person on what they bring along: the same at each visit, and it tells no name."""
    if known := address():
        who = f"person:{known}"
    elif is_browser(browser := st.context.cookies.get(COOKIE)):
        who = f"browser:{browser}"
    else:
        who = f"visit:{st.session_state.setdefault(_VISIT, secrets.token_urlsafe(24))}"
    return hashlib.sha256(who.encode()).hexdigest()[:32]


def is_browser(name: object) -> bool:
    """Return whether this is a name that known_browser.py gives."""
    return isinstance(name, str) and bool(_BROWSER.fullmatch(name))


def logins() -> list[str]:
    """Return the names of the providers that one can log in with: "default" where there is but one."""
    if not st.secrets.load_if_toml_exists() or "auth" not in st.secrets:
        return []
    found = st.secrets["auth"]
    named = [name for name in found if name != "client_kwargs" and hasattr(found[name], "keys")]
    return named or ["default"]


def is_asked() -> bool:
    """Return whether the dashboard is set up to know people: by a login, by a proxy, or by a login it cannot read."""
    if settings.text("user_header") or logins():
        return True
    if st.secrets.load_if_toml_exists():
        return False
    return any(Path(file).is_file() for file in st.get_option("secrets.files"))


def _from_proxy() -> str | None:
    header, secret = settings.text("user_header"), settings.text("user_secret") or ""
    if not header:
        return None
    if len(secret) < SHORTEST:
        raise SettingsError(
            f"user_header needs user_secret, at least {SHORTEST} characters that the proxy sends in {SECRET_HEADER}; "
            "without it anybody could claim any name"
        )
    given, names = st.context.headers.get_all(SECRET_HEADER), st.context.headers.get_all(header)
    if len(given) != 1 or not hmac.compare_digest(given[0].encode(), secret.encode()):
        return None
    return _plain(names[0]) if len(names) == 1 else None  # one of two would be the visitor's own


def _from_login() -> str | None:
    """Return the address of the login; None where its provider does not say that it has checked the address."""
    checked = st.user.get("email_verified")
    if st.user.get("is_logged_in") is not True or str(checked).lower() != "true":
        return None
    return _plain(str(st.user.get("email") or ""))


def _plain(name: str) -> str | None:
    """Return a name in small letters. Only ASCII: among all letters, there are some that become others when small."""
    name = name.strip()
    if not name or name[0] == "@" or len(name) > _LONGEST or not name.isascii() or not name.isprintable():
        return None
    return None if any(c.isspace() or c in ",;\"'<>" for c in name) else name.lower()
