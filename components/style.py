"""The style sheet and the colours of the page, in light and in dark; colours.py has those that mean something."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import streamlit as st

from components import i18n

SHEET = Path(__file__).with_name("style.css")
#: What names, rows and rankings add to it.
VOICES = Path(__file__).with_name("voices.css")
#: The contrast that text needs (WCAG, AA).
_READABLE = 4.5

ICON = Path(__file__).with_name("icon.svg")


def sheet() -> None:
    """Put the style sheet on the page, and the colours in it that depend on the theme."""
    set_in_sheet(paper=paper(), ink=ink(), muted=muted(), accent=accent())
    rules = "\n".join(file.read_text(encoding="utf-8") for file in (SHEET, VOICES))
    st.html(f"<style>{rules}</style>")


def set_in_sheet(**values: str) -> None:
    """Set what the style sheet takes from here: ``paper="#FFF"`` is its ``var(--ss-paper)``."""
    st.html(f"<style>:root {{ {' '.join(f'--ss-{name}: {value};' for name, value in values.items())} }}</style>")


def logo() -> str:
    """Return the name with its mark, in the colours of the reader's theme."""
    drawn = ICON.read_text(encoding="utf-8").strip()
    inner = drawn[drawn.index(">") + 1 : -len("</svg>")]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 248 48" role="img" aria-label="Sahelscope">'
        f'<g transform="translate(2 2) scale(.6875)">{inner}</g>'
        f'<text x="54" y="33" font-family="Source Serif, Georgia, serif" font-weight="600" font-size="27" '
        f'fill="{ink()}">Sahelscope</text></svg>'
    )


def dark() -> bool:
    """Tell whether the reader's theme is dark."""
    return bool(st.context.theme.type == "dark")


def ink() -> str:
    """Return the colour of text."""
    return "#EEE8DD" if dark() else "#23201B"


def paper() -> str:
    """Return the colour of the page."""
    return "#171512" if dark() else "#FCFAF6"


def figure() -> dict[str, Any]:
    """Return the part of a figure's layout that every figure has."""
    return {
        "font": {"family": "Source Sans, Helvetica, Arial, sans-serif", "size": 13, "color": ink()},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "separators": i18n.separators(),
        "showlegend": False,
        "hoverlabel": {"bgcolor": paper(), "bordercolor": muted(), "font": {"color": ink()}, "align": "left"},
        "modebar": {"bgcolor": "rgba(0,0,0,0)", "color": muted(), "activecolor": accent()},
    }


def faint(colour: str) -> str:
    """Return the colour as a thin wash, for what is less sure."""
    return f"rgba({', '.join(map(str, _rgb(colour)))}, 0.14)"


def muted() -> str:
    """Return the colour of lines and small text on a figure."""
    return "#A79F92" if dark() else "#6A6358"


def land() -> str:
    """Return the fill of a country without findings."""
    return "#2A2721" if dark() else "#EBE5D9"


def water() -> str:
    """Return the colour of rivers and shores: it stands out from every fill of the scale and from the towns."""
    return "#5FA8D3" if dark() else "#4C9BD1"


def less() -> str:
    """Return the colour of less, where the scale's is of more: a blue, told from the browns by everybody."""
    return "#5B9BD5" if dark() else "#2F6DA8"


def readable_on(height: float, steps: list[str] | None = None) -> str:
    """Return the colour of words on a fill of the scale: ``height`` 0 is its first colour, 1 its last."""
    steps = steps or scale()
    return readable(between([(place / (len(steps) - 1), colour) for place, colour in enumerate(steps)], height))


def readable(fill: str) -> str:
    """Return the colour of words on a fill: a warm ink, or plain black or white where no warm one can be read."""
    for inks in (("#23201B", "#FFF8EC"), ("#000000", "#FFFFFF")):
        best = max(inks, key=lambda colour: contrast(colour, fill))
        if contrast(best, fill) >= _READABLE:
            break
    return best


def between(scale: Sequence[tuple[float, str]], height: float) -> str:
    """Return the colour of a scale at a height from 0 to 1, as Plotly mixes it of the two that are next."""
    height = min(max(height, 0.0), 1.0)
    (low, first), (high, second) = next(
        pair for pair in pairwise(scale) if height <= pair[1][0] or pair[1] is scale[-1]
    )
    part = (height - low) / (high - low)
    mixed = [a + (b - a) * part for a, b in zip(_rgb(first), _rgb(second), strict=True)]
    return "#" + "".join(f"{round(one):02X}" for one in mixed)


def contrast(one: str, other: str) -> float:
    """Return how well two colours stand apart, from 1 to 21, as WCAG reckons it: text needs 4.5."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _rgb(colour: str) -> list[int]:
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)]


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in _rgb(colour)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def chosen() -> str:
    """Return the colour of the outline of what is chosen on a map: it stands out from every fill of the scale."""
    return "#7FC4FF" if dark() else "#0B5FA5"


def accent() -> str:
    """Return the colour of what is chosen."""
    return "#E8A066" if dark() else "#96481B"


def scale() -> list[str]:
    """Return five colours from few to many: lightness grows steadily, so it survives print and colour blindness."""
    if dark():
        return ["#5A3A22", "#854F26", "#C27A44", "#E29C5C", "#FFCD98"]
    return ["#F0D9B5", "#E2B277", "#C9803F", "#9F5220", "#652C0C"]
