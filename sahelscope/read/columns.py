"""Which column holds what: the names that exports give them, in English and French, or as somebody has said.

What was said (``--map title=Titre``; kept by store/said.py) wins over a guess. While files are read it stands in the
environment, so that processes that read a file apart know it too.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from sahelscope.language import lexicon
from sahelscope.paths import DATA

#: What an article may have, in the order in which it is asked for.
FIELDS = ("text", "title", "date", "outlet", "url", "author", "language")
_ENVIRONMENT = "SAHELSCOPE_COLUMNS"
#: What was guessed since ``forget``, by the columns of a file.
_guessed: dict[tuple[str, ...], dict[str, str]] = {}

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
    listed = tuple(names)
    found = _guess(listed, os.environ.get(_ENVIRONMENT, ""))
    if len(_guessed) < 1000:
        _guessed[listed] = found
    return dict(found)


@lru_cache(maxsize=1000)
def _guess(names: tuple[str, ...], said: str) -> dict[str, str]:
    given: dict[str, str] = {}
    for name in names:
        given.setdefault(plain(name), name)
    exact = {name.strip().casefold(): name for name in reversed(names)}
    found: dict[str, str] = {}
    for field, column in _said(said).items():
        if meant := exact.get(column.strip().casefold()) or given.get(plain(column) or "-"):
            found[field] = meant
    for field, known in _known().items():
        for name in () if field in found else known:
            if name in given and given[name] not in found.values():
                found[field] = given[name]
                break
    return found


def _said(words: str) -> dict[str, str]:
    try:
        found = json.loads(words or "{}")
    except ValueError:
        return {}
    return {f: c for f, c in found.items() if f in FIELDS and isinstance(c, str)} if isinstance(found, dict) else {}


def field(word: str) -> str | None:
    """Return the field that a word names ("titre" and "headline" name the title), None where it names none."""
    name = plain(word)
    return next((f for f, known in _known().items() if name == f or name in known), None)


def use(said: Mapping[str, str]) -> None:
    """Take these columns (field -> column) from now on, in this process and those that it starts."""
    os.environ[_ENVIRONMENT] = json.dumps(dict(said), ensure_ascii=False)


def forget() -> None:
    """Forget what was guessed, so that ``guessed`` tells of what is read next."""
    _guessed.clear()


def guessed() -> dict[tuple[str, ...], dict[str, str]]:
    """Return the columns of what was read since ``forget``, each with field -> column."""
    return dict(_guessed)


def said() -> str:
    """Return what ``use`` was told, in a form that ``tell`` takes in another process."""
    return os.environ.get(_ENVIRONMENT, "")


def tell(said: str, guessed: Mapping[tuple[str, ...], dict[str, str]] = {}) -> None:
    """Take over what was said, or guessed, in another process."""
    os.environ[_ENVIRONMENT] = said
    _guessed.update(guessed)


def origins(given: Mapping[str, str]) -> dict[str, str]:
    """Return field -> the words for where it stood."""
    return {field: f"column {name}" for field, name in given.items() if field != "text"}
