"""What happened when."""

import streamlit as st

from components import address, filters, frame, happening_list, timeline

corpus, chosen = frame.begin("timeline")
if not corpus.count_articles(filters.whenever(chosen)):
    frame.nothing(corpus, chosen)
    st.stop()

how, wanted = timeline.draw_controls(corpus, chosen)
count = corpus.count_events(chosen, wanted.shown)
if not count:
    timeline.nothing(corpus, chosen, wanted)
    st.stop()
if not wanted.each_report:  # else the list counts reports, the line under the title what happened
    frame.narrowed(events=count)

picked = address.one("event")
if wanted.when != "undated":
    timeline.draw(corpus, chosen, wanted, how, happening_list.day_of(corpus, chosen, picked))
happening_list.draw(corpus, chosen, wanted, picked)
