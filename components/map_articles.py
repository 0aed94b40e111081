"""The articles behind the map: those that pass the filters and, where a region is chosen, name it."""

from __future__ import annotations

import streamlit as st

from components import address, cards, event_words, export, frame, i18n
from sahelscope.places import gazetteer
from sahelscope.store.questions import Corpus, Filters
from sahelscope.store.rows import ListedArticle, rows

_ = i18n.text
#: So many articles are on one page of the list.
PAGE = 10


def draw(corpus: Corpus, chosen: Filters) -> None:
    """Draw the list; a region that was clicked on the map narrows it until it is let go."""
    area = next((place for place in address.several("region") if place in gazetteer.places()), "")
    count = corpus.count_articles(chosen, area)
    if not count and not area:
        frame.nothing(corpus, chosen)
        return
    with st.container(horizontal=True, vertical_alignment="center", key="map-articles"):
        name = event_words.region(area)
        st.header(_("map.articles_naming", place=name) if area else _("map.articles"), anchor=False, width="content")
        if area:
            label = _("map.all_articles")
            st.button(label, key="map-area-off", icon=":material/close:", type="tertiary", on_click=_let_go)
    first = frame.pages(count, PAGE, f"articles-{hash((chosen, area))}")
    cards.articles(rows(ListedArticle, corpus.articles(chosen, PAGE, first, area)))
    export.button(
        "articles", chosen, _("export.rows", rows=i18n.count("articles", count)),
        lambda: corpus.every_article(chosen, area),
    )  # fmt: skip


def _let_go() -> None:
    st.session_state["region"] = []
