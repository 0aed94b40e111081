"""What the address (URL) holds: a link is a finding that can be sent.

Streamlit writes a bound widget's *labels* into the address. Labels change with the language of the interface and with
the counts beside them, and two people may share a name. So the address is bound to plain widgets that are never shown
and hold codes only (``?country=MLI&speaker=awa-diallo``); what the reader sees is drawn from them, and its changes are
written back to them.

Each of them costs the server and the browser something at every click, and there are twenty; nearly all hold what they
hold by default, which stands in no address. So one is drawn only from when there is something to hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

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


#: The box of what is on the page and never seen; the names whose widgets are drawn; the defaults of the others.
_BOX, _DRAWN, _DEFAULTS = "address-box", "address-drawn", "address-defaults"


def begin() -> None:
    """Draw the box of what is never seen; first on the page, so that nothing moves when it fills."""
    st.session_state[_BOX] = st.container(key="address-box")


@contextmanager
def apart(name: str) -> Iterator[None]:
    """Give what is drawn anew by itself, a fragment, a box of its own: it can draw no widget elsewhere."""
    before = unseen()
    st.session_state[_BOX] = st.container(key=f"address-box-{name}")
    try:
        yield
    finally:
        st.session_state[_BOX] = before


def unseen() -> DeltaGenerator:
    """Return the box of what is on the page and never seen."""
    box: DeltaGenerator = st.session_state[_BOX]
    return box


def several(name: str) -> tuple[str, ...]:
    """Hold a list of the address (``?name=a&name=b``) and return its values."""
    _known(name, MANY)
    if _is_held(name, []):
        unseen().multiselect(
            name, [], key=name, accept_new_options=True, bind="query-params", label_visibility="collapsed"
        )
    return tuple(st.session_state[name])


def one(name: str, default: str = "") -> str:
    """Hold a single value of the address and return it."""
    _known(name, ONE)
    if _is_held(name, default):
        unseen().text_input(name, default, key=name, bind="query-params", label_visibility="collapsed")
    return str(st.session_state[name])


def _is_held(name: str, default: Any) -> bool:
    """Tell whether a name needs its widget; where it does not, the session holds the default.

    It needs one when the address names it, or a callback has set it, and from then on: it takes the name out of the
    address again, and what is drawn and gone is forgotten by Streamlit.
    """
    state = st.session_state
    drawn, defaults = state.setdefault(_DRAWN, set()), state.setdefault(_DEFAULTS, {})
    if name in drawn:
        return True
    if name in st.query_params or state.get(name, default) not in (default, defaults.get(name, default)):
        drawn.add(name)
        return True
    state[name] = defaults[name] = default  # another page may have another default
    return False


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
