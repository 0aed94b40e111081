"""Makes every chart take the keyboard: from mark to mark by arrows, read out; Enter does what a click does."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from components import address, i18n

SCRIPT = Path(__file__).with_name("chart_keys.js")


def listen() -> None:
    """Listen for all charts of the page; drawn once, in the frame."""
    with address.unseen():
        _component()(key="chart-keys", data={"help": i18n.text("figure.keys")})


@cache
def _component() -> Any:
    return st.components.v2.component("chart_keys", js=SCRIPT.read_text(encoding="utf-8"))
