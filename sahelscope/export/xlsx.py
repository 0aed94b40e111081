"""Tables as an Excel workbook: a sheet a table, a frozen header, typed days, links that open, and what columns mean.

Written row by row, so that a hundred thousand rows take little memory. Words stay words: nothing in a cell is run, and
nothing is guessed to be a number.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import BinaryIO

import pandas as pd
import xlsxwriter

from sahelscope.export.xlsx_sheet import Lines, Sheet

#: What returns the lines of the last sheet, given the columns of each other one.
About = Callable[[Mapping[str, Sequence[str]]], Lines]


def write(
    sheets: Mapping[str, Iterable[pd.DataFrame]], out: BinaryIO, about: About | None = None, about_name: str = "about",
    tags: Callable[[pd.DataFrame], Sequence[str]] | None = None,
) -> dict[str, int]:  # fmt: skip
    """Write each table's frames, at least one a table, as a sheet of its own; return how many rows each has.

    ``about``: returns lines of two cells for a last sheet: what the columns mean, the filters, the day of making.
    ``tags``: returns a word for each column, for a second row under the header.
    Raises StoreError where a table has more than ``xlsx_sheet.MOST_ROWS`` rows.
    """
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    counts, columns = {}, {}
    with xlsxwriter.Workbook(out, options) as book:
        for name, frames in sheets.items():
            sheet = Sheet(book, name)
            counts[name], columns[name] = sheet.fill(frames, tags), sheet.columns
        if about:
            Sheet(book, about_name).lines(about(columns))
    return counts


def book(table: pd.DataFrame, about: Lines, names: tuple[str, str]) -> bytes:
    """Return one table as a workbook whose second sheet says what it is; ``names``: what the two sheets are called."""
    out = io.BytesIO()
    write({names[0]: [table]}, out, lambda _: about, names[1])
    return out.getvalue()
