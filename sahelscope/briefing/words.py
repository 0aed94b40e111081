"""The words of a briefing in its language: data/briefing.csv, and the interface's names for types, sides and acts."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Callable
from functools import cache
from typing import Any

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.paths import DATA

#: The languages that a briefing can be written in: the columns of the files.
LANGUAGES = ("en", "fr")
Words = Callable[..., str]


@cache
def _table(language: Language) -> dict[str, str]:
    columns = ("key", language)
    files = [DATA / "briefing.csv", *sorted((DATA / "i18n").glob("*.csv"))]
    return {cells["key"]: cells[language] for path in files for _, cells in lexicon.rows(path, columns, columns)}


def of(language: Language) -> Words:
    """Return what gives the words under a key, with {values} put in; the key itself where there is none."""

    def words(key: str, **values: Any) -> str:
        found = _table(language).get(key, key.rpartition(".")[2])
        return found.format(**values) if values else found

    return words


def count(key: str, value: int, words: Words) -> str:
    """Write a number with its noun: "1 article"; French counts 0 as one, too."""
    one = value == 1 or (value == 0 and words("briefing.none_is_one") == "yes")
    return f"{value}\u00a0{words(f'{key}.one' if one else f'{key}.many')}"


def day(value: dt.date, words: Words) -> str:
    """Write a day: 3 Jun 2024, 3 juin 2024, 1er juin 2024."""
    number = words("briefing.first_day") if value.day == 1 else value.day
    return f"{number}\u00a0{words(f'month.{value.month:02d}')}\u00a0{value.year}"


def days(first: dt.date, last: dt.date, words: Words) -> str:
    """Write the days from first to last; a whole month by its name."""
    if first.day == 1 and last == first.replace(day=monthrange(first.year, first.month)[1]):
        return f"{words(f'month.{first.month:02d}')}\u00a0{first.year}"
    return day(first, words) if first == last else f"{day(first, words)} – {day(last, words)}"
