"""All about one country. It has its own address: /country?id=MLI."""

import streamlit as st

from components import cards, countries, export, frame, i18n, navigation
from sahelscope.store.rows import EventRow, rows

_ = i18n.text
SHOWN = 10

code = navigation.asked("id").upper()
corpus, chosen = frame.begin("country", countries.name(code), countries=(code,))
if not corpus.count_articles(chosen):
    frame.nothing(corpus, chosen)
    st.stop()

st.header(_("country.events"), anchor=False)
for row in rows(EventRow, corpus.events(chosen, limit=SHOWN)):
    cards.event(row)
count = corpus.count_events(chosen)
export.button(
    "events", chosen, _("export.rows", rows=i18n.count("events", count)), lambda: corpus.events(chosen, limit=count)
)
