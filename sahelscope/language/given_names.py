"""Given names, and the gender of a person by them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal

from sahelscope.language import lexicon
from sahelscope.paths import DATA

Gender = Literal["f", "m", "unknown"]


@cache
def given_names() -> dict[str, Gender]:
    """Return the given names, plain, with the gender of most who bear them; the hand-written list wins."""
    genders: dict[str, Gender] = {"f": "f", "m": "m"}
    return {
        lexicon.fold(row.cells["name"]): genders.get(row.cells["gender"], "unknown")
        for file in ("given_names", "given_names_added")
        for row in lexicon.rows(DATA / "lexicons" / f"{file}.csv", ("name", "gender"), required=("name",))
    }


@lru_cache(maxsize=20_000)
def gender_of(name: str) -> Gender:
    """Return the gender of most people who bear the given name, "unknown" where the list does not know it."""
    first = lexicon.fold(name.split()[0]) if name.split() else ""
    known = given_names()
    return known.get(first) or known.get(first.split("-")[0]) or "unknown"
