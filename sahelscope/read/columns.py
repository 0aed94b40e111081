"""Which column holds what: the names that exports give them, in English and French, or as somebody has chosen.

What was chosen (``--map title=Titre``; kept by store/known_columns.py) wins over a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from sahelscope.language import lexicon
from sahelscope.paths import DATA

#: What an article may have, in the order in which it is asked for.
FIELDS = ("text", "title", "date", "outlet", "url", "author", "language")

_LINK = re.compile(r"(?:https?:)?//|www\.", re.I)
_PAGES = ("<!doctype html", "<html")
#: Where somebody's feed reader keeps an article: "user/-/label/Sahel".
_FOLDER = re.compile(r"user/[^/]*/(?:state|label)/")
#: Columns that hold the words of a post where it has a day or an address, and anything where it has none.
_POSTS = frozenset({"message", "messagetext"})
_NOT_LETTERS = re.compile(r"[^a-z]+")


@dataclass(frozen=True)
class Columns:
    """Which column holds which field, as far as somebody has chosen; the others are guessed by their names."""

    chosen: tuple[tuple[str, str], ...] = ()  #: (field, column); an empty column leaves the field to guessing

    @classmethod
    def of(cls, chosen: Mapping[str, str]) -> Columns:
        """Return field -> column as a value; what is no field is left out."""
        return cls(tuple(sorted((field, column) for field, column in chosen.items() if field in FIELDS)))

    def __bool__(self) -> bool:
        return bool(self.chosen)

    def changed(self, other: Columns) -> Columns:
        """Return these with what the other one says put in their place."""
        return Columns.of(dict(self.chosen) | dict(other.chosen))

    def guess(self, names: Iterable[str]) -> dict[str, str]:
        """Return field -> column for the columns that are recognised; each column serves one field."""
        return dict(_guess(tuple(names), self.chosen))

    def missing(self, names: Iterable[str]) -> list[tuple[str, str]]:
        """Return (field, column) for each chosen column that is not among the names."""
        known = {key for name in names for key in (name.strip().casefold(), plain(name))}
        return [(f, c) for f, c in self.chosen if c and not {c.strip().casefold(), plain(c) or "-"} & known]


#: Nothing was chosen: every column is guessed by its name.
GUESSED = Columns()


@dataclass(frozen=True)
class ColumnsUsed:
    """The columns of a table, or the keys of an object, and which of them served as what."""

    names: tuple[str, ...]
    used: dict[str, str]  #: field -> column
    file: str = ""  #: set by ``read.contents``


@lru_cache(maxsize=10_000)
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


@lru_cache(maxsize=1000)
def _guess(names: tuple[str, ...], chosen: tuple[tuple[str, str], ...]) -> dict[str, str]:
    given: dict[str, str] = {}
    for name in names:
        given.setdefault(plain(name), name)
    exact = {name.strip().casefold(): name for name in reversed(names)}
    found: dict[str, str] = {}
    for field, column in chosen:
        if meant := exact.get(column.strip().casefold()) or given.get(plain(column) or "-"):
            found[field] = meant
    for field, known in _known().items():
        for name in () if field in found else known:
            if name in given and given[name] not in found.values():
                found[field] = given[name]
                break
    if plain(found.get("text", "")) in _POSTS and not found.keys() & {"date", "url", "outlet"}:
        del found["text"]  # an answer's "message" is no article
    return found


def field(word: str) -> str | None:
    """Return the field that a word names ("titre" and "headline" name the title), None where it names none."""
    name = plain(word)
    return next((f for f, known in _known().items() if f != "summary" and (name == f or name in known)), None)


@cache
def roles() -> dict[str, str]:
    """Return the name of a column, without signs -> the field that it holds."""
    return {name: field for field, known in _known().items() for name in known}


def values(found: Mapping[str, Any], used: Mapping[str, str], chosen: Columns = GUESSED) -> dict[str, Any]:
    """Return field -> value of one article, where several columns may hold the same field: the first that has a value.

    ``used``: field -> column, as guessed; one that somebody has chosen is not replaced by another. An outlet that is an
    address is the article's address, and no outlet. The summary is kept apart.
    """
    fixed = dict(chosen.chosen)
    cells: dict[str, Any] = {}
    for role, names in _in_order(tuple(found), tuple(used.items())):
        if fixed.get(role):
            cells[role] = found.get(used[role]) if used.get(role) else None
            continue
        if len(names) == 1 and role != "outlet":
            value = found.get(names[0])
            cells[role] = value if usable(value, role) else None
            continue
        several = [found.get(name) for name in names]
        could = [v for v in several if usable(v, role)]
        longest = role == "summary" and all(isinstance(v, str) for v in could)
        cells[role] = max(could, key=lambda v: len(str(v)), default=None) if longest else next(iter(could), None)
        if role == "outlet" and not cells.get("url"):
            links = [v for v in several if isinstance(v, str) and _LINK.match(v.strip())]
            cells["link"] = links[0] if links else None
    if not cells.get("url") and (link := cells.get("link")) and "/" in link.strip().rstrip("/").split("//")[-1]:
        cells["url"] = link
    cells.pop("link", None)
    return cells


@lru_cache(maxsize=1000)
def _in_order(names: tuple[str, ...], used: tuple[tuple[str, str], ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each field with the columns that may hold it: the one that serves, then the surest by their names."""
    served = dict(used)
    by_role: dict[str, list[str]] = {}
    for name in names:
        role = roles().get(plain(name))
        if role and not (plain(name) in _POSTS and served.get("text") != name):
            by_role.setdefault(role, []).append(name)
    out = []
    for role in dict.fromkeys([*served, *by_role]):
        order = _known().get(role, [])
        others = sorted(by_role.get(role, []), key=lambda n: order.index(plain(n)))
        out.append((role, tuple(n for n in dict.fromkeys([served.get(role), *others]) if n is not None)))
    return tuple(out)


def usable(value: Any, role: str) -> bool:
    """Tell whether a value can be what it is named for."""
    if value is None or value is False or value != value or not str(value).strip():
        return False
    words = str(value).strip()
    if role == "text":
        return not words[:15].lower().startswith(_PAGES)  # a crawler's column with the source of the whole page
    if role == "outlet":
        return not _LINK.match(words) and not words.isdigit()
    if role == "url":
        return bool(_LINK.match(words)) or "." in words
    return not (role in ("author", "section") and (words.isdigit() or _LINK.match(words) or _FOLDER.match(words)))


def origins(used: Mapping[str, str]) -> dict[str, str]:
    """Return field -> the words for where it stood."""
    return {field: f"column {name}" for field, name in used.items() if field != "text"}
