"""What one file, with all that lies in it, may take: depth, members, bytes, time, and problems told one by one.

Each reader has its own limits for one article (apart.py: seconds and memory). These hold for all forms alike, so that
a file that was made, or broken, to go on for ever ends with a sentence and costs no other.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from sahelscope.read.original import Expected, Original, Problem

Found = TypeVar("Found")
#: Files in files: how deep, and how many.
DEEPEST, MOST_MEMBERS = 4, 1_000_000
#: Bytes that they may have together once unpacked: so many times what the outer file has, and at least so many. Text
#: becomes some ten times smaller, saved pages of one site forty times.
GROWTH, LEAST_BYTES = 60, 1_000_000_000
#: Characters of all its articles together: so many times the file's bytes as above, and at least so many. A workbook
#: writes a text once, and may show it in a thousand rows.
LEAST_CHARACTERS = 100_000_000
#: A file is given up after so many seconds of reading, or so many problems, without one article.
SECONDS, IN_VAIN = 900.0, 50_000
#: So many problems of a file are told, and so many notes; the others are counted.
MOST_TOLD = 1_000
_MORE = "has {:,} more places like those named before", "mend these, and read it again to see the rest"
_NOT_KEPT = "has {:,} more texts that look like no articles", "they are not kept; see those set aside"


class Members:
    """The files that lie inside one file."""

    def __init__(self, file: str, size: int) -> None:
        self._file, self._most = file, max(LEAST_BYTES, GROWTH * size)
        self._members = self._bytes = 0

    @property
    def spent(self) -> bool:
        """Tell that no more of them may be read."""
        return self._members > MOST_MEMBERS or self._bytes > self._most

    def refuse(self, size: int, depth: int) -> Problem | None:
        """Return why a file inside, of so many bytes and so deep, is not read; None where it is."""
        self._members += 1
        self._bytes += size
        if self.spent:
            return Problem(self._file, 0, "holds more than one file may; the rest was left out", "split it")
        if depth >= DEEPEST:
            return Problem(self._file, 0, "lies in an archive in an archive, too deep", "unpack the outer ones first")
        return None


class Told:
    """Which problems of one file are told one by one; of the others, how many there are."""

    def __init__(self) -> None:
        self._told = {True: 0, False: 0}
        self._first: dict[bool, Problem] = {}
        self._more = {True: 0, False: 0}

    def takes(self, problem: Problem) -> bool:
        """Tell whether this one is told."""
        if self._told[problem.lost] < MOST_TOLD:
            self._told[problem.lost] += 1
            return True
        self._first.setdefault(problem.lost, problem)
        self._more[problem.lost] += problem.times
        return False

    def rest(self) -> Iterator[Problem]:
        """Yield one problem for all that were not told, at the place of the first of them."""
        for lost, first in self._first.items():
            what, remedy = _NOT_KEPT if first.article else _MORE
            more = self._more[lost]
            yield replace(first, what=what.format(more), remedy=remedy, times=more, trace="", article=None)


def within(found: Iterator[Found], file: str, size: int = 0) -> Iterator[Found | Problem]:
    """Yield what a file's reader yields, up to where it is given up; of many problems the first and their number.

    ``size``: the file's bytes.
    """
    told, spent, in_vain, why = Told(), 0.0, 0, ""
    left = max(LEAST_CHARACTERS, GROWTH * size)
    for seconds, one in _timed(found):
        problem = one if isinstance(one, Problem) and not isinstance(one, Expected) else None
        spent, in_vain = spent + seconds, in_vain + (problem is not None and problem.lost)
        if isinstance(one, Original):
            spent, in_vain, left = 0.0, 0, left - len(one.text)
        if problem is None or told.takes(problem):
            yield one
        if why := _in_vain(spent, in_vain) if left > 0 else "gives far more text than it can hold":
            break
    yield from told.rest()
    if why:
        yield Problem(file, 0, f"{why}; the rest was left out", "check that it is the right file, or split it")


def _timed(found: Iterator[Found]) -> Iterator[tuple[float, Found]]:
    """Yield each with the seconds that it took."""
    while True:
        begun = time.monotonic()
        try:
            one = next(found)
        except StopIteration:
            return
        yield time.monotonic() - begun, one


def _in_vain(spent: float, problems: int) -> str:
    """Return why a file is given up, "" where it is not."""
    if problems >= IN_VAIN:
        return f"has {problems:,} problems and no article among them"
    return f"gave no article for {spent / 60:.0f} minutes" if spent >= SECONDS else ""
