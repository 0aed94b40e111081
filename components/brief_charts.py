"""The figures of the brief: the five countries over time, two compared on one axis, and who speaks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from components import colours, compare, countries, filters, i18n, style, time_axis
from components.brief_data import Course
from components.voices import END

_ = i18n.text
DAY = 86_400_000  # milliseconds, in which Plotly measures a date axis
_GRID = "rgba(128,120,108,.22)"
MARGIN = {"l": 0, "r": 8, "t": 8, "b": 24}
#: Pixels of one country's figure, of its name above it, and of one bar.
_ROW, _NAME, _BAR = 80, 22, 34


def multiples(found: Course) -> go.Figure:
    """Return one small figure a country, one below the other, over one time axis and on one scale."""
    figure = make_subplots(
        rows=len(found.lines), cols=1, shared_xaxes=True, vertical_spacing=_NAME / (_ROW * len(found.lines))
    )
    most = max((float(line["n"].max()) for _, _, line in found.lines if len(line)), default=1.0)
    for row, (name, colour, line) in enumerate(found.lines, start=1):
        figure.add_trace(_bars(line, name, colour, found), row=row, col=1)
        figure.update_yaxes(range=[0, most * 1.05], nticks=3, row=row, col=1, **_numbers(most))
        figure.add_annotation(
            text=name, x=0, xref="paper", xanchor="left", y=1, yref=f"y{row if row > 1 else ''} domain",
            yanchor="bottom", borderpad=0, showarrow=False, font={"size": 13, "color": style.ink()},
        )  # fmt: skip
    figure.update_layout(
        **style.figure(), height=50 + _ROW * len(found.lines), margin=MARGIN | {"t": _NAME}, bargap=0.15
    )
    return timed(figure, found)


def together(found: Course) -> go.Figure:
    """Return the sets that are compared as lines on one axis; the second is dashed, so that colour is not alone."""
    figure = go.Figure()
    for number, (name, colour, line) in enumerate(found.lines):
        figure.add_trace(
            go.Scatter(
                x=line["start"], y=line["n"], name=name, mode="lines+markers",
                line={"color": colour, "width": 2.5, "dash": "dash" if number else "solid"},
                marker={"symbol": "diamond-open" if number else "circle", "size": 7},
                customdata=_periods(line, found), hovertemplate=_hover(name),
            )
        )  # fmt: skip
    most = max((float(line["n"].max()) for _, _, line in found.lines if len(line)), default=1.0)
    layout = style.figure() | {"showlegend": True, "legend": {"orientation": "h", "x": 0, "y": 1.12}}
    figure.update_layout(**layout, height=320, margin=MARGIN | {"t": 34})
    figure.update_yaxes(rangemode="tozero", nticks=6, **_numbers(most))
    return timed(figure, found)


def sides(found: pd.DataFrame) -> go.Figure:
    """Return one bar a country in which the sides that are quoted make up the whole; see ``brief_data.sides``."""
    named = list(dict.fromkeys(found["country"]))
    figure = go.Figure()
    for side in [*colours.SIDES, None]:
        part = found[found["side"].isna()] if side is None else found[found["side"] == side]
        if part.empty:
            continue
        name = side_name(side)
        figure.add_trace(
            go.Bar(
                orientation="h", x=part["share"], y=[countries.name(code) for code in part["country"]], name=name,
                marker={"color": colours.side(side), "line": {"color": style.paper(), "width": 1.5}},
                customdata=[i18n.count("quotes", int(n)) for n in part["quotes"]],
                hovertemplate=f"<b>{name}</b> · %{{y}}<br>%{{x:.0%}} · %{{customdata}}<extra></extra>",
            )
        )  # fmt: skip
    layout = style.figure() | {
        "showlegend": True,
        "legend": {"orientation": "h", "x": 0, "y": -0.12, "yanchor": "top", "traceorder": "normal"},
    }
    figure.update_layout(**layout, barmode="stack", height=150 + _BAR * len(named), bargap=0.25,
                         margin=MARGIN | {"r": END})  # fmt: skip
    figure.update_xaxes(range=[0, 1], tickformat=".0%", gridcolor=_GRID, zeroline=False, fixedrange=True)
    return figure.update_yaxes(
        categoryorder="array", categoryarray=[countries.name(code) for code in reversed(named)], automargin=True,
        fixedrange=True,
    )  # fmt: skip


def side_name(side: str | None) -> str:
    """Return the words for a side; that it is not known, where there is none."""
    return filters.side_name(side) if side else _("brief.no_side")


def described(found: Course) -> str:
    """Say in words what a figure over time shows, for those who do not see it."""
    return ", ".join(f"{name} {i18n.number(total(line))}" for name, _, line in found.lines)


def total(line: pd.DataFrame) -> int:
    """Return how much there is of a line over all its time, also where it is drawn as a share."""
    return int(line["count" if "count" in line else "n"].sum())


def divided(found: pd.DataFrame) -> str:
    """Say in words how many quotes of each side each country has."""
    told = []
    for country, rows in found.groupby("country", sort=False):
        parts = zip(rows["side"], rows["quotes"], strict=True)
        listed = ", ".join(f"{side_name(None if pd.isna(side) else side)} {i18n.number(n)}" for side, n in parts)
        told.append(f"{countries.name(str(country))}{i18n.colon()} {listed}")
    return "; ".join(told)


def _bars(line: pd.DataFrame, name: str, colour: str, found: Course) -> go.Bar:
    days = [(time_axis.end(start, found.step) - start).days for start in line["start"].dt.date]
    return go.Bar(
        x=line["start"], y=line["n"], name=name, width=[0.85 * DAY * n for n in days], offset=0,
        marker={"color": colour, "line": {"width": 0}},
        customdata=_periods(line, found), hovertemplate=_hover(name),
    )  # fmt: skip


def _periods(line: pd.DataFrame, found: Course) -> Sequence[str]:
    """Write the period of each point and, of a share, what it is a share of: a share of two articles says little."""
    periods = [time_axis.name(start, found.step) for start in line["start"].dt.date]
    if "whole" not in line:
        return periods
    parts = zip(periods, line["count"], line["whole"], strict=True)
    return [f"{words}<br>" + _("summary.of", articles=i18n.number(n), all=i18n.number(of)) for words, n, of in parts]


def _hover(name: str) -> str:
    number = "%{y:.0%}" if compare.share() else "%{y:,d}"
    return f"<b>{number}</b> {name}<br>%{{customdata}}<extra></extra>"


def _numbers(most: float) -> dict[str, Any]:
    few = {"dtick": 1} if most <= 2 and not compare.share() else {}
    return {"tickformat": ".0%" if compare.share() else ",d", **few}


def timed(figure: go.Figure, found: Course) -> go.Figure:
    """Set the time axis of a figure to that of a course, and return it."""
    ends = None
    if found.first and found.last:
        ends = time_axis.ends(time_axis.Reach(found.first, found.last, 0), found.step)
    figure.update_xaxes(
        type="date", gridcolor=_GRID, zeroline=False, tickfont={"color": style.muted()}, fixedrange=True,
        tickformatstops=time_axis.ticks(), range=ends, ticks="outside", ticklen=6, tickcolor="rgba(0,0,0,0)",
    )  # fmt: skip
    return figure.update_yaxes(
        gridcolor=_GRID, zeroline=False, fixedrange=True, automargin=True, tickfont={"color": style.muted()}
    )
