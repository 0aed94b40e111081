"""All that one speaker says, in order of time. Reached by the name everywhere; its address: /speaker?id=awa-diallo."""

import streamlit as st

from components import corpus as corpora
from components import frame, navigation, quote_controls, quote_figures, quote_list, speaker_parts

corpus = corpora.current()
asked = navigation.asked("id")
who = speaker_parts.find(corpus, asked)
if who is None:
    frame.begin("speaker")
    speaker_parts.nobody(corpus, asked)
    st.stop()

_, chosen = frame.begin("speaker", who.name, speakers=(who.speaker_id,))
left, right = st.columns(2, gap="large")
with left:
    speaker_parts.head(corpus, chosen, who)
wanted = quote_controls.by_act()
count = corpus.count_quotes(chosen, wanted.only)
frame.narrowed(quotes=count)
with right:
    quote_figures.over_time(corpus, chosen, wanted, count)
if count:
    quote_list.draw(corpus, chosen, wanted, count, speaker=False)
else:
    frame.nothing(corpus, chosen)
speaker_parts.below_the_words(corpus, chosen, who)
