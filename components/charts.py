"""The figures of the timeline: events counted by period, and each event drawn as wide as its date is known."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from components import colours, i18n, style
from sahelscope.events import families
from sahelscope.store.rows import EventSpan, rows

CONFIG: dict[str, Any] = {"displaylogo": False, "modeBarButtonsToRemove": ["lasso2d", "toImage"]}
_DAY = 86_400_000  # milliseconds, in which Plotly measures a date axis
_STEP = {"day": _DAY, "week": 7 * _DAY, "month": 28 * _DAY}
_ROW = 26  # pixels a type's row takes
#: Where more different spans than this are found, only those too wide to be counted above are drawn.
MOST_DRAWN = 1500
_GRID = "rgba(128,120,108,.22)"


def timeline(
    counted: pd.DataFrame,
    spans: pd.DataFrame,
    step: str,
    shown: Reach | None = None,
    reported: pd.DataFrame | None = None,
) -> go.Figure:
    """Return two figures over one time axis: bars of ``counted`` (start, type, events), and the ``spans`` below.

    An event known by its month only is a pale bar a month wide, not a false peak. Those ``reported`` have no date of
    their own: each is an open circle at the day of its report, and no bar counts it.
    """
    listed = set(counted["type"]) | set(spans["type"]) | (set(reported["type"]) if reported is not None else set())
    present = [t for t in families.families() if t in listed]
    figure = make_subplots(
        rows=2, cols=1, shared_xaxes=True, vertical_spacing=0.04,
        row_heights=[230, max(2, len(present)) * _ROW],
    )  # fmt: skip
    for kind in present:
        figure.add_trace(_bars(counted[counted["type"] == kind], kind, step), row=1, col=1)
    if len(spans):
        figure.add_trace(_strip(spans), row=2, col=1)
    if reported is not None and len(reported):
        figure.add_trace(_reports(reported), row=2, col=1)
    figure.update_layout(
        **style.figure(),
        barmode="stack",
        bargap=0.06,
        height=300 + max(2, len(present)) * _ROW,
        margin={"l": 0, "r": 8, "t": 8, "b": 40},
        dragmode="select",
        selectdirection="h",
    )
    figure.update_xaxes(range=_axis(shown, spans, step))
    figure.update_xaxes(tickformatstops=_ticks())
    figure.update_xaxes(type="date", gridcolor=_GRID, zeroline=False, tickfont={"color": style.muted()})
    figure.update_yaxes(gridcolor=_GRID, zeroline=False, fixedrange=True, automargin=True)
    few = len(counted) and counted.groupby("start")["events"].sum().max() <= 5
    figure.update_yaxes(
        rangemode="tozero", tickfont={"color": style.muted()}, tickformat=",d", row=1, col=1,
        **({"dtick": 1} if few else {"nticks": 5}),
    )  # fmt: skip
    return figure.update_yaxes(
        type="category", categoryorder="array", categoryarray=[_name(t) for t in reversed(present)],
        tickfont={"color": style.ink(), "size": 12}, row=2, col=1,
    )  # fmt: skip


def _ticks() -> list[dict[str, Any]]:
    """Return how days, months and years stand on the axis; French in numbers, since Plotly knows English names only."""
    day, month = ("%d/%m/%Y", "%m/%Y") if i18n.language() == "fr" else ("%e %b %Y", "%b %Y")
    return [
        {"dtickrange": [None, "M1"], "value": day},
        {"dtickrange": ["M1", "M12"], "value": month},
        {"dtickrange": ["M12", None], "value": "%Y"},
    ]


def both(spans: pd.DataFrame, reported: pd.DataFrame | None) -> pd.DataFrame:
    """Return the rows that stand on the time axis: the spans and, where they are shown, the days of reports."""
    return spans if reported is None or reported.empty else pd.concat([spans, reported], ignore_index=True)


class Reach(NamedTuple):
    """The ends of the time axis, and how many events lie outside."""

    first: dt.date
    last: dt.date
    outside: int


def reach(spans: pd.DataFrame, counted: pd.DataFrame, step: str, everything: bool) -> Reach | None:
    """Return what the time axis shows: all events, or all but a few far-off ones that would squeeze the others.

    A look back at 1990 in one article must not press this year's events into a line. None where there is no event.
    """
    begun = [*zip(spans["first"], spans["events"], strict=True)]
    if len(spans) and spans["events"].sum() < counted["events"].sum():  # single days were too many to be listed
        begun += [*zip((day.date() for day in counted["start"]), counted["events"], strict=True)]
    if not begun:
        return None
    begun.sort()
    total = sum(n for _, n in begun)
    first, last = begun[0][0], max(day for day, _ in begun)
    outside = 0
    if not everything:
        low, high = _middle(begun, total)
        room = max(high - low, dt.timedelta(milliseconds=8 * _STEP[step]))
        if low - first > 2 * room:
            first = next(day for day, _ in begun if day >= low - room)
        if last - high > 2 * room:
            last = max(day for day, _ in begun if day <= high + room)
        outside = sum(int(n) for day, n in begun if not first <= day <= last)
    return Reach(first, last, outside)


def _middle(begun: list[tuple[dt.date, int]], total: int) -> tuple[dt.date, dt.date]:
    """Return the days between which nine in ten of the events begin."""
    passed, low, high = 0, begun[0][0], begun[-1][0]
    for day, n in begun:
        if passed <= total * 0.05:
            low = day
        if passed <= total * 0.95:
            high = day
        passed += n
    return low, high


def _axis(shown: Reach | None, spans: pd.DataFrame, step: str) -> list[dt.date] | None:
    """Return the ends of the axis with room for the widest spans, and wide enough that a lone bar does not fill it."""
    if shown is None:
        return None
    ends = [
        last for first, last in zip(spans["first"], spans["last"], strict=True) if shown.first <= first <= shown.last
    ]
    last = max([shown.last, *ends])
    spare = max(dt.timedelta(milliseconds=8 * _STEP[step]) - (last - shown.first), (last - shown.first) / 25) / 2
    try:
        return [shown.first - spare, last + spare + dt.timedelta(milliseconds=_STEP[step])]
    except OverflowError:  # year 1 or 9999
        return None


def _bars(counted: pd.DataFrame, kind: str, step: str) -> go.Bar:
    return go.Bar(
        x=counted["start"],
        y=counted["events"],
        width=_STEP[step] if step != "day" else None,
        offset=0 if step != "day" else None,
        marker={"color": colours.event(kind), "line": {"width": 0}},
        customdata=[i18n.text(f"timeline.hover_{step}", start=i18n.day(day)) for day in counted["start"]],
        hovertemplate=f"<b>%{{y}}</b> {_name(kind)}<br>%{{customdata}}<extra></extra>",
    )


def _strip(spans: pd.DataFrame) -> go.Bar:
    lengths = [(last - first).days + 1 for first, last in zip(spans["first"], spans["last"], strict=True)]
    fills = [colours.event(kind) for kind in spans["type"]]
    return go.Bar(
        orientation="h",
        base=spans["first"],
        x=[n * _DAY for n in lengths],
        y=[_name(kind) for kind in spans["type"]],
        width=0.62,
        marker={
            "color": fills,
            # the longer the span, the paler: a whole year must not outshine a day
            "opacity": [0.85 if n <= 1 else 0.45 if n <= 7 else 0.26 if n <= 31 else 0.14 for n in lengths],
            "line": {"color": fills, "width": 1.5},
            "pattern": {"shape": ["/" if p else "" for p in spans["planned"]], "fgcolor": style.ink(), "size": 5},
        },
        customdata=[_told(row) for row in rows(EventSpan, spans)],
        hovertemplate="<b>%{y}</b> · %{customdata}<extra></extra>",
    )


def _reports(reported: pd.DataFrame) -> go.Scatter:
    fills = [colours.event(kind) for kind in reported["type"]]
    about = i18n.text("timeline.report_only")
    return go.Scatter(
        mode="markers",
        x=reported["first"],
        y=[_name(kind) for kind in reported["type"]],
        showlegend=False,
        marker={
            "symbol": ["diamond-open" if planned else "circle-open" for planned in reported["planned"]],
            "size": [min(16, 6 + 2 * int(n)) for n in reported["events"]],
            "color": fills,
            "line": {"width": 1.5},
        },
        customdata=[f"{about}<br>{_told(row)}" for row in rows(EventSpan, reported)],
        hovertemplate="<b>%{y}</b> · %{customdata}<extra></extra>",
    )


def _told(row: EventSpan) -> str:
    lines = [i18n.period(row.first, row.last) + (f" · {i18n.text('timeline.planned')}" if row.planned else "")]
    if row.events > 1:
        lines.append(i18n.count("events", row.events))
    return "<br>".join([*lines, escape(_short(row.text)), f"<i>{escape(_short(row.title, 60))}</i>"])


def described(counted: pd.DataFrame) -> str:
    """Say in words what the figure shows, for those who do not see it."""
    total = counted.groupby("type")["events"].sum()
    listed = ", ".join(f"{_name(str(kind))} {i18n.number(n)}" for kind, n in total.nlargest(5).items())
    return i18n.text("timeline.alt", listed=listed)


def window(selection: dict[str, Any]) -> tuple[dt.date, dt.date] | None:
    """Return the first and last day of the box that was drawn, None where there is none."""
    for box in selection.get("box", []):
        ends = sorted(str(end)[:10] for end in box.get("x", []))
        if len(ends) == 2:
            return dt.date.fromisoformat(ends[0]), dt.date.fromisoformat(ends[1])
    return None


def _name(kind: str) -> str:
    return i18n.text(f"type.{kind}")


def _short(words: str | None, most: int = 90) -> str:
    found = " ".join((words or "").split())
    return found if len(found) <= most else found[: most - 1].rsplit(" ", 1)[0] + "…"
