"""The five families of types of event, and those of none: data/events/families.csv, in the order of figures."""

from __future__ import annotations

from functools import cache

from sahelscope.language import lexicon
from sahelscope.paths import DATA

PATH = DATA / "events" / "families.csv"
#: The family of what belongs to none of the five.
OTHER = "other"


@cache
def families() -> dict[str, str]:
    """Return the family of each type of event, in the order in which figures show them."""
    columns = ("family", "type")
    return {cells["type"]: cells["family"] for _, cells in lexicon.rows(PATH, columns, columns)}


def family(kind: str) -> str:
    """Return the family of a type of event; ``OTHER`` for a type that no family names."""
    return families().get(kind, OTHER)


def types(name: str) -> tuple[str, ...]:
    """Return the types of a family."""
    return tuple(kind for kind, of in families().items() if of == name)
