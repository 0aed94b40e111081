"""The grid of what outlets cover: outlets by countries, in counts or shares; of two, by how much they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components import countries, i18n, style
from components.voices import named_above, outlet, short

_ = i18n.text
#: A grid of more cells than this says nothing; the others are in the table.
OUTLETS, COUNTRIES = 25, 16
#: How high a cell is, and the name above it, in pixels; how narrow a cell gets on a phone.
_CELL, _NAME, _NARROW = 28, 20, 22
#: So many letters of a country's name stand above its column, aslant; a letter's width and height there in pixels.
_LETTERS, _ACROSS, _UP = 19, 4.9, 4.2
#: So many cells are named in words.
_TOLD = 5
#: The outlets and the countries that have a frame.
Framed = tuple[Sequence[str], Sequence[str]]
#: Colours at their places from 0 to 1.
Scale = list[tuple[float, str]]


@dataclass(frozen=True)
class Cell:
    """What one outlet prints of one country: ``n`` of its ``of`` articles."""

    n: int = 0
    of: int = 0

    def value(self, share: bool) -> float:
        """Return the number, or the share in percent."""
        return 100 * self.n / self.of if share and self.of else float(self.n)


Cells = dict[tuple[str, str], Cell]


def cells(covered: pd.DataFrame, measure: str) -> Cells:
    """Return the cells of ``Corpus.covered``."""
    rows = covered[["outlet", "country", measure, "of"]].itertuples(index=False)
    return {(outlet, country): Cell(n, of) for outlet, country, n, of in rows}


def grid(
    covered: pd.DataFrame, measure: str, share: bool, framed: Framed, less: pd.DataFrame | None = None
) -> go.Figure:
    """Return outlets by countries of ``Corpus.covered``: how many articles, or which share of the outlet's.

    ``less``: the same of what is compared with, to be taken from it. ``framed`` have a frame.
    """
    both = [cells(covered, measure)] if less is None else [cells(covered, measure), cells(less, measure)]
    outlets, listed = axes(covered if less is None else pd.concat([covered, less]))
    outlets.reverse()  # Plotly draws from below
    values, notes, words = [], [], []
    for one in outlets:
        found = [[of.get((one, country), Cell()) for of in both] for country in listed]
        apart = [_apart(pair, share) for pair in found]
        values.append(apart)
        words.append([_written(n, pair, share) for n, pair in zip(apart, found, strict=True)])
        notes.append([[one, country, _hover(pair, measure, one, country)]
                      for country, pair in zip(listed, found, strict=True)])  # fmt: skip
    across, down = [short(countries.name(c), _LETTERS) for c in listed], [short(outlet(o)) for o in outlets]
    most = max((abs(n) for row in values for n in row), default=0) or 1
    least, scale = (0, _scale()) if less is None else (-most, _two_sided())
    figure = go.Figure(go.Heatmap(
        z=values, x=across, y=down, hoverinfo="skip", showscale=False, xgap=2, ygap=_NAME, colorscale=scale,
        zmin=least, zmax=most,
    ))  # fmt: skip
    inks = [[style.readable(style.between(scale, (n - least) / (most - least))) for n in row] for row in values]
    for ink in sorted({ink for row in inks for ink in row}):
        there = [(x, y) for y in range(len(down)) for x in range(len(across)) if inks[y][x] == ink]
        figure.add_trace(_numbers(ink, [(across[x], down[y], words[y][x], notes[y][x]) for x, y in there]))
    return _plain(figure, across, down, _frames(outlets, listed, framed))


def _numbers(ink: str, written: list[tuple[str, str, str, list[str]]]) -> go.Scatter:
    """Return the numbers that are written in one ink; they can be pointed at and clicked, as Plotly's cells cannot.

    ``written``: column, row, number, what a click and a hover tell. A number keeps its ink where another is chosen.
    """
    same = {"marker": {"opacity": 0}, "textfont": {"color": ink}}
    x, y, numbers, told = zip(*written, strict=True)
    return go.Scatter(
        mode="markers+text", x=x, y=y, text=numbers, textposition="middle center", textfont={"size": 12, "color": ink},
        customdata=told, hovertemplate="%{customdata[2]}<extra></extra>", showlegend=False,
        marker={"symbol": "square", "size": _CELL - 4, "opacity": 0}, selected=same, unselected=same,
    )  # fmt: skip


def axes(covered: pd.DataFrame) -> tuple[list[str], list[str]]:
    """Return the outlets and the countries that have a row and a column: the five first, then the most covered."""
    named = covered[covered["outlet"].notna()]
    outlets = list(dict.fromkeys(named["outlet"]))[:OUTLETS]
    totals = named.dropna(subset=["country"]).groupby("country")["articles"].sum().sort_values(ascending=False)
    there = [code for code in countries.SAHEL if code in totals.index]
    return outlets, [*there, *(code for code in totals.index if code not in countries.SAHEL)][:COUNTRIES]


def described(covered: pd.DataFrame, measure: str) -> str:
    """Say in words what the grid shows, for those who do not see it: its size and its highest numbers."""
    outlets, listed = axes(covered)
    there = covered[covered["outlet"].isin(outlets) & covered["country"].isin(listed)]
    most = there.nlargest(_TOLD, measure)
    cells = zip(most["outlet"], most["country"], most[measure], strict=True)
    told = [f"{name}, {countries.name(country)} {i18n.number(n)}" for name, country, n in cells]
    return _("coverage.grid_alt", outlets=len(outlets), countries=len(listed), listed="; ".join(told))


def _apart(pair: Sequence[Cell], share: bool) -> float:
    """Return the number of a cell; of two, by how much the first has more."""
    return pair[0].value(share) - (pair[1].value(share) if len(pair) > 1 else 0)


def _written(n: float, pair: Sequence[Cell], share: bool) -> str:
    if not any(cell.n for cell in pair):
        return ""
    sign = "+" if len(pair) > 1 and n > 0 else ""
    return (sign + (i18n.percent(n / 100) if share else i18n.number(n))).replace("-", "−")


def _hover(pair: Sequence[Cell], measure: str, name: str, country: str) -> str:
    counted = [f"{i18n.number(cell.n)} {_(f'measure.{measure}').lower()}" for cell in pair]
    of = [_("coverage.of", counted=n, all=i18n.number(cell.of)) for n, cell in zip(counted, pair, strict=True)]
    return f"<b>{name}</b><br>{countries.name(country)}<br>" + "<br>".join(of)


def _scale() -> Scale:
    """Return the scale of the map, with the paper for nothing."""
    steps = style.scale()
    return [(0, style.paper()), (0.001, steps[0]), *(((i + 1) / len(steps), colour) for i, colour in enumerate(steps))]


def _two_sided() -> Scale:
    return [(0, style.less()), (0.5, style.paper()), (1, style.scale()[-2])]


def _frames(outlets: list[str], listed: list[str], chosen: Framed) -> list[dict[str, Any]]:
    """Return a frame around the row of each chosen outlet, with its name, and the column of each chosen country."""
    line, up = {"color": style.accent(), "width": 2}, _NAME / 2 / (_CELL + _NAME)
    ends = (-0.5, len(listed) - 0.5)
    rows = [(*ends, y - 0.5 + up, y + 0.5 + up) for y, one in enumerate(outlets) if one in chosen[0]]
    columns = [(x - 0.5, x + 0.5, -0.5, len(outlets) - 0.5) for x, code in enumerate(listed) if code in chosen[1]]
    return [
        {"type": "rect", "x0": a, "x1": b, "y0": c, "y1": d, "line": line, "fillcolor": "rgba(0,0,0,0)"}
        for a, b, c, d in [*rows, *columns]
    ]


def _plain(figure: go.Figure, across: list[str], down: list[str], frames: list[dict[str, Any]]) -> go.Figure:
    above = 24 + _UP * max(map(len, across))
    right = max(_ACROSS * len(name) - _NARROW * (place + 0.5) for place, name in enumerate(reversed(across)))
    figure.update_layout(**style.figure() | {
        "height": above + 16 + (_CELL + _NAME) * len(down), "margin": {"l": 0, "r": max(8, right), "t": above, "b": 8},
        "shapes": frames, "dragmode": False, "clickmode": "event+select",
    })  # fmt: skip
    named_above(figure, down[::-1], _CELL // 2)
    figure.update_xaxes(
        side="top", tickangle=-40, ticks="", dtick=1, range=[-0.5, len(across) - 0.5], fixedrange=True, showgrid=False,
        tickfont={"color": style.ink(), "size": 12},
    )  # fmt: skip
    # the name of the first row stands above it
    return figure.update_yaxes(range=[-0.5, len(down) - 0.5 + _NAME / 2 / (_CELL + _NAME)])
