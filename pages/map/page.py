"""Where: what the articles are about, what happened, who is quoted about which country."""

import streamlit as st

from components import (
    address,
    event_controls,
    export,
    filters,
    frame,
    happening_list,
    i18n,
    map_articles,
    map_brush,
    map_view,
    tables,
    timeline,
)
from components.event_choice import EventChoice

_ = i18n.text

corpus, chosen = frame.begin("map")
if not corpus.count_articles(filters.whenever(chosen)):
    frame.nothing(corpus, chosen)
    st.stop()

how = map_view.manner()
wanted = event_controls.draw(corpus, chosen) if how.of_events else EventChoice()
map_view.draw(corpus, chosen, wanted, how)
map_brush.draw(corpus, chosen, wanted, how.of_events)

with st.expander(_("map.towns"), icon=":material/location_city:", key="places", on_change="rerun") as places:
    if places.open:
        tables.places(tables.places_file(corpus.places(chosen)))
        export.button("places", chosen, _("export.places"), lambda: [tables.places_file(corpus.places(chosen))])

if how.of_events and corpus.count_events(chosen, wanted.shown):
    happening_list.draw(corpus, chosen, wanted, address.one("event"))
elif how.of_events:
    timeline.nothing(corpus, chosen, wanted)
else:
    map_articles.draw(corpus, chosen)
