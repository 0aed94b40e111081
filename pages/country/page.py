"""All about one country. It has its own address: /country?id=MLI."""

import streamlit as st

from components import brief, compare, countries, country, frame, navigation, visitor

code = navigation.asked("id").upper()
if not countries.known(code):
    country.choose()
    st.stop()

corpus, chosen = frame.begin("country", countries.name(code), countries=(code,))
if not corpus.count_articles(chosen):
    frame.nothing(corpus, chosen)
    st.stop()

country.at_a_glance(corpus, chosen, visitor.last_visit())
if len(sets := compare.sets(chosen)) > 1:
    brief.over_time(corpus, chosen, sets, "articles")
country.happened(corpus, chosen)
left, right = frame.pair("country")
with left:
    country.regions(corpus, chosen)
with right:
    country.voices(corpus, chosen)
    country.outlets(corpus, chosen)
brief.deadliest(corpus, chosen, "rows")
country.leads(corpus, chosen)
