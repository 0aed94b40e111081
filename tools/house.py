"""Draw the house: rooms as boxes, imports as arrows, from the code itself. Writes docs/images/architecture.svg.

python tools/house.py            draws it anew
python tools/house.py --check    tells with its exit status whether the picture is still true

A room is a module or a package right under ``sahelscope/``, or app.py, pages/, components/. What it is for is the first
sentence of its docstring, or a line of ``CAPTIONS``. Only those arrows are drawn that others do not already imply. The
numbers are the way of one article, told in docs/architecture.md.
"""

from __future__ import annotations

import ast
import sys
from html import escape
from itertools import pairwise
from pathlib import Path
from textwrap import wrap

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "images" / "architecture.svg"
#: Not drawn: what starts the package, and what every room may ask.
LEFT_OUT = ("__init__", "__main__", "__about__", "_extras", "paths", "settings")
CAPTIONS = {
    "app": "Starts the dashboard.",
    "pages": "One question each, a folder a page.",
    "components": "What pages are made of.",
}
#: room -> where one article passes: read, parsed family by family, made tables, stored, asked, shown
WAY = ("read", "header", "places", "dates", "people", "quotes", "events", "tables", "store", "components", "pages")
WIDE, HIGH, BEND, GAP, ROW, MARGIN, TOP = 196, 74, 14, 18, 112, 24, 20
STYLE = (
    "rect{fill:#fcfaf6;stroke:#96481b}text{fill:#23201b}path{fill:none;stroke:#b9ab95;stroke-width:1.4}"
    ".ground{fill:#f3eee5;stroke:none}.tip{fill:#b9ab95;stroke:none}.way{fill:#96481b}"
    ".n{font-weight:bold;font-size:14px}.c{font-size:11px}.w{fill:#fff;font-size:11px}"
)


def rooms() -> dict[str, list[Path]]:
    """Return the rooms and their files."""
    found: dict[str, list[Path]] = {}
    for path in sorted((ROOT / "sahelscope").rglob("*.py")):
        name = path.relative_to(ROOT / "sahelscope").parts[0].removesuffix(".py")
        if name not in LEFT_OUT:
            found.setdefault(name, []).append(path)
    for name in ("components", "pages"):
        found[name] = sorted((ROOT / name).rglob("*.py"))
    return {**found, "app": [ROOT / "app.py"]}


def imports(files: list[Path], known: dict[str, list[Path]]) -> set[str]:
    """Return the rooms that the files import, function by function too."""
    names = set()
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names |= {f"{node.module}.{alias.name}" for alias in node.names}
    parts = [name.split(".") for name in names]
    inside = {p[1] for p in parts if p[0] == "sahelscope" and len(p) > 1} | {p[0] for p in parts}
    return inside & set(known)


def caption(name: str, files: list[Path]) -> str:
    """Return what a room is for."""
    if name in CAPTIONS:
        return CAPTIONS[name]
    first = next((f for f in files if f.name == "__init__.py"), files[0])
    words = " ".join((ast.get_docstring(ast.parse(first.read_text(encoding="utf-8"))) or "").split("\n\n")[0].split())
    return words.split(". ")[0].split(": ")[0].removesuffix(".") + "."


def graph() -> dict[str, set[str]]:
    """Return room -> the rooms it imports, without those that another of them imports already."""
    found = rooms()
    below = {name: imports(files, found) - {name} for name, files in found.items()}

    def reached(name: str) -> set[str]:
        return below[name].union(*(reached(n) for n in below[name]))

    return {name: {n for n in some if not any(n in reached(o) for o in some - {n})} for name, some in below.items()}


def levels(below: dict[str, set[str]]) -> dict[str, int]:
    """Return room -> its storey, counted from the ground."""

    def storey(name: str) -> int:
        return 1 + max(map(storey, below[name]), default=-1)

    return {name: storey(name) for name in below}


def layout(below: dict[str, set[str]]) -> tuple[list[list[str]], list[list[str]]]:
    """Return the rows from the top, and each arrow as the places it passes: a bend in every row between its ends.

    A bend is a place of its own in its row, named ``a>b``, so that no arrow runs behind a box. Each row is ordered by
    where those stand that point to it.
    """
    storey = levels(below)
    top = max(storey.values())
    rows = [sorted(n for n in below if storey[n] == s) for s in range(top, -1, -1)]
    arrows = []
    for a in sorted(below):
        for b in sorted(below[a]):
            bends = [f"{a}>{b}" for _ in range(storey[a] - storey[b] - 1)]
            for step, bend in enumerate(bends, 1):
                rows[top - storey[a] + step].append(bend)
            arrows.append([a, *bends, b])
    for _ in range(8):
        for upper, row in pairwise(rows):
            row.sort(key=lambda name: _middle([upper.index(u) for u in _over(name, below, upper)], len(upper)))
    return rows, arrows


def _over(name: str, below: dict[str, set[str]], upper: list[str]) -> list[str]:
    """Return the places of the row above that an arrow leads from to this one."""
    if ">" in name:
        return [u for u in upper if u in (name, name.split(">")[0])]
    return [u for u in upper if name in below.get(u, ()) or u.endswith(f">{name}")]


def _middle(places: list[int], many: int) -> float:
    return sum(places) / len(places) / many if places else 0.5


def draw() -> str:
    """Return the picture as SVG."""
    below, found = graph(), rooms()
    rows, arrows = layout(below)
    sizes = [[BEND if ">" in name else WIDE for name in row] for row in rows]
    width = 2 * MARGIN + max(sum(s) + GAP * (len(s) - 1) for s in sizes)
    place: dict[tuple[int, str], tuple[float, float]] = {}
    for y, (row, wide) in enumerate(zip(rows, sizes, strict=True)):
        left = (width - sum(wide) - GAP * (len(row) - 1)) / 2
        for name, size in zip(row, wide, strict=True):
            place[y, name] = (left, TOP + y * ROW)
            left += size + GAP
    height = TOP + len(rows) * ROW
    where = {name: y for y, row in enumerate(rows) for name in row if ">" not in name}
    lines = [_arrow([place[where[passed[0]] + i, name] for i, name in enumerate(passed)]) for passed in arrows]
    boxes = [_box(name, *place[where[name], name], caption(name, found[name])) for name in sorted(where)]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height}" role="img" '
            'font-family="system-ui, Helvetica, Arial, sans-serif" aria-label="The rooms and which imports which">',
            f"<style>{STYLE}</style>",
            f'<rect width="{width:g}" height="{height}" class="ground"/>',
            '<defs><marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
            '<path d="M0,0 L8,4 L0,8 z" class="tip"/></marker></defs>',
            *lines,
            *boxes,
            "</svg>\n",
        ]
    )


def _arrow(places: list[tuple[float, float]]) -> str:
    """Return an arrow from the first place to the last; it runs straight down through the bends between them."""
    x, y = places[0][0] + WIDE / 2, places[0][1] + HIGH
    curve = [f"M{x:g},{y:g}"]
    for i, (left, upper) in enumerate(places[1:], 2):
        to_x, to_y = left + (WIDE if i == len(places) else BEND) / 2, upper - (2 if i == len(places) else 0)
        half = (to_y - y) / 2
        curve.append(f"C{x:g},{y + half:g} {to_x:g},{to_y - half:g} {to_x:g},{to_y:g}")
        x, y = to_x, to_y
        if i < len(places):
            y += HIGH
            curve.append(f"L{x:g},{y:g}")
    return f'<path d="{" ".join(curve)}" marker-end="url(#a)"/>'


def _box(name: str, x: float, y: float, words: str) -> str:
    folder = (ROOT / name).is_dir() or (ROOT / "sahelscope" / name).is_dir()
    shown = f"{name}/" if folder else f"{name}.py"
    rows = wrap(words, 28)[:3]
    text = "".join(
        f'<text class="c" x="{x + 10:g}" y="{y + 37 + 14 * i:g}">{escape(row)}</text>' for i, row in enumerate(rows)
    )
    number = ""
    if name in WAY:
        n = WAY.index(name) + 1
        number = (
            f'<circle class="way" cx="{x + WIDE - 16:g}" cy="{y + 15:g}" r="10"/>'
            f'<text class="w" x="{x + WIDE - 16:g}" y="{y + 19:g}" text-anchor="middle">{n}</text>'
        )
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{WIDE}" height="{HIGH}" rx="6"/>'
        f'<text class="n" x="{x + 10:g}" y="{y + 20:g}">{escape(shown)}</text>{text}{number}'
    )


if __name__ == "__main__":
    drawn = draw()
    if "--check" in sys.argv:
        sys.exit(PICTURE.read_text(encoding="utf-8") != drawn)
    PICTURE.write_text(drawn, encoding="utf-8")
