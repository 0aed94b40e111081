"""How the colour of an area follows its number: few to many, or less to more where two are compared."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from components import style


@dataclass(frozen=True)
class Scale:
    """Where a number stands on a scale of colours, and what its key shows."""

    least: float
    most: float
    two_sided: bool  #: numbers below and above 0: what two sets differ by
    shown: Callable[[float], str]  #: writes a number

    def height(self, value: float) -> float:
        """Return where a number stands: 0 at the first colour, 1 at the last; -0.02 for none at all.

        Counts are skewed: one country often has half of them. The logarithm keeps the others apart.
        """
        if self.two_sided:
            return 0.5 + math.copysign(_part(abs(value), 0, self.most), value) / 2 if value else 0.5
        if not value:
            return -0.02
        return math.log(value / self.least) / math.log(self.most / self.least) if self.most > self.least else 0.5

    def colours(self) -> list[list[Any]]:
        """Return the scale as Plotly takes it, from -0.02 to 1."""
        if self.two_sided:
            low, high = style.less(), style.scale()[-2]
            return [[0, low], [0.51, style.land()], [1, high]]
        steps = style.scale()
        return [[0, style.land()], [0.015, style.land()], *([max(0.015, i / 4), c] for i, c in enumerate(steps))]

    def key(self) -> dict[str, Any]:
        """Return the colour bar."""
        ticks = [-self.most, 0, self.most] if self.two_sided else self._ticks()
        return {
            "orientation": "h", "thickness": 8, "lenmode": "pixels", "len": 150, "x": 0.02, "xanchor": "left",
            "y": 0.03, "yanchor": "bottom", "outlinewidth": 0, "tickvals": [self.height(t) for t in ticks],
            "ticktext": [self.shown(t) for t in ticks], "tickangle": 0, "ticks": "",
            "tickfont": {"size": 11, "color": style.ink()}, "ticklabeloverflow": "allow", "xpad": 18,
            "bgcolor": style.paper(),  # it lies on land of any colour
        }  # fmt: skip

    def _ticks(self) -> list[float]:
        between = [10**p * n for p in range(-4, 7) for n in (1, 3) if self.least * 2 < 10**p * n < self.most / 2]
        return sorted({self.least, *between[:: max(1, len(between) // 2)], self.most})


def of(values: Sequence[float], two_sided: bool, shown: Callable[[float], str]) -> Scale:
    """Return the scale of some numbers."""
    sizes = [abs(value) for value in values if value]
    return Scale(min(sizes, default=1), max(sizes, default=1), two_sided, shown)


def _part(value: float, least: float, most: float) -> float:
    return math.sqrt((value - least) / (most - least)) if most > least else 0.0
