"""The filters as they are drawn in the sidebar: the period, the five countries, and all others behind "More"."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components import address, compare, countries, filters, i18n, period, speaker_search
from sahelscope.store.questions import Choice, Choices, Corpus

_ = i18n.text
#: What a filter means for articles, events and quotes is not always plain.
HELP = {"country": "filters.country_help", "side": "filters.speaker_help"}


def draw(corpus: Corpus, choices: Choices) -> None:
    """Draw the filters; each value with what it would leave."""
    with st.sidebar:
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.header(_("filters.title"), anchor=False, width="content")
            st.button(
                _("filters.clear"), key="clear", type="tertiary", on_click=filters.clear, disabled=not filters.chosen()
            )
        period.draw()
        _five(choices.countries)
        with st.expander(_more(), icon=":material/tune:", key="more-filters"):
            others = [c for c in choices.countries if c.id not in countries.SAHEL]
            _picker("country", others, label="filters.other_countries", leave=countries.SAHEL)
            _picker("side", choices.sides)
            speaker_search.draw(corpus)
            _picker("outlet", choices.outlets)
            _picker("language", choices.languages)
            if corpus.has_reposts:
                address.held_switch("reposts", _("filters.reposts"), "all", _("filters.reposts_help"))
        compare.draw(choices)


def _five(choices: Sequence[Choice]) -> None:
    """Draw the five countries as toggles in their colours."""
    counts = {choice.id: choice.n for choice in choices}
    st.session_state["five-shown"] = [code for code in st.session_state["country"] if code in countries.SAHEL]
    st.pills(
        _("filters.country"), countries.SAHEL, selection_mode="multi", key="five-shown", on_change=_take_five,
        format_func=lambda code: f"{countries.name(code)} {i18n.number(counts.get(code, 0))}",
        help=_("filters.country_help"),
    )  # fmt: skip


def _take_five() -> None:
    others = [code for code in st.session_state["country"] if code not in countries.SAHEL]
    st.session_state["country"] = [*st.session_state["five-shown"], *others]


def _more() -> str:
    """Return the words for all other filters, with how many of them are set."""
    state = st.session_state
    others = [code for code in state["country"] if code not in countries.SAHEL]
    n = len(others) + sum(len(state[name]) for name in filters.LISTS if name != "country")
    return _("filters.more_set", n=i18n.number(n)) if n else _("filters.more")


def _picker(name: str, choices: Sequence[Choice], label: str = "", leave: Sequence[str] = ()) -> None:
    """Draw a list box; values that others draw are left as they are."""
    values = [value for value in st.session_state[name] if value not in leave]
    counts = {c.id: c.n for c in choices}
    # What the address asks for stays choosable, even where the corpus has none of it: the page then says so.
    options = [*counts, *(v for v in values if v not in counts)]
    key, write = f"{name}-shown", filters.shown(name)
    st.session_state[key] = values
    st.multiselect(
        _(label or "filters." + name), options, key=key, on_change=_take, args=(name, leave),
        format_func=lambda value: f"{write(value)} ({i18n.number(counts.get(value, 0))})",
        placeholder=_("filters.any_" + name), help=_(HELP[name]) if name in HELP else None,
    )  # fmt: skip


def _take(name: str, leave: Sequence[str]) -> None:
    left = [value for value in st.session_state[name] if value in leave]
    st.session_state[name] = [*left, *st.session_state[f"{name}-shown"]]
