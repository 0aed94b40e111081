"""In which regions of a country it happened: bars; of two that are compared, both on one axis."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from components import colours, compare, event_words, figure, i18n, remembered, style
from components.compare import Set
from sahelscope.store.filters import Filters
from sahelscope.store.questions import Corpus
from sahelscope.store.toll_sql import COLUMNS

_ = i18n.text
#: So many regions have a bar; the table has all.
REGIONS = 15
_BAR = 26  # pixels


def draw(corpus: Corpus, chosen: Filters) -> None:
    """Draw the regions; where nothing has a region, say so."""
    sets = compare.sets(chosen)
    every = pd.concat([_of(corpus, one) for one in sets], ignore_index=True)
    title = _("country.regions_share" if compare.share() else "country.regions")
    counts = [i18n.count("events", int(every["events"][every["of"] == one.name].sum())) for one in sets]
    told = zip(sets, counts, strict=True)
    counted = i18n.joined(f"{one.name}{i18n.colon()} {n}" if one.name else n for one, n in told)
    if every.empty:
        figure.lacking(_("country.no_region"), _("country.no_region_do"))
        return
    most = every.groupby("region")["events"].sum().nlargest(REGIONS)
    shown = every[every["region"].isin(most.index)]
    listed = ", ".join(f"{name} {i18n.number(n)}" for name, n in zip(shown["name"], shown["events"], strict=True))
    said = figure.Said("regions", title, counted, _("country.regions_alt", listed=listed))
    table = every if len(sets) > 1 else every.drop(columns=["of", "share"])
    drawn = remembered.figure(_bars, shown, sets, list(most.index))
    figure.draw(said, drawn, table, corpus, chosen)


def _of(corpus: Corpus, one: Set) -> pd.DataFrame:
    """Return the regions of the set's country, with the share of all events that its outlets tell of."""
    every = corpus.event_regions(one.filters)
    found = every[every["country"].isin(one.filters.countries)] if one.filters.countries else every
    of = corpus.count_events(one.filters.coverage()) or 1
    return found.assign(share=found["events"] / of, of=one.name)


def _bars(shown: pd.DataFrame, sets: Sequence[Set], order: list[str]) -> go.Figure:
    """Return a bar a region and set, the region with most events on top."""
    share, drawn = compare.share(), go.Figure()
    names = {region: event_words.region(region) if len(sets) > 1 else name
             for region, name in zip(shown["region"], shown["name"], strict=True)}  # fmt: skip
    for one in sets:
        part = shown[shown["of"] == one.name]
        deaths = [event_words.deaths(*toll) for toll in part[list(COLUMNS)].itertuples(index=False)]
        value = part["share"] if share else part["events"]
        drawn.add_bar(
            orientation="h", x=value, y=[names[region] for region in part["region"]], name=one.name,
            marker={"color": one.colour if len(sets) > 1 else colours.country(part["country"].iloc[0])},
            text=[i18n.percent(n, 1) if share else i18n.number(n) for n in value],
            textposition="outside", cliponaxis=False,
            customdata=[[_("country.deaths", deaths=toll), i18n.count("events", int(n))]
                        for toll, n in zip(deaths, part["events"], strict=True)],
            hovertemplate="<b>%{y}</b> " + one.name + "<br>%{customdata[1]} · %{customdata[0]}<extra></extra>",
        )  # fmt: skip
    height = 60 + _BAR * max(2, len(order)) * (1.3 if len(sets) > 1 else 1)
    legend = {"showlegend": len(sets) > 1, "legend": {"orientation": "h", "x": 0, "y": 1, "yanchor": "bottom"}}
    drawn.update_layout(**(style.figure() | legend), height=height, barmode="group",
                        margin={"l": 0, "r": 44, "t": 26 if len(sets) > 1 else 4, "b": 4})  # fmt: skip
    drawn.update_xaxes(visible=False, fixedrange=True)
    return drawn.update_yaxes(
        automargin=True, fixedrange=True, tickfont={"color": style.ink()}, categoryorder="array",
        categoryarray=[names[region] for region in reversed(order)],
    )  # fmt: skip
