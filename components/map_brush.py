"""The bars below the map: how much there is when. A box on them is the period; arrows move it on and back."""

from __future__ import annotations

import datetime as dt

import streamlit as st

from components import filters, i18n, period, ticker, time_axis, time_brush, timeline_data
from components.event_choice import EventChoice
from components.period import Period
from sahelscope.store.filters import Filters
from sahelscope.store.happenings import Step
from sahelscope.store.questions import Corpus

_ = i18n.text
_WEEK = dt.timedelta(days=7)
#: Seconds that a week is shown while the weeks are played.
_PACE = 2.0
#: Whether the weeks are played.
_PLAYING = "map-playing"


def draw(corpus: Corpus, chosen: Filters, wanted: EventChoice, of_events: bool) -> None:
    """Draw the bars, of events or of articles, whatever the period, and the period as a band over them."""
    whenever = filters.whenever(chosen)
    shown = _reach(corpus, whenever, wanted, of_events)
    if shown is None:
        return
    near = _near(shown)
    step = time_axis.step(near, None)
    if of_events:
        counted = corpus.over_time(whenever, wanted.shown, step, "all")
        total = counted.groupby("start")["events"].sum()
        found = [(day.date(), int(n)) for day, n in zip(total.index, total, strict=True)]
    else:
        found = _articles(corpus, whenever, step)
    unit = "events" if of_events else "articles"
    with st.container(key="map-brush", gap=None):
        time_brush.draw(
            found, near, step, period.current(), unit,
            lambda since, until: period.take(since, until, by="event" if of_events else "report"), key="map-when",
            alt=_("map.when_alt", unit=i18n.text(f"measure.{unit}").lower()), explained=_("map.when_keys"),
        )  # fmt: skip
        _arrows(shown)


def _reach(corpus: Corpus, whenever: Filters, wanted: EventChoice, of_events: bool) -> time_axis.Reach | None:
    if of_events:
        return timeline_data.reach(corpus, [whenever], wanted, everything=False)
    return time_axis.reach(_articles(corpus, whenever, "week"), everything=False)


def _articles(corpus: Corpus, whenever: Filters, step: Step) -> list[tuple[dt.date, int]]:
    counted = corpus.counted_over_time(whenever, "articles", step)
    return [(day.date(), int(n)) for day, n in zip(counted["start"], counted["n"], strict=True)]


def _near(shown: time_axis.Reach) -> time_axis.Reach:
    """Return what the bars show: all, or the neighbourhood of a short period, so that it is wide enough to be seen."""
    days = period.current()
    if not (days.since and days.until):
        return shown
    around = 15 * (days.until - days.since + time_axis.DAY)
    first, last = max(shown.first, days.since - around), min(shown.last, days.until + around)
    return shown._replace(first=first, last=last) if first < last else shown


def _arrows(shown: time_axis.Reach) -> None:
    """Draw what moves the period: back, play, on. Without a period, the first week is taken."""
    playing = bool(st.session_state.get(_PLAYING))
    with st.container(horizontal=True, key="map-arrows", vertical_alignment="center", gap="small"):
        for name, icon, by in (("earlier", "arrow_back", -1), ("later", "arrow_forward", 1)):
            st.button(
                _(f"map.{name}"), key=f"map-{name}", icon=f":material/{icon}:", type="tertiary",
                on_click=_move, args=(by, shown),
            )  # fmt: skip
        st.button(
            _("map.stop" if playing else "map.play"), key="map-play", type="tertiary", on_click=_turn,
            args=(shown,), icon=":material/pause:" if playing else ":material/play_arrow:", help=_("map.play_help"),
        )  # fmt: skip
    if playing:
        ticker.after(_PACE, period.words(), lambda: _next(shown.last), key="map-clock")


def _turn(shown: time_axis.Reach) -> None:
    st.session_state[_PLAYING] = not st.session_state.get(_PLAYING)
    days = period.current()
    if st.session_state[_PLAYING] and not (days.since and days.until):
        period.take(shown.first, shown.first + _WEEK - time_axis.DAY)


def _next(last: dt.date) -> None:
    """Move on by the period's own length; stop at the last day."""
    days = moved(period.current(), 1)
    if days.since is None or days.since > last:
        st.session_state[_PLAYING] = False
    else:
        period.take(*days)


def _move(by: int, shown: time_axis.Reach) -> None:
    days = period.current()
    if not (days.since and days.until):
        days = Period(shown.last - _WEEK + time_axis.DAY, shown.last)
        period.take(*days)
        return
    period.take(*moved(days, by))


def moved(days: Period, by: int) -> Period:
    """Return a period moved by so many times its own length."""
    if not (days.since and days.until):
        return days
    length = by * (days.until - days.since + time_axis.DAY)
    return Period(days.since + length, days.until + length)
