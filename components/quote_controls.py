"""What narrows and orders the quotes, besides the filters of every page. All of it stands in the address."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import streamlit as st

from components import address, cards, countries, i18n
from sahelscope.quotes import acts
from sahelscope.store.answers import Choices
from sahelscope.store.quote_filter import VOICES, QuoteFilter, Voice
from sahelscope.store.voices import Order

_ = i18n.text
KINDS = ("direct", "mixed", "indirect")
VIEWS: tuple[Literal["rows", "cards"], ...] = ("rows", "cards")
STACKS: tuple[Literal["count", "percent"], ...] = ("count", "percent")
WHO: tuple[Literal["all"] | Voice, ...] = ("all", *VOICES)
#: So many people are offered to be spoken about; from a speaker's page anybody is.
_PEOPLE = 150


@dataclass(frozen=True)
class QuoteChoice:
    """What is chosen."""

    only: QuoteFilter
    who: str = "all"  #: or one of the voices


def controls(choices: Choices) -> QuoteChoice:
    """Draw the controls and return what is chosen; ``order`` and ``view`` are drawn at the head of the list.

    They take one line, so that the first quotes stand on the first screen: the rarer ones are behind a button, which
    says how many of them are set.
    """
    with st.container(horizontal=True, vertical_alignment="bottom"):
        who = address.choice("who", _("voices.who"), WHO, lambda v: _(f"voice.{v}"))
        with st.popover(_more_label(), icon=":material/tune:", key="more-quotes"):
            about, of = _about(choices), _of(choices)
            done = address.choices("act", _("voices.acts"), acts.ACTS, cards.act)
            kinds = address.choices("kind", _("quotes.kinds"), KINDS, lambda k: _(f"kind.{k}"))
            sure = address.switch("sure", _("quotes.sure"))
    # the code of a country has capitals, the id of a person none
    only = QuoteFilter(
        kinds=kinds, acts=done, voices=() if who == "all" else (who,), of=of, sure_only=sure,
        about=tuple(one for one in about if one.isupper()), about_people=tuple(o for o in about if not o.isupper()),
    )  # fmt: skip
    return QuoteChoice(only, who)


def _more_label() -> str:
    """Return the button's words, with how much is chosen behind it."""
    set_now = sum(len(address.held(name)) for name in ("about", "of", "act", "kind", "sure"))
    return _("quotes.more_set", n=i18n.number(set_now)) if set_now else _("quotes.more")


def of_hundred() -> bool:
    """Draw whether the bars of the figures show counts or each a hundred, and return whether a hundred."""
    return address.choice("stack", _("voices.stack"), STACKS, lambda s: _(f"stack.{s}")) == "percent"


def by_act() -> QuoteChoice:
    """Draw what narrows one speaker's statements, and return what is chosen."""
    return QuoteChoice(QuoteFilter(acts=address.choices("act", _("voices.acts"), acts.ACTS, cards.act)))


def order_and_view(orders: Sequence[Order], name: str) -> tuple[Order, str]:
    """Draw in which order and how the list is shown; ``name`` is the order's in the address, its first the default."""
    order = address.choice(name, _("voices.order"), orders, lambda o: _(f"sorted.{o}"))
    return order, address.choice("view", _("voices.view"), VIEWS, lambda v: _(f"view.{v}"))


def _about(choices: Choices) -> tuple[str, ...]:
    """Draw which countries or people the words are to name, and return those chosen."""
    people = {choice.id: choice.name for choice in choices.speakers[:_PEOPLE]}
    names = {choice.id: countries.name(choice.id) for choice in choices.countries} | people
    return _several("about", names, "voices.about", "voices.any_about", "voices.about_help")


def _of(choices: Choices) -> tuple[str, ...]:
    """Draw which countries the speakers are to be of, and return those chosen."""
    names = {choice.id: countries.name(choice.id) for choice in choices.countries}
    return _several("of", names, "voices.of", "voices.any_of", "voices.of_help")


def _several(name: str, names: dict[str, str], label: str, none: str, explained: str) -> tuple[str, ...]:
    values = address.several(name)
    key = f"{name}-shown"
    st.session_state[key] = list(values)
    st.multiselect(
        _(label), [*names, *(v for v in values if v not in names)], key=key, on_change=_take, args=(name,),
        format_func=lambda value: names.get(value, value), placeholder=_(none), help=_(explained),
    )  # fmt: skip
    return values


def _take(name: str) -> None:
    st.session_state[name] = list(st.session_state[f"{name}-shown"])
