"""Words as the command line prints them: plain, short, counted."""

from __future__ import annotations

import datetime as dt
import re

from sahelscope.language import codes, grammars

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def plain(words: str) -> str:
    """Return words that a terminal prints and never obeys."""
    return _CONTROL.sub("\ufffd", words.replace("\r\n", "\n"))


def short(words: str, most: int = 100) -> str:
    """Return words in one line, cut off with an ellipsis where they are too long."""
    words = " ".join(words.split())
    return words if len(words) <= most else words[: most - 1] + "…"


def counted(count: int, thing: str) -> str:
    """Return "1 article", "2 articles"."""
    return f"{count:,} {thing}" + ("" if count == 1 else "s")


def published(day: dt.date | None, known_from: str) -> str:
    """Return a day of publication and how it is known."""
    return f"{day.isoformat()} ({known_from})" if day else "publication date unknown"


def language(code: str) -> str:
    """Return the name of a language, and that it is not read where it is not."""
    return codes.name(code) + ("" if grammars.is_read(code) else " (language not read)")
