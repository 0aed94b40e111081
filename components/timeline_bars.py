"""The upper half of the timeline: what happened counted by period, as bars of counts or lines of shares."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components import i18n, style, time_axis
from components.timeline_data import STATES, Drawn

_MS = 86_400_000  # of a day, in which Plotly measures a date axis


def bars(found: Drawn) -> list[go.Bar]:
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


def lines(found: Drawn, shares: pd.DataFrame, names: list[str]) -> list[go.Scatter]:
    """Return a line of shares for each of the rows that are named."""
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
