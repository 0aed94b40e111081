"""What a workbook says of itself on its last sheet: what each column holds, which filters held, the day of making.

of("quotes", filters)({"quotes": ["quote_id", "text"]})  ->  [("made on", "2026-05-07"), ("filter: countries", "MLI"),
  ("quote_id", "id of the quote, …"), ...]

The words are in data/meanings.csv, the names of filters those of ``store.filters`` and its neighbours.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import fields
from functools import cache
from itertools import chain
from typing import Any

from sahelscope.export.xlsx import About
from sahelscope.export.xlsx_sheet import Lines
from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.paths import DATA
from sahelscope.store.event_filter import EventFilter
from sahelscope.store.filters import Filters
from sahelscope.store.quote_filter import QuoteFilter

MEANINGS = DATA / "meanings.csv"
#: Where the columns of a table are explained that it has no row of its own for.
_LIKE = {"compare": "incidents"}
#: Under this name of a table stand the words of the sheet itself.
_SHEET = "about"


def of(table: str, *filters: Filters | EventFilter | QuoteFilter, language: Language = "en") -> About:
    """Return what writes the lines of the sheet: the day, each filter that is set, each column of the table."""
    return lambda sheets: [*made(*filters, language=language), *meanings(table, chain(*sheets.values()), language)]


def made(*filters: Filters | EventFilter | QuoteFilter, language: Language = "en") -> Lines:
    """Return the day of making and each filter that is set."""
    words = {name: text for (table, name), text in _known(language).items() if table == _SHEET}
    found = [(words["made"], dt.date.today().isoformat())]
    for one in filters:
        for field in fields(one):
            value = getattr(one, field.name)
            if value != field.default:
                found.append((f"{words['filter']} {field.name}", _written(value, words)))
    return found


def meanings(table: str, columns: Iterable[str], language: Language = "en") -> Lines:
    """Return what each column holds, in their order; one that is not known has no line."""
    known = _known(language)
    pairs = (
        (name, known.get((table, name)) or known.get((_LIKE.get(table, ""), name)) or known.get(("", name)))
        for name in dict.fromkeys(map(str, columns))
    )
    return [(name, words) for name, words in pairs if words]


def _written(value: Any, words: dict[str, str]) -> str:
    if value is None or isinstance(value, bool):
        return words["any" if value is None else "yes" if value else "no"]
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


@cache
def _known(language: Language) -> dict[tuple[str, str], str]:
    rows = lexicon.rows(MEANINGS, ("table", "column", language), ("column", language))
    return {(cells["table"], cells["column"]): cells[language] for _, cells in rows}
