"""Figures of what outlets cover: countries, women's and men's words, weeks without a word."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components import countries, i18n, style
from components.voices import layout, named_above, outlet, short

_ = i18n.text
#: A grid of more cells than this says nothing; the others are in the table.
OUTLETS, COUNTRIES, WEEKS = 25, 16, 52
_CELL = 30  # pixels
_GENDERS = {"f": ("#7B3F98", "#C08BE0"), "m": ("#2E7D6B", "#6CC5B0"), "unknown": ("#B5AEA3", "#5E584F")}


def grid(
    covered: pd.DataFrame, measure: str, share: bool, chosen: tuple[tuple[str, ...], tuple[str, ...]]
) -> go.Figure:
    """Return outlets by countries of ``Corpus.covered``: how many articles, or which share of the outlet's.

    ``chosen``: the outlets and countries of the filters, which have a frame.
    """
    outlets, listed = axes(covered)
    cells = {(o, c): (n, of) for o, c, n, of in covered[["outlet", "country", measure, "of"]].itertuples(index=False)}
    values, notes, words = [], [], []
    for one in outlets:
        found = [cells.get((one, country), (0, 0)) for country in listed]
        values.append([100 * n / of if share and of else n for n, of in found])
        words.append([_cell(n, of, share) for n, of in found])
        notes.append([[one, country, _hover(n, measure, of, one, country)]
                      for country, (n, of) in zip(listed, found, strict=True)])  # fmt: skip
    across, down = [countries.name(c) for c in listed], [short(o or _("article.no_outlet")) for o in outlets]
    figure = go.Figure(go.Heatmap(
        z=values, x=across, y=down, text=words, texttemplate="%{text}", hoverinfo="skip", colorscale=_scale(), zmin=0,
        showscale=False, xgap=2, ygap=2, textfont={"size": 12},
    ))  # fmt: skip
    # what can be pointed at and clicked: Plotly chooses points, but no cells of a grid
    unseen = {"marker": {"opacity": 0}}
    figure.add_scatter(
        mode="markers", x=across * len(down), y=[name for name in down for _x in across], showlegend=False,
        customdata=[cell for row in notes for cell in row], hovertemplate="%{customdata[2]}<extra></extra>",
        marker={"symbol": "square", "size": _CELL - 4, "opacity": 0}, selected=unseen, unselected=unseen,
    )  # fmt: skip
    return _plain(figure, len(outlets), len(listed), _frames(outlets, listed, chosen))


def axes(covered: pd.DataFrame) -> tuple[list[str], list[str]]:
    """Return the outlets and the countries that have a row and a column: the five first, then the most covered."""
    named = covered[covered["outlet"].notna()]
    outlets = list(dict.fromkeys(named["outlet"]))[:OUTLETS]
    totals = named.dropna(subset=["country"]).groupby("country")["articles"].sum().sort_values(ascending=False)
    there = [code for code in countries.SAHEL if code in totals.index]
    return outlets, [*there, *(code for code in totals.index if code not in countries.SAHEL)][:COUNTRIES]


def genders(counted: pd.DataFrame) -> go.Figure:
    """Return one bar of a hundred an outlet of ``Corpus.genders_by_outlet``: women, men, not shown."""
    totals = counted.groupby("outlet", dropna=False, sort=False)["quotes"].sum()
    names = [outlet(name) for name in totals.index[:OUTLETS]]
    figure = go.Figure()
    for gender, pair in _GENDERS.items():
        rows = counted[counted["gender"] == gender].groupby("outlet", dropna=False)["quotes"].sum()
        of = totals.reindex(rows.index)
        kept = [
            (name, int(n), int(all_))
            for name, n, all_ in zip(rows.index, rows, of, strict=True)
            if outlet(name) in names
        ]
        figure.add_bar(
            orientation="h", name=_(f"gender.{gender}"), y=[short(outlet(name)) for name, _n, _of in kept],
            x=[100 * n / of for _name, n, of in kept], marker={"color": pair[style.dark()], "line": {"width": 0}},
            customdata=[[i18n.count("quotes", n), i18n.number(of)] for _name, n, of in kept],
            hovertemplate="<b>%{y}</b><br>" + _(f"gender.{gender}") + "<br>"
            + _("voices.hover", quotes="%{customdata[0]}", all="%{customdata[1]}") + "<extra></extra>",
        )  # fmt: skip
    figure.update_layout(**layout(40 + 46 * max(2, len(names)), len(_GENDERS)), bargap=0.6)
    named_above(figure, [short(n) for n in names])
    hundred = {"range": [0, 100], "ticksuffix": _("voices.percent"), "tickfont": {"color": style.muted()}}
    return figure.update_xaxes(**hundred, fixedrange=True)


def weeks(found: pd.DataFrame) -> go.Figure:
    """Return outlets by weeks of ``Corpus.weeks`` for one country: how many articles, a ring where only others tell."""
    listed = last_weeks(found)
    outlets = list(dict.fromkeys(listed.sort_values("articles", ascending=False)["outlet"]))[:OUTLETS]
    there = listed[listed["outlet"].isin(outlets)]
    figure = go.Figure()
    for kind, rows in (("has", there[there["articles"] > 0]), ("gap", there[there["articles"] == 0])):
        figure.add_scatter(
            mode="markers", name=_(f"coverage.{kind}"), x=rows["week"], y=[short(o) for o in rows["outlet"]],
            marker={
                "symbol": "square" if kind == "has" else "circle-open",
                "size": [min(18, 8 + 2 * int(n)) for n in rows["articles"]] if kind == "has" else 9,
                "color": style.accent() if kind == "has" else style.muted(), "line": {"width": 1.5},
            },
            customdata=[[row.outlet, _week(row)] for row in rows.itertuples()],
            hovertemplate="%{customdata[1]}<extra></extra>",
        )  # fmt: skip
    figure.update_layout(**layout(60 + 34 * max(2, len(outlets)), 2, 150))
    room = pd.Timedelta(weeks=2)  # a lone week keeps its width
    ends = [listed["week"].min() - room, listed["week"].max() + room]
    figure.update_xaxes(type="date", range=ends, tickangle=0, nticks=5,
                        tickformat="%d/%m/%Y" if i18n.language() == "fr" else "%e %b %Y", zeroline=False,
                        tickfont={"color": style.muted()}, gridcolor="rgba(128,120,108,.22)")  # fmt: skip
    figure.update_yaxes(
        type="category", zeroline=False, automargin=True, tickfont={"color": style.ink()}, fixedrange=True
    )
    return figure.update_yaxes(categoryorder="array", categoryarray=[short(o) for o in reversed(outlets)])


def last_weeks(found: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of a year back from the last week in which the country is covered."""
    last: pd.DataFrame = found[found["week"] > found["week"].max() - pd.Timedelta(weeks=WEEKS)]
    return last


def _cell(n: int, of: int, share: bool) -> str:
    if not n:
        return ""
    return f"{100 * n / of:.0f}{_('voices.percent')}" if share and of else i18n.number(n)


def _hover(n: int, measure: str, of: int, name: str, country: str) -> str:
    counted = f"{i18n.number(n)} {_(f'measure.{measure}').lower()}"
    return f"<b>{name}</b><br>{countries.name(country)}<br>" + _("coverage.of", counted=counted, all=i18n.number(of))


def _week(row: Any) -> str:
    counted = i18n.count("articles", row.articles) if row.articles else _("coverage.nothing")
    others = _(
        "coverage.others",
        articles=i18n.count("articles", row.others),
        outlets=i18n.count("outlets_counted", row.outlets),
    )
    return f"<b>{row.outlet}</b><br>{_('coverage.week', day=i18n.day(row.week.date()))}<br>{counted}<br>{others}"


def _scale() -> list[list[Any]]:
    """Return the scale of the map, with the paper for nothing."""
    steps = style.scale()
    return [[0, style.paper()], [0.001, steps[0]], *[[(i + 1) / len(steps), colour] for i, colour in enumerate(steps)]]


def _frames(
    outlets: list[str], listed: list[str], chosen: tuple[tuple[str, ...], tuple[str, ...]]
) -> list[dict[str, Any]]:
    """Return a frame around the row of each chosen outlet and the column of each chosen country."""
    line = {"color": style.accent(), "width": 2}
    rows = [(-0.5, len(listed) - 0.5, y - 0.5, y + 0.5) for y, one in enumerate(outlets) if one in chosen[0]]
    columns = [(x - 0.5, x + 0.5, -0.5, len(outlets) - 0.5) for x, code in enumerate(listed) if code in chosen[1]]
    return [
        {"type": "rect", "x0": a, "x1": b, "y0": c, "y1": d, "line": line, "fillcolor": "rgba(0,0,0,0)"}
        for a, b, c, d in [*rows, *columns]
    ]


def _plain(figure: go.Figure, rows: int, columns: int, frames: list[dict[str, Any]]) -> go.Figure:
    figure.update_layout(**style.figure() | {
        "height": 110 + _CELL * max(3, rows), "margin": {"l": 0, "r": 24, "t": 92, "b": 8}, "shapes": frames,
        "dragmode": False, "clickmode": "event+select",
    })  # fmt: skip
    words: dict[str, Any] = {"tickfont": {"color": style.ink(), "size": 12}, "fixedrange": True, "showgrid": False}
    figure.update_xaxes(side="top", tickangle=-40, ticks="", range=[-0.5, columns - 0.5], **words)
    return figure.update_yaxes(range=[rows - 0.5, -0.5], automargin=True, **words)
