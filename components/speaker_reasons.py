"""Why printed names were joined into one speaker, in words."""

from __future__ import annotations

from components import i18n


def told(reason: str) -> str:
    """Return why two ids were joined; the reason itself where there are no words for it."""
    key = "joined." + reason.replace(" ", "_").replace(".", "_")
    return i18n.text(key) if key in i18n.words() else reason
