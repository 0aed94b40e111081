"""A list as rows of 32 pixels, some twenty on a screen; a row that is taken opens its article."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from components import reading

ROW, HEAD, MOST = 32, 38, 680


def draw(
    name: str,
    rows: pd.DataFrame,
    columns: Mapping[str, tuple[str, int | None]],
    opens: Sequence[str],
    alt: str,
    config: Mapping[str, Any] | None = None,
    open_one: Callable[[str], None] | None = None,
) -> None:
    """Draw the rows: ``columns`` are their headings and widths in pixels, ``opens`` what each row opens (``finding``).

    Where a row opens something else, ``open_one`` does it.
    """
    key = f"rows-{name}-{hash(tuple(opens))}"
    st.dataframe(
        rows[list(columns)],
        hide_index=True,
        row_height=ROW,
        height=min(MOST, HEAD + ROW * max(1, len(rows))),
        column_config={c: st.column_config.Column(label, width=width) for c, (label, width) in columns.items()}
        | dict(config or {}),
        key=key,
        on_select=lambda: _taken(key, opens, open_one or _article),
        selection_mode=["single-row", "single-cell"],  # a click anywhere in the row; its box is for the keyboard
        alt=alt,
    )


def finding(article_id: str, kind: str, start: object, end: object) -> str:
    """Return what a row opens: an article, at the words of a finding in it."""
    return f"{article_id}@{kind}-{start}-{end}"


def _article(opened: str) -> None:
    article_id, _at, found = opened.partition("@")
    reading.open_at(article_id, found)


def _taken(key: str, opens: Sequence[str], open_one: Callable[[str], None]) -> None:
    """Open what the row stands for; a second click on it, which takes it back, opens it again."""
    selection = st.session_state[key]["selection"]
    taken = [row for row, _column in selection.get("cells", ())] or selection["rows"]
    number = taken[0] if taken else st.session_state.get(f"{key}-last", -1)
    st.session_state[f"{key}-last"] = number
    if 0 <= number < len(opens):
        open_one(opens[number])
