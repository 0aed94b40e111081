"""Figures of who is quoted: quotes by side over time, and by side in each outlet, as counts or of a hundred."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from components import colours, i18n, sides, style
from sahelscope.store.filters import NOT_KNOWN
from sahelscope.store.voices import Span

_ = i18n.text
GRID = "rgba(128,120,108,.22)"
_WIDTH = {"week": 7, "month": 30, "quarter": 91, "year": 365}  # days
_DAY = 86_400_000  # milliseconds, in which Plotly measures a date axis
#: So many bars are drawn at most; a longer time is cut into longer spans.
_BARS = 40
#: So many letters of an outlet's name stand above its bar.
_NAME = 44
#: Pixels beside an axis of percents, for the half of "100%" that stands outside.
END = 24


def span(first: dt.date | None, last: dt.date | None) -> Span:
    """Return into which spans the time between two days is cut, so that the bars are wide enough to be read."""
    days = (last - first).days if first and last else 0
    spans: tuple[Span, ...] = ("week", "month", "quarter")
    return next((one for one in spans if days <= _BARS * _WIDTH[one]), "year")


def over_time(drawn: Sequence[tuple[str, pd.DataFrame]], cut: Span, percent: bool) -> go.Figure:
    """Return stacked bars of quotes by side (start, side, quotes) over time; ``percent``: each bar is a hundred.

    Of two that are compared, each has a row under its name, over one axis.
    """
    figure = make_subplots(rows=len(drawn), cols=1, shared_xaxes=True, vertical_spacing=0.16,
                           subplot_titles=[name for name, _counted in drawn if name])  # fmt: skip
    sides_there: set[str | None] = set()
    for row, (_title, counted) in enumerate(drawn, start=1):
        totals = counted.groupby("start")["quotes"].sum()
        for side, rows in _of_sides(counted):
            figure.add_trace(_bars(side, rows, totals, cut, percent, side not in sides_there), row=row, col=1)
            sides_there.add(side)
        figure.update_yaxes(**_scale(percent, totals), row=row, col=1)
    figure.update_layout(**layout(60 + 190 * len(drawn), len(sides_there)))
    if len(figure.layout.annotations):  # the legend stands above the name of the first
        figure.update_layout(legend_y=1.08)
    starts = pd.concat([counted["start"] for _name, counted in drawn])
    width = pd.Timedelta(days=_WIDTH[cut])  # a lone bar keeps its width
    ends = [starts.min() - width, max(starts.max() + 2 * width, starts.min() + 8 * width)]
    figure.update_xaxes(type="date", range=ends, tickangle=0, nticks=5,
                        gridcolor=GRID, zeroline=False, tickfont={"color": style.muted()},
                        ticks="outside", ticklen=8, tickcolor="rgba(0,0,0,0)",  # the first day stands clear of the "0"
                        tickformatstops=_ticks())  # fmt: skip
    return figure.update_yaxes(gridcolor=GRID, zeroline=False, automargin=True)


def _bars(
    side: str | None, rows: pd.DataFrame, totals: pd.Series[int], cut: Span, percent: bool, named: bool
) -> go.Bar:
    """Return the bars of one side; ``named``: it stands in the legend, too."""
    of = rows["start"].map(totals)
    return go.Bar(
        x=rows["start"], y=rows["quotes"] / of * 100 if percent else rows["quotes"], name=sides.name(side),
        legendgroup=side or NOT_KNOWN, showlegend=named, width=_WIDTH[cut] * _DAY * 0.94, offset=0,
        marker={"color": colours.side(side), "line": {"width": 0}},
        customdata=[
            [side or NOT_KNOWN, i18n.count("quotes", n), i18n.number(total), _when(day, cut)]
            for day, n, total in zip(rows["start"], rows["quotes"], of, strict=True)
        ],
        hovertemplate=f"<b>{sides.name(side)}</b><br>%{{customdata[3]}}<br>"
        + _("voices.hover", quotes="%{customdata[1]}", all="%{customdata[2]}") + "<extra></extra>",
    )  # fmt: skip


def by_name(counted: pd.DataFrame, percent: bool) -> go.Figure:
    """Return one bar a name (an outlet) of ``counted`` (name, side, quotes, total), the most quotes on top.

    Of two that are compared, ``counted`` has a column ``of`` with the name of each: both have a bar for each outlet.
    """
    counted = counted.assign(label=labels(counted, "name"))
    names = list(dict.fromkeys(counted["label"]))
    figure = go.Figure()
    for side, rows in _of_sides(counted):
        figure.add_bar(
            orientation="h", y=rows["label"], name=sides.name(side),
            x=rows["quotes"] / rows["total"] * 100 if percent else rows["quotes"],
            marker={"color": colours.side(side), "line": {"width": 0}},
            customdata=[
                [side or NOT_KNOWN, "" if pd.isna(name) else name, i18n.count("quotes", n), i18n.number(total), label]
                for name, n, total, label in rows[["name", "quotes", "total", "label"]].itertuples(index=False)
            ],
            hovertemplate=f"<b>{sides.name(side)}</b><br>%{{customdata[4]}}<br>"
            + _("voices.hover", quotes="%{customdata[2]}", all="%{customdata[3]}") + "<extra></extra>",
        )  # fmt: skip
    room = layout(40 + 46 * max(2, len(names)), len(figure.data))
    if percent:  # the words at the end of the axis stand half outside of it
        room["margin"] = room["margin"] | {"r": END}
    figure.update_layout(**room, bargap=0.6)
    named_above(figure, names)
    totals = counted.groupby("label")["total"].max()
    return figure.update_xaxes(gridcolor=GRID, zeroline=False, **_scale(percent, totals))


def labels(counted: pd.DataFrame, column: str) -> list[str]:
    """Return what stands beside each bar: the outlet, and of two that are compared, which ("The Well · Mali")."""
    of = counted["of"] if "of" in counted else [""] * len(counted)
    return [short(outlet(name)) + (f" · {one}" if one else "") for name, one in zip(counted[column], of, strict=True)]


def named_above(figure: go.Figure, names: Sequence[str], half: int = 8) -> None:
    """Write the name of each bar above it, not beside: on a phone the longest would leave the bars no room.

    ``half``: half of a bar's height in pixels.
    """
    for name in names:
        figure.add_annotation(
            text=escape(name), x=0, xref="paper", xanchor="left", y=name, yanchor="bottom", yshift=half,
            showarrow=False, font={"color": style.ink(), "size": 12.5}, borderpad=0, bgcolor=style.paper(),
        )  # fmt: skip
    figure.update_yaxes(type="category", categoryorder="array", categoryarray=list(reversed(names)),
                        showticklabels=False, showgrid=False, fixedrange=True)  # fmt: skip


def described(counted: pd.DataFrame) -> str:
    """Say in words how many quotes each side has, for those who do not see the figure."""
    totals = {side: int(rows["quotes"].sum()) for side, rows in _of_sides(counted)}
    return ", ".join(f"{sides.name(side)} {i18n.number(n)}" for side, n in totals.items())


def short(name: str, most: int = _NAME) -> str:
    """Return a name that fits beside a bar."""
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"


def outlet(name: object) -> str:
    """Return an outlet's name; words for none."""
    return name if isinstance(name, str) else _("article.no_outlet")


def _of_sides(counted: pd.DataFrame) -> list[tuple[str | None, pd.DataFrame]]:
    """Return the rows of each side that speaks, sides in their order, an unheard-of one before those of none."""
    there = {side if isinstance(side, str) else None for side in counted["side"]}
    order = [*sides.ORDER[:-1], *sorted(s for s in there if s and s not in sides.ORDER), None]
    of = {side: counted[counted["side"].isna() if side is None else counted["side"] == side] for side in there}
    return [(side, of[side]) for side in order if side in there]


def layout(height: int, names: int, letters: int = 84) -> dict[str, Any]:
    """Return the layout of a figure with ``height`` pixels for the chart and a legend of so many names above it.

    ``letters``: how many pixels the longest name takes. A legend that stands on the chart, not in it, may be as wide as
    the whole figure; the margin above grows with its lines.
    """
    above = 26 + 19 * -(-names // 3)
    legend = {"orientation": "h", "x": 0, "y": 1, "yanchor": "bottom", "traceorder": "normal", "font": {"size": 11.5},
              "maxheight": 0.9, "entrywidth": letters}  # fmt: skip
    return style.figure() | {
        "barmode": "stack",
        "height": height + above,
        "margin": {"l": 0, "r": 8, "t": 8, "b": 30},
        "showlegend": True,
        "legend": legend,
        "dragmode": False,
    }


def _scale(percent: bool, totals: pd.Series[int]) -> dict[str, Any]:
    """Return the axis of the numbers: percent, or whole numbers only."""
    shown: dict[str, Any] = {"tickfont": {"color": style.muted()}, "fixedrange": True}
    if percent:
        return shown | {"range": [0, 100], "ticksuffix": _("voices.percent"), "dtick": 25}
    few = {"dtick": 1} if len(totals) and totals.max() <= 5 else {"nticks": 5}
    return shown | few | {"tickformat": ",d", "rangemode": "tozero"}


def _when(start: dt.datetime, cut: Span) -> str:
    day = start.date()
    if cut == "week":
        return i18n.period(day, day + dt.timedelta(6))
    months = {"month": 1, "quarter": 3, "year": 12}[cut]
    after = dt.date(day.year + (day.month + months - 1) // 12, (day.month + months - 1) % 12 + 1, 1)
    return i18n.period(day, after - dt.timedelta(1))


def _ticks() -> list[dict[str, Any]]:
    """Return how months and years stand on the axis; French in numbers, since Plotly knows English names only."""
    day, month = ("%d/%m/%Y", "%m/%Y") if i18n.language() == "fr" else ("%e %b %Y", "%b %Y")
    return [
        {"dtickrange": [None, "M1"], "value": day},
        {"dtickrange": ["M1", "M12"], "value": month},
        {"dtickrange": ["M12", None], "value": "%Y"},
    ]
