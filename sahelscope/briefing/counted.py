"""How many: an incident's tolls as an editor writes them, with the printed words where its line does not hold them.

deaths: 12  ·  deaths: at least 49  ·  deaths: 8–12  ·  deaths: none, “did not cause any casualties”
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sahelscope.briefing.words import Words
from sahelscope.export.incident_rows import COUNTED

#: The figures of some reports as printed: by report and by what is counted.
Printed = Mapping[tuple[str, str], Sequence[str]]


def toll(low: int, high: int, more: bool, words: Words) -> str:
    """Write a toll from the lowest to the highest; ``more``: the highest is "at least" so many."""
    if high == 0:
        return words("briefing.none")
    if more:
        return words("briefing.at_least" if low == high else "briefing.to_at_least", low=low, n=high)
    return str(low) if low == high else f"{low}–{high}"


def tolls(row: Mapping[str, Any], printed: Printed, words: Words) -> Iterator[str]:
    """Yield what an incident counts; the reports' figures as printed beside it where one is not in its sentence."""
    reports = row["event_ids"].split(" | ")
    for what in COUNTED:
        low, high = row[f"{what}_low"], row[f"{what}_high"]
        if low is None:
            continue
        told = toll(low, high, bool(row[f"{what}_open"]), words)
        found = [figure for report in reports for figure in printed.get((report, what), ())]
        if not all(figure in row["sentence"] for figure in found):
            told += "".join(f", {words('briefing.quoted', printed=figure)}" for figure in dict.fromkeys(found))
        yield words("briefing.figure", what=words(f"figure.{what}"), n=told)
