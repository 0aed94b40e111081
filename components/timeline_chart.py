"""The timeline: what happened counted by period, and below, over the same axis, each happening at its days.

Full: the day is printed. Hollow: the day of the report, since no other is printed. Hatched: planned. An event known by
its month only is a pale bar a month wide, not a false peak.
"""

from __future__ import annotations

import datetime as dt

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from components import i18n, style, time_axis, timeline_bars, timeline_marks
from components.timeline_data import Drawn
from sahelscope.store.rows import EventMark, rows

#: So many rows are drawn, those with the most events.
MOST_ROWS = 12
_ROW, _BARS = 26, 210  # pixels
_GRID = "rgba(128,120,108,.22)"


def draw(found: Drawn, picked: dt.date | None = None) -> go.Figure:
    """Return the figure; ``picked`` is a day to be marked."""
    names = found.listed[:MOST_ROWS]
    height = max(2, len(names)) * _ROW
    figure = make_subplots(rows=2, cols=1, shared_xaxes=True, vertical_spacing=0.03, row_heights=[_BARS, height])
    for trace in timeline_bars.bars(found) if found.shares is None else timeline_bars.lines(found, found.shares, names):
        figure.add_trace(trace, row=1, col=1)
    marks = [row for row in rows(EventMark, found.marks) if row.row in names]
    for below in (
        timeline_marks.spans([m for m in marks if m.state != "reported"], found),
        timeline_marks.circles(marks, found),
    ):
        if below is not None:
            figure.add_trace(below, row=2, col=1)
    figure.update_layout(
        **style.figure(), barmode="stack", height=_BARS + 90 + height,
        margin={"l": 0, "r": 8, "t": 30 if found.keyed else 6, "b": 30},  # no room for a legend that is not there
        dragmode="select", selectdirection="h", clickmode="event+select",
    )  # fmt: skip
    if found.keyed:
        figure.update_layout(showlegend=True, legend={"orientation": "h", "x": 0, "y": 1, "yanchor": "bottom"})
    if picked:
        figure.add_vline(x=picked.isoformat(), line={"color": style.accent(), "width": 1.5, "dash": "dot"})
    figure.update_xaxes(
        type="date", gridcolor=_GRID, zeroline=False, tickfont={"color": style.muted()},
        tickformatstops=time_axis.ticks(), range=time_axis.ends(found.reach, found.step) if found.reach else None,
    )  # fmt: skip
    figure.update_yaxes(gridcolor=_GRID, zeroline=False, fixedrange=True, automargin=True)
    counts = found.shares is None
    few = counts and len(found.counted) and found.counted.groupby("start")["events"].sum().max() <= 5
    figure.update_yaxes(
        rangemode="tozero", tickfont={"color": style.muted()}, tickformat=",d" if counts else ".0%", row=1, col=1,
        **({"dtick": 1} if few else {"nticks": 5}),
    )  # fmt: skip
    return figure.update_yaxes(
        type="category", categoryorder="array", categoryarray=[found.name(n) for n in reversed(names)],
        tickfont={"color": style.ink(), "size": 12}, row=2, col=1,
    )  # fmt: skip


def described(found: Drawn) -> str:
    """Say in words what the figure shows, for those who do not see it."""
    total = found.counted.groupby("row")["events"].sum().nlargest(5)
    listed = ", ".join(f"{found.name(str(row))} {i18n.number(n)}" for row, n in total.items())
    return i18n.text("timeline.alt", listed=listed)
