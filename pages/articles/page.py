"""Every article: when, where, what it begins with, what was found in it, what is new."""

import streamlit as st

from components import article_list, export, filters, frame, i18n

_ = i18n.text
PAGE = 50

corpus, chosen = frame.begin("articles")
words = st.text_input(
    _("articles.search"), key="q", bind="query-params", type="search", placeholder=_("articles.search_hint")
)
narrowed = filters.current(words)
count = corpus.count_articles(narrowed)
if not count:
    frame.nothing(corpus, chosen)
    st.stop()

st.header(i18n.count("articles", count), anchor=False)
article_list.draw(corpus, narrowed, PAGE, frame.pages(count, PAGE, f"articles-{hash(narrowed)}"))
export.button(
    "articles",
    narrowed,
    _("export.rows", rows=i18n.count("articles", count)),
    lambda: corpus.every_article(narrowed),
)
