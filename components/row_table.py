"""A list as rows of 32 pixels, some twenty on a screen; a row that is taken opens its article, or does what it says.

Plain HTML with a link or a button in each row: it is reached and read by keyboard, a new tab opens the link's address,
and any number of such tables stand on one page. A click anywhere in a row is one on its link (links.js).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from html import escape
from numbers import Real
from typing import Any

import pandas as pd
import streamlit as st

from components import i18n, links

#: Pixels of a column without a width; a table that needs no more than so many is not stacked on a phone.
_WIDEST, _NARROW = 200, 480
#: So many letters may not fit on a line: they are all shown to whoever points at them.
_LONG = 20


def draw(
    name: str,
    rows: pd.DataFrame,
    columns: Mapping[str, tuple[str, int | None]],
    opens: Sequence[str],
    alt: str,
    *,
    bars: Collection[str] = (),
    open_one: Callable[[str], None] | None = None,
    chosen: str = "",
    stacked: bool = True,
) -> None:
    """Draw the rows: ``columns`` are their headings and widths in pixels, of which the proportions are kept.

    The widest column bears the link. ``opens`` are the findings that the rows open (``finding``); where a row does
    something else, ``open_one`` does it. ``bars``: numbers with a bar under them. ``chosen``: the one of ``opens``
    that is taken now. ``stacked``: on a phone the words stand below the other cells; else the table scrolls.
    """
    if open_one:
        links.acts(name, open_one)
    pixels = {column: width or _WIDEST for column, (_label, width) in columns.items()}
    widest, total = max(pixels, key=pixels.__getitem__), sum(pixels.values())
    most = {column: max(1, rows[column].max()) if len(rows) else 1 for column in bars}
    counted = {column for column in columns if _is_counted(rows[column])}
    head = "".join(
        _head(label, c in counted, 100 * pixels[c] / total, c == widest) for c, (label, _width) in columns.items()
    )
    body = []
    for (_index, row), opened in zip(rows.iterrows(), opens, strict=True):
        bearer = widest if str(row[widest]).strip() else next((c for c in columns if str(row[c]).strip()), widest)
        cells = ""
        for column, (label, _width) in columns.items():
            shown = _shown(row[column])
            if column == bearer:
                shown = _around(name, opened, shown, bool(open_one), opened == chosen)
            if column in bars:
                shown += _bar(100 * row[column] / most[column])
            cells += _cell(shown, row[column], label, column == widest, column in counted)
        taken = ' aria-current="true"' if chosen and opened == chosen else ""
        body.append(f'<tr class="ss-row"{taken}>{cells}</tr>')
    kind = "ss-whole" if stacked and total > _NARROW else "ss-wide"
    least = "" if stacked else f' style="min-width:{total}px"'
    st.html(
        f'<div class="ss-scroll ss-list {kind}" tabindex="0" role="region" aria-label="{escape(alt, quote=True)}">'
        f'<table class="ss-rows ss-fitted"{least}><thead><tr>{head}</tr></thead><tbody>{"".join(body)}</tbody></table>'
        "</div>"
    )


def finding(article_id: str, kind: str, start: object, end: object) -> str:
    """Return what a row opens: an article, at the words of a finding in it."""
    return f"{article_id}@{kind}-{start}-{end}"


def _around(name: str, opened: str, html: str, acts: bool, taken: bool) -> str:
    """Return the cell's words as what opens the row: a link to the article, or a button."""
    if acts:
        return links.act(name, opened, html, pressed=taken)
    article_id, _at, found = opened.partition("@")
    return links.around("article", html, id=article_id, **({"at": found} if found else {}))


def _shown(value: Any) -> str:
    if isinstance(value, Real) and not isinstance(value, bool):
        return i18n.number(float(value))
    return escape("" if pd.isna(value) else str(value))


def _is_counted(values: pd.Series[Any]) -> bool:
    """Tell whether a column holds numbers, or ranges of them such as "8–12", which stand at the right."""
    if pd.api.types.is_numeric_dtype(values):
        return True
    written = [str(value) for value in values if not pd.isna(value) and str(value)]
    return bool(written) and all(map(_is_figures, written))


def _head(label: str, counted: bool, percent: float, widest: bool) -> str:
    kind = ' class="ss-number"' if counted else ""
    width = "" if widest else f' style="width:{percent:.1f}%"'
    return f'<th scope="col"{kind}{width}>{escape(label)}</th>'


def _cell(shown: str, value: object, label: str, widest: bool, counted: bool) -> str:
    words = f' title="{escape(value, quote=True)}"' if isinstance(value, str) and len(value) > _LONG else ""
    if widest:
        return f'<td class="ss-said-words"{words}>{shown}</td>'
    if isinstance(value, Real) or _is_figures(str(value)):
        kind = "ss-number" if counted else "ss-cell"
        return f'<td class="{kind}" data-label="{escape(label, quote=True)}">{shown}</td>'
    return f'<td class="ss-cell"{words}>{f"<span>{shown}</span>" if shown else ""}</td>'


def _is_figures(words: str) -> bool:
    """Tell whether a cell says nothing without its heading: "8–12"."""
    return any(map(str.isdigit, words)) and not any(map(str.isalpha, words))


def _bar(percent: float) -> str:
    return f'<span class="ss-bar"><span style="width:{percent:.0f}%"></span></span>'
