"""One way to draw every figure: what it shows and how many, the chart, its table, its downloads, its citation.

A page hands over a Plotly figure and the dataframe that it draws, and gets all that a reader needs to use and to cite
it. ``figure.draw`` draws one; ``figure.nothing`` says why there is none, and what to do; ``figure.lacking`` finds that
out of what is chosen.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from components import export, filters, i18n, image, period, tables
from sahelscope.export import about, xlsx
from sahelscope.store.questions import Corpus, Filters

_ = i18n.text
#: Buttons of Plotly that no figure needs; saving is offered in words below it, and box and click choose.
_NO_BUTTONS = ["lasso2d", "select2d", "zoom2d", "pan2d", "zoomIn2d", "zoomOut2d", "autoScale2d", "resetScale2d"]
_CONFIG: dict[str, Any] = {"displaylogo": False, "modeBarButtonsToRemove": _NO_BUTTONS, "doubleClick": False}


@dataclass(frozen=True)
class Said:
    """What is said of a figure in words."""

    name: str  #: in file names, keys and tests: "events", "countries"
    title: str  #: the kind of finding and the unit: "Events by month and type"
    counted: str  #: how many, and what is left out: "539 happenings in 812 reports; 12 without a day are not drawn"
    alt: str  #: what the chart shows, for those who do not see it
    of: str = ""  #: the table that its rows are of, where they are of one: "events"


def draw(
    said: Said,
    drawn: go.Figure,
    table: pd.DataFrame | Callable[[], pd.DataFrame],
    corpus: Corpus,
    chosen: Filters,
    *,
    config: dict[str, Any] | None = None,
    selection: Sequence[str] = (),
    on_select: Callable[[str], None] | None = None,
    on_click: Callable[[list[str]], None] | None = None,
    shown: Callable[[pd.DataFrame], None] | None = None,
    beside: bool = False,
    shape: str = "",
) -> None:
    """Draw one figure with its title, table, downloads and citation.

    ``table``: the rows that the figure draws, or what returns them when they are asked for. ``selection``: what can be
    chosen on the chart ("points", "box"); ``on_select`` is then called with the chart's key, under which the session
    holds the choice; ``on_click`` where a box can be drawn as well, since Streamlit then tells of no click (image.py).
    ``shown`` draws the table in a manner of its own; ``beside``: the page draws it elsewhere.
    ``shape``: the style sheet gives the chart the height that fits its width, under ``st-key-shape-<shape>``.
    """
    key = f"chart-{said.name}"
    options: dict[str, Any] = {"on_select": "ignore"}
    if selection and on_select:
        options = {"on_select": lambda: on_select(key), "selection_mode": tuple(selection)}
    with st.container(key=f"figure-{said.name}", gap="small"):
        head(said)
        if shape:
            options["height"] = "stretch"
        with st.container(key=f"shape-{shape}") if shape else nullcontext():
            st.plotly_chart(drawn, key=key, config=_CONFIG | (config or {}), theme=None, alt=said.alt, **options)
        tools(said, table, corpus, chosen, image_of=f"figure-{said.name}", with_table=not beside, on_click=on_click)
        if not beside and st.session_state.get(f"table-{said.name}"):
            rows = table() if callable(table) else table
            shown(rows) if shown else tables.rows_of(rows, said.title)


def head(said: Said) -> None:
    """Draw the title, and under it how many of what."""
    st.header(said.title, anchor=False)
    st.caption(said.counted)


def tools(
    said: Said,
    table: pd.DataFrame | Callable[[], pd.DataFrame],
    corpus: Corpus,
    chosen: Filters,
    *,
    image_of: str = "",
    with_table: bool = True,
    on_click: Callable[[list[str]], None] | None = None,
) -> None:
    """Draw the row of buttons: the table, CSV, XLSX, PNG, SVG (where ``image_of`` holds a chart), the citation."""

    def rows() -> pd.DataFrame:
        return table() if callable(table) else table

    # settled now: whoever asks for a file later is no session, and has no language
    lines, sheets = _about(said, cited(said, corpus, chosen)), (_("figure.sheet"), _("figure.about_sheet"))
    language = i18n.language()

    def book() -> bytes:
        table = rows()
        return xlsx.book(table, [*lines, *about.meanings(said.of or said.name, map(str, table), language)], sheets)

    file = export.file_name(said.name, chosen).removesuffix(".csv")
    with st.container(horizontal=True, gap="small", key=f"tools-{said.name}", vertical_alignment="center"):
        if with_table:
            opened = st.session_state.setdefault(f"table-{said.name}", False)
            st.button(
                _("figure.hide_table" if opened else "figure.show_table"), key=f"show-{said.name}", type="tertiary",
                icon=":material/table_rows:", on_click=_turn, args=(f"table-{said.name}",),
            )  # fmt: skip
        for form, mime, made in (
            ("csv", "text/csv", lambda: export.csv(rows())),
            ("xlsx", export.XLSX, book),
        ):
            st.download_button(
                form.upper(), data=made, file_name=f"{file}.{form}", mime=mime, key=f"{form}-{said.name}",
                icon=":material/download:", type="tertiary", on_click="ignore", help=_(f"figure.{form}"),
            )  # fmt: skip
        if image_of:
            image.buttons(image_of, file, said.title, said.counted, lines[-1][1], on_click)
        with st.popover(_("figure.cite"), type="tertiary", icon=":material/format_quote:", key=f"cite-{said.name}"):
            st.caption(_("figure.cite_help"))
            st.code(lines[-1][1], language=None, wrap_lines=True)


def cited(said: Said, corpus: Corpus, chosen: Filters) -> str:
    """Return the words by which a figure or table is cited: what, out of which articles, made how and when."""
    articles = i18n.count("articles", corpus.count_articles(chosen))
    parts = [f"Sahelscope: {said.title}.", _("figure.out_of", articles=articles, filters=in_words(chosen))]
    parts.append(_("figure.made", day=i18n.day(dt.date.today()), rules=corpus.rules[:8]))
    return " ".join(parts)


def in_words(chosen: Filters) -> str:
    """Write the filters for a reader: "Mali · from 1 Jan 2026"; that there are none, where there are none."""
    shown = [(name, value) for name, value in filters.chosen() if name != "period"]
    # a map does not narrow itself to the country that is chosen on it
    words = [filters.shown(name)(value) for name, value in shown if name != "country" or chosen.countries]
    if chosen.since or chosen.until:
        ends = [i18n.day(day) if day else "…" for day in (chosen.since, chosen.until)]
        words.append(" – ".join(ends))
    return ", ".join(words) or _("figure.no_filter")


def nothing(
    why: str, do: str = "", button: str = "", then: Callable[..., None] | None = None, args: tuple[Any, ...] = ()
) -> None:
    """Say why there is no figure and what to do; ``button`` does it."""
    with st.container(border=True, key=f"nothing-{why}"):  # a page may lack several
        st.header(why, anchor=False)
        if do:
            st.write(do)
        if button and then:
            st.button(button, key=f"nothing-do-{why}", on_click=then, args=args)


def lacking(why: str, do: str = "") -> None:
    """Say why there is no figure on a page that has articles, and offer the way out that fits what is chosen."""
    if any(period.current()):
        within = _("figure.lacking_period", days=period.words(within=True))
        nothing(why, within, _("timeline.anytime"), period.clear)
    elif filters.chosen():
        nothing(why, do or _("figure.lacking_filters"), _("filters.clear_all"), filters.clear)
    else:
        nothing(why, do or _("figure.lacking_articles"))


def _about(said: Said, source: str) -> list[tuple[str, str]]:
    return [
        (_("figure.about_title"), said.title),
        (_("figure.about_counted"), said.counted),
        (_("figure.about_cite"), source),
    ]


def _turn(name: str) -> None:
    st.session_state[name] = not st.session_state[name]
