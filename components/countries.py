"""Countries by their ISO code: names in both languages, and the five that this is about."""

from __future__ import annotations

import json
from functools import cache

from components import i18n
from sahelscope.paths import DATA

#: The five Sahel states, west to east.
SAHEL = ("MRT", "MLI", "BFA", "NER", "TCD")


@cache
def _names() -> dict[str, dict[str, str]]:
    world = json.loads((DATA / "geo" / "world.geojson").read_text(encoding="utf-8"))
    return {f["properties"]["country"]: f["properties"] for f in world["features"]}


def name(code: str, language: str | None = None) -> str:
    """Return the country's name in a language, that of the interface by default; the code where there is no name."""
    return _names().get(code, {}).get(f"name_{language or i18n.language()}", code)


def names(codes: str) -> str:
    """Return the names of codes joined by commas: "MLI, NER" becomes "Mali, Niger"."""
    return ", ".join(name(code.strip()) for code in codes.split(",") if code.strip())
