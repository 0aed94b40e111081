"""The tiles of the brief: one country each, how much there is and how that changed. A tile leads to the country."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from components import countries, event_words, filters, i18n, navigation
from components.brief_data import Amount, Glance

_ = i18n.text


def draw(glances: Sequence[Glance], before: str) -> None:
    """Draw one tile a country; ``before`` are the days that changes are reckoned against, "" where there are none."""
    with st.container(key="tiles"):
        for column, glance in zip(st.columns(len(glances)), glances, strict=True):
            with column, st.container(border=True, key=f"tile-{glance.country.lower()}", gap="small"):
                _tile(glance)
    if before:
        st.caption(_("tile.before", days=before))


def _tile(glance: Glance) -> None:
    if navigation.current() != "country":
        name = f"**{countries.name(glance.country)}**"
        navigation.link("country", name, ":material/arrow_outward:", id=glance.country)
    now, before = glance.now, glance.before or glance.now
    change = _change(now.articles, before.articles)
    st.html(
        f'<p class="ss-metric">{escape(_("measure.articles"))}<br><strong>{i18n.number(now.articles)}</strong>'
        f"{f'<small>{escape(change)}</small>' if change else ''}</p>{_sparkline(glance.course)}"
    )
    rows = [
        (_("tile.events"), i18n.number(now.events), _change(now.events, before.events)),
        (_("tile.deaths"), _toll(now), _change(now.high, before.high)),
        (_("tile.voices"), i18n.number(now.voices), _change(now.voices, before.voices)),
    ]
    if glance.new is not None:
        rows.append((_("tile.new"), i18n.number(glance.new), ""))
    st.html(
        '<dl class="ss-tile">'
        + "".join(
            f"<dt>{escape(name)}</dt><dd>{escape(value)}{f'<small>{escape(change)}</small>' if change else ''}</dd>"
            for name, value, change in rows
        )
        + "</dl>"
    )


def _sparkline(course: Sequence[float]) -> str:
    """Return small bars, one a step of the time; what they show is read out in words."""
    if not (most := max(course, default=0)):
        return ""
    bars = "".join(f'<span style="height:{100 * n / most:.0f}%"></span>' for n in course)
    told = _("tile.course", first=i18n.number(course[0]), most=i18n.number(most), last=i18n.number(course[-1]))
    return f'<div class="ss-spark" role="img" aria-label="{escape(told, quote=True)}">{bars}</div>'


def _toll(amount: Amount) -> str:
    return event_words.deaths(amount.low, amount.high)


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
