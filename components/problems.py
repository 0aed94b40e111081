"""What could not be read and what to do about it, in the language of the interface (data/problems.csv, columns en,fr).

The readers speak English; ``{}`` in the list stands for a name or a number. Words that are not in the list are shown as
they are.
"""

from __future__ import annotations

import logging
import os
import re
from functools import lru_cache

from components import i18n, may
from sahelscope import paths, settings
from sahelscope.language import lexicon
from sahelscope.settings import SettingsError
from sahelscope.store import StoreError

FILE = paths.DATA / "problems.csv"
_HOLE = "(.{0,300})"


@lru_cache(maxsize=1)
def _listed() -> tuple[dict[str, str], list[tuple[re.Pattern[str], str]]]:
    fixed: dict[str, str] = {}
    open_: list[tuple[re.Pattern[str], str]] = []
    for line, cells in lexicon.rows(FILE, ("en", "fr"), ("en", "fr")):
        if cells["en"].count("{}") != cells["fr"].count("{}"):
            raise lexicon.LexiconError(FILE, line, "both languages need the same number of {}")
        if "{}" in cells["en"]:
            pattern = _HOLE.join(map(re.escape, cells["en"].split("{}")))
            open_.append((re.compile(pattern, re.S), cells["fr"]))
        else:
            fixed[cells["en"]] = cells["fr"]
    # the one that says most first: "gave error {}" would swallow "gave error {}; take it out of the list"
    return fixed, sorted(open_, key=lambda line: -len(line[0].pattern.replace(_HOLE, "")))


def translated(words: str) -> str:
    """Return the words of a problem in the language of the interface, or as they are where the list lacks them."""
    if i18n.language() == "en":
        return words
    fixed, open_ = _listed()
    if words in fixed:
        return fixed[words]
    for pattern, french in open_:
        if found := pattern.fullmatch(words):
            return french.format(*map(translated, found.groups()))  # what is put in may be a sentence too
    return words


def told(error: Exception) -> str:
    """Return what went wrong in words; where they may name files of the server, only to those who may see these."""
    words = str(error)
    try:
        hidden = isinstance(error, StoreError | SettingsError) and not may.sees_the_server()
    except SettingsError:  # most likely the one that is being told
        for place in settings.places():
            words = words.replace(f"{place.parent}{os.sep}", "")
        return words
    if hidden:
        logging.getLogger("sahelscope.dashboard").error("%s", error)
    return i18n.text("may.in_log") if hidden else words
