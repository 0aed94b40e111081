"""The filters that every page shares: held in the address, shown as chips, cleared at one click; see filter_box.py."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace

import streamlit as st

from components import address, countries, i18n, languages, marked, period
from sahelscope.store.questions import Choices, Corpus, Filters

_ = i18n.text

#: The filters that are lists; the names stand in the address.
LISTS = ("country", "speaker", "outlet", "language", "side")
#: What is chosen to compare with; see compare.py.
COMPARED = ("against", "as")
#: The filters of a single value.
SINGLE = (*COMPARED, "new", "reposts", *period.NAMES)
#: What holds for the run of one session's page; each run has its own thread.
_run = threading.local()


def hold(corpus: Corpus) -> Choices:
    """Hold the filters in the address, and return what each can be set to, with what it would leave.

    Pages that draw no filter hold them too, so that they are there on the next.
    """
    for name in LISTS:
        address.several(name)
    for name in SINGLE:
        if name not in period.NAMES:
            address.one(name)
    period.hold(corpus.choices().last)
    choices = corpus.choices(current())
    names = st.session_state.setdefault("speaker-names", {})
    names.update((choice.id, choice.name) for choice in choices.speakers)
    for speaker in st.session_state["speaker"]:
        if speaker not in names:  # one of the thousands who are quoted less
            with suppress(KeyError):
                names[speaker] = corpus.speaker(speaker).name
    return choices


def current(search: str = "") -> Filters:
    """Return what is chosen now, as the store's questions take it."""
    state, days = st.session_state, period.current()
    return Filters(
        countries=tuple(state.get("country", ())),
        speakers=tuple(state.get("speaker", ())),
        since=days.since,
        until=days.until,
        outlets=tuple(state.get("outlet", ())),
        languages=tuple(state.get("language", ())),
        search=search.strip(),
        once=state.get("reposts") != "all",
        sides=tuple(state.get("side", ())),
        new_since=str(state.get("new", "")),
        by=period.basis(),
    )


@contextmanager
def settled() -> Iterator[None]:
    """Settle what the address holds while a page is drawn: each of its links asks, and the session answers slowly."""
    _run.held = held()
    try:
        yield
    finally:
        del _run.held


def held() -> dict[str, list[str]]:
    """Return what the address holds of the filters and the language of the interface; only what is set."""
    known: dict[str, list[str]] | None = getattr(_run, "held", None)
    if known is not None:
        return known
    state = st.session_state
    found = {name: list(state.get(name, ())) for name in LISTS}
    found |= {name: [str(state.get(name) or "")] for name in (*SINGLE, "lang")}
    return {name: values for name, values in found.items() if any(values)}


def take(values: Mapping[str, Sequence[str]]) -> None:
    """Set the filters to what an address holds; those that it does not name are taken away. For callbacks."""
    for name in LISTS:
        st.session_state[name] = list(values.get(name, ()))
    for name in SINGLE:
        st.session_state[name] = next(iter(values.get(name, ())), "")


def whenever(chosen: Filters) -> Filters:
    """Return the same filters for all days."""
    return replace(chosen, since=None, until=None, by="report")


def chosen() -> list[tuple[str, str]]:
    """Return what is filtered now, as (filter, value); the period as ("period", its days in words)."""
    found = [(name, value) for name in LISTS for value in st.session_state.get(name, ())]
    single = [("period", period.words()), *((name, st.session_state.get(name, "")) for name in ("new", "against"))]
    return found + [(name, value) for name, value in single if value]


def chips(without: Collection[str] = ()) -> None:
    """Draw a button for each value that is filtered; a click takes it away. ``without``: what the page sets itself."""
    found = [(name, value) for name, value in chosen() if name not in without]
    # the row is there without chips too: what stands below keeps its place, and the browser need not build it anew
    with st.container(horizontal=True, key="chips", gap="small", vertical_alignment="center"):
        for name, value in found:
            label = _("chip." + name, value=marked.plain(shown(name)(value)))
            st.button(
                label, key=f"chip-{name}-{value}", icon=":material/close:", icon_position="right",
                help=_("chip.remove"), on_click=remove, args=(name, value),
            )  # fmt: skip
        if found:
            st.button(_("filters.clear_all"), key="clear-all", type="tertiary", on_click=clear)


def shown(name: str) -> Callable[[str], str]:
    """Return the function that writes a filter's value for a reader."""
    return {
        "country": countries.name,
        "speaker": lambda key: st.session_state.get("speaker-names", {}).get(key, key),
        "language": languages.name,
        "side": side_name,
        "against": compared,
        "new": moment,
    }.get(name, str)


def side_name(side: str) -> str:
    """Return the words for a side; what the address holds where there is none."""
    key = "side." + side.replace(" ", "_")
    return _(key) if key in i18n.words() else side


def moment(value: str) -> str:
    """Write the day of a moment such as "2026-05-07T09:12:44+00:00"; the words themselves where it is none."""
    try:
        return i18n.day(dt.datetime.fromisoformat(value).date())
    except ValueError:
        return value


def compared(value: str) -> str:
    """Return the words for what is compared with: "country:NER" is "Niger"."""
    kind, _colon, of = value.partition(":")
    return _("compare.before") if kind == "period" else shown(kind)(of)


def only(name: str, value: str) -> None:
    """Filter a list by this one value; where it is the only one already, take the filter away."""
    st.session_state[name] = [] if st.session_state.get(name) == [value] else [value]


def remove(name: str, value: str) -> None:
    """Take one value out of a filter."""
    if name == "period":
        period.clear()
    elif name not in LISTS:
        st.session_state[name] = ""
    else:
        st.session_state[name] = [v for v in st.session_state[name] if v != value]


def clear() -> None:
    """Take every filter away."""
    for name in LISTS:
        st.session_state[name] = []
    st.session_state["against"] = st.session_state["new"] = ""
    period.clear()
