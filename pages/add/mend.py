"""A wrong title, day, outlet or language of one article is corrected by hand."""

from __future__ import annotations

import datetime as dt
from typing import Any

import streamlit as st

from components import cards, filters, i18n, languages, marked
from sahelscope import paths
from sahelscope.corpus.correct import mend
from sahelscope.language import grammars
from sahelscope.store import StoreError
from sahelscope.store.corrections import FIELDS
from sahelscope.store.questions import Corpus, Filters

_ = i18n.text
#: So many articles are offered at once; the search finds the others.
MOST = 50


def draw(corpus: Corpus) -> None:
    """Draw the search for an article, then its fields."""
    words = st.text_input(_("mend.search"), key="mend-search", type="search", placeholder=_("mend.hint"))
    rows = {row.article_id: row for row in corpus.articles(Filters(search=words, once=False), MOST, 0).itertuples()}
    if not rows:
        st.caption(_("empty.match"))
        return
    chosen = st.selectbox(
        _("mend.article"), list(rows), index=None, key="mend-article", format_func=lambda i: _line(rows[i]),
        placeholder=_("mend.choose"),
    )  # fmt: skip
    if chosen:
        _fields(rows[chosen], corpus.version)
    if wrong := st.session_state.pop("mend-wrong", None):
        st.error(marked.plain(wrong), icon=":material/error:")


def _line(row: Any) -> str:
    parts = [row.title if cards.known(row.title) else _("article.untitled")]
    parts += [row.outlet] if cards.known(row.outlet) else []
    parts += [i18n.day(row.published)] if cards.known(row.published) else []
    return " · ".join(str(p) for p in parts)


def _fields(row: Any, version: str) -> None:
    key = f"{row.article_id}-{version}"
    now = {
        "title": row.title if cards.known(row.title) else "",
        "published": row.published if cards.known(row.published) else None,
        "outlet": row.outlet if cards.known(row.outlet) else "",
        "language": row.language,
    }
    offered = list(dict.fromkeys([*grammars.MODULES, row.language]))
    with st.container(border=True, key="mend-fields"):
        st.html(f'<p class="ss-meta">{cards.origin(row)}</p>')
        title = st.text_input(_("field.title"), now["title"], key=f"mend-title-{key}", max_chars=500)
        day, outlet, language = st.columns(3)
        said = {
            "title": title,
            "published": day.date_input(
                _("mend.published"), now["published"], key=f"mend-day-{key}", format="YYYY-MM-DD",
                min_value=min(filters.EARLIEST, now["published"] or filters.EARLIEST), max_value=filters.LATEST,
            ),
            "outlet": outlet.text_input(_("field.outlet"), now["outlet"], key=f"mend-outlet-{key}", max_chars=200),
            "language": language.selectbox(
                _("field.language"), offered, key=f"mend-language-{key}",
                index=offered.index(now["language"]), format_func=languages.name,
            ),
        }  # fmt: skip
        changed = {f: _written(said[f]) for f in FIELDS if said[f] and said[f] != now[f]}
        with st.container(horizontal=True, gap="small"):
            st.button(
                _("mend.save"), key="mend-save", type="primary", icon=":material/edit:", disabled=not changed,
                on_click=_mend, args=(row.article_id, changed),
            )  # fmt: skip
            if cards.known(row.corrected):
                st.button(
                    _("mend.back"), key="mend-back", type="tertiary", icon=":material/undo:",
                    on_click=_mend, args=(row.article_id, dict.fromkeys(FIELDS)),
                )  # fmt: skip
        st.caption(_("mend.kept"))


def _written(value: object) -> str:
    return value.isoformat() if isinstance(value, dt.date) else " ".join(str(value).split())


def _mend(article_id: str, said: dict[str, str | None]) -> None:
    try:
        mend(paths.corpus(), article_id, said)
    except (StoreError, ValueError) as error:
        st.session_state["mend-wrong"] = str(error)
    except KeyError:
        st.session_state["mend-wrong"] = _("read.missing_do")
