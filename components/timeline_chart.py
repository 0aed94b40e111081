"""The timeline: what happened counted by period, and below, over the same axis, each happening at its days.

Full: the day is printed. Hollow: the day of the report, since no other is printed. Hatched: planned. An event known by
its month only is a pale bar a month wide, not a false peak.
"""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from components import colours, event_words, i18n, style, time_axis
from components.timeline_data import STATES, Drawn
from sahelscope.store.rows import EventMark, rows

#: So many rows are drawn, those with the most events.
MOST_ROWS = 12
_MS = 86_400_000  # of a day, in which Plotly measures a date axis
_ROW, _BARS = 26, 210  # pixels
_GRID = "rgba(128,120,108,.22)"


def draw(found: Drawn, picked: dt.date | None = None) -> go.Figure:
    """Return the figure; ``picked`` is a day to be marked."""
    names = found.listed[:MOST_ROWS]
    height = max(2, len(names)) * _ROW
    figure = make_subplots(rows=2, cols=1, shared_xaxes=True, vertical_spacing=0.03, row_heights=[_BARS, height])
    for trace in _bars(found) if found.shares is None else _lines(found, found.shares, names):
        figure.add_trace(trace, row=1, col=1)
    marks = [row for row in rows(EventMark, found.marks) if row.row in names]
    for below in (_spans([m for m in marks if m.state != "reported"], found), _circles(marks, found)):
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


def _bars(found: Drawn) -> list[go.Bar]:
    """Return a bar for each row and state, the printed ones at the foot of each pile."""
    rows_of = sorted(set(found.counted["row"]), key=found.listed.index)
    parts = [(state, row, _part(found.counted, row, state)) for state in STATES for row in rows_of]
    beside = len(rows_of) if found.side_by_side else 1
    return [
        _bar(part, found, row, state, rows_of.index(row) if beside > 1 else 0, beside)
        for state, row, part in parts
        if len(part)
    ]


def _part(counted: pd.DataFrame, row: str, state: str) -> pd.DataFrame:
    return counted[(counted["state"] == state) & (counted["row"] == row)]


def _bar(part: pd.DataFrame, found: Drawn, row: str, state: str, place: int, of: int) -> go.Bar:
    """Return the bars of one row and state; ``place`` of ``of`` that stand beside each other."""
    starts = [day.date() for day in part["start"]]
    widths = [(time_axis.end(day, found.step) - day).days * 0.94 * _MS / of for day in starts]
    return go.Bar(
        x=starts, y=part["events"], width=widths, offset=[width * place for width in widths], offsetgroup=str(place),
        name=found.name(row), legendgroup=row, showlegend=state == found.first_state(row),
        marker=_look(state, found.colour(row)),
        customdata=[[_told_bar(day, found, row, state), "bar", day.isoformat(), row] for day in starts],
        hovertemplate="<b>%{y}</b> %{customdata[0]}<extra></extra>",
    )  # fmt: skip


def _look(state: str, fill: str) -> dict[str, Any]:
    if state == "reported":
        return {"color": style.faint(fill), "line": {"width": 1.2, "color": fill}}
    line = {"width": 0.5, "color": fill}
    if state == "planned":
        return {"color": style.faint(fill), "line": line, "pattern": {"shape": "/", "fgcolor": fill, "size": 5}}
    return {"color": fill, "line": line}


def _told_bar(day: dt.date, found: Drawn, row: str, state: str) -> str:
    when = time_axis.name(day, found.step)
    return f"{escape(found.name(row))}<br>{when} · {i18n.text(f'timeline.is_{state}')}"


def _lines(found: Drawn, shares: pd.DataFrame, names: list[str]) -> list[go.Scatter]:
    return [_line(found, row, part) for row in names if len(part := shares[shares["row"] == row])]


def _line(found: Drawn, row: str, part: pd.DataFrame) -> go.Scatter:
    name = found.name(row)
    told = [
        i18n.text("timeline.share_hover", name=escape(name), part=i18n.number(n), of=i18n.number(of),
                  period=time_axis.name(day.date(), found.step))
        for day, n, of in zip(part["start"], part["events"], part["of"], strict=True)
    ]  # fmt: skip
    return go.Scatter(
        mode="lines+markers", x=part["start"], y=part["share"], name=name, marker={"size": 6},
        line={"color": found.colour(row), "width": 2},
        customdata=[[w, "bar", day.date().isoformat(), row] for w, day in zip(told, part["start"], strict=True)],
        hovertemplate="<b>%{y}</b> %{customdata[0]}<extra></extra>",
    )  # fmt: skip


def _spans(marks: list[EventMark], found: Drawn) -> go.Bar | None:
    """Draw each from its first to its last day; the longer, the paler: a whole year must not outshine a day."""
    if not marks:
        return None
    lengths = [(m.last - m.first).days + 1 for m in marks]
    fills = [colours.event(m.type) for m in marks]
    return go.Bar(
        orientation="h", base=[m.first for m in marks], x=[n * _MS for n in lengths],
        y=[found.name(m.row) for m in marks], width=0.62, showlegend=False,
        marker={
            "color": fills,
            "opacity": [0.85 if n <= 1 else 0.45 if n <= 7 else 0.26 if n <= 31 else 0.14 for n in lengths],
            "line": {"color": fills, "width": 1.5},
            "pattern": {"shape": ["/" if m.state == "planned" else "" for m in marks],
                        "fgcolor": style.ink(), "size": 5},
        },
        customdata=[[_told(m, found), "mark", m.event_id] for m in marks],
        hovertemplate="%{customdata[0]}<extra></extra>",
    )  # fmt: skip


def _circles(marks: list[EventMark], found: Drawn) -> go.Scatter | None:
    """Draw a circle for what is known to the day: hollow at the day of a report, larger the more deaths."""
    points = [m for m in marks if m.first == m.last]
    if not points:
        return None
    fills = [colours.event(m.type) for m in points]
    return go.Scatter(
        mode="markers", x=[m.first for m in points], y=[found.name(m.row) for m in points],
        showlegend=False,
        marker={
            "symbol": [{"reported": "circle-open", "planned": "diamond-open"}.get(m.state, "circle") for m in points],
            "size": [min(26, 7 + (m.high or 0) ** 0.5 * 1.6) for m in points],
            "color": fills, "line": {"width": 1.6, "color": fills}, "opacity": 0.85,
        },
        customdata=[[_told(m, found), "mark", m.event_id] for m in points],
        hovertemplate="%{customdata[0]}<extra></extra>",
    )  # fmt: skip


def _told(mark: EventMark, found: Drawn) -> str:
    when = event_words.day(mark.first, mark.last, mark.state, mark.first)
    words = [f"<b>{i18n.text(f'type.{mark.type}')}</b>", when]
    if found.by not in {"family", "type"}:
        words.append(escape(found.name(mark.row)))
    if toll := event_words.deaths(mark.low, mark.high):
        words.append(i18n.text("timeline.deaths", toll=toll))
    if mark.events > 1:
        words.append(i18n.count("events", mark.events))
    about = [i18n.text("timeline.report_only")] if mark.state == "reported" else []
    lines = [" · ".join(words), *about, event_words.wrapped(mark.text)]
    return "<br>".join([*lines, f"<i>{event_words.wrapped(mark.title, 96)}</i>"])


def described(found: Drawn) -> str:
    """Say in words what the figure shows, for those who do not see it."""
    total = found.counted.groupby("row")["events"].sum().nlargest(5)
    listed = ", ".join(f"{found.name(str(row))} {i18n.number(n)}" for row, n in total.items())
    return i18n.text("timeline.alt", listed=listed)
