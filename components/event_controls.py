"""What narrows the events, on the map and on the timeline alike: family, type, toll, region, actor, day."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from components import address, event_words, i18n
from components.event_choice import WHEN, EventChoice
from sahelscope.events import families
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.questions import Corpus

_ = i18n.text
#: What stands in the address, and is cleared together.
LISTS = ("family", "type", "region", "actor")
SINGLE = ("when", "deaths", "reports", "each", "doubtful", "looks_back")
#: Rarer regions and actors are not offered; what the address asks for always is.
_MOST = 200


def draw(
    corpus: Corpus,
    chosen: Filters,
    first: Callable[[], object] | None = None,
    inside: Callable[[], object] | None = None,
) -> EventChoice:
    """Draw the families, all other controls behind a button, and return what is chosen.

    ``first`` draws controls of the page's own before the button, ``inside`` others behind it.
    """
    row = st.container(
        horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute", key="controls-of-events"
    )
    with row:
        picked = () if first else _families()
        if first:
            first()
    with row, st.popover(_more_label(), icon=":material/tune:", key="more-events"):
        if inside:
            inside()
        kinds = address.choices("type", _("timeline.types"), list(families.families()), lambda t: _(f"type.{t}"))
        when = address.choice("when", _("timeline.state"), WHEN, lambda w: _(f"state.{w}"))
        deaths = _deaths()
        regions, actors = _picker("region", corpus, chosen), _picker("actor", corpus, chosen)
        each = address.switch("each", _("timeline.each_report"), explained=_("timeline.each_report_help"))
        dated = address.switch("reports", _("timeline.only_dated"), "off", _("timeline.only_dated_help"))
        doubtful = address.switch("doubtful", _("timeline.with_doubtful"), explained=_("timeline.doubtful_help"))
        back = address.switch("looks_back", _("timeline.looks_back"), explained=_("timeline.looks_back_help"))
    if first:
        picked = _families()
    types = tuple(dict.fromkeys([*kinds, *(t for name in picked for t in families.types(name))]))
    return EventChoice(
        when, types, deaths, regions, actors, dated, each, doubtful, back
    )  # fmt: skip


def _families() -> tuple[str, ...]:
    known = tuple(dict.fromkeys(families.families().values()))
    return address.choices("family", _("timeline.families"), known, lambda f: _(f"family.{f}"), label_hidden=True)


def clear() -> None:
    """Take away everything that narrows the events; for callbacks."""
    for name in LISTS:
        st.session_state[name] = []
    for name in SINGLE:
        st.session_state[name] = ""


def _more_label() -> str:
    """Return the button's words, with how much is chosen behind it."""
    hidden = (name for name in (*LISTS, *SINGLE) if name != "family")  # the families stand beside the button
    set_now = sum(value not in ("", "all") for name in hidden for value in address.held(name))
    return _("timeline.more_set", n=i18n.number(set_now)) if set_now else _("timeline.more")


def _deaths() -> int:
    asked = address.one("deaths")
    value = int(asked) if asked.isdecimal() and len(asked) < 8 else 0
    st.session_state["deaths-shown"] = value
    st.number_input(
        _("timeline.deaths_from"), min_value=0, max_value=9_999_999, step=1, key="deaths-shown",
        help=_("timeline.deaths_help"), on_change=_take_deaths,
    )  # fmt: skip
    return value


def _take_deaths() -> None:
    value = st.session_state["deaths-shown"]
    st.session_state["deaths"] = str(int(value)) if value else ""


def _picker(name: str, corpus: Corpus, chosen: Filters) -> tuple[str, ...]:
    """Draw a list box of regions or actors; counts are those of all events that count under the shared filters."""
    values = list(address.several(name))
    if name == "region":
        found = corpus.event_regions(chosen, EventFilter()).head(_MOST)
        offered = {
            str(r): (event_words.region(str(r)), int(n)) for r, n in zip(found[name], found["events"], strict=True)
        }
    else:
        found = corpus.event_actors(chosen, EventFilter()).head(_MOST)
        columns = (found["actor_id"], found["actor"], found["events"])
        offered = {str(i): (str(words), int(n)) for i, words, n in zip(*columns, strict=True)}
    options = [*offered, *(v for v in values if v not in offered)]
    key = f"{name}-shown"
    st.session_state[key] = values
    st.multiselect(
        _(f"timeline.{name}s"), options, key=key, on_change=_take, args=(name,), placeholder=_(f"timeline.any_{name}"),
        format_func=lambda v: f"{offered[v][0]} ({i18n.number(offered[v][1])})" if v in offered else v,
    )  # fmt: skip
    return tuple(values)


def _take(name: str) -> None:
    st.session_state[name] = list(st.session_state[f"{name}-shown"])
