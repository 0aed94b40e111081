"""Tables beside the figures, and what their downloads hold."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import pandas as pd
import streamlit as st

from components import countries as names
from components import i18n
from sahelscope.store.questions import Measure
from sahelscope.store.rows import CountryRow, rows

_ = i18n.text
MEASURES: tuple[Measure, ...] = ("articles", "about", "mentions", "events", "quotes")


def countries(counted: pd.DataFrame, measure: str, chosen: Sequence[str]) -> None:
    """Draw the figures of the map as a table that a screen reader reads; rows of chosen countries stand out."""
    columns = [("country", "table.country"), *((m, f"measure.{m}") for m in MEASURES)]
    head = "".join(f'<th scope="col"{_sorted(m, measure)}>{escape(_(key))}</th>' for m, key in columns)
    lines = "".join(
        f'<tr{_chosen(row.country, chosen)}><th scope="row">{escape(names.name(row.country))}</th>'
        + "".join(f"<td{_sorted(m, measure)}>{i18n.number(getattr(row, m))}</td>" for m in MEASURES)
        + "</tr>"
        for row in rows(CountryRow, counted)
    )
    st.html(
        f'<div class="ss-scroll" tabindex="0"><table class="ss-table"><caption>{escape(_("map.table_alt"))}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table></div>"
    )


def _sorted(column: str, by: str) -> str:
    return ' class="ss-by"' if column == by else ""


def _chosen(code: str, chosen: Sequence[str]) -> str:
    return ' class="ss-chosen"' if code in chosen else ""


def countries_file(counted: pd.DataFrame) -> pd.DataFrame:
    """Return the figures of the map with the countries' names in both languages, for a download."""
    found = counted.copy()
    for position, language in enumerate(i18n.LANGUAGES, start=1):
        found.insert(position, f"name_{language}", [names.name(code, language) for code in found["country"]])
    return found
