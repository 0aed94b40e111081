"""One article with all that was found in it. It has its own address: /article?id=…&at=…."""

import streamlit as st

from components import corpus, i18n, marked, reader, reading

_ = i18n.text

found = corpus.current()
article_id, at = reading.page()
try:
    view = found.article(article_id)
except KeyError:
    st.title(_("read.missing"), anchor=False)
    st.write(_("read.missing_do"))
    st.stop()
st.title(marked.plain(view.article.title or _("article.untitled")), anchor=False)
reader.page(found, view, at)
