"""Which countries the articles are about."""

import streamlit as st

from components import address, cards, empty, export, frame, i18n, maps, tables
from sahelscope.store.rows import ListedArticle, rows

_ = i18n.text
PAGE = 10

corpus, chosen = frame.begin("map")
measure, extent, towns = st.columns([3, 2, 1.4], vertical_alignment="bottom")
with measure:
    by = address.choice("measure", _("map.measure"), list(tables.MEASURES), lambda m: _(f"measure.{m}"))
with extent:
    area = address.choice("area", _("map.area"), list(maps.EXTENTS), lambda e: _(f"area.{e}"))
with towns:
    with_towns = address.switch("towns", _("map.towns"))

counted = corpus.countries(chosen, by)
if not (count := corpus.count_articles(chosen)):
    empty.no_match(frame.left_out(corpus, chosen))
    st.stop()

if counted.empty:
    st.write(_("map.no_country"))
else:
    places = corpus.places(chosen) if with_towns else None
    points = corpus.event_points(chosen) if by == "events" else None
    figure, table = st.columns([1.75, 1], gap="medium")
    with figure:
        key = f"map-{area}-{'-'.join(chosen.countries)}"
        st.plotly_chart(
            maps.countries_map(counted, by, chosen.countries, area, places, points),
            key=key,
            config=maps.CONFIG,
            theme=None,
            on_select=lambda: maps.clicked(key),
            selection_mode="points",
            alt=maps.described(counted, by),
        )
        st.caption(maps.note(area, with_towns))
        if points is not None:
            st.caption(_("map.event_points", events=i18n.count("events", int(points["events"].sum()))))
        if places is not None:
            maps.boundary_problems()
    with table:
        tables.countries(counted, by, chosen.countries)
        export.button(
            "countries", chosen, _("export.countries"), lambda: tables.countries_file(corpus.countries(chosen, by))
        )

    if places is not None:
        st.header(_("map.towns"), anchor=False)
        tables.places(tables.places_file(places))
        export.button("places", chosen, _("export.places"), lambda: tables.places_file(corpus.places(chosen)))

st.header(_("map.articles"), anchor=False)
first = frame.pages(count, PAGE, f"articles-{hash(chosen)}")
for row in rows(ListedArticle, corpus.articles(chosen, PAGE, first)):
    cards.article(row)
export.button(
    "articles", chosen, _("export.rows", rows=i18n.count("articles", count)), lambda: corpus.articles(chosen, count)
)
