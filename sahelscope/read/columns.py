"""Which column holds what: the names that exports give them, in English and French."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from sahelscope import lexicon
from sahelscope.paths import DATA

_NOT_LETTERS = re.compile(r"[^a-z]+")


def plain(name: str) -> str:
    """Return a column's name without case, accents, spaces and signs."""
    return _NOT_LETTERS.sub("", lexicon.fold(name))


@cache
def _known() -> dict[str, list[str]]:
    """Return the names of each field, the surest first, from data/columns.csv."""
    known: dict[str, list[str]] = {}
    for _, cells in lexicon.rows(DATA / "columns.csv", ("field", "name"), required=("field", "name")):
        known.setdefault(cells["field"], []).append(plain(cells["name"]))
    return known


def guess(names: Iterable[str]) -> dict[str, str]:
    """Return field -> column for the columns that are recognised; each column serves one field."""
    given: dict[str, str] = {}
    for name in names:
        given.setdefault(plain(name), name)
    found: dict[str, str] = {}
    for field, known in _known().items():
        for name in known:
            if name in given and given[name] not in found.values():
                found[field] = given[name]
                break
    return found
