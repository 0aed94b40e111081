"""What every page opens with: its title, what it answers, the filters that are set, and what they leave."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from html import escape
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import corpus, empty, figure, filters, i18n, marked, period
from sahelscope.store import periods
from sahelscope.store.questions import Corpus, Filters, Totals

_ = i18n.text


#: Holds what stands under the title, for pages that narrow it further.
_SUMMARY = "summary"


def begin(page: str, title: str = "", **narrowed: Any) -> tuple[Corpus, Filters]:
    """Draw the head of the page and return the corpus and the filters; an empty corpus says so and ends the page.

    ``title`` stands for the page's own: the name of a country or a speaker. ``narrowed`` are the filters that the page
    sets itself: ``countries=("MLI",)``.
    """
    found = corpus.current()
    st.title(marked.plain(title) or _(f"{page}.title"), anchor=False)
    st.caption(_(f"{page}.caption"))
    everything = found.count_articles(Filters(once=filters.current().once))
    if not everything:
        empty.no_corpus()
        st.stop()
    chosen = replace(filters.current(), **narrowed)
    filters.chips(without=("country",) if "countries" in narrowed else ())
    place = st.empty()
    st.session_state[_SUMMARY] = (place, found.totals(chosen), everything)
    place.html(_summary(found.totals(chosen), everything, {}))
    return found, chosen


def narrowed(**counts: int) -> None:
    """Say under the title how many pass the page's own filters: ``narrowed(quotes=12)`` makes it "12 quotes of 66".

    A page calls it once it knows, so that the line, the list and the download agree.
    """
    place, totals, of = st.session_state[_SUMMARY]
    place.html(_summary(totals, of, counts))


def _summary(totals: Totals, of: int, narrowed: Mapping[str, int]) -> str:
    articles = i18n.count("articles", totals.articles)
    if totals.articles != of:
        articles = _("summary.of", articles=articles, all=i18n.number(of))
    counted = [articles]
    for kind in ("mentions", "events", "quotes", "speakers"):
        whole, part = getattr(totals, kind), narrowed.get(kind, getattr(totals, kind))
        words = i18n.count(kind, part)
        counted.append(_("summary.of", articles=words, all=i18n.number(whole)) if part != whole else words)
    if totals.undated:
        counted.append(_("summary.undated", articles=i18n.count("articles", totals.undated)))
    if totals.not_read:
        counted.append(_("summary.not_read", articles=i18n.count("articles", totals.not_read)))
    return '<ul class="ss-summary">' + "".join(f"<li>{escape(words)}</li>" for words in counted) + "</ul>"


def pair(name: str) -> tuple[DeltaGenerator, DeltaGenerator]:
    """Return two columns, side by side where there is room for both, else the second below the first."""
    with st.container(key=f"pair-{name}"):
        return st.columns(2, gap="large")


def left_out(found: Corpus, chosen: Filters) -> int:
    """Return how many articles only their unknown date keeps out."""
    if not (chosen.since or chosen.until):
        return 0
    return found.count_undated(replace(chosen, since=None, until=None))


def nothing(found: Corpus, chosen: Filters) -> None:
    """Say why nothing passes and what to do: where only the period is too early or too late, offer one that is not."""
    too_narrow = (chosen.since or chosen.until) and not found.count_articles(chosen)
    newest = found.newest(filters.whenever(chosen)) if too_narrow else None
    if newest is None:
        empty.no_match(left_out(found, chosen))
        return
    first = periods.months_before(newest, 3) + dt.timedelta(days=1)
    figure.nothing(
        _("empty.period", days=period.words(within=True)), _("empty.newest", day=i18n.day(newest)),
        _("empty.last_months"), period.take, (first, newest),
    )  # fmt: skip
    if undated := left_out(found, chosen):
        st.caption(_("empty.undated", articles=i18n.count("articles", undated)))


def pages(rows: int, size: int, key: str) -> int:
    """Draw the numbers of the pages of a long list, where it needs more than one, and return the first row's offset."""
    if rows <= size:
        return 0
    return (st.pagination(-(-rows // size), key=key, max_visible_pages=5) - 1) * size
