"""What is said of files and of a reading, in the language that somebody reads.

The readers speak English. data/problems.csv says the same of files in other languages, data/report_words.csv what the
command line and its report say beside that; ``{}`` stands for a name or a number in both. Words that are in neither are
given as they are.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from sahelscope import paths, settings
from sahelscope.language import lexicon
from sahelscope.settings import SettingsError

PROBLEMS, WORDS = paths.DATA / "problems.csv", paths.DATA / "report_words.csv"
_HOLE = "(.{0,300})"
#: Columns of a report whose words are said again.
_TOLD = ("problem", "remedy", "first_in")


class _Said(NamedTuple):
    """The sentences of one list: those without a hole by their words, and the patterns of the others."""

    fixed: dict[str, str]
    open: list[tuple[re.Pattern[str], str]]

    def __call__(self, words: str) -> str | None:
        """Return what says the same, None where the list lacks it."""
        if words in self.fixed:
            return self.fixed[words]
        for pattern, same in self.open:
            if found := pattern.fullmatch(words):
                return same.format(*(self(part) or part for part in found.groups()))  # it may be a sentence too
        return None


@cache
def languages() -> tuple[str, ...]:
    """Return the languages in which it can be said, the readers' own first."""
    head = next(line for line in PROBLEMS.read_text(encoding="utf-8-sig").splitlines() if not line.startswith("#"))
    return tuple(name.strip() for name in head.split(","))


def language() -> str:
    """Return the language that is set for the command line. Raises SettingsError for one that is not known."""
    chosen = (settings.text("lang") or languages()[0]).lower()
    if chosen not in languages():
        raise SettingsError(
            f"SAHELSCOPE_LANG or lang in {settings.FILE} is {chosen!r}; write {' or '.join(languages())}"
        )
    return chosen


@cache
def _list(file: Path, to: str, where: str = "") -> _Said:
    own = languages()[0]
    columns = (*(("where",) if where else ()), own, to)
    fixed: dict[str, str] = {}
    open_: list[tuple[re.Pattern[str], str]] = []
    for line, cells in lexicon.rows(file, columns, columns):
        if where and cells["where"] != where:
            continue
        if cells[own].count("{}") != cells[to].count("{}"):
            raise lexicon.LexiconError(file, line, "both languages need the same number of {}")
        if "{}" in cells[own]:
            pattern = _HOLE.join(map(re.escape, cells[own].split("{}")))
            open_.append((re.compile(pattern, re.S), cells[to]))
        else:
            fixed[cells[own]] = cells[to]
    # the one that says most first: "gave error {}" would swallow "gave error {}; take it out of the list"
    return _Said(fixed, sorted(open_, key=lambda each: -len(each[0].pattern.replace(_HOLE, ""))))


def problem(words: str, to: str) -> str:
    """Return what is said of a file in that language."""
    return words if to == languages()[0] else _list(PROBLEMS, to)(words) or words


def line(words: str, to: str, where: str = "line") -> str:
    """Return what the command line or a report says in that language."""
    return words if to == languages()[0] else _list(WORDS, to, where)(words) or words


def row(names: Sequence[str], cells: Sequence[str | None], to: str) -> list[str | None]:
    """Return a row of a report in that language. ``names``: its columns."""
    return [_cell(name, words, to) if words else words for name, words in zip(names, cells, strict=True)]


def _cell(name: str, words: str, to: str) -> str:
    if name == "what":
        return line(words, to, "became")
    if name not in _TOLD:
        return words
    said = problem(words, to)
    return said if said != words else line(words, to)


def report(path: Path, to: str) -> bytes:
    """Return a report that was written in English in that language, as CSV."""
    if to == languages()[0]:
        return path.read_bytes()
    with path.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.reader(opened))
    out = io.StringIO()
    names = rows[0] if rows else []
    csv.writer(out).writerows(
        [[line(name, to, "heading") for name in names], *(row(names, cells, to) for cells in rows[1:])]
    )
    return out.getvalue().encode("utf-8-sig")
