"""The day of the week beside a day in figures tells which of them is the month: "Mon, 03/04/2024" is March 4.

Submitted by Awa Diallo on Mon, 03/04/2024 - 23:15 · Soumis par Awa Diallo le lun, 04/03/2024 - 10:15
"""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress
from functools import cache

from sahelscope.language import grammars, lexicon
from sahelscope.language.lexicon import fold

_WORD = re.compile(r"[a-z]{3,9}")


@cache
def _names() -> dict[str, int]:
    """Return name or abbreviation, folded -> 1 for Monday to 7."""
    lists = [
        lexicon.load(language, f"weekday{end}") for language in grammars.MODULES for end in ("s", "_abbreviations")
    ]
    return {fold(form).rstrip("."): int(entry) for found in lists for form, entry in found.forms.items()}


def month_first(before: str, first: int, second: int, year: int) -> bool | None:
    """Tell whether the first of two figures is the month; None where no day of the week stands ``before`` or both fit.

    ``before``: the words before the figures, folded.
    """
    named = next((_names()[word] for word in reversed(_WORD.findall(before)) if word in _names()), None)
    if named is None:
        return None
    fits = {
        order for order, month, day in ((True, first, second), (False, second, first)) if _is(named, year, month, day)
    }
    return fits.pop() if len(fits) == 1 else None


def _is(weekday: int, year: int, month: int, day: int) -> bool:
    with suppress(ValueError):
        return dt.date(year, month, day).isoweekday() == weekday
    return False
