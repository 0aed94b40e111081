"""What the address (URL) holds: a link is a finding that can be sent.

Streamlit writes a bound widget's *labels* into the address. Labels change with the language of the interface and with
the counts beside them, and two people may share a name. So the address is bound to plain widgets that are never shown
and hold codes only (``?country=MLI&speaker=awa-diallo``); what the reader sees is drawn from them, and its changes are
written back to them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import streamlit as st

Code = TypeVar("Code", bound=str)
#: All names that an address may hold, by whether one or several values stand under them. A saved view holds no others:
#: its file may come from anywhere, and under another name it would set what Streamlit, or a page, keeps for itself.
MANY = frozenset(
    ("country", "speaker", "outlet", "language", "side", "family", "type", "region", "actor", "kind", "act", "of",
     "about", "why")
)  # fmt: skip
ONE = frozenset(
    ("against", "as", "new", "reposts", "period", "since", "until", "by", "lang", "q", "event", "article", "when",
     "deaths", "each", "reports", "doubtful", "looks_back", "order", "sorted", "view", "measure", "area", "level",
     "towns", "who", "sure", "stack", "rows", "step", "axis", "what", "count", "gaps", "list")
)  # fmt: skip


def several(name: str) -> tuple[str, ...]:
    """Draw the hidden widget of a list in the address (``?name=a&name=b``) and return its values."""
    _known(name, MANY)
    with st.container(key=f"address-{name}"):
        st.multiselect(name, [], key=name, accept_new_options=True, bind="query-params", label_visibility="collapsed")
    return tuple(st.session_state[name])


def one(name: str, default: str = "") -> str:
    """Draw the hidden widget of a single value in the address and return it."""
    _known(name, ONE)
    with st.container(key=f"address-{name}"):
        st.text_input(name, default, key=name, bind="query-params", label_visibility="collapsed")
    return str(st.session_state[name])


def _known(name: str, names: frozenset[str]) -> None:
    if name not in names:
        raise ValueError(f"{name} stands in no list of {__name__}")


def held(name: str) -> tuple[str, ...]:
    """Return the values of a name before its hidden widget is drawn, as a label above it needs them."""
    if name not in st.session_state:  # the first look at a link: no widget has taken it from the address yet
        return tuple(st.query_params.get_all(name))
    value = st.session_state[name]
    return ((value,) if value else ()) if isinstance(value, str) else tuple(value)


def put(name: str, value: str) -> None:
    """Write a single value into the address; for callbacks, since a page reads it while it is drawn."""
    st.session_state[name] = value


def choice(name: str, label: str, options: Sequence[Code], shown: Callable[[str], str]) -> Code:
    """Draw one choice out of a few and return it; the first option is the default and stays out of the address."""
    asked = one(name, options[0])
    value = next((option for option in options if option == asked), options[0])
    key = f"{name}-shown"
    st.session_state[key] = value
    st.segmented_control(
        label, options, key=key, format_func=shown, required=True, on_change=_take, args=(name, options[0])
    )
    return value


def choices(
    name: str, label: str, options: Sequence[str], shown: Callable[[str], str], label_hidden: bool = False
) -> tuple[str, ...]:
    """Draw any number of choices as pills and return those taken; none taken means all.

    A hidden label is read out only.
    """
    values = [value for value in several(name) if value in options]
    key = f"{name}-shown"
    st.session_state[key] = values
    st.pills(
        label, options, selection_mode="multi", key=key, format_func=shown, on_change=_take, args=(name, []),
        label_visibility="collapsed" if label_hidden else "visible",
    )  # fmt: skip
    return tuple(values)


def switch(name: str, label: str, word: str = "on", explained: str | None = None) -> bool:
    """Draw a switch and return whether it is on; only its word for "on" stands in the address."""
    one(name)
    return held_switch(name, label, word, explained)


def held_switch(name: str, label: str, word: str = "on", explained: str | None = None) -> bool:
    """Draw the switch of a value that is held in the address already."""
    on = bool(st.session_state[name] == word)
    st.session_state[f"{name}-shown"] = on
    st.toggle(label, key=f"{name}-shown", on_change=_turn, args=(name, word), help=explained)
    return on


def _turn(name: str, word: str) -> None:
    st.session_state[name] = word if st.session_state[f"{name}-shown"] else ""


def _take(name: str, otherwise: str | list[str]) -> None:
    st.session_state[name] = st.session_state[f"{name}-shown"] or otherwise
