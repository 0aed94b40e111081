"""All about one country. It has its own address: /country?id=MLI."""

import streamlit as st

from components import brief, countries, country, country_lists, country_regions, frame, navigation, visitor

code = navigation.asked("id").upper()
if not countries.known(code):
    country.choose()
    st.stop()

corpus, chosen = frame.begin("country", countries.name(code), countries=(code,))
if not corpus.count_articles(chosen):
    country.absent(corpus, chosen)
    st.stop()

country.at_a_glance(corpus, chosen, visitor.last_visit())
country.happened(corpus, chosen)
left, right = frame.pair("country")
with left:
    country_regions.draw(corpus, chosen)
    country_lists.outlets(corpus, chosen)
with right:
    country_lists.voices(corpus, chosen)
brief.deadliest(corpus, chosen, "rows")
country_lists.leads(corpus, chosen)
