"""Downloads: exactly what is shown, built only when somebody asks."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pandas as pd
import streamlit as st

from components import downloads, i18n
from sahelscope.export import about, beside, qdpx, written, xlsx
from sahelscope.export.pieces import pieces
from sahelscope.export.written import Form
from sahelscope.store.questions import Corpus, Filters
from sahelscope.store.quote_filter import QuoteFilter

_ = i18n.text
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
#: How each form is called, the same in every language, and its kind.
FORMS: dict[Form, tuple[str, str]] = {
    "csv": ("CSV", "text/csv"),
    "xlsx": ("Excel", XLSX),
    "parquet": ("Parquet", "application/vnd.apache.parquet"),
    "jsonl": ("JSON Lines", "application/jsonl"),
    "ris": ("RIS", "application/x-research-info-systems"),
    "bib": ("BibTeX", "application/x-bibtex"),
    "csl": ("CSL-JSON", "application/vnd.citationstyles.csl+json"),
    "gpkg": ("GeoPackage", "application/geopackage+sqlite3"),
    "geojson": ("GeoJSON", "application/geo+json"),
}
#: Endings of files that are not the name of their form.
_ENDINGS: dict[Form, str] = {"csl": "csl.json"}


def button(
    name: str, filters: Filters, label: str, make: Callable[[], Iterable[pd.DataFrame]],
    only: QuoteFilter | None = None,
) -> None:  # fmt: skip
    """Draw the button that downloads the rows which ``make`` yields as CSV, and behind another its other forms.

    They are made at the click, not before, and sent as they are made. ``name``: the table that they are of; names stand
    beside their ids (sahelscope/export/beside.py). ``only``: by what it is narrowed besides.
    """
    language = i18n.language()  # settled now: whoever asks for a file later is no session, and has no language
    said = about.of(name, filters, *([only] if only else []), language=language)

    def made(form: Form) -> bytes:
        return downloads.file(
            lambda: pieces((beside.named(name, frame, language) for frame in make()), form, name, said)
        )

    with st.container(horizontal=True, gap="small", key=f"downloads-{name}"):
        st.download_button(
            label, data=lambda: made("csv"), file_name=file_name(name, filters), mime="text/csv",
            key=f"download-{name}", icon=":material/download:", type="tertiary", on_click="ignore",
            help=_("export.help"),
        )  # fmt: skip
        with st.popover(_("export.forms"), type="tertiary", key=f"forms-{name}"):
            st.caption(_("export.articles_forms" if name == "articles" else "export.forms_help"))
            with st.container(horizontal=True, gap="small"):
                for form in written.forms(name):
                    if form in FORMS and form != "csv":
                        one(form, f"{name}-{form}", name, filters, lambda form=form: made(form))  # type: ignore[misc]


def one(form: Form, key: str, name: str, filters: Filters, make: Callable[[], bytes]) -> None:
    """Draw the button of one form."""
    label, mime = FORMS[form]
    file = file_name(name, filters).removesuffix("csv") + _ENDINGS.get(form, form)
    st.download_button(
        label, data=make, file_name=file, mime=mime, key=f"take-{key}", on_click="ignore", icon=":material/download:"
    )


def content(form: Form, table: pd.DataFrame, name: str, said: xlsx.About) -> bytes:
    """Return a small table in one of its forms; ``said``: the last sheet of a workbook."""
    return b"".join(pieces([table], form, name, said))


def coded(corpus: Corpus, filters: Filters, only: QuoteFilter) -> None:
    """Draw the button that downloads texts with coded quotes, for programs of qualitative analysis."""

    def made() -> bytes:
        return downloads.file(lambda: pieces(qdpx.frames(corpus, filters, only), "qdpx"))

    name = file_name("quotes", filters).removesuffix(".csv") + ".qdpx"
    st.download_button(
        _("take.coded"), data=made, file_name=name, mime="application/zip", key="download-coded",
        icon=":material/download:", type="tertiary", on_click="ignore", help=_("take.coded_help"),
    )  # fmt: skip


def csv(table: pd.DataFrame) -> bytes:
    """Return the table as CSV that a spreadsheet opens rightly: UTF-8 with its mark, no cell taken for a formula."""
    return b"".join(pieces([table], "csv"))


def file_name(name: str, filters: Filters) -> str:
    """Return a name that tells what the file holds: sahelscope-quotes-MLI-NER.csv."""
    parts = [name, *filters.countries[:5]]
    if filters.since or filters.until:
        parts += [day.isoformat() for day in (filters.since, filters.until) if day]
    return "-".join(["sahelscope", *("".join(c for c in p if c.isalnum() or c in "-_") for p in parts)]) + ".csv"
