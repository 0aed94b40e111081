"""Which article is being read, and which finding in it: in the address, so that a link opens it there.

On any page an article is read beside the list (``?article=ID@quote-120-160``); it also has a page of its own
(``/article?id=ID&at=quote-120-160``).
"""

from __future__ import annotations

import streamlit as st

from components import address, navigation

ARTICLE = "article"


def open_at(article_id: str, finding: str = "") -> None:
    """Open an article beside the list, at a finding; for callbacks."""
    address.put("article", f"{article_id}@{finding}" if finding else article_id)
    st.session_state.pop(_key(article_id), None)


def close() -> None:
    """Close the article that is read beside the list."""
    address.put("article", "")


def beside() -> tuple[str, str]:
    """Return the id of the article that is read beside the list, and the finding asked for; "" for none."""
    article_id, _, finding = address.one("article").partition("@")
    return article_id, finding


def page() -> tuple[str, str]:
    """Return the same for the page of an article."""
    return navigation.asked("id"), navigation.asked("at")


def chosen(article_id: str, asked: str) -> str:
    """Return the finding that was clicked last, else the one that the address asks for."""
    return str(st.session_state.get(_key(article_id), asked))


def choose(article_id: str, finding: str) -> None:
    """Choose a finding; for callbacks. The address of the article's own page follows."""
    st.session_state[_key(article_id)] = finding
    if navigation.current() == ARTICLE:
        st.query_params["at"] = finding


def _key(article_id: str) -> str:
    return f"reading-{article_id}"
