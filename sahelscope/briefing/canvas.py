"""A small drawing that is written twice: as SVG, which is text, and as PNG, for documents that take only pictures.

Made without a browser and without a network. Points are pixels from the upper left; colours "#RRGGBB"; later shapes lie
over earlier ones. The font of the PNG is data/fonts/DejaVuSans.ttf, which has the letters of French and of the Sahel's
languages; an SVG takes the reader's own sans serif.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any, Literal

from sahelscope.paths import DATA

Point = tuple[float, float]
Anchor = Literal["start", "middle", "end"]
FONT = DATA / "fonts" / "DejaVuSans.ttf"
#: How many times larger a PNG is drawn than the drawing, and how many times larger still before it is smoothed.
_SCALE, _SMOOTH = 2, 2
_ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}


@dataclass(frozen=True)
class _Shape:
    kind: Literal["area", "line", "circle", "text"]
    points: tuple[Point, ...]
    fill: str = ""
    edge: str = ""
    width: float = 1
    size: float = 0  #: a circle's radius, the height of letters
    words: str = ""
    anchor: Anchor = "start"


@dataclass
class Drawing:
    """What is drawn, in order."""

    width: int
    height: int
    paper: str = "#FFFFFF"
    _shapes: list[_Shape] = field(default_factory=list)

    def area(self, points: Sequence[Point], fill: str = "", edge: str = "", width: float = 1) -> None:
        """Add a polygon."""
        self._shapes.append(_Shape("area", tuple(points), fill, edge, width))

    def box(self, x: float, y: float, width: float, height: float, fill: str = "", edge: str = "") -> None:
        """Add a rectangle."""
        self.area([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], fill, edge)

    def line(self, points: Sequence[Point], edge: str, width: float = 1) -> None:
        """Add a line."""
        self._shapes.append(_Shape("line", tuple(points), "", edge, width))

    def circle(self, at: Point, radius: float, fill: str = "", edge: str = "", width: float = 1) -> None:
        """Add a circle."""
        self._shapes.append(_Shape("circle", (at,), fill, edge, width, radius))

    def text(self, at: Point, words: str, size: float, fill: str, anchor: Anchor = "start", halo: str = "") -> None:
        """Add words; ``at`` is on the line that they stand on. ``halo``: the colour of a rim around them."""
        self._shapes.append(_Shape("text", (at,), fill, halo, 3, size, words, anchor))

    def svg(self, alt: str) -> str:
        """Return the drawing as an SVG that can stand inside a page; ``alt``: what it shows, for those who hear it."""
        inner = "".join(_svg(shape) for shape in self._shapes)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" role="img" '
            f'aria-label="{escape(alt)}" font-family="sans-serif"><title>{escape(alt)}</title>'
            f'<rect width="{self.width}" height="{self.height}" fill="{self.paper}"/>{inner}</svg>'
        )

    def png(self) -> bytes:
        """Return the drawing as PNG, at twice its size so that it prints well."""
        from PIL import Image, ImageDraw, ImageFont  # here, since a briefing in Markdown or HTML needs none

        times = _SCALE * _SMOOTH
        image = Image.new("RGB", (self.width * times, self.height * times), self.paper)
        pen: Any = ImageDraw.Draw(image)
        fonts: dict[float, Any] = {}
        for shape in self._shapes:
            points = [(x * times, y * times) for x, y in shape.points]
            width = max(1, round(shape.width * times)) if shape.edge else 0
            if shape.kind == "area":
                if shape.fill:
                    pen.polygon(points, fill=shape.fill)
                if shape.edge:
                    pen.line([*points, points[0]], fill=shape.edge, width=width, joint="curve")
            elif shape.kind == "line":
                pen.line(points, fill=shape.edge, width=width, joint="curve")
            elif shape.kind == "circle":
                pen.circle(
                    points[0], shape.size * times, fill=shape.fill or None, outline=shape.edge or None, width=width
                )
            else:
                font = fonts.setdefault(shape.size, ImageFont.truetype(FONT, shape.size * times))
                pen.text(
                    points[0], shape.words, fill=shape.fill, font=font, anchor=_ANCHORS[shape.anchor],
                    stroke_width=width // 2, stroke_fill=shape.edge or None,
                )  # fmt: skip
        out = io.BytesIO()
        image.resize((self.width * _SCALE, self.height * _SCALE), Image.Resampling.BOX).save(out, "PNG", optimize=True)
        return out.getvalue()


def _svg(shape: _Shape) -> str:
    paint = f'fill="{shape.fill or "none"}"' + (
        f' stroke="{shape.edge}" stroke-width="{shape.width:g}"' if shape.edge else ""
    )
    x, y = (f"{v:.1f}" for v in shape.points[0])
    if shape.kind == "circle":
        return f'<circle cx="{x}" cy="{y}" r="{shape.size:.1f}" {paint}/>'
    if shape.kind == "text":
        return (
            f'<text x="{x}" y="{y}" font-size="{shape.size:g}" text-anchor="{shape.anchor}" paint-order="stroke" '
            f"{paint}>{escape(shape.words)}</text>"
        )
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in shape.points)
    return f'<{"polygon" if shape.kind == "area" else "polyline"} points="{points}" {paint}/>'
