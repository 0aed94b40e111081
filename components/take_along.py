"""What is taken along from the brief: a briefing to hand on, and the incidents for a spreadsheet or a map."""

from __future__ import annotations

import io
from collections.abc import Callable

import streamlit as st

from components import export, figure, i18n
from sahelscope.briefing import content, docx, html, markdown
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
            _file("docx", "Word", _WORD, chosen, lambda: docx.content(content.make(corpus, chosen, language)))
            _file("html", "HTML", "text/html", chosen, lambda: _utf8(html.text(content.make(corpus, chosen, language))))
            _file("md", "Markdown", "text/markdown", chosen,
                  lambda: _utf8(markdown.text(content.make(corpus, chosen, language))))  # fmt: skip
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


def _incidents(
    form: Form, label: str, mime: str, corpus: Corpus, chosen: Filters, about: list[tuple[str, str]] | None = None
) -> None:
    def make() -> bytes:
        out = io.BytesIO()
        written.write(incidents.incidents(corpus, chosen), form, out, "incidents", about or ())
        return out.getvalue()

    _file(form, label, mime, chosen, make, "incidents")


def _utf8(words: str) -> bytes:
    return words.encode("utf-8")
