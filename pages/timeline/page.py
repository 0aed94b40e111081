"""What happened when."""

import streamlit as st

from components import address, cards, event_controls, figure, filters, frame, happening_list, i18n, timeline
from sahelscope.store.events import ORDERS
from sahelscope.store.rows import EventRow, rows

_ = i18n.text

corpus, chosen = frame.begin("timeline")
if not corpus.count_articles(filters.whenever(chosen)):
    frame.nothing(corpus, chosen)
    st.stop()

how = timeline.manner()
wanted = event_controls.draw(corpus, chosen)
count = corpus.count_events(chosen, wanted.shown)
if not count:
    timeline.nothing(corpus, chosen, wanted)
    st.stop()
if not wanted.each_report:  # else the list counts reports, the line under the title what happened
    frame.narrowed(events=count)

picked = address.one("event")
if wanted.when != "undated":
    timeline.draw(corpus, chosen, wanted, how, happening_list.day_of(corpus, chosen, picked))
happening_list.opened(corpus, chosen, picked)

said = figure.Said("happenings", _("timeline.events"), i18n.count(wanted.unit, count), "")
figure.head(said)
with st.container(horizontal=True, vertical_alignment="bottom"):
    order = address.choice("order", _("timeline.order"), ORDERS, lambda o: _(f"order.{o}"))
    seen = address.choice("view", _("timeline.view"), ("rows", "cards"), lambda v: _(f"view.{v}"))
size = happening_list.PAGE[seen]
first = frame.pages(count, size, f"events-{hash((chosen, wanted, order, seen))}")
found = rows(EventRow, corpus.events(chosen, wanted.shown, limit=size, offset=first, order=order))
if seen == "rows":
    happening_list.table(found, picked)
else:
    for row in found:
        cards.event(row)
figure.tools(
    said, lambda: corpus.events(chosen, wanted.shown, limit=count, order=order), corpus, chosen, with_table=False
)
