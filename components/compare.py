"""The comparison: a second set of filters that every figure draws beside the first, as counts or as shares.

The address holds with what (``?against=country:NER``, ``outlet:…``, ``speaker:…``, ``period:before``), ``?as=share``.
A page asks ``compare.sets(chosen)`` for one or two ``Set``: each has its filters, its name and its colour, and for
another period how far its days are moved to lie over the first's.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pandas as pd
import streamlit as st

from components import colours, countries, filters, i18n, period, style
from sahelscope.store.periods import Period
from sahelscope.store.questions import Choices, Filters

_ = i18n.text
#: What can be compared besides periods.
KINDS = ("country", "outlet", "speaker")
BEFORE = "period:before"
#: So many of each kind are offered; what the address asks for always is.
_MOST = 100


@dataclass(frozen=True)
class Set:
    """One of the two that are drawn: its filters, how it is called, its colour."""

    name: str  #: "Mali"; "" where there is nothing to compare with
    filters: Filters
    colour: str
    moved: dt.timedelta = dt.timedelta(0)  #: to be added to its days, so that two periods lie over each other


def sets(chosen: Filters) -> list[Set]:
    """Return what figures draw: the filters alone, or beside what they are compared with."""
    kind, _colon, value = against().partition(":")
    if kind == "period" and (found := _periods(chosen)):
        return found
    if kind not in KINDS or not value:
        return [Set("", chosen, _colour(chosen, style.accent()))]
    filtered = {"country": chosen.countries, "outlet": chosen.outlets, "speaker": chosen.speakers}[kind]
    values = tuple(v for v in filtered if v != value)
    first, other = _only(chosen, kind, values), _only(chosen, kind, (value,))
    name = ", ".join(map(filters.shown(kind), values)) or _(f"compare.all_{kind}")
    colour = _colour(first, style.accent())
    return [
        Set(name, first, colour),
        Set(filters.shown(kind)(value), other, _second(_colour(other, style.muted()), colour)),
    ]


def beside(found: Sequence[Set], ask: Callable[[Filters], pd.DataFrame], by: str, most: int) -> pd.DataFrame:
    """Return what ``ask`` answers for each of the sets, the rows of one name (in the column ``by``) together.

    Only the ``most`` first names stay. Of two sets, the column ``of`` says whose a row is.
    """
    answers = [ask(one.filters) for one in found]
    if len(found) > 1:
        answers = [answer.assign(of=one.name) for one, answer in zip(found, answers, strict=True)]
    every = pd.concat(answers, ignore_index=True) if len(found) > 1 else answers[0]
    places = {name: place for place, name in enumerate(list(dict.fromkeys(every[by]))[:most])}
    placed = every.assign(place=[places.get(name, -1) for name in every[by]]).sort_values("place", kind="stable")
    return placed[placed["place"] >= 0].drop(columns="place")


def against() -> str:
    """Return what is compared with, as the address has it: "country:NER"; "" for nothing."""
    return str(st.session_state.get("against", ""))


def with_what() -> tuple[str, str]:
    """Return the kind and the value of what is compared with: ("country", "NER"); two empty words for nothing."""
    kind, _colon, value = against().partition(":")
    return (kind, value) if kind in (*KINDS, "period") and value else ("", "")


def share() -> bool:
    """Tell whether figures show shares of all coverage rather than counts."""
    return bool(st.session_state.get("as") == "share")


def take(kind: str, value: str) -> None:
    """Compare with a country, an outlet, a speaker, or ("period", "before"); for callbacks."""
    st.session_state["against"] = f"{kind}:{value}"


def draw(choices: Choices) -> None:
    """Draw what can be compared with, and the choice between counts and shares."""
    offered = {"": _("compare.nothing")}
    if all(period.current()):
        offered[BEFORE] = _("compare.before")
    listed = {c.id: c.name for c in choices.countries[:_MOST]}
    offered |= {f"country:{code}": countries.name(code) for code in [*countries.SAHEL, *listed]}
    offered |= {f"outlet:{c.id}": _("compare.outlet", name=c.name) for c in choices.outlets[:_MOST]}
    offered |= {f"speaker:{c.id}": _("compare.speaker", name=c.name) for c in choices.speakers[:_MOST]}
    asked = against()
    if asked not in offered:
        offered[asked] = filters.compared(asked)
    st.session_state["against-shown"] = asked
    st.selectbox(
        _("compare.title"), list(offered), key="against-shown", format_func=offered.__getitem__,
        help=_("compare.help"), on_change=_take,
    )  # fmt: skip
    st.session_state["as-shown"] = "share" if share() else "count"
    st.segmented_control(
        _("compare.as"), ["count", "share"], key="as-shown", format_func=lambda a: _(f"compare.as_{a}"),
        required=True, help=_("compare.as_help"), on_change=_take_as,
    )  # fmt: skip


def _periods(chosen: Filters) -> list[Set]:
    """Return the period and the one before it; nothing where an end is open."""
    days = Period(chosen.since, chosen.until)
    earlier = period.before(days)
    if not (days.since and days.until and earlier.since and earlier.until):
        return []
    colour = _colour(chosen, style.accent())
    return [
        Set(i18n.period(days.since, days.until), chosen, colour),
        Set(
            i18n.period(earlier.since, earlier.until),
            replace(chosen, since=earlier.since, until=earlier.until),
            style.muted(),
            days.since - earlier.since,
        ),
    ]


def _only(chosen: Filters, kind: str, values: tuple[str, ...]) -> Filters:
    if kind == "country":
        return replace(chosen, countries=values)
    return replace(chosen, outlets=values) if kind == "outlet" else replace(chosen, speakers=values)


def _colour(chosen: Filters, otherwise: str) -> str:
    """Return the colour of the one country of the filters, where it is one of the five."""
    one = chosen.countries[0] if len(chosen.countries) == 1 else ""
    return colours.country(one) if one in countries.SAHEL else otherwise


def _second(colour: str, first: str) -> str:
    """Return a colour that is not the first's."""
    return style.muted() if colour == first else colour


def _take() -> None:
    st.session_state["against"] = st.session_state["against-shown"]


def _take_as() -> None:
    st.session_state["as"] = "share" if st.session_state["as-shown"] == "share" else ""
