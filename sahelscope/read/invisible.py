"""Signs that nobody sees, and letters that only look like others: both make two names of one.

Soft hyphens and spaces without width come from pages and from programs that break lines; a name with one inside would
be cut there. Signs that turn the direction of print can show a name that is not what is written.
"""

from __future__ import annotations

import re

#: Soft hyphen, joiners, spaces without width, marks of variants, tags.
_UNSEEN = re.compile("[\u00ad\u034f\u200b\u2060-\u2064\ufeff\ufe00-\ufe0f\U000e0000-\U000e01ef]")
#: Joiners of letters: written words of some languages need them, and emoji; those of ours do not.
_JOINERS = re.compile("(?<=[\u0000-\u024f])[\u200c\u200d]|[\u200c\u200d](?=[\u0000-\u024f])")
#: Signs that turn the direction of print; a text in Arabic or Hebrew letters needs some.
_TURNS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LATIN, _ALIKE = "A-Za-z\u00c0-\u024f", "\u0370-\u03ff\u0400-\u052f"
_MIXED = re.compile(f"[{_LATIN}](?=[{_ALIKE}])|[{_ALIKE}](?=[{_LATIN}])")
#: So much of a word is shown to either side.
_NEAR = 30


def removed(text: str) -> str:
    """Return the text without signs that nobody sees; the same object where it has none."""
    if text.isascii():
        return text
    seen = _JOINERS.sub("", _UNSEEN.sub("", text))
    if _TURNS.search(seen) and not _RIGHT_TO_LEFT.search(seen):
        seen = _TURNS.sub("", seen)
    return text if seen == text else seen


def mixed(text: str) -> str:
    """Return the first word of Latin letters with Greek or Cyrillic ones, which look alike; nothing where none has."""
    if text.isascii() or not (found := _MIXED.search(text)):
        return ""
    front = text[max(0, found.start() - _NEAR) : found.end()].split()[-1]
    behind = text[found.end() : found.end() + _NEAR].split()[0]
    return front + behind
