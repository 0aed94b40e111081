"""Saves a figure as PNG or SVG, in the reader's browser: no network, and no browser on the server.

The picture is made by Plotly's own code in the page (image.js), which the server cannot do without a browser; it
carries the figure's title, what was counted and where it is from, so that it can stand alone in a report.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import streamlit as st

from components import i18n, style

SCRIPT = Path(__file__).with_name("image.js")
#: Letters of one line of small text across a picture that is 1,200 pixels wide.
_LINE = 170
_HTML = '<button class="png" type="button">PNG</button><button class="svg" type="button">SVG</button>'
#: The arrow into a tray that stands before "CSV", too.
_ARROW = (
    "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2'%3E"
    "%3Cpath d='M12 4v11m-5-5 5 5 5-5M5 16v3h14v-3'/%3E%3C/svg%3E"
)
_CSS = f"""
:host, div {{ display: flex; gap: 0.6rem; }}
button {{
  min-height: 2rem; padding: 0; border: 0; border-radius: 0.375rem; background: none; cursor: pointer;
  display: inline-flex; align-items: center; gap: 0.25rem;
  font: inherit; font-size: 0.875rem; color: var(--st-text-color);
}}
button::before {{
  content: ""; width: 1.15rem; height: 1.15rem; background: currentColor;
  mask: url("data:image/svg+xml,{_ARROW}") center / contain no-repeat;
}}
@media (max-width: 400px) {{ button::before {{ display: none; }} }}
button:hover {{ color: var(--st-primary-color); }}
button:focus-visible {{ outline: 2px solid var(--st-primary-color); outline-offset: 1px; }}
"""


def buttons(
    figure: str,
    file: str,
    title: str,
    head: str,
    foot: str,
    on_click: Callable[[list[str]], None] | None = None,
) -> None:
    """Draw the two buttons for the chart that is drawn under the key ``figure``; ``file`` is a name without an ending.

    ``title``, ``head`` (what was counted) and ``foot`` (where it is from) are printed in the picture. ``on_click`` is
    called with what the chart's ``customdata`` says of the mark that is clicked, its first cell (the words) left out.
    """
    key = f"image-{figure}"

    def clicked() -> None:
        if on_click and (said := st.session_state[key].get("clicked")):
            on_click([str(cell) for cell in said])

    _component()(
        key=key,
        on_clicked_change=clicked,
        data={
            "figure": figure,
            "clicks": on_click is not None,
            "file": file,
            "title": escape(title),
            "head": _lines(head),
            "foot": _lines(foot),
            "ink": style.ink(),
            "muted": style.muted(),
            "paper": style.paper(),
            "png": i18n.text("figure.png"),
            "svg": i18n.text("figure.svg"),
        },
        width="content",
        height="content",
    )


def _lines(words: str) -> list[str]:
    return [escape(line) for line in textwrap.wrap(words, _LINE)]


@cache
def _component() -> Any:
    return st.components.v2.component("figure_image", html=_HTML, css=_CSS, js=SCRIPT.read_text(encoding="utf-8"))
