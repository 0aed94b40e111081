"""A clock in the reader's browser: after some seconds it calls back, as a click on a button would."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import streamlit as st

_SCRIPT = """
export default function ({ data, setTriggerValue }) {
  const timer = setTimeout(() => setTriggerValue("ticked", data.now), 1000 * data.seconds);
  return () => clearTimeout(timer);
}
"""


def after(seconds: float, now: str, then: Callable[[], None], key: str) -> None:
    """Call ``then`` once after so many seconds; drawn with another ``now``, once more."""
    _component()(key=key, data={"now": now, "seconds": seconds}, on_ticked_change=then, height="content")


@cache
def _component() -> Any:
    return st.components.v2.component("ticker", html="<span></span>", js=_SCRIPT)
