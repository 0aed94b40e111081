"""The timeline as the page draws it: its controls, its figure, and what it says of what is not drawn."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import streamlit as st

from components import (
    address,
    compare,
    figure,
    filters,
    i18n,
    period,
    remembered,
    time_axis,
    timeline_chart,
    timeline_data,
)
from components import event_controls as controls
from components.event_choice import EventChoice, by_itself
from components.timeline_data import Drawn
from sahelscope.store.filters import Filters
from sahelscope.store.happenings import STEPS, Rows, Step
from sahelscope.store.questions import Corpus

_ = i18n.text
ROWS: tuple[Rows, ...] = ("family", "type", "country", "region", "side")


@dataclass(frozen=True)
class Manner:
    """How the timeline is drawn."""

    by: Rows
    step: Step | None  #: None: one that gives bars of a good width
    whole_axis: bool


def draw_controls(corpus: Corpus, chosen: Filters) -> tuple[Manner, EventChoice]:
    """Draw the controls of the figure and of the events, rarer ones behind a button, and return what is chosen."""

    def rows() -> None:
        address.choice("rows", _("timeline.rows"), ROWS, lambda b: _(f"by.{b}"))

    def step() -> None:
        address.choice("step", _("timeline.step"), ("auto", *STEPS), lambda s: _(f"step.{s}"))

    wanted = controls.draw(corpus, chosen, rows, step)
    by, every = (st.session_state[f"{name}-shown"] for name in ("rows", "step"))
    return Manner(by, by_itself(every), address.one("axis") == "all"), wanted


def draw(corpus: Corpus, chosen: Filters, wanted: EventChoice, how: Manner, picked: dt.date | None) -> None:
    """Draw the figure with its table and notes."""
    sets = compare.sets(chosen)
    share = compare.share()
    found = timeline_data.ask(corpus, sets, wanted, how.by, how.step, how.whole_axis, share)
    states = [corpus.states(one.filters, wanted.any_state) for one in sets]
    key = "timeline.figure_share" if share else "timeline.figure"
    step = _(f"step.{found.step}").lower()
    counted = i18n.joined(_counted(one.name, n, wanted) for one, n in zip(sets, states, strict=True))
    key += "_sets" if len(sets) > 1 else ""
    title = _(key, step=step) if len(sets) > 1 else _(key, by=_(f"by.{how.by}").lower(), step=step)
    figure.draw(
        figure.Said("events", title, counted, timeline_chart.described(found)),
        remembered.figure(timeline_chart.draw, found, picked),
        found.table(),
        corpus,
        chosen,
        selection=("box",),
        on_select=_boxed,
        on_click=lambda mark: _clicked(mark, found.step, how.by if len(sets) == 1 else "all"),
    )
    _notes(wanted, how, found, sum(n["none"] for n in states))


def _counted(name: str, states: dict[str, int], wanted: EventChoice) -> str:
    """Say how many there are, told apart by what is known of their day."""
    total = sum(states[s] for s in ("printed", "reported", "planned"))
    parts = [_(f"timeline.n_{s}", n=i18n.number(states[s])) for s in ("printed", "reported", "planned") if states[s]]
    words = i18n.count(wanted.unit, total) + (i18n.colon() + " " + ", ".join(parts) if parts else "")
    return f"{name}, {words}" if name else words


def _boxed(key: str) -> None:
    """Take the box that was drawn as the period of all pages."""
    for box in st.session_state[key]["selection"].get("box", []):
        ends = sorted(str(end)[:10] for end in box.get("x", []))
        if len(ends) == 2:
            period.take(dt.date.fromisoformat(ends[0]), dt.date.fromisoformat(ends[1]), by="event")


def _clicked(mark: list[str], step: Step, by: Rows) -> None:
    """Open what a mark stands for; keep the period of a bar, and its row where it can be filtered by."""
    kind, what, *row = mark
    if kind == "mark":
        address.put("event", what)
        return
    start = dt.date.fromisoformat(what)
    period.take(start, time_axis.end(start, step) - time_axis.DAY, by="event")
    if by in ("family", "type", "region", "country") and row and row[0] != "unknown":
        st.session_state[by] = row[:1]


def _notes(wanted: EventChoice, how: Manner, found: Drawn, undated: int) -> None:
    """Say what the figure does not show, and why; nothing is dropped silently."""
    with st.container(horizontal=True, key="notes", vertical_alignment="center"):
        if any(period.current()):
            st.button(
                _("timeline.anytime"), key="anytime", icon=":material/close:", type="tertiary", on_click=period.clear
            )
        if found.reach and found.reach.outside:
            st.button(
                _("timeline.outside", events=i18n.count("events", found.reach.outside)), key="outside",
                type="tertiary", icon=":material/arrow_range:", on_click=address.put, args=("axis", "all"),
            )  # fmt: skip
        elif how.whole_axis:
            st.button(
                _("timeline.nearer"), key="nearer", type="tertiary", icon=":material/zoom_in:",
                on_click=address.put, args=("axis", ""),
            )  # fmt: skip
        if undated and wanted.when != "undated":
            st.button(
                _("timeline.undated", events=i18n.count("events", undated)), key="undated", type="tertiary",
                icon=":material/event_busy:", on_click=address.put, args=("when", "undated"),
            )  # fmt: skip
    lines, step = [_("timeline.legend")], _(f"step.{found.step}").lower()
    if (coarse := int(found.marks["events"].sum() - found.counted["events"].sum())) > 0:
        lines.append(_("timeline.coarse", events=i18n.count("events", coarse), step=step))
    if how.step and found.step != how.step:
        lines.append(_("timeline.too_narrow", step=step))
    if len(found.marks) >= timeline_data.MOST_MARKS:
        lines.append(_("timeline.latest_drawn", events=i18n.number(len(found.marks))))
    if (more := len(found.listed) - timeline_chart.MOST_ROWS) > 0:
        lines.append(_("timeline.more_rows", n=i18n.number(more)))
    st.caption(" ".join(lines))


def nothing(corpus: Corpus, chosen: Filters, wanted: EventChoice) -> None:
    """Say why no event is shown, and offer the nearest way to some."""
    whenever = filters.whenever(chosen)
    if any(period.current()) and (found := corpus.count_events(whenever, wanted.shown)):
        reach = timeline_data.reach(corpus, [whenever], wanted, everything=True)
        figure.nothing(
            _("timeline.none_in_period"),
            _("timeline.none_in_period_do", events=i18n.count("events", found),
              period=i18n.period(reach.first, reach.last) if reach else ""),
            _("timeline.anytime"), period.clear,
        )  # fmt: skip
    elif wanted.narrowed:
        every = corpus.count_events(chosen, wanted.everything)
        figure.nothing(
            _("timeline.none_so_narrow"), _("timeline.none_so_narrow_do", events=i18n.count("events", every)),
            _("timeline.widen"), controls.clear,
        )  # fmt: skip
    else:
        figure.nothing(_("timeline.none_at_all"), _("timeline.none_at_all_do"))
