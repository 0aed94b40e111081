"""The filters that every page shares: drawn once, held in the address, shown as chips, cleared at one click."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

import streamlit as st

from components import address, countries, i18n, languages, marked
from sahelscope.store.questions import Choice, Corpus, Filters

_ = i18n.text

#: The filters that are lists, in the order in which they are drawn; the names stand in the address.
LISTS = ("country", "speaker", "outlet", "language")
#: What a filter means for articles, events and quotes is not always plain.
HELP = {"country": "filters.country_help", "speaker": "filters.speaker_help"}
#: A list box with more entries than this is slow to open. Rarer speakers are found by searching the quotes.
MOST_OPTIONS = 1000
EARLIEST, LATEST = dt.date(1900, 1, 1), dt.date(2100, 12, 31)


def draw(corpus: Corpus) -> None:
    """Draw the filters in the sidebar."""
    choices = corpus.choices()
    speakers = {c.id: c.name for c in choices.speakers}
    st.session_state["speaker-names"] = speakers
    with st.sidebar:
        for name in LISTS:
            address.several(name)
        head, clear_all = st.columns([2, 1], vertical_alignment="center", wrap=False)
        head.header(_("filters.title"), anchor=False)
        clear_all.button(
            _("filters.clear"), key="clear", type="tertiary", on_click=clear, disabled=not chosen(), width="stretch"
        )
        _picker("country", choices.countries)
        _picker("speaker", choices.speakers[:MOST_OPTIONS])
        day("since")
        day("until")
        _picker("outlet", choices.outlets)
        _picker("language", choices.languages)
        if corpus.has_reposts:
            address.switch("reposts", _("filters.reposts"), "all", _("filters.reposts_help"))


def current(search: str = "") -> Filters:
    """Return what is chosen now, as the store's questions take it."""
    state = st.session_state
    return Filters(
        countries=tuple(state.get("country", ())),
        speakers=tuple(state.get("speaker", ())),
        since=state.get("since"),
        until=state.get("until"),
        outlets=tuple(state.get("outlet", ())),
        languages=tuple(state.get("language", ())),
        search=search.strip(),
        once=state.get("reposts") != "all",
    )


def chosen() -> list[tuple[str, str]]:
    """Return what is filtered now, as (filter, value)."""
    state = st.session_state
    found = [(name, value) for name in LISTS for value in state.get(name, ())]
    return found + [(name, state[name].isoformat()) for name in ("since", "until") if state.get(name)]


def chips() -> None:
    """Draw one button for each value that is filtered; a click takes it away."""
    if not (found := chosen()):
        return
    with st.container(horizontal=True, key="chips", gap="small", vertical_alignment="center"):
        for name, value in found:
            label = _("chip." + name, value=marked.plain(shown(name)(value)))
            st.button(
                label, key=f"chip-{name}-{value}", icon=":material/close:", icon_position="right",
                help=_("chip.remove"), on_click=remove, args=(name, value),
            )  # fmt: skip
        st.button(_("filters.clear_all"), key="clear-all", type="tertiary", on_click=clear)


def shown(name: str) -> Callable[[str], str]:
    """Return the function that writes a filter's value for a reader."""
    return {
        "country": countries.name,
        "speaker": lambda key: st.session_state.get("speaker-names", {}).get(key, key),
        "language": languages.name,
        "since": lambda text: i18n.day(dt.date.fromisoformat(text)),
        "until": lambda text: i18n.day(dt.date.fromisoformat(text)),
    }.get(name, str)


def only(name: str, value: str) -> None:
    """Filter a list by this one value; where it is the only one already, take the filter away."""
    st.session_state[name] = [] if st.session_state.get(name) == [value] else [value]


def remove(name: str, value: str) -> None:
    """Take one value out of a filter."""
    if name in LISTS:
        st.session_state[name] = [v for v in st.session_state[name] if v != value]
    else:
        st.session_state[name] = None


def clear() -> None:
    """Take every filter away."""
    for name in LISTS:
        st.session_state[name] = []
    st.session_state["since"] = st.session_state["until"] = None


def _picker(name: str, choices: Sequence[Choice]) -> None:
    values = list(st.session_state[name])
    counts = {c.id: c.n for c in choices}
    # What the address asks for stays choosable, even where the corpus has none of it: the page then says so.
    options = [*counts, *(v for v in values if v not in counts)]
    key, write = f"{name}-shown", shown(name)
    st.session_state[key] = values
    st.multiselect(
        _("filters." + name), options, key=key, on_change=_take, args=(name,),
        format_func=lambda value: f"{write(value)} ({i18n.number(counts.get(value, 0))})",
        placeholder=_("filters.any_" + name), help=_(HELP[name]) if name in HELP else None,
    )  # fmt: skip


def _take(name: str) -> None:
    st.session_state[name] = list(st.session_state[f"{name}-shown"])


def day(name: str) -> None:
    """Draw one end of a period: "since" and "until" for publication, "from" and "to" for events."""
    st.date_input(
        _("filters." + name), value=None, key=name, bind="query-params", format="YYYY-MM-DD",
        min_value=EARLIEST, max_value=LATEST,
        help=_("filters.period_help" if name in {"since", "until"} else "filters.happened_help"),
    )  # fmt: skip
