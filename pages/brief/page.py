"""What happened in the five, since when, who spoke, and what is new."""

import streamlit as st

from components import address, brief, compare, empty, frame, i18n, take_along, visitor
from sahelscope.store.brief import COUNTED

_ = i18n.text

corpus, chosen = frame.begin("brief")
if corpus.is_sample:
    empty.first_steps()
brief.since_when(corpus, chosen)
if not corpus.count_articles(chosen):
    frame.nothing(corpus, chosen)
    st.stop()

sets = compare.sets(chosen)
brief.at_a_glance(corpus, chosen, sets, visitor.last_visit())
with st.container(horizontal=True, vertical_alignment="bottom"):
    what = address.choice("what", _("brief.what"), COUNTED, lambda w: _(f"measure.{w}"))
    seen = address.choice("view", _("timeline.view"), ("rows", "cards"), lambda v: _(f"view.{v}"))
    take_along.draw(corpus, chosen)
brief.over_time(corpus, chosen, sets, what)
brief.statements(corpus, chosen, seen)
brief.deadliest(corpus, chosen, seen)
left, right = frame.pair("brief")
with left:
    brief.who_speaks(corpus, chosen, sets)
with right:
    brief.differing(corpus, chosen)
