"""Corrections as a file that another desk takes over."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from sahelscope.corpus.correct import correct
from sahelscope.store import corrections, corrections_file, questions
from sahelscope.store.corrections import Correction


class Taken(NamedTuple):
    """What became of the lines of a file."""

    new: int
    known: int  #: stood here already
    differing: int  #: say of the same thing something else than what was said here; the later one holds


def exported(folder: Path) -> bytes:
    """Return every line as CSV for a spreadsheet, in which no cell is taken for a formula."""
    every = corrections.lines(folder)
    return corrections_file.text((vars(c) for c in every), tamed=True).encode("utf-8-sig")


def taken(folder: Path, path: Path) -> Taken:
    """Add the lines of a file that are new here. Raises StoreError, naming the line, where one cannot be used."""
    offered = corrections_file.read(path, _made)
    here = corrections.lines(folder)
    ids = {c.id for c in here}
    new = list({c.id: c for c in offered if c.id not in ids}.values())
    held = {(c.target, c.what): c.after for c in corrections.in_force(here)}
    theirs = [c for c in corrections.in_force(offered) if c.id not in ids]
    differing = sum(held.get((c.target, c.what), c.after) != c.after for c in theirs)
    if new:
        correct(folder, new, as_made=True)
    return Taken(len(new), len(offered) - len(new), differing)


def orphans(folder: Path) -> int:
    """Return how many corrections that hold find nothing here that they could correct."""
    return int((questions.open(folder).corrections()["status"] != "holds").sum())


def _made(cells: Mapping[str, str]) -> Correction:
    return corrections.from_elsewhere(corrections_file.untamed(cells))
