"""Tells English from French."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from sahelscope.models import Language

_ENOUGH = 3000  # characters; more text changes nothing
_WORDS = re.compile(r"[^\W\d_]+")
_COMMON = {
    "en": frozenset("the of and to in that is was for on with said he his by has have from at it".split()),
    "fr": frozenset("le la les des du de et en un une que qui dans est pour sur au aux par il ont avec".split()),
}


@cache
def _identifier() -> Any:
    import py3langid  # half a second to load its model: only when it is needed

    py3langid.set_languages(["en", "fr"])
    return py3langid


def detect(text: str) -> Language:
    """Return the language of the text; English where it has no words at all.

    Common little words decide where they differ clearly, since that costs nothing; py3langid decides the rest.
    """
    words = [w.lower() for w in _WORDS.findall(text[:_ENOUGH])]
    english, french = (sum(w in _COMMON[x] for w in words) for x in ("en", "fr"))
    if english > 2 * french + 2:
        return "en"
    if french > 2 * english + 2:
        return "fr"
    if not words:
        return "en"
    return "fr" if _identifier().classify(text[:_ENOUGH])[0] == "fr" else "en"
