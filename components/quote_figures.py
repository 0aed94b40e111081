"""The two figures of the page of quotes: sides over time, and sides in each outlet; a click narrows to a bar."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components import (
    compare,
    figure,
    filters,
    frame,
    i18n,
    outlet_sides,
    quote_controls,
    quote_list,
    remembered,
    voices,
)
from components.quote_controls import QuoteChoice
from sahelscope.store.questions import Corpus, Filters

_ = i18n.text
#: So many outlets have a bar.
OUTLETS = 8


def draw(corpus: Corpus, chosen: Filters, wanted: QuoteChoice, count: int) -> None:
    """Draw both figures of the ``count`` quotes that are wanted."""
    with st.container(horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute"):
        quote_list.part("sides")
        percent = quote_controls.of_hundred()
    left, right = frame.pair("sides")
    with left:
        over_time(corpus, chosen, wanted, count, percent)
    with right:
        by_outlet(corpus, chosen, wanted, percent)


def over_time(corpus: Corpus, chosen: Filters, wanted: QuoteChoice, count: int, percent: bool = False) -> None:
    """Draw the quotes of each side over time; ``percent``: each bar is a hundred."""
    compared = [one for one in compare.sets(chosen) if corpus.count_quotes(one.filters, wanted.only)]
    weekly = [corpus.quoted_over_time(one.filters, wanted.only, "week") for one in compared]
    days = [day for counted in weekly for day in (counted["start"].min(), counted["start"].max()) if len(counted)]
    if not days:
        figure.lacking(_("voices.no_time"), _("voices.no_time_do"))
        return
    first, last = min(days).date(), max(days).date()
    cut = voices.span(first, last)
    drawn = []
    for one in compared:
        counted = corpus.quoted_over_time(one.filters, wanted.only, cut)
        if len(counted):
            drawn.append((one.name, counted.assign(start=counted["start"] + one.moved)))
    listed = pd.concat([counted.assign(of=name) if name else counted for name, counted in drawn])
    dated = int(listed["quotes"].sum())
    words = [_("voices.time_counted", quotes=i18n.count("quotes", dated))]
    if len(compared) == 1 and dated < count:
        words.append(_("voices.time_undated", quotes=i18n.count("quotes", count - dated)))
    said = figure.Said(
        "quotes-over-time",
        _("voices.time_title"),
        i18n.joined(words) + ". " + _("voices.click"),
        _("voices.time_alt", first=i18n.day(first), last=i18n.day(last), listed=voices.described(listed)),
    )
    made = remembered.figure(voices.over_time, drawn, cut, percent)
    figure.draw(said, made, listed, corpus, chosen, selection=("points",), on_select=_take_side)


def by_outlet(corpus: Corpus, chosen: Filters, wanted: QuoteChoice, percent: bool) -> None:
    """Draw the quotes of each side in each outlet; of two that are compared, a bar each."""
    outlet_sides.draw(corpus, chosen, wanted.only, "quotes-by-outlet", OUTLETS, percent, _take_outlet)


def _take_side(key: str) -> None:
    for side, *_rest in _clicked(key):
        filters.only("side", side)


def _take_outlet(key: str) -> None:
    for side, outlet, *_rest in _clicked(key):
        filters.only("outlet", outlet)
        filters.only("side", side)


def _clicked(key: str) -> list[list[str]]:
    """Return what the bar that was clicked holds; nothing where none was."""
    points = st.session_state[key]["selection"]["points"]
    return [point["customdata"] for point in points[:1] if point.get("customdata")]
