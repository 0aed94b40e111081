"""Tables beside the figures, and what their downloads hold."""

from __future__ import annotations

from html import escape

import pandas as pd
import streamlit as st

from components import countries as names
from components import i18n
from sahelscope.store.rows import PlaceRow, rows

_ = i18n.text


def places(found: pd.DataFrame) -> None:
    """Draw the figures of towns and regions as a table; ``found`` as ``places_file`` returns it."""
    listed = rows(PlaceRow, found)
    with_codes = any(row.region_pcode for row in listed)
    keys = (
        "table.place",
        "table.region",
        *(["table.pcode"] if with_codes else []),
        "measure.mentions",
        "measure.articles",
    )
    head = "".join(f'<th scope="col">{escape(_(key))}</th>' for key in keys)
    body = "".join(
        f'<tr><th scope="row">{escape(row.name)}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in _place_cells(row, with_codes))
        + "</tr>"
        for row in listed
    )
    st.html(
        '<div class="ss-scroll ss-short" tabindex="0"><table class="ss-table ss-places">'
        f"<caption>{escape(_('map.towns'))}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _place_cells(row: PlaceRow, with_codes: bool) -> list[str]:
    inside = row.region if row.region != row.name else None
    region = ", ".join(words for words in (inside, names.name(row.country)) if words)
    codes = [row.region_pcode or "–"] if with_codes else []
    return [region, *codes, i18n.number(row.mentions), i18n.number(row.articles)]


def places_file(found: pd.DataFrame) -> pd.DataFrame:
    """Return towns and regions with the region that each lies in, and its p-code where one is known."""
    from sahelscope import geo  # here, since other pages do without geopandas

    return geo.with_regions(found)
