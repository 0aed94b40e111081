"""A line for each incident: when, where, what, how many, and the sentence as printed."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pandas as pd

from sahelscope.briefing import counted, parts
from sahelscope.briefing import words as wording
from sahelscope.briefing.parts import Line, Notes
from sahelscope.briefing.words import Words
from sahelscope.models import Language
from sahelscope.places import gazetteer
from sahelscope.store import place_words


def incident_lines(found: pd.DataFrame, words: Words, notes: Notes, language: Language) -> tuple[Line, ...]:
    """Return a line for each incident, the newest first."""
    rows = records(found)
    rows.sort(key=lambda row: _first_day(row) or dt.date.min, reverse=True)
    rows = rows[: parts.MOST]
    printed = notes.corpus.printed_figures([i for row in rows for i in row["event_ids"].split(" | ")])
    lines = tuple(
        Line(
            " · ".join(filter(None, (_when(row, words), _where(row, language)))),
            " · ".join([words(f"type.{row['type']}"), *counted.tolls(row, printed, words)]),
            row["sentence"],
            notes.of([i.rpartition("-")[0] for i in row["event_ids"].split(" | ")]),
        )
        for row in rows
    )
    for row in rows:
        for report, told in counted.named(row, printed, words):
            notes.add(report.rpartition("-")[0], told)
    return lines


def _when(row: dict[str, Any], words: Words) -> str:
    if row["day_to"] is None:
        return ""
    if row["day_basis"] == "report":
        return words("briefing.around", day=wording.day(row["day_to"], words))
    planned = f" ({words('briefing.planned')})" if row["planned"] else ""
    return wording.days(row["day_from"], row["day_to"], words) + planned


def _first_day(row: dict[str, Any]) -> dt.date | None:
    """Return the day by which an incident is put in order: that of the report where no day is printed."""
    day: dt.date | None = row["day_to"] if row["day_basis"] == "report" else row["day_from"]
    return day


def _where(row: dict[str, Any], language: Language) -> str:
    """Write the place as printed, its region and country; neither where the words before it say the same."""
    printed = place_words.written(row["place_text"]) or ""
    region = None if row["region"] == row["place"] else row["region"]
    country = gazetteer.countries()[row["country"]].name(language) if row["country"] else None
    more = (name for name in (region, country) if name and not re.search(rf"\b{re.escape(name)}\b", printed))
    return ", ".join(dict.fromkeys(filter(None, (printed, *more))))


def records(found: pd.DataFrame) -> list[dict[str, Any]]:
    """Return the rows with None for what is unknown."""
    plain = found.astype(object).where(found.notna(), None)
    return [{str(name): cell for name, cell in row.items()} for row in plain.to_dict("records")]
