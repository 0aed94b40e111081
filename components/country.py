"""The parts of a country's page: regions, what happened when, who speaks, who prints it, and how the articles begin."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from components import (
    brief_charts,
    brief_data,
    colours,
    compare,
    countries,
    event_words,
    figure,
    filters,
    i18n,
    navigation,
    row_table,
    style,
    tiles,
    time_axis,
)  # fmt: skip
from sahelscope.events import families
from sahelscope.store.filters import Filters
from sahelscope.store.questions import Corpus
from sahelscope.store.rows import LeadRow, SpeakerRow, rows

_ = i18n.text
#: So many rows are listed; the downloads have all.
REGIONS, VOICES, OUTLETS, LEADS = 15, 10, 10, 12
_BAR = 26  # pixels


def choose() -> None:
    """Ask which country, where the address names none that is known."""
    st.title(_("country.which"), anchor=False)
    for code in countries.SAHEL:
        navigation.link("country", countries.name(code), ":material/flag:", id=code)


def at_a_glance(corpus: Corpus, chosen: Filters, visit: str) -> None:
    """Draw the country's tile."""
    axis = brief_data.course(corpus, [compare.Set("", chosen, "")], "articles")
    tiles.draw([brief_data.glance(corpus, chosen, chosen.countries[0], visit, axis)], brief_data.days_before(chosen))


def happened(corpus: Corpus, chosen: Filters) -> None:
    """Draw what happened over time by family."""
    axis = brief_data.course(corpus, [compare.Set("", chosen, "")], "events")
    found = corpus.over_time(chosen, step=axis.step, by="family")
    total = corpus.count_events(chosen)
    title = _("country.happened", step=_(f"step.{axis.step}").lower())
    words = i18n.count("events", total)
    if (undrawn := total - int(found["events"].sum())) > 0:
        words += "; " + _("country.no_day", events=i18n.count("events", undrawn))
    said = figure.Said("happened", title, words, title)
    if found.empty:
        figure.head(said)
        st.caption(_("country.nothing_happened"))
        return
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
    figure.draw(said, brief_charts.timed(drawn, axis), found, corpus, chosen)


def regions(corpus: Corpus, chosen: Filters) -> None:
    """Draw in which regions it happened."""
    every = corpus.event_regions(chosen)
    found = every[every["country"] == chosen.countries[0]]
    total = int(found["events"].sum())
    said = figure.Said("regions", _("country.regions"), i18n.count("events", total), _("country.regions"))
    if found.empty:
        figure.head(said)
        st.caption(_("country.no_region"))
        return
    shown = found.head(REGIONS).iloc[::-1]
    deaths = [event_words.deaths(int(low), int(high)) for low, high in zip(shown["low"], shown["high"], strict=True)]
    drawn = go.Figure(
        go.Bar(
            orientation="h", x=shown["events"], y=shown["name"], marker={"color": colours.country(chosen.countries[0])},
            text=shown["events"], textposition="outside", cliponaxis=False,
            customdata=[_("country.deaths", deaths=n) for n in deaths],
            hovertemplate="<b>%{x}</b> · %{y}<br>%{customdata}<extra></extra>",
        )
    )  # fmt: skip
    drawn.update_layout(**style.figure(), height=50 + _BAR * len(shown), margin={"l": 0, "r": 36, "t": 4, "b": 4})
    drawn.update_xaxes(visible=False, fixedrange=True)
    drawn.update_yaxes(automargin=True, fixedrange=True, tickfont={"color": style.ink()})
    figure.draw(said, drawn, found, corpus, chosen)


def voices(corpus: Corpus, chosen: Filters) -> None:
    """Draw who is quoted most; a row leads to all that was said."""
    found = corpus.most_quoted(chosen, VOICES)
    said = figure.Said("voices", _("country.voices"), i18n.count("quotes", corpus.count_quotes(chosen)), "")
    figure.head(said)
    if found.empty:
        st.caption(_("brief.no_statement"))
        return
    listed = rows(SpeakerRow, found)
    table = pd.DataFrame(
        {
            "who": [r.speaker for r in listed],
            "side": [brief_charts.side_name(r.side) for r in listed],
            "quotes": [r.quotes for r in listed],
        }
    )
    columns = {"who": (_("column.who"), 150), "side": (_("column.side"), 100), "quotes": (_("measure.quotes"), 85)}
    row_table.draw(
        "voices", table, columns, [r.speaker_id for r in listed], _("country.voices"), bars=("quotes",),
        open_one=_speaker,
    )  # fmt: skip
    figure.tools(said, lambda: corpus.most_quoted(chosen, 10_000), corpus, chosen, with_table=False)


def outlets(corpus: Corpus, chosen: Filters) -> None:
    """Draw who prints most about it; a row filters by the outlet."""
    every = corpus.covered(chosen)
    found = every[(every["country"] == chosen.countries[0]) & every["outlet"].notna()]
    printed = i18n.count("articles", int(found["articles"].sum()))
    said = figure.Said("outlets", _("country.outlets"), _("country.reprints_too", articles=printed), "")
    figure.head(said)
    if found.empty:
        st.caption(_("country.no_outlet"))
        return
    shown = found.sort_values(["articles", "outlet"], ascending=[False, True])
    columns = {"outlet": (_("column.outlet"), 230), "articles": (_("measure.articles"), 100)}
    listed = shown.head(OUTLETS)
    row_table.draw(
        "outlets", listed[["outlet", "articles"]], columns, list(listed["outlet"]), _("country.outlets"),
        bars=("articles",), open_one=lambda outlet: filters.only("outlet", outlet),
    )  # fmt: skip
    figure.tools(said, shown, corpus, chosen, with_table=False)


def leads(corpus: Corpus, chosen: Filters) -> None:
    """Draw how the newest articles begin."""
    count = corpus.count_articles(chosen)
    said = figure.Said("leads", _("country.leads"), i18n.count("articles", count), "")
    figure.head(said)
    listed = rows(LeadRow, corpus.leads(chosen, LEADS))
    table = pd.DataFrame(
        {
            "day": [i18n.day(r.published) if r.published else _("article.undated") for r in listed],
            "lead": [event_words.short(r.lead or r.title, 300) for r in listed],
            "outlet": [r.outlet or _("article.no_outlet") for r in listed],
        }
    )
    columns = {"day": (_("column.day"), 95), "lead": (_("column.lead"), 640), "outlet": (_("column.outlet"), 150)}
    row_table.draw("leads", table, columns, [r.article_id for r in listed], _("country.leads"))
    figure.tools(said, lambda: corpus.leads(chosen, count), corpus, chosen, with_table=False)


def _speaker(speaker_id: str) -> None:
    """Lead to all that somebody said: to the speaker's own page, where there is one."""
    if "speaker" in navigation.names():
        navigation.go("speaker", id=speaker_id)
    else:
        filters.only("speaker", speaker_id)
