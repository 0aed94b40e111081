"""The happenings as a table of many rows on a screen; a row that is taken is opened with all its reports."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import streamlit as st

from components import (
    address,
    cards,
    countries,
    event_controls,
    event_words,
    figure,
    frame,
    i18n,
    period,
    row_table,
    take_along,
    toll_list,
)
from components.event_choice import EventChoice
from sahelscope.store import place_words
from sahelscope.store.events import ORDERS
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.questions import Corpus
from sahelscope.store.rows import EventRow, rows

_ = i18n.text
#: How many are on one page of the list, as rows and as cards.
PAGE = {"rows": 100, "cards": 15}
_AROUND = dt.timedelta(days=7)


def draw(corpus: Corpus, chosen: Filters, wanted: EventChoice, picked: str) -> None:
    """Draw the happening that is ``picked`` with its reports, and the list of all, as rows or cards."""
    count = corpus.count_events(chosen, wanted.shown)
    opened(corpus, chosen, picked)
    said = figure.Said("happenings", _("timeline.events"), i18n.count(wanted.unit, count), "", of="events")
    figure.head(said)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        order = address.choice("order", _("timeline.order"), ORDERS, lambda o: _(f"order.{o}"))
        seen = address.choice("view", _("timeline.view"), ("rows", "cards"), lambda v: _(f"view.{v}"))
    size = PAGE[seen]
    first = frame.pages(count, size, f"events-{hash((chosen, wanted, order, seen))}")
    found = rows(EventRow, corpus.events(chosen, wanted.shown, limit=size, offset=first, order=order))
    if seen == "rows":
        table(found, picked)
    else:
        for row in found:
            cards.event(row)
    figure.tools(
        said, lambda: corpus.events(chosen, wanted.shown, limit=count, order=order), corpus, chosen, with_table=False
    )
    take_along.incidents_of(corpus, chosen, wanted.shown)


def table(found: list[EventRow], picked: str) -> None:
    """Draw the rows as a table; to take one, by pointer or keyboard, is to open it."""
    shown = pd.DataFrame(
        {
            "day": [event_words.day(r.first, r.last, r.state, r.day) for r in found],
            "type": [_(f"type.{r.type}") for r in found],
            "where": [_where(r) for r in found],
            "deaths": [event_words.deaths(r.deaths_low, r.deaths_high, r.deaths_open, r.deaths_about) for r in found],
            "words": [_words(r) for r in found],
            "reports": [r.told for r in found],
            "outlet": [r.outlet or _("article.no_outlet") for r in found],
        }
    )
    widths = {"day": 130, "type": 110, "where": 130, "deaths": 70, "words": 420, "reports": 82, "outlet": 130}
    columns = {name: (_(f"happening.{name}"), width) for name, width in widths.items()}
    ids = [r.event_id for r in found]
    row_table.draw("happenings", shown, columns, ids, _("happening.alt"), open_one=_taken, chosen=picked)


def day_of(corpus: Corpus, chosen: Filters, taken: str) -> dt.date | None:
    """Return the day of the happening that was taken."""
    return next((r.day for r in _reports(corpus, chosen, taken) if r.event_id == taken), None)


def opened(corpus: Corpus, chosen: Filters, taken: str) -> None:
    """Draw the happening that was taken, with all its reports."""
    if not (reports := _reports(corpus, chosen, taken)):
        return
    day = next((r.day for r in reports if r.event_id == taken), None)
    with st.container(border=True, key="picked"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.subheader(_("happening.told", reports=i18n.count("reports", len(reports))), anchor=False)
            if day:
                st.button(
                    _("happening.around"), key="around", icon=":material/date_range:", type="tertiary",
                    on_click=_around, args=(day,), help=_("happening.around_help"),
                )  # fmt: skip
            st.button(
                _("happening.close"), key="close-picked", icon=":material/close:", type="tertiary",
                on_click=address.put, args=("event", ""),
            )  # fmt: skip
        toll_list.of_happening(corpus, chosen, taken)
        for report in reports:
            cards.event(report)


def _reports(corpus: Corpus, chosen: Filters, taken: str) -> list[EventRow]:
    if not taken:
        return []
    only = EventFilter(same_as=taken, each_report=True, background=None, doubtful=None)
    return rows(EventRow, corpus.events(chosen, only))


def _words(row: EventRow) -> str:
    return event_words.short(row.context[row.start - row.context_start : row.end - row.context_start], 200)


def _around(day: dt.date) -> None:
    """Show all that happened within a week of a day, whatever its type, place and toll."""
    event_controls.clear()
    period.take(day - _AROUND, day + _AROUND, by="event")


def _taken(event_id: str) -> None:
    """Open a happening; a second click on it closes it."""
    address.put("event", "" if address.held("event") == (event_id,) else event_id)


def _where(row: EventRow) -> str:
    return place_words.written(row.place_text) or countries.names(row.countries or "")
