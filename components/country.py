"""The head of a country's page: which country, its tile, and what happened when; country_lists.py has what follows."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from components import (
    brief,
    brief_charts,
    brief_data,
    colours,
    compare,
    countries,
    figure,
    filters,
    frame,
    i18n,
    navigation,
    remembered,
    style,
    tiles,
    time_axis,
)  # fmt: skip
from sahelscope.events import families
from sahelscope.store.filters import Filters
from sahelscope.store.questions import Corpus

_ = i18n.text


def choose() -> None:
    """Ask which country, where the address names none that is known."""
    st.title(_("country.which"), anchor=False)
    for code in countries.SAHEL:
        navigation.link("country", countries.name(code), ":material/flag:", id=code)


def absent(corpus: Corpus, chosen: Filters) -> None:
    """Say that no article is about the country: none at all, or none that passes the filters."""
    if filters.chosen():
        frame.nothing(corpus, chosen)
    else:
        figure.nothing(_("country.absent", country=countries.name(chosen.countries[0])), _("country.absent_do"))


def at_a_glance(corpus: Corpus, chosen: Filters, visit: str) -> None:
    """Draw the country's tile."""
    axis = brief_data.course(corpus, [compare.Set("", chosen, "")], "articles")
    tiles.draw(brief_data.glances(corpus, chosen, chosen.countries[:1], visit, axis), brief_data.days_before(chosen))


def happened(corpus: Corpus, chosen: Filters) -> None:
    """Draw what happened over time by family; of two that are compared, both on one axis."""
    sets = compare.sets(chosen)
    if len(sets) > 1 or compare.share():
        for what in ("articles", "events"):
            brief.over_time(corpus, chosen, sets, what)
        return
    axis = brief_data.course(corpus, [compare.Set("", chosen, "")], "events")
    found = corpus.over_time(chosen, step=axis.step, by="family")
    total = corpus.count_events(chosen)
    title = _("country.happened", step=_(f"step.{axis.step}").lower())
    words = i18n.count("events", total)
    if (undrawn := total - int(found["events"].sum())) > 0:
        words = i18n.joined([words, _("country.no_day", events=i18n.count("events", undrawn))])
    if found.empty:
        figure.lacking(_("country.nothing_happened"))
        return
    of = found.groupby("row")["events"].sum().sort_values(ascending=False)
    listed = ", ".join(f"{_(f'family.{family}')} {i18n.number(n)}" for family, n in of.items())
    said = figure.Said("happened", title, words, _("country.happened_alt", title=title, listed=listed))
    figure.draw(said, remembered.figure(_by_family, found, axis), found, corpus, chosen)


def _by_family(found: pd.DataFrame, axis: brief_data.Course) -> go.Figure:
    drawn = go.Figure()
    for family in dict.fromkeys(families.families().values()):
        part = found[found["row"] == family].groupby("start", as_index=False)["events"].sum()
        days = [(time_axis.end(day, axis.step) - day).days for day in part["start"].dt.date]
        drawn.add_trace(
            go.Bar(
                x=part["start"], y=part["events"], name=_(f"family.{family}"), offset=0,
                width=[0.85 * brief_charts.DAY * n for n in days], marker={"color": colours.family(family)},
                customdata=[time_axis.name(day, axis.step) for day in part["start"].dt.date],
                hovertemplate=f"<b>%{{y}}</b> {_(f'family.{family}')}<br>%{{customdata}}<extra></extra>",
            )
        )  # fmt: skip
    legend = {"orientation": "h", "x": 0, "y": 1.02, "yanchor": "bottom", "traceorder": "normal"}
    drawn.update_layout(
        **(style.figure() | {"showlegend": True, "legend": legend}),
        barmode="stack",
        height=300,
        margin=brief_charts.MARGIN | {"t": 30},
    )
    few = found.groupby("start")["events"].sum().max() <= 5
    drawn.update_yaxes(tickformat=",d", rangemode="tozero", **({"dtick": 1} if few else {"nticks": 5}))
    return brief_charts.timed(drawn, axis)
