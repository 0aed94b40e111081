"""What happened, when, where, with how many dead, said by hand."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components import countries, i18n, named_choices
from sahelscope.store.answers import ArticleView
from sahelscope.store.corrected_values import types, with_id
from sahelscope.store.rows import HappenedRow
from sahelscope.store.toll_words import Toll, noted

_ = i18n.text
#: Holds the event of which another type has just been chosen.
_CHOSEN = "by-hand-type"


def asked(view: ArticleView, row: HappenedRow, key: str) -> list[tuple[str, str, str]]:
    """Draw the fields of an event; return what, after and before of each correction that was asked for.

    A type is asked for by choosing it, what is typed by a button.
    """
    place = with_id(row.place_text, row.place or row.region)
    now = {"type": row.type, "day": row.date or "", "place": place, "deaths": _toll(view, row.event_id)}
    kind = st.selectbox(
        _("by_hand.type"), types(), index=list(types()).index(row.type), key=f"type-{key}", format_func=_type,
        help=_("by_hand.type_help"), on_change=_chosen, args=(key,),
    )  # fmt: skip
    if st.session_state.pop(_CHOSEN, "") == key and kind != row.type:
        return [("type", kind, row.type)]
    with st.form(f"event-{key}", border=False):
        left, right = st.columns(2)
        day = left.text_input(_("by_hand.day"), now["day"], key=f"day-{key}", help=_("by_hand.day_help"))
        toll = right.text_input(_("by_hand.deaths"), now["deaths"], key=f"toll-{key}", help=_("by_hand.deaths_help"))
        offered = _places(view, now["place"])
        place = st.selectbox(
            _("by_hand.place"), offered, index=offered.index(now["place"]), key=f"place-{key}",
            format_func=named_choices.shown(offered, _("by_hand.unknown")),
            accept_new_options=True,
        )  # fmt: skip
        saved = st.form_submit_button(_("by_hand.save"))
    wanted = {
        "day": day.strip(),
        "place": named_choices.meant(place, offered) or "",
        "deaths": toll.replace(" ", ""),
    }
    return [(what, after, now[what]) for what, after in wanted.items() if after != now[what]] if saved else []


def _chosen(key: str) -> None:
    """Note that another type was just chosen: it is saved once, also where saving fails."""
    st.session_state[_CHOSEN] = key


def _toll(view: ArticleView, event: str) -> str:
    """Return the deaths as they are written when corrected: "12", "12-20", "12+", "~20"."""
    figures = view.tables["event_figures"]
    deaths = figures[(figures["event_id"] == event) & (figures["what"] == "deaths")]
    if deaths.empty:
        return ""
    low, high, about = (deaths[name].iloc[0] for name in ("low", "high", "about"))
    toll = Toll.of(low, None if pd.isna(high) else high, not pd.isna(about) and bool(about))
    return noted(toll).replace("–", "-")


def _places(view: ArticleView, now: str) -> list[str]:
    """Return where it happened now, nowhere, and the places and countries that the article names."""
    mentions = view.tables["mentions"]
    at = mentions[mentions["place"].notna()]
    towns = [with_id(name, place) for name, place in zip(at["text"], at["place"], strict=True)]
    lands = [with_id(countries.name(code), code) for code in dict.fromkeys(mentions["country"])]
    return list(dict.fromkeys([now, "", *towns, *lands]))


def _type(kind: str) -> str:
    return _("type." + kind)
