"""What a cue does: it states, denies, claims, accuses, threatens, promises, demands, calls for or fears.

``data/quotes/acts.csv`` holds language, act and form; a star stands for any letters, and a cue whose words hold none of
the forms states. Of two forms that fit at one place the longer is right.

>>> of("a formellement démenti", "fr")
'denies'
>>> of("warned against", "en")
'fears'
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.paths import DATA

#: what a cue does that the table does not name
STATES = "states"
#: all acts, in the order in which pages list them
ACTS = (STATES, "denies", "claims", "accuses", "threatens", "promises", "demands", "calls for", "fears")
PATH = DATA / "quotes" / "acts.csv"


class _Acts(NamedTuple):
    pattern: re.Pattern[str]
    acts: tuple[str, ...]


@cache
def _read(language: Language) -> _Acts:
    found: dict[str, str] = {}
    for line, cells in lexicon.rows(PATH, ("language", "act", "form"), required=("language", "act", "form")):
        if cells["act"] not in ACTS:
            raise lexicon.LexiconError(PATH, line, f"{cells['act']!r} is no act; write one of {', '.join(ACTS)}")
        if cells["language"] == language:
            found[cells["form"]] = cells["act"]
    forms = sorted(found, key=len, reverse=True)
    either = "|".join("(" + re.escape(form).replace(r"\*", r"\w*") + ")" for form in forms)
    return _Acts(re.compile(rf"\b(?:{either})\b", re.IGNORECASE), tuple(found[form] for form in forms))


@lru_cache(maxsize=4096)
def of(cue: str, language: Language) -> str:
    """Return what a cue does, as printed: "a formellement démenti" denies."""
    acts = _read(language)
    match = acts.pattern.search(cue.replace("’", "'")) if acts.acts else None
    return acts.acts[match.lastindex - 1] if match and match.lastindex else STATES


def of_words(cue: str, words: str, language: Language) -> str:
    """Return what the cue of these words does; who asks a question demands nothing."""
    act = of(cue, language)
    return STATES if act == "demands" and words.rstrip(" »”\"'’").endswith("?") else act
