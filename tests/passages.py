"""Passages written before they were read, with what must be found in each; and what is wrong in a parsed one."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent / "events" / "passages"
#: a Wednesday: the day on which every passage is printed
PUBLISHED = dt.date(2024, 3, 13)


class Expected(NamedTuple):
    """One event of a passage: "+" before its type says that it is planned; "?" for a date any."""

    type: str
    words: str
    date: str
    countries: frozenset[str]
    figures: frozenset[str]
    planned: bool


class Passage(NamedTuple):
    """A text and the events in it."""

    lang: str
    text: str
    events: tuple[Expected, ...]


def passages(name: str) -> list[Passage]:
    """Return the passages of one file beside this one."""
    written = (HERE / name).read_text(encoding="utf-8")
    lines = "\n".join(line for line in written.splitlines() if not line.startswith("#"))
    return [_passage(block) for block in re.split(r"\n\s*\n", lines.strip())]


def _passage(block: str) -> Passage:
    head, *rows = block.splitlines()
    return Passage(head[:2], head[3:], tuple(_expected(row) for row in rows))


def _expected(row: str) -> Expected:
    kind, words, date, countries, *figures = (cell.strip() for cell in row.split("|"))
    counted = frozenset(f.strip() for f in figures[0].split(",")) - {""} if figures else frozenset()
    return Expected(kind.removeprefix("+"), words, date, frozenset(countries.split()), counted, kind.startswith("+"))


def figure(f) -> str:
    """Return a figure as it is written in the passages: "deaths 12", "deaths 12-", "wounded 20-99"."""
    if f.high == f.low:
        return f"{f.what} {f.low}"
    return f"{f.what} {f.low}-{'' if f.high is None else f.high}"


def wrong(passage: Passage, events) -> list[str]:
    """Return what is not as expected, one line each."""
    left, out = list(events), []
    for want in passage.events:
        fitting = [e for e in left if want.words.lower() in e.text.lower()]
        found = min(fitting, key=lambda e: (e.type != want.type, e.date != (want.date or None)), default=None)
        if found is None:
            out.append(f"missed {want.type} {want.words!r}")
            continue
        left.remove(found)
        got = {
            "type": found.type, "date": found.date or "", "countries": frozenset(found.countries),
            "figures": frozenset(map(figure, found.figures)), "planned": found.planned,
        }  # fmt: skip
        for name, value in got.items():
            if (wanted := getattr(want, name)) != value and wanted != "?":
                show = [sorted(x) if isinstance(x, frozenset) else x for x in (wanted, value)]
                out.append(f"{name} of {want.words!r}: {show[0]!r} wanted, {show[1]!r} found")
    out += [f"too many: {e.type} {e.text[:70]!r}" for e in left]
    return out
