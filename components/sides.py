"""The sides that speak: their order and their names, with one for those of no known side."""

from __future__ import annotations

from components import colours, i18n

#: None stands for speakers whose side nothing tells.
ORDER: tuple[str | None, ...] = (*colours.SIDES, None)


def name(side: str | None) -> str:
    """Return the words for a side; the side itself where there are none."""
    if not side:
        return i18n.text("side.unknown")
    key = "side." + side.replace(" ", "_")
    return i18n.text(key) if key in i18n.words() else side


def dot(side: str | None) -> str:
    """Return a dot of the side's colour as HTML; words stand beside it."""
    return f'<span class="ss-dot" style="background:{colours.side(side)}" aria-hidden="true"></span>'
