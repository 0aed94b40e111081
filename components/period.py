"""The period that all pages share: days counted back from the newest article, or two days of the reader's own.

In the address stands ``?period=3m``, or ``?since=2026-01-01&until=2026-03-31``; ``&by=event`` makes it the period in
which events happened, not that in which articles were published.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

import streamlit as st

from components import address, i18n
from sahelscope.store.periods import DAYS, EARLIEST, LATEST, MONTHS, Period, a_day, of

__all__ = ["EARLIEST", "LATEST", "Period", "of"]

_ = i18n.text
#: The presets, in the order in which they are drawn; "all" stays out of the address.
PRESETS = ("7d", "30d", "3m", "1y", "all")
OWN = "own"
#: What stands in the address.
NAMES = ("period", "since", "until", "by")
#: Holds the day of the newest article for the run.
_NEWEST = "newest-day"


def hold(newest: dt.date | None) -> None:
    """Hold the period in the address; ``newest`` is the day of the newest article."""
    st.session_state[_NEWEST] = newest
    for name in NAMES:
        address.one(name)


def current() -> Period:
    """Return the days that are chosen."""
    preset, since, until = (str(st.session_state.get(name, "")) for name in ("period", "since", "until"))
    return of(preset, since, until, st.session_state.get(_NEWEST))


def basis() -> Literal["report", "event"]:
    """Return whether the period is that of the reports or that of the events."""
    return "event" if st.session_state.get("by") == "event" else "report"


def before(days: Period) -> Period:
    """Return the period of the same length that ends the day before; nothing where an end is open."""
    if not (days.since and days.until):
        return Period(None, None)
    length = days.until - days.since + dt.timedelta(days=1)
    return Period(days.since - length, days.since - dt.timedelta(days=1))


def take(since: dt.date | None, until: dt.date | None, by: str | None = None) -> None:
    """Choose days of one's own, as a box drawn on a figure does; for callbacks. ``by``: "event" or "report"."""
    st.session_state["period"] = ""
    st.session_state["since"] = since.isoformat() if since else ""
    st.session_state["until"] = until.isoformat() if until else ""
    st.session_state[_OPENED] = False
    if by is not None:
        st.session_state["by"] = by if by == "event" else ""


def clear() -> None:
    """Choose all days; for callbacks."""
    take(None, None, by="report")


def words(within: bool = False) -> str:
    """Write the days that are chosen: "21 May – 20 Aug 2026"; "" for all. ``within`` a sentence: "from 21 May 2026"."""
    days = current()
    if days.since and days.until:
        return i18n.period(days.since, days.until)
    one = [_(f"chip.{end}", value=i18n.day(day)) for end, day in zip(("since", "until"), days, strict=True) if day]
    said = one[0] if one else ""
    return said[:1].lower() + said[1:] if within else said


#: Whether the reader has opened the two days of his own.
_OPENED = "own-days-opened"


def draw() -> None:
    """Draw the presets, what they come to, and the two days where the reader wants his own."""
    preset = _preset()
    own = (not preset and any(current())) or bool(st.session_state.get(_OPENED))
    st.session_state["period-shown"] = OWN if own else preset or "all"
    st.pills(
        _("filters.period"), [*PRESETS, OWN], key="period-shown", format_func=lambda p: _(f"period.{p}"),
        required=True, on_change=_choose,
    )  # fmt: skip
    newest = st.session_state.get(_NEWEST)
    if own:
        with st.container(horizontal=True, gap="small", key="own-days"):
            for name in ("since", "until"):
                _day_box(name)
    elif preset and newest:
        st.caption(_("period.counted_back", days=words(), newest=i18n.day(newest)))
    elif newest is None:
        st.caption(_("period.no_date"))
    if own or preset:
        address.held_switch("by", _("period.by_event"), "event", _("period.by_event_help"))


def _preset() -> str:
    asked = str(st.session_state.get("period", ""))
    return asked if asked in {*DAYS, *MONTHS} else ""


def _day(name: str) -> dt.date | None:
    return a_day(str(st.session_state.get(name, "")))


def _day_box(name: str) -> None:
    key = f"{name}-shown"
    st.session_state[key] = _day(name)
    st.date_input(
        _("filters." + name), value=None, key=key, format="YYYY-MM-DD", min_value=EARLIEST, max_value=LATEST,
        help=_("filters.period_help"), on_change=_take_day, args=(name,),
    )  # fmt: skip


def _take_day(name: str) -> None:
    day = st.session_state[f"{name}-shown"]
    st.session_state[name] = day.isoformat() if day else ""
    st.session_state[_OPENED] = True


def _choose() -> None:
    chosen = st.session_state["period-shown"]
    if chosen == OWN:  # begin with what was shown
        take(*current())
        st.session_state[_OPENED] = True
        return
    clear_by = st.session_state.get("by", "")
    take(None, None, by=clear_by if chosen != "all" else "report")
    st.session_state["period"] = chosen if chosen != "all" else ""
