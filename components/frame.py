"""What every page opens with: its title, what it answers, the filters that are set, and what they leave."""

from __future__ import annotations

from dataclasses import replace
from html import escape

import streamlit as st

from components import corpus, empty, filters, i18n, marked
from sahelscope.store.questions import Corpus, Filters, Totals

_ = i18n.text


def begin(page: str, title: str = "") -> tuple[Corpus, Filters]:
    """Draw the head of the page and return the corpus and the filters; an empty corpus says so and ends the page.

    ``title`` stands for the page's own: the name of a country or a speaker.
    """
    found = corpus.current()
    st.title(marked.plain(title) or _(f"{page}.title"), anchor=False)
    st.caption(_(f"{page}.caption"))
    everything = found.totals(Filters(once=filters.current().once))
    if not everything.articles:
        empty.no_corpus()
        st.stop()
    chosen = filters.current()
    filters.chips()
    st.html(_summary(found.totals(chosen), everything.articles))
    return found, chosen


def _summary(totals: Totals, of: int) -> str:
    articles = i18n.count("articles", totals.articles)
    if totals.articles != of:
        articles = _("summary.of", articles=articles, all=i18n.number(of))
    counted = [articles, *(i18n.count(k, getattr(totals, k)) for k in ("mentions", "events", "quotes", "speakers"))]
    if totals.undated:
        counted.append(_("summary.undated", articles=i18n.count("articles", totals.undated)))
    if totals.not_read:
        counted.append(_("summary.not_read", articles=i18n.count("articles", totals.not_read)))
    return '<ul class="ss-summary">' + "".join(f"<li>{escape(words)}</li>" for words in counted) + "</ul>"


def left_out(found: Corpus, chosen: Filters) -> int:
    """Return how many articles only their unknown date keeps out."""
    if not (chosen.since or chosen.until):
        return 0
    return found.totals(replace(chosen, since=None, until=None)).undated


def pages(rows: int, size: int, key: str) -> int:
    """Draw the numbers of the pages of a long list, where it needs more than one, and return the first row's offset."""
    if rows <= size:
        return 0
    return (st.pagination(-(-rows // size), key=key, max_visible_pages=5) - 1) * size
