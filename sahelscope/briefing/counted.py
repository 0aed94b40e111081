"""How many: an incident's tolls as an editor writes them, with the printed words where its line does not hold them.

deaths: 12  ·  deaths: at least 49  ·  deaths: 8–12  ·  deaths: none, “did not cause any casualties”
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sahelscope.briefing.words import Words
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
    reports = row["event_ids"].split(" | ")
    for what in COUNTED:
        low, high, more, about = (row[f"{what}_{name}"] for name in COLUMNS)
        if low is None:
            continue
        told = toll(Toll(low, high, bool(more), bool(about)), words)
        found = [figure for report in reports for figure in printed.get((report, what), ())]
        if not all(figure in row["sentence"] for figure in found):
            told += "".join(f", {words('briefing.quoted', printed=figure)}" for figure in dict.fromkeys(found))
        yield words("briefing.figure", what=words(f"figure.{what}"), n=told)
