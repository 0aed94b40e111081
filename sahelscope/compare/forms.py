"""The columns of event databases, each turned into rows of one shape: ACLED's exports, old and new, and UCDP's GED.

A table is known by its columns, whatever their case. Whatever a cell cannot be is unknown.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pandas as pd

from sahelscope.language import lexicon
from sahelscope.places import gazetteer
from sahelscope.tables import DAY, NUMBER, TEXT, WHOLE

#: What becomes of a row; types are ACLED's, or ``VIOLENCE`` and UCDP's number of its type; ``lat``, ``lon`` in degrees.
COLUMNS: dict[str, Any] = {
    "id": TEXT,
    "day_from": DAY,
    "day_to": DAY,
    "event_type": TEXT,
    "sub_event_type": TEXT,
    "country": TEXT,
    "region": TEXT,
    "district": TEXT,
    "place": TEXT,
    "lat": NUMBER,
    "lon": NUMBER,
    "deaths_low": WHOLE,
    "deaths_high": WHOLE,
    "actors": TEXT,
    "notes": TEXT,
}
#: What UCDP's rows are: all of them are deadly violence.
VIOLENCE = "violence"
#: By these columns a file is known.
ACLED_HAS = frozenset({"event_date", "event_type", "fatalities", "country"})
UCDP_HAS = frozenset({"date_start", "date_end", "type_of_violence", "best", "country"})
#: The most who may be killed in one event.
_MOST_DEATHS = 10_000_000
_DAYS = ("%Y-%m-%d", "%d %B %Y", "%d-%b-%Y", "%d/%m/%Y", "%d-%B-%Y", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S.%f")


def kind(columns: list[str]) -> str | None:
    """Return "ACLED" or "UCDP" where a table with these columns is one of theirs, else None."""
    have = {c.strip().lower() for c in columns}
    return "ACLED" if have >= ACLED_HAS else "UCDP" if have >= UCDP_HAS else None


def events(table: pd.DataFrame, of: str) -> pd.DataFrame:
    """Return the rows of a table of the ``kind`` ``of`` with ``COLUMNS``; the table's columns are in small letters."""
    return (_acled if of == "ACLED" else _ucdp)(table)


def _acled(table: pd.DataFrame) -> pd.DataFrame:
    cell = _cells(table)
    days = [_day(words) for words in cell("event_date")]
    deaths = [_number(words) for words in cell("fatalities")]
    actors = [" | ".join(filter(None, pair)) for pair in zip(cell("actor1"), cell("actor2"), strict=True)]
    ids = cell("event_id_cnty")
    if not any(ids):
        ids = cell("data_id")
    return _frame(
        id=ids, day_from=days, day_to=days, event_type=cell("event_type"),
        sub_event_type=cell("sub_event_type"), country=_countries(cell("country")),
        region=cell("admin1"), district=cell("admin2"), place=cell("location"), lat=_degrees(cell("latitude")),
        lon=_degrees(cell("longitude")), deaths_low=deaths, deaths_high=deaths, actors=actors, notes=cell("notes"),
    )  # fmt: skip


def _ucdp(table: pd.DataFrame) -> pd.DataFrame:
    cell = _cells(table)
    return _frame(
        id=cell("id"), day_from=[_day(words) for words in cell("date_start")],
        day_to=[_day(words) for words in cell("date_end")], event_type=[VIOLENCE] * len(table),
        sub_event_type=cell("type_of_violence"),
        country=_countries(cell("country")), region=cell("adm_1"), district=cell("adm_2"),
        place=cell("where_coordinates"), lat=_degrees(cell("latitude")), lon=_degrees(cell("longitude")),
        deaths_low=[_number(words) for words in cell("low")], deaths_high=[_number(words) for words in cell("high")],
        actors=[" | ".join(filter(None, pair)) for pair in zip(cell("side_a"), cell("side_b"), strict=True)],
        notes=cell("source_article"),
    )  # fmt: skip


def _cells(table: pd.DataFrame) -> Callable[[str], list[str]]:
    def cells(column: str) -> list[str]:
        if column not in table:
            return [""] * len(table)
        return [words.strip() if isinstance(words, str) else "" for words in table[column]]

    return cells


def _frame(**columns: list[Any]) -> pd.DataFrame:
    made = {name: [cell if cell != "" else None for cell in columns[name]] for name in COLUMNS}
    return pd.DataFrame({name: pd.array(made[name], dtype=kind) for name, kind in COLUMNS.items()})


def _day(words: str) -> dt.date | None:
    for form in _DAYS:
        try:
            return dt.datetime.strptime(words, form).date()
        except ValueError:
            continue
    return None


def _number(words: str) -> int | None:
    try:
        number = int(float(words))
    except (ValueError, OverflowError):
        return None
    return number if 0 <= number <= _MOST_DEATHS else None


def _degrees(cells: list[str]) -> list[float | None]:
    found: list[float | None] = []
    for words in cells:
        try:
            degrees = float(words.replace(",", "."))
        except ValueError:
            found.append(None)
            continue
        found.append(degrees if -180 <= degrees <= 180 else None)
    return found


def _countries(cells: list[str]) -> list[str | None]:
    codes = {lexicon.fold(name): code for code, c in gazetteer.countries().items() for name in c.names.values()}
    known: dict[str, str | None] = {}
    for words in cells:
        if words not in known:
            plain = lexicon.fold(words.partition("(")[0].strip())  # "DR Congo (Zaire)"
            known[words] = codes.get(plain)
    return [known[words] for words in cells]
