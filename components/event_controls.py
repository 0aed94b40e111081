"""What narrows the events on the timeline: type, planned or not, and when they happened (not when it was printed)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

import streamlit as st

from components import address, charts, filters, i18n
from sahelscope.store.events import Step
from sahelscope.store.filters import EventFilter

_ = i18n.text
STEPS: tuple[Step, ...] = ("month", "week", "day")
STATES = ("all", "happened", "planned", "undated")


@dataclass(frozen=True)
class EventChoice:
    """What is chosen; each property is what one question of the store takes."""

    step: Step
    state: str
    types: tuple[str, ...]
    first: dt.date | None
    last: dt.date | None
    whole_axis: bool  #: far-off events are on the axis, too
    reports: bool = True  #: events without a date stand at the day of their report
    doubtful: bool = False  #: doubtful events are counted and shown, too ...
    background: bool = False  #: ... and looks back that sum up

    @property
    def _of_types(self) -> EventFilter:
        planned = {"happened": False, "planned": True}.get(self.state)
        background, doubtful = (None if shown else False for shown in (self.background, self.doubtful))
        return EventFilter(self.types, planned, background=background, doubtful=doubtful)

    @property
    def dated(self) -> EventFilter:
        """The events that stand on the time axis."""
        return replace(self.reported, dated=True)

    @property
    def undated(self) -> EventFilter:
        """The events that cannot stand there, since no date is known."""
        return replace(self._of_types, dated=False)

    @property
    def reported(self) -> EventFilter:
        """The events without a date whose report has one."""
        return replace(self._of_types, first=self.first, last=self.last)

    @property
    def listed(self) -> EventFilter:
        """The events of the list: those that are drawn and, where no period is chosen, all others without a date."""
        if self.state == "undated":
            return self.undated
        if not (self.first or self.last):
            return self._of_types
        return replace(self.reported, reports=True) if self.reports else self.dated


def controls(types: Sequence[str]) -> EventChoice:
    """Draw the controls and return what is chosen."""
    left, middle, right = st.columns([1.1, 1.9, 1.6], vertical_alignment="bottom")
    with left:
        step = address.choice("step", _("timeline.step"), STEPS, lambda s: _(f"step.{s}"))
    with middle:
        state = address.choice("when", _("timeline.state"), STATES, lambda s: _(f"state.{s}"))
    with right, st.container(key="window"):
        first, last = st.columns(2, gap="small", wrap=False)
        with first:
            filters.day("from")
        with last:
            filters.day("to")
    kinds = address.choices("type", _("timeline.types"), types, lambda t: _(f"type.{t}"))
    whole = address.one("axis") == "all"
    with st.container(horizontal=True, key="switches"):
        only_dated = address.switch("reports", _("timeline.only_dated"), "off", _("timeline.only_dated_help"))
        doubtful = address.switch("doubtful", _("timeline.with_doubtful"), explained=_("timeline.doubtful_help"))
        background = address.switch("looks_back", _("timeline.looks_back"), explained=_("timeline.looks_back_help"))
    return EventChoice(
        step,
        state,
        kinds,
        st.session_state["from"],
        st.session_state["to"],
        whole,
        not only_dated,
        doubtful,
        background,
    )


def boxed(key: str) -> None:
    """Take the period of the box that was drawn on the figure."""
    if found := charts.window(st.session_state[key]["selection"]):
        st.session_state["from"], st.session_state["to"] = found


def anytime() -> None:
    """Take the period away."""
    st.session_state["from"] = st.session_state["to"] = None


def notes(
    chosen: EventChoice, dated: int, counted: int, drawn: int, undated: int, outside: int, reported: int = 0
) -> None:
    """Say what the figure does not show as bars, and why; nothing is dropped silently."""
    with st.container(horizontal=True, key="notes", vertical_alignment="center"):
        if chosen.first or chosen.last:
            st.button(_("timeline.anytime"), key="anytime", icon=":material/close:", type="tertiary", on_click=anytime)
        if outside:
            st.button(
                _("timeline.outside", events=i18n.count("events", outside)), key="outside", type="tertiary",
                icon=":material/arrow_range:", on_click=address.put, args=("axis", "all"),
            )  # fmt: skip
        elif chosen.whole_axis:
            st.button(
                _("timeline.nearer"), key="nearer", type="tertiary",
                icon=":material/zoom_in:", on_click=address.put, args=("axis", ""),
            )  # fmt: skip
        if undated:
            st.button(
                _("timeline.undated", events=i18n.count("events", undated)), key="undated", type="tertiary",
                icon=":material/event_busy:", on_click=address.put, args=("when", "undated"),
            )  # fmt: skip
    lines = []
    if coarse := dated - counted:
        lines.append(_("timeline.coarse", events=i18n.count("events", coarse), step=_(f"step.{chosen.step}").lower()))
    if reported:
        lines.append(_("timeline.reported", events=i18n.count("events", reported)))
    if drawn < dated:
        lines.append(_("timeline.drawn"))
    st.caption(" ".join([*lines, _("timeline.hint")]))
