"""What happened, who spoke, and what is new."""

import streamlit as st

from components import cards, export, frame, i18n
from sahelscope.store.rows import QuoteRow, rows

_ = i18n.text
SHOWN = 8

corpus, chosen = frame.begin("brief")
if not corpus.count_articles(chosen):
    frame.nothing(corpus, chosen)
    st.stop()

st.header(_("brief.statements"), anchor=False)
for row in rows(QuoteRow, corpus.quotes(chosen, SHOWN)):
    cards.quote(row)
count = corpus.count_quotes(chosen)
export.button(
    "quotes", chosen, _("export.rows", rows=i18n.count("quotes", count)), lambda: corpus.quotes(chosen, count)
)
