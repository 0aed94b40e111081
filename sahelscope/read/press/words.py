"""The words that press databases print, in the languages of their interfaces (data/reading/press.csv, nexis.csv)."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.language.lexicon import fold
from sahelscope.paths import DATA

_WORD = re.compile(r"[^\W_]+")


class Field(NamedTuple):
    """A field that Nexis prints: which of an article's it is, and whether it may stand above and below the text."""

    field: str
    head: bool
    tail: bool


@cache
def of(what: str) -> frozenset[str]:
    """Return the words of one kind, folded."""
    return frozenset(map(fold, printed(what)))


def printed(what: str) -> list[str]:
    """Return the words of one kind as they are written."""
    rows = lexicon.rows(DATA / "reading" / "press.csv", ("what", "names"), required=("what", "names"))
    return [name for _, cells in rows if cells["what"] == what for name in cells["names"].split("|")]


@cache
def pattern(what: str, folded: bool = True) -> str:
    """Return a pattern for the words of one kind, the longest first; ``folded``: for a folded text."""
    found = {fold(word) if folded else word for word in printed(what)}
    return "(?:" + "|".join(re.escape(w) for w in sorted(found, key=len, reverse=True)) + ")"


@cache
def fields() -> dict[str, Field]:
    """Return name, folded -> field of Nexis."""
    rows = lexicon.rows(DATA / "reading" / "nexis.csv", ("place", "field", "names"), required=("place", "names"))
    return {
        fold(name): Field(cells["field"], cells["place"] != "tail", cells["place"] != "head")
        for _, cells in rows
        for name in cells["names"].split("|")
    }


def is_edition(words: str) -> bool:
    """Tell whether a line only names an edition: "City Final Edition", "Correction Appended", "Edition 1;"."""
    found = _WORD.findall(fold(words))
    return 0 < len(found) <= 6 and all(word in of("edition") for word in found)


@cache
def _error() -> re.Pattern[str]:
    return re.compile(pattern("error"))


def is_error(words: str) -> bool:
    """Tell whether the database says that it cannot show a document."""
    return bool(_error().search(fold(words[:500]).replace("’", "'")))
