"""One sheet of a workbook: its header, its cells by what they are, and how it prints."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

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
#: Excel's number of the paper.
_A4 = 9
#: Letters on a line of a page at the least scale, and this scale in hundredths: a wider table goes over
#: several pages, each with its header and first column.
_PAGE, _SCALE = 220, 60
#: Letters that a column is wide, by the first rows.
_NARROWEST, _WIDEST, _LOOKED_AT = 10, 60, 200
#: Signs that no workbook may hold.
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
Lines = Sequence[tuple[str, str]]


class Sheet:
    """One sheet that is being written from its top to its end."""

    def __init__(self, book: xlsxwriter.Workbook, name: str) -> None:
        self._sheet: Worksheet = book.add_worksheet(name[:31])
        self._header: Format = book.add_format({"bold": True, "bottom": 1})
        self._day: Format = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        # LibreOffice shows a truth by its format, Excel by itself
        self._truth: Format = book.add_format({"num_format": '"TRUE";"TRUE";"FALSE"', "align": "left"})
        self._wrapped: Format = book.add_format({"text_wrap": True, "valign": "top"})
        self._sheet.set_paper(_A4)
        self._links = 0
        self.columns: list[str] = []

    def fill(self, frames: Iterable[pd.DataFrame], tags: Callable[[pd.DataFrame], Sequence[str]] | None = None) -> int:
        """Write a table's frames, under a second row of tags if asked, and return how many rows there are."""
        top = 1 if tags else 0
        row = top
        for number, frame in enumerate(frames):
            names = [str(name) for name in frame.columns]
            if number == 0:
                self.columns = names
                self._head(frame, tags(frame) if tags else ())
            if row + len(frame) > MOST_ROWS:
                raise StoreError(
                    f"a sheet holds {MOST_ROWS:,} rows, and there are more; narrow the filters, or write CSV or Parquet"
                )
            columns = [frame.iloc[:, i].astype(object).tolist() for i in range(frame.shape[1])]
            for cells in zip(*columns, strict=True):
                row += 1
                for column, (name, cell) in enumerate(zip(names, cells, strict=True)):
                    self._cell(row, column, name, cell)
        if row > top:
            self._sheet.autofilter(top, 0, row, len(names) - 1)
        return row - top

    def lines(self, lines: Lines) -> None:
        """Write lines of two cells: a word and what it means."""
        self._sheet.set_column(0, 0, 22, self._wrapped)
        self._sheet.set_column(1, 1, 100, self._wrapped)
        self._sheet.fit_to_pages(1, 0)
        for row, line in enumerate(lines):
            for column, words in enumerate(line):
                self._words(row, column, "", words)

    def _head(self, frame: pd.DataFrame, tags: Sequence[str]) -> None:
        across = 0
        for column, name in enumerate(frame.columns):
            words = [str(name), *frame.iloc[:_LOOKED_AT, column].dropna().astype(str)]
            width = min(max(_NARROWEST, 2 + max(map(len, words))), _WIDEST)
            across += width
            self._sheet.set_column(column, column, width)
            self._sheet.write_string(0, column, str(name), self._header)
        for column, tag in enumerate(tags):
            self._sheet.write_string(1, column, tag, self._header)
        self._sheet.freeze_panes(2 if tags else 1, 0)
        self._sheet.set_landscape()
        self._sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        self._sheet.set_footer("&L&A&R&P / &N")
        self._sheet.repeat_rows(0, 1 if tags else 0)
        if across <= _PAGE:
            self._sheet.fit_to_pages(1, 0)
        else:
            self._sheet.repeat_columns(0)
            self._sheet.print_across()
            self._sheet.set_print_scale(_SCALE)

    def _cell(self, row: int, column: int, name: str, cell: Any) -> None:
        if cell is None or cell is pd.NA or cell is pd.NaT or (isinstance(cell, float) and not math.isfinite(cell)):
            return
        if isinstance(cell, bool):
            self._sheet.write_boolean(row, column, cell, self._truth)
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
            words = _ILLEGAL.sub(" ", words)
            held = words if len(words) <= MOST_LETTERS else words[: MOST_LETTERS - 1] + "…"
            self._sheet.write_string(row, column, held)
