"""Tables beside the figures, and what their downloads hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from html import escape
from numbers import Real

import pandas as pd
import streamlit as st

from components import countries as names
from components import i18n
from sahelscope.store.rows import PlaceRow, rows

_ = i18n.text


#: A table that is shown on a page has so many rows; its downloads have all.
MOST = 200


def draw(heads: Sequence[str], lines: Iterable[Sequence[str]], caption: str, look: str = "") -> None:
    """Draw a table of words under its headings; the first cell of a line names it. ``caption`` is read out only.

    ``look``: "ss-words" for words rather than numbers, "ss-places", "ss-plain".
    """
    head = "".join(f'<th scope="col">{escape(words)}</th>' for words in heads)
    body = "".join(
        f'<tr><th scope="row">{escape(line[0])}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in line[1:])
        + "</tr>"
        for line in lines
    )
    name = escape(caption, quote=True)
    st.html(
        f'<div class="ss-scroll" tabindex="0" role="region" aria-label="{name}"><table class="ss-table {look}">'
        f"<caption>{name}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def rows_of(found: pd.DataFrame, caption: str) -> None:
    """Draw any dataframe as a table of its first rows, and say where the others are."""
    shown = found.head(MOST)
    draw([_head(str(column)) for column in shown.columns], shown.map(_written).itertuples(index=False), caption,
         "ss-plain")  # fmt: skip
    if len(found) > len(shown):
        st.caption(_("figure.table_cut", n=i18n.number(len(shown)), all=i18n.number(len(found))))


def _head(column: str) -> str:
    key = f"column.{column}"
    return _(key) if key in i18n.words() else column.replace("_", " ")


def _written(cell: object) -> str:
    """Write a cell: a day as a day, a whole number with its thousands apart, nothing for what is not known."""
    if cell is None or pd.isna(cell):  # type: ignore[call-overload]
        return "–"
    if isinstance(cell, dt.date):
        return i18n.day(cell.date() if isinstance(cell, dt.datetime) else cell)
    if isinstance(cell, Real) and not isinstance(cell, bool):
        return i18n.number(float(cell)) if float(cell).is_integer() else f"{float(cell):.3g}"
    return str(cell)


def places(found: pd.DataFrame) -> None:
    """Draw the figures of towns and regions as a table; ``found`` as ``places_file`` returns it."""
    listed = rows(PlaceRow, found)
    with_codes = any(row.region_pcode for row in listed)
    codes = ["table.pcode"] if with_codes else []
    keys = ("table.place", "table.region", *codes, "measure.mentions", "measure.articles")
    draw([_(key) for key in keys], [[row.name, *_place_cells(row, with_codes)] for row in listed], _("map.towns"),
         "ss-places")  # fmt: skip


def _place_cells(row: PlaceRow, with_codes: bool) -> list[str]:
    inside = row.region if row.region != row.name else None
    region = ", ".join(words for words in (inside, names.name(row.country)) if words)
    codes = [row.region_pcode or "–"] if with_codes else []
    return [region, *codes, i18n.number(row.mentions), i18n.number(row.articles)]


def places_file(found: pd.DataFrame) -> pd.DataFrame:
    """Return towns and regions with the region that each lies in, and its p-code where one is known."""
    from sahelscope import geo  # here, since other pages do without geopandas

    return geo.with_regions(found)
