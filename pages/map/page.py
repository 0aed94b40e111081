"""Where: what the articles are about, what happened, who is quoted about which country."""

import streamlit as st

from components import cards, event_controls, export, filters, frame, i18n, map_brush, map_view, tables
from components.event_choice import EventChoice
from sahelscope.store.rows import ListedArticle, rows

_ = i18n.text
PAGE = 10

corpus, chosen = frame.begin("map")
if not corpus.count_articles(filters.whenever(chosen)):
    frame.nothing(corpus, chosen)
    st.stop()

how = map_view.manner()
wanted = event_controls.draw(corpus, chosen) if how.of_events else EventChoice()
map_view.draw(corpus, chosen, wanted, how)
map_brush.draw(corpus, chosen, wanted, how.of_events)

if not (count := corpus.count_articles(chosen)):
    frame.nothing(corpus, chosen)
    st.stop()

with st.expander(_("map.towns"), icon=":material/location_city:", key="places", on_change="rerun") as places:
    if places.open:
        tables.places(tables.places_file(corpus.places(chosen)))
        export.button("places", chosen, _("export.places"), lambda: tables.places_file(corpus.places(chosen)))

st.header(_("map.articles"), anchor=False)
first = frame.pages(count, PAGE, f"articles-{hash(chosen)}")
for row in rows(ListedArticle, corpus.articles(chosen, PAGE, first)):
    cards.article(row)
export.button(
    "articles", chosen, _("export.rows", rows=i18n.count("articles", count)), lambda: corpus.articles(chosen, count)
)
