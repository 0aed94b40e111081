"""The tiles of the brief: one country each, how much there is and how that changed. Each number leads to its list."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from components import countries, event_words, filters, i18n, links, navigation
from components.brief_data import Amount, Glance

_ = i18n.text
#: So many bars a small figure has at most; of a longer time several steps are one.
_BARS = 60


def draw(glances: Sequence[Glance], before: str) -> None:
    """Draw one tile a country; ``before`` are the days that changes are reckoned against, "" where there are none.

    Countries of which there is nothing are named in one line, where there is something of another.
    """
    drawn = [g for g in glances if _something(g)] or list(glances)
    if drawn:
        with st.container(key="tiles"):
            for column, glance in zip(st.columns(len(drawn)), drawn, strict=True):
                with column, st.container(border=True, key=f"tile-{glance.country.lower()}", height="stretch"):
                    st.html(_tile(glance))
    if rest := [countries.name(g.country) for g in glances if g not in drawn]:
        st.caption(_("tile.nothing_on", countries=", ".join(rest)))
    if before:
        st.caption(_("tile.before", days=before))


def _something(glance: Glance) -> bool:
    return any((amount.articles or amount.events) for amount in (glance.now, glance.before) if amount)


def _tile(glance: Glance) -> str:
    now, before = glance.now, glance.before or glance.now
    alone = navigation.current() == "country"  # its name stands above
    name = "" if alone else f"<h2>{links.to('country', countries.name(glance.country), id=glance.country)}</h2>"
    here = {"country": glance.country}
    rows = [
        (_("tile.events"), links.to("timeline", i18n.number(now.events), **here), _change(now.events, before.events)),
        (
            _("tile.deaths"),
            links.to("timeline", _deaths(now), **here, deaths="1", order="deadliest"),
            _change(now.high, before.high),
        ),
        (_("tile.voices"), links.to("quotes", i18n.number(now.voices), **here), _change(now.voices, before.voices)),
    ]
    if glance.new is not None:
        since = {"new": glance.new_since} if glance.new_since else {}
        rows.append((_("tile.new"), links.to("articles", i18n.number(glance.new), **here, **since), ""))
    listed = "".join(f"<dt>{escape(words)}</dt><dd>{link}{_small(change)}</dd>" for words, link, change in rows)
    number, _space, noun = i18n.count("articles", now.articles).rpartition(i18n.FIXED_SPACE)
    articles = links.around("articles", f"<b>{number}</b> {escape(noun)}", **here)
    return (
        f'<div class="ss-tile"><div>{name}<p>{articles}{_small(_change(now.articles, before.articles))}</p>'
        f"{_course(glance.course)}</div><dl>{listed}</dl></div>"
    )


def _deaths(amount: Amount) -> str:
    return event_words.deaths(amount.low, amount.high, amount.open, amount.about)


def _course(steps: Sequence[int]) -> str:
    """Return articles over time as small bars, also read out in words; nothing where they are all of one step."""
    if len(steps) < 2 or not max(steps):
        return ""
    width = -(-len(steps) // _BARS)
    bars = [sum(steps[first : first + width]) for first in range(0, len(steps), width)]
    drawn = "".join(f'<span style="height:{100 * n / max(bars):.0f}%"></span>' for n in bars)
    told = _("tile.course", first=i18n.number(bars[0]), most=i18n.number(max(bars)), last=i18n.number(bars[-1]))
    return f'<div class="ss-spark" role="img" aria-label="{escape(told, quote=True)}">{drawn}</div>'


def _small(change: str) -> str:
    return f"<small>{escape(change)}</small>" if change else ""


def _change(now: int, before: int) -> str:
    """Write a change against the period before: "+4", "−3"; "" where there is none."""
    if now == before:
        return ""
    return ("+" if now > before else "−") + i18n.number(abs(now - before))


def news(new: int, visit: str) -> None:
    """Say how many articles came in since the last visit, and lead to them."""
    with st.container(horizontal=True, key="news", vertical_alignment="center"):
        st.write(_("brief.new", articles=i18n.count("articles", new), day=filters.moment(visit)))
        if new:
            st.button(_("brief.only_new"), key="only-new", type="tertiary", on_click=_only_new, args=(visit,))


def _only_new(visit: str) -> None:
    st.session_state["new"] = visit
