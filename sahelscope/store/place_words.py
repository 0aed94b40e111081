"""A place in words: as it is printed, but for capitals that only a dateline or a heading gave it."""

from __future__ import annotations

import re

#: A name of so few letters in capitals may be short for others: "RCA".
_SHORT = 3


def written(printed: str | None) -> str | None:
    """Write a place as it is printed, but "BAMAKO" at the head of an article as "Bamako"."""
    if not printed or not printed.isupper() or len(printed) <= _SHORT:
        return printed
    return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), printed)
