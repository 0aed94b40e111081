"""The codes of languages, their names, and which code a file means by "fr-FR", "French" or "ara".

A code is that of ISO 639-1, of ISO 639-3 where a language has none of two letters, or ``UNKNOWN``. The table is
data/languages.csv.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.paths import DATA

#: The language of a text in which none could be told.
UNKNOWN: Language = "und"
_CODE = re.compile(r"[a-z]{2,3}")


class Names(NamedTuple):
    """What a language is called."""

    en: str
    fr: str


@cache
def names() -> dict[Language, Names]:
    """Return the names of each known language by its code."""
    return {row.cells["code"]: Names(row.cells["en"], row.cells["fr"]) for row in _rows()}


def name(code: Language, language: str = "en") -> str:
    """Return a language's name in English or French; the code itself where the table lacks it."""
    found = names().get(code)
    return (found.fr if language == "fr" else found.en) if found else code


def checked(code: str) -> Language:
    """Return the code. Raises ValueError, with a sentence, for one that no language has."""
    if code in names():
        return code
    if _CODE.fullmatch(code):
        raise ValueError(f"{code!r} is the code of no language; data/languages.csv lists the codes that are known")
    raise ValueError(f"{code!r} is no code of a language; write two small letters, as in ISO 639-1: en, fr, ar, ha")


def meant(words: str) -> Language | None:
    """Return the code that a file means by "fr", "fr-FR", "fr_CA", "fra", "French" or "français"; None for others."""
    word = lexicon.fold(words.strip()).replace("_", "-")
    known = _spellings()
    found = known.get(word) or known.get(word.split("-")[0])
    return None if found == UNKNOWN else found


@cache
def _spellings() -> dict[str, Language]:
    """Return the code by each way to write its language, folded; a code wins over a name that is written alike."""
    by_name: dict[str, Language] = {}
    by_code: dict[str, Language] = {}
    for row in _rows():
        code = row.cells["code"]
        by_name |= {lexicon.fold(row.cells[c]): code for c in ("en", "fr")}
        by_code |= dict.fromkeys([code, *row.cells["also"].split()], code)
    return by_name | by_code


def _rows() -> list[lexicon.Row]:
    return list(lexicon.rows(DATA / "languages.csv", ("code", "en", "fr", "also"), required=("code", "en", "fr")))
