"""What is taken along from the brief: a briefing to hand on, and the incidents for a spreadsheet or a map."""

from __future__ import annotations

import io
from collections.abc import Callable

import streamlit as st

from components import export, figure, i18n
from sahelscope.briefing import content
from sahelscope.briefing import written as briefings
from sahelscope.export import incidents, written
from sahelscope.export.written import Form
from sahelscope.models import Language
from sahelscope.store.filters import Filters
from sahelscope.store.questions import Corpus

_ = i18n.text
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def draw(corpus: Corpus, chosen: Filters) -> None:
    """Draw the button that offers them; each file is made when somebody asks for it."""
    # settled now: whoever asks for a file later is no session, and has no language
    language: Language = i18n.language()
    with st.popover(_("take.along"), type="tertiary", icon=":material/download:", key="take-along"):
        st.caption(_("take.briefing_help"))
        with st.container(horizontal=True, gap="small"):
            _briefing("docx", "Word", _WORD, corpus, chosen, language)
            _briefing("html", "HTML", "text/html", corpus, chosen, language)
            _briefing("md", "Markdown", "text/markdown", corpus, chosen, language)
        st.caption(_("take.incidents_help"))
        with st.container(horizontal=True, gap="small"):
            about = incidents.about(chosen, language)
            _incidents("xlsx", "Excel", figure.XLSX, corpus, chosen, about)
            _incidents("gpkg", "GeoPackage", "application/geopackage+sqlite3", corpus, chosen)
            _incidents("geojson", "GeoJSON", "application/geo+json", corpus, chosen)


def _file(form: str, label: str, mime: str, chosen: Filters, make: Callable[[], bytes], name: str = "briefing") -> None:
    file = export.file_name(name, chosen).removesuffix(".csv")
    st.download_button(
        label, data=make, file_name=f"{file}.{form}", mime=mime, key=f"take-{form}", on_click="ignore",
        icon=":material/download:",
    )  # fmt: skip


def _briefing(form: briefings.Form, label: str, mime: str, corpus: Corpus, chosen: Filters, language: Language) -> None:
    _file(form, label, mime, chosen, lambda: briefings.content(content.make(corpus, chosen, language), form))


def _incidents(
    form: Form, label: str, mime: str, corpus: Corpus, chosen: Filters, about: list[tuple[str, str]] | None = None
) -> None:
    def make() -> bytes:
        out = io.BytesIO()
        written.write(incidents.incidents(corpus, chosen), form, out, "incidents", about or ())
        return out.getvalue()

    _file(form, label, mime, chosen, make, "incidents")
