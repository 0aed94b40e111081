"""All that one speaker says, in order of time. Reached by the name everywhere; its address: /speaker?id=awa-diallo."""

from dataclasses import replace

import streamlit as st

from components import corpus as corpora
from components import empty, frame, navigation, quote_controls, quote_figures, quote_list, speaker_parts

asked = navigation.asked("id")
who = speaker_parts.find(corpora.current(), asked)
corpus, others = frame.begin("speaker", who.name if who else "")
if who is None:
    speaker_parts.nobody(corpus, asked)
    st.stop()

chosen = replace(others, speakers=(who.speaker_id,))
left, right = st.columns([1, 1], gap="large")
with left:
    speaker_parts.head(corpus, chosen, who)
wanted = quote_controls.by_act()
count = corpus.count_quotes(chosen, wanted.only)
with right:
    quote_figures.over_time(corpus, chosen, wanted, count)
if count:
    quote_list.draw(corpus, chosen, wanted, count, speaker=False)
else:
    empty.no_match(frame.left_out(corpus, chosen))
speaker_parts.below_the_words(corpus, chosen, who)
