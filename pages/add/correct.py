"""A wrong title, day, outlet or language of one article is corrected by hand."""

from __future__ import annotations

import streamlit as st

from components import cards, i18n, languages, marked, period
from sahelscope import paths
from sahelscope.corpus.correct import correct_article
from sahelscope.language import grammars
from sahelscope.store import StoreError
from sahelscope.store.corrections import FIELDS
from sahelscope.store.questions import Corpus, Filters
from sahelscope.store.rows import ListedArticle, rows

_ = i18n.text
#: So many articles are offered at once; the search finds the others.
MOST = 50


def draw(corpus: Corpus) -> None:
    """Draw the search for an article, then its fields."""
    words = st.text_input(_("correct.search"), key="correct-search", type="search", placeholder=_("correct.hint"))
    found = rows(ListedArticle, corpus.articles(Filters(search=words, once=False), MOST, 0))
    listed = {row.article_id: row for row in found}
    if not listed:
        st.caption(_("empty.match"))
        return
    chosen = st.selectbox(
        _("correct.article"), list(listed), index=None, key="correct-article", format_func=lambda i: _line(listed[i]),
        placeholder=_("correct.choose"),
    )  # fmt: skip
    if chosen:
        _fields(listed[chosen], corpus.version)
    if wrong := st.session_state.pop("correct-wrong", None):
        st.error(marked.plain(wrong), icon=":material/error:")


def _line(row: ListedArticle) -> str:
    parts = [row.title or _("article.untitled"), row.outlet, i18n.day(row.published) if row.published else None]
    return " · ".join(part for part in parts if part)


def _fields(row: ListedArticle, version: str) -> None:
    key = f"{row.article_id}-{version}"
    now = {
        "title": row.title or "",
        "published": row.published.isoformat() if row.published else "",
        "outlet": row.outlet or "",
        "language": row.language,
    }
    with st.container(border=True, key="correct-fields"):
        st.html(f'<p class="ss-meta">{cards.origin(row, row.corrected)}</p>')
        title = st.text_input(_("field.title"), now["title"], key=f"correct-title-{key}", max_chars=500)
        published, outlet, language = st.columns(3)
        day = published.date_input(
            _("correct.published"), row.published, key=f"correct-day-{key}", format="YYYY-MM-DD",
            min_value=min(period.EARLIEST, row.published or period.EARLIEST), max_value=period.LATEST,
        )  # fmt: skip
        offered = list(dict.fromkeys([*grammars.MODULES, row.language]))
        wanted = {
            "title": " ".join(title.split()),
            "published": day.isoformat() if day else "",
            "outlet": " ".join(
                outlet.text_input(_("field.outlet"), now["outlet"], key=f"correct-outlet-{key}", max_chars=200).split()
            ),
            "language": language.selectbox(
                _("field.language"), offered, key=f"correct-language-{key}",
                index=offered.index(row.language), format_func=languages.name,
            ),
        }  # fmt: skip
        changed = {field: wanted[field] for field in FIELDS if wanted[field] and wanted[field] != now[field]}
        with st.container(horizontal=True, gap="small"):
            st.button(
                _("correct.save"), key="correct-save", type="primary", icon=":material/edit:", disabled=not changed,
                on_click=_correct, args=(row.article_id, changed),
            )  # fmt: skip
            if row.corrected:
                st.button(
                    _("correct.back"), key="correct-back", type="tertiary", icon=":material/undo:",
                    on_click=_correct, args=(row.article_id, dict.fromkeys(FIELDS)),
                )  # fmt: skip
        st.caption(_("correct.kept"))


def _correct(article_id: str, fields: dict[str, str | None]) -> None:
    try:
        correct_article(paths.corpus(), article_id, fields)
    except (StoreError, ValueError) as error:
        st.session_state["correct-wrong"] = str(error)
    except KeyError:
        st.session_state["correct-wrong"] = _("read.missing_do")
