"""One name in its many spellings: Traoré and Traore, el- and al-, Ould and Wuld, hyphens, initials, Muhammad."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from sahelscope.language import lexicon
from sahelscope.paths import DATA

_PARTS = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile(r"(?<=\w)'(?=\w)")
_SHORT = 4  #: words of so many letters keep a last e or h
_DOUBLE = re.compile(r"(.)\1")
#: pairs of letters that a language writes in its own way, in the order in which they are made one
_SOUNDS = (
    ("ou", "u"),
    ("oo", "u"),
    ("dj", "j"),
    ("ck", "k"),
    ("ph", "f"),
    ("kh", "k"),
    ("gh", "g"),
    ("th", "t"),
    ("y", "i"),
)


@cache
def _spellings() -> dict[str, str]:
    return dict(lexicon.read(DATA / "lexicons" / "name_spellings.csv").forms)


@lru_cache(maxsize=10_000)
def words(name: str) -> tuple[str, ...]:
    """Return the words of a name in one spelling: "Mohammed Wuld el-Ghazouani" is mohamed, ould, al, ghazouani.

    A middle initial is left out ("Donald J. Trump").
    """
    known = _spellings()
    parts = [known.get(w, w) for w in _PARTS.findall(_APOSTROPHES.sub("", lexicon.fold(name)))]
    kept = [w for i, w in enumerate(parts) if len(w) > 1 or i == 0 or w.isdigit()]
    return tuple(kept if len(kept) > 1 else parts)


def slug(name: str) -> str:
    """Return the name as an id: "Aïcha Traoré" gives "aicha-traore"."""
    return "-".join(words(name))


def sound(word: str) -> str:
    """Return what spellings of one word share: Moussa and Musa, Djibril and Jibril, Keïta and Keyta."""
    for written, one in _SOUNDS:
        word = word.replace(written, one)
    word = _DOUBLE.sub(r"\1", word)
    return word[:-1] if len(word) > _SHORT and word.endswith(("e", "h")) else word
