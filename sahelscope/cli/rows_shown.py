"""Rows of any columns: printed as a table, or written as CSV or as one JSON list."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, Literal

import pandas as pd
from rich.console import Console
from rich.table import Table
from rich.text import Text

from sahelscope.cli.words import plain
from sahelscope.export import written


def table(console: Console, frames: Iterable[pd.DataFrame], most: int) -> int:
    """Print the first rows, at most so many, and return how many there are in all."""
    shown, count = Table(box=None, pad_edge=False, header_style="dim"), 0
    for frame in frames:
        if not shown.columns:
            for name in frame.columns:
                shown.add_column(plain(str(name)), overflow="fold")
        for cells in frame.head(max(0, most - count)).astype(object).itertuples(index=False):
            shown.add_row(*(Text("" if cell is None or cell is pd.NA else plain(str(cell))) for cell in cells))
        count += len(frame)
    console.print(shown)
    return count


def write(frames: Iterable[pd.DataFrame], to: Literal["csv", "json"], path: Path | None) -> int:
    """Write the rows to a file that appears whole or not at all, or to standard output; return how many there are."""
    if to == "csv":
        if path:
            return written.write_file(frames, "csv", path)
        return written.write(frames, "csv", sys.stdout.buffer)
    if path:
        return written.write_with(lambda out: _json(frames, out), path)
    return _json(frames, sys.stdout.buffer)


def _json(frames: Iterable[pd.DataFrame], out: BinaryIO) -> int:
    count = 0
    out.write(b"[")
    for frame in frames:
        lines = written.jsonl_text(frame).splitlines()
        if lines:
            out.write((("," if count else "") + "\n" + ",\n".join(lines)).encode("utf-8"))
        count += len(frame)
    out.write(b"\n]\n")
    return count
