"""The lower half of the timeline: each happening at its days, as wide as they are known."""

from __future__ import annotations

from html import escape

import plotly.graph_objects as go

from components import colours, event_words, i18n, style
from components.timeline_data import Drawn
from sahelscope.store.rows import EventMark

_MS = 86_400_000  # of a day, in which Plotly measures a date axis


def spans(marks: list[EventMark], found: Drawn) -> go.Bar | None:
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


def circles(marks: list[EventMark], found: Drawn) -> go.Scatter | None:
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
    if toll := event_words.deaths(mark.low, mark.high, mark.open, mark.about):
        words.append(i18n.text("timeline.deaths", toll=toll))
    if mark.events > 1:
        words.append(i18n.count("events", mark.events))
    about = [i18n.text("timeline.report_only")] if mark.state == "reported" else []
    lines = [" · ".join(words), *about, event_words.wrapped(mark.text)]
    return "<br>".join([*lines, f"<i>{event_words.wrapped(mark.title, 96)}</i>"])
