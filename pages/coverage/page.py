"""Which outlet covers what, whose words it prints, what it reprints, and what it leaves out."""

from dataclasses import replace

import streamlit as st

from components import coverage_parts, coverage_printed, coverage_weeks, frame

corpus, chosen = frame.begin("coverage")
everywhere = replace(chosen, outlets=(), countries=())
if not corpus.count_articles(everywhere):
    frame.nothing(corpus, chosen)
else:
    coverage_parts.outlets_by_country(corpus, chosen, everywhere)
    if not corpus.count_articles(chosen):
        frame.nothing(corpus, chosen)
        st.stop()
    if chosen != everywhere:
        coverage_parts.articles(corpus, chosen)
    coverage_parts.whose_words(corpus, chosen)
    coverage_weeks.draw(corpus, everywhere, chosen)
    coverage_printed.draw(corpus, everywhere, chosen)
