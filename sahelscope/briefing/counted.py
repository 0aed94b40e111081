"""How many: an incident's tolls as an editor writes them, with the printed words where its line does not hold them.

deaths: 12  ·  deaths: at least 49  ·  deaths: 8–12  ·  deaths: none, “did not cause any casualties”

Where the words that were counted are names and no number ("Awa Sy", "her driver"), the note of their article has them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sahelscope.briefing.words import LANGUAGES, Words
from sahelscope.events.numbers import amounts
from sahelscope.export.incident_rows import COUNTED
from sahelscope.store.toll_sql import COLUMNS
from sahelscope.store.toll_words import Toll, written

#: The figures of some reports as printed: by report and by what is counted.
Printed = Mapping[tuple[str, str], Sequence[str]]


def toll(told: Toll, words: Words) -> str:
    """Write a toll in words."""
    return written(told, words, "long") if told.high or told.open else words("briefing.none")


def tolls(row: Mapping[str, Any], printed: Printed, words: Words) -> Iterator[str]:
    """Yield what an incident counts; the reports' figures as printed beside it where one is not in its sentence."""
    for what in COUNTED:
        low, high, more, about = (row[f"{what}_{name}"] for name in COLUMNS)
        if low is None:
            continue
        told = toll(Toll(low, high, bool(more), bool(about)), words)
        found = [figure for _, figures in _elsewhere(row, what, printed) for figure in figures]
        if not high or not any(map(_named, found)):
            told += "".join(f", {words('briefing.quoted', printed=figure)}" for figure in dict.fromkeys(found))
        yield words("briefing.figure", what=words(f"figure.{what}"), n=told)


def named(row: Mapping[str, Any], printed: Printed, words: Words) -> Iterator[tuple[str, str]]:
    """Yield what the notes say of figures that were counted from names: the report, and its words."""
    for what in COUNTED:
        for report, figures in _elsewhere(row, what, printed) if row[f"{what}_high"] else ():
            if any(map(_named, figures)):
                told = ", ".join(words("briefing.quoted", printed=figure) for figure in dict.fromkeys(figures))
                yield report, words("briefing.counted", what=words(f"figure.{what}"), printed=told)


def _elsewhere(row: Mapping[str, Any], what: str, printed: Printed) -> list[tuple[str, Sequence[str]]]:
    """Return the figures of each report as printed, where the sentence does not hold them all."""
    found = [(report, figures) for report in row["event_ids"].split(" | ") if (figures := printed.get((report, what)))]
    return [] if all(figure in row["sentence"] for _, figures in found for figure in figures) else found


def _named(figure: str) -> bool:
    """Tell whether a figure's words hold no number: a name, "her driver"."""
    low = figure.lower()
    return not any(amounts(low, 0, len(low), language) for language in LANGUAGES)
