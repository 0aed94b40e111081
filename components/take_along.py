"""What is taken along: a briefing to hand on, and the incidents for a spreadsheet, a map or another program."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import streamlit as st

from components import downloads, export, i18n
from sahelscope.briefing import content
from sahelscope.briefing import written as briefings
from sahelscope.export import about, acled, hxl, incidents, written
from sahelscope.export.pieces import pieces
from sahelscope.export.written import Form
from sahelscope.models import Language
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.happenings import COUNTED_EVENTS
from sahelscope.store.questions import Corpus

_ = i18n.text
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FORMS: tuple[Form, ...] = ("xlsx", "csv", "parquet", "jsonl", "gpkg", "geojson")
#: Which columns: Sahelscope's, the same with a row of HXL tags, ACLED's.
_COLUMNS = ("own", "hxl", "acled")


def draw(corpus: Corpus, chosen: Filters) -> None:
    """Draw the button that offers a briefing and the incidents; each file is made when somebody asks for it."""
    # settled now: whoever asks for a file later is no session, and has no language
    language: Language = i18n.language()
    with st.popover(_("take.along"), type="tertiary", icon=":material/download:", key="take-along"):
        st.caption(_("take.briefing_help"))
        with st.container(horizontal=True, gap="small"):
            for form, label, mime in (("docx", "Word", _WORD), ("html", "HTML", "text/html"),
                                      ("zip", "Markdown (ZIP)", "application/zip")):  # fmt: skip
                _briefing(form, label, mime, corpus, chosen, language)
        _incidents(corpus, chosen, COUNTED_EVENTS, language)


def incidents_of(corpus: Corpus, chosen: Filters, only: EventFilter) -> None:
    """Draw the button that offers the incidents of a list, under its filters."""
    with st.popover(_("take.incidents"), type="tertiary", icon=":material/download:", key="take-incidents"):
        _incidents(corpus, chosen, only, i18n.language())


def _briefing(form: str, label: str, mime: str, corpus: Corpus, chosen: Filters, language: Language) -> None:
    name = export.file_name("briefing", chosen).removesuffix(".csv")

    def make() -> bytes:
        made = content.make(corpus, chosen, language)
        return briefings.packed(made, name) if form == "zip" else briefings.content(made, form)  # type: ignore[arg-type]

    _download(label, make, f"{name}.{form}", mime, form)


def _incidents(corpus: Corpus, chosen: Filters, only: EventFilter, language: Language) -> None:
    st.caption(_("take.incidents_help"))
    names = {name: _(f"take.columns_{name}") for name in _COLUMNS}
    columns = st.radio(_("take.columns"), _COLUMNS, key="take-columns", format_func=names.__getitem__)
    with st.container(horizontal=True, gap="small"):
        for form in _FORMS if columns == "own" else ("xlsx", "csv") if columns == "hxl" else written.FORMS:
            label, mime = export.FORMS[form]
            name = export.file_name("incidents", chosen).removesuffix("csv") + form
            _download(label, lambda form=form: _file(corpus, chosen, only, form, columns, language), name, mime, form)  # type: ignore[misc]


def _download(label: str, make: Callable[[], bytes], name: str, mime: str, form: str) -> None:
    st.download_button(
        label, data=make, file_name=name, mime=mime, key=f"take-{form}", on_click="ignore", icon=":material/download:"
    )


def _file(corpus: Corpus, chosen: Filters, only: EventFilter, form: Form, columns: str, language: Language) -> bytes:
    of_acled = columns == "acled"
    said = about.of("acled" if of_acled else "incidents", chosen, only, language=language)

    def made() -> Iterator[bytes]:
        frames = incidents.incidents(corpus, chosen, only)
        tags = hxl.tags if columns == "hxl" else None
        return pieces(map(acled.as_acled, frames) if of_acled else frames, form, "incidents", said, tags)

    return downloads.file(made)
