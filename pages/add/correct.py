"""A wrong title, day, outlet or language of one article is corrected by hand."""

from __future__ import annotations

import streamlit as st

from components import cards, correct_article, i18n
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
        row = listed[chosen]
        st.html(f'<p class="ss-meta">{cards.origin(row, row.corrected)}</p>')
        correct_article.fields(row, corpus.version)


def _line(row: ListedArticle) -> str:
    parts = [row.title or _("article.untitled"), row.outlet]
    if row.published:
        parts.append(i18n.published(row.published, row.published_from))
    return " · ".join(part for part in parts if part)
