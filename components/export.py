"""Downloads: exactly what is shown, built only when somebody asks."""

from __future__ import annotations

import codecs
import io
from collections.abc import Callable

import pandas as pd
import streamlit as st

from components import i18n
from sahelscope.export import beside, qdpx, written
from sahelscope.store.questions import Corpus, Filters
from sahelscope.store.quote_filter import QuoteFilter


def button(name: str, filters: Filters, label: str, make: Callable[[], pd.DataFrame]) -> None:
    """Draw the button that downloads the dataframe which ``make`` returns; it is called at the click, not before.

    ``name``: the table that its rows are of; names stand beside their ids (sahelscope/export/beside.py).
    """
    language = i18n.language()  # settled now: whoever asks for a file later is no session, and has no language
    st.download_button(
        label, data=lambda: csv(beside.named(name, make(), language)), file_name=file_name(name, filters),
        mime="text/csv", key=f"download-{name}", icon=":material/download:", type="tertiary",
        on_click="ignore", help=i18n.text("export.help"),
    )  # fmt: skip


def coded(corpus: Corpus, filters: Filters, only: QuoteFilter) -> None:
    """Draw the button that downloads texts with coded quotes, for programs of qualitative analysis."""

    def made() -> bytes:
        out = io.BytesIO()
        qdpx.write(qdpx.frames(corpus, filters, only), out)
        return out.getvalue()

    name = file_name("quotes", filters).removesuffix(".csv") + ".qdpx"
    st.download_button(
        i18n.text("take.coded"), data=made, file_name=name, mime="application/zip", key="download-coded",
        icon=":material/download:", type="tertiary", on_click="ignore", help=i18n.text("take.coded_help"),
    )  # fmt: skip


def csv(table: pd.DataFrame) -> bytes:
    """Return the table as CSV that a spreadsheet opens rightly: UTF-8 with its mark, no cell taken for a formula."""
    return codecs.BOM_UTF8 + written.csv_text(table).encode("utf-8")


def file_name(name: str, filters: Filters) -> str:
    """Return a name that tells what the file holds: sahelscope-quotes-MLI-NER.csv."""
    parts = [name, *filters.countries[:5]]
    if filters.since or filters.until:
        parts += [day.isoformat() for day in (filters.since, filters.until) if day]
    return "-".join(["sahelscope", *("".join(c for c in p if c.isalnum() or c in "-_") for p in parts)]) + ".csv"
