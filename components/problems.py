"""What could not be read and what to do about it, in the language of the interface (data/problems.csv, columns en,fr).

The readers speak English; ``{}`` in the list stands for a name or a number. Words that are not in the list are shown as
they are.
"""

from __future__ import annotations

import logging
import os

from components import i18n, may
from sahelscope import settings
from sahelscope.corpus import said
from sahelscope.settings import SettingsError
from sahelscope.store import StoreError

FILE = said.PROBLEMS


def translated(words: str) -> str:
    """Return the words of a problem in the language of the interface, or as they are where the list lacks them."""
    return said.problem(words, i18n.language())


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
