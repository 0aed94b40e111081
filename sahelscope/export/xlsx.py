"""Tables as an Excel workbook: a sheet a table, a frozen header, typed days, links that open, and what columns mean.

Written row by row, so that a hundred thousand rows take little memory. Words stay words: nothing in a cell is run, and
nothing is guessed to be a number.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, BinaryIO

import pandas as pd
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from sahelscope.store.errors import StoreError

#: What a sheet holds below its header, and a cell.
MOST_ROWS, MOST_LETTERS = 2**20 - 1, 32_767
#: Links that Excel opens in one sheet, and the letters of one; others are written as words.
_LINKS, _LINK = 65_000, 2_000
#: A spreadsheet knows no day before this one; such a day is written as words.
_FIRST_DAY = dt.date(1900, 1, 1)
_WIDTH, _WIDE = 14, {"text": 60, "title": 45, "sentence": 60, "url": 30, "meaning": 90}
Meanings = Sequence[tuple[str, str]]


def write(sheets: Mapping[str, Iterable[pd.DataFrame]], out: BinaryIO, about: Meanings = ()) -> dict[str, int]:
    """Write each table's frames, at least one a table, as a sheet of its own; return how many rows each has.

    ``about``: lines of two cells for a last sheet "about": what the columns mean, the filters, the day of making.
    Raises StoreError where a table has more than ``MOST_ROWS`` rows.
    """
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    counts = {}
    with xlsxwriter.Workbook(out, options) as book:
        for name, frames in sheets.items():
            counts[name] = _Sheet(book, name).fill(frames)
        if about:
            frame = pd.DataFrame(list(about), columns=["about", "meaning"])
            _Sheet(book, "about").fill([frame])
    return counts


class _Sheet:
    """One sheet that is being written from its top to its end."""

    def __init__(self, book: xlsxwriter.Workbook, name: str) -> None:
        self._sheet: Worksheet = book.add_worksheet(name[:31])
        self._header: Format = book.add_format({"bold": True, "bottom": 1})
        self._day: Format = book.add_format({"num_format": "yyyy-mm-dd"})
        self._links = 0

    def fill(self, frames: Iterable[pd.DataFrame]) -> int:
        row = 0
        for frame in frames:
            names = [str(name) for name in frame.columns]
            if row == 0:
                self._head(names)
            if row + len(frame) > MOST_ROWS:
                raise StoreError(
                    f"a sheet holds {MOST_ROWS:,} rows, and there are more; narrow the filters, or write CSV or Parquet"
                )
            columns = [frame.iloc[:, i].astype(object).tolist() for i in range(frame.shape[1])]
            for cells in zip(*columns, strict=True):
                row += 1
                for column, (name, cell) in enumerate(zip(names, cells, strict=True)):
                    self._cell(row, column, name, cell)
        if row:
            self._sheet.autofilter(0, 0, row, len(names) - 1)
        return row

    def _head(self, names: Sequence[str]) -> None:
        for column, name in enumerate(names):
            self._sheet.set_column(column, column, _WIDE.get(name, _WIDTH))
            self._sheet.write_string(0, column, name, self._header)
        self._sheet.freeze_panes(1, 0)

    def _cell(self, row: int, column: int, name: str, cell: Any) -> None:
        if cell is None or cell is pd.NA or cell is pd.NaT or (isinstance(cell, float) and not math.isfinite(cell)):
            return
        if isinstance(cell, bool):
            self._sheet.write_boolean(row, column, cell)
        elif isinstance(cell, int | float):
            self._sheet.write_number(row, column, cell)
        elif isinstance(cell, dt.date) and (cell.date() if isinstance(cell, dt.datetime) else cell) >= _FIRST_DAY:
            self._sheet.write_datetime(row, column, cell, self._day)
        else:
            self._words(row, column, name, str(cell))

    def _words(self, row: int, column: int, name: str, words: str) -> None:
        if name == "url" and words.startswith(("http://", "https://")) and len(words) < _LINK and self._links < _LINKS:
            self._links += 1
            self._sheet.write_url(row, column, words)
        else:
            held = words if len(words) <= MOST_LETTERS else words[: MOST_LETTERS - 1] + "…"
            self._sheet.write_string(row, column, held)
