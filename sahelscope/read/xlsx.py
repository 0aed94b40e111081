"""Excel workbooks (XLSX): an article a row, on every sheet whose columns are named in English or French.

Only what the cells show is read; no formula is worked out.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from sahelscope.read import packed, refused, rows
from sahelscope.read.columns import Columns, ColumnsUsed
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem

NAME = "Excel workbook"
APART = TABLE = True
_LOOK, _FIRST_DATES, _MOST_COLUMNS = 10, 500, 500


def fits(path: Path, head: Head, columns: Columns) -> bool:
    """Tell whether the file is a ZIP file with a workbook in it."""
    return "xl/workbook.xml" in packed.names(path, head)


def read(path: Path, file: str, columns: Columns) -> Iterator[Original | Problem | ColumnsUsed]:
    """Yield the articles of all sheets; a sheet without articles is named only where no other has any."""
    if problem := packed.refuse(path, file):
        yield problem
        return
    import openpyxl

    with path.open("rb") as opened:  # given a path, openpyxl judges by its ending
        book = openpyxl.load_workbook(opened, read_only=True, data_only=True, keep_links=False)
        yield from _articles(book, file, columns)


def _articles(book: Any, file: str, columns: Columns) -> Iterator[Original | Problem | ColumnsUsed]:
    without = []
    found = False
    for sheet in book.worksheets:
        header, names = _header(sheet, columns)
        used = columns.guess(names)
        used.pop("summary", None)
        yield ColumnsUsed(tuple(names), used)
        if problem := refused.table(names, file, member=sheet.title):
            without.append(problem)
            continue
        if "text" not in used:
            if any(names):
                without.append(rows.no_text(names, file, member=sheet.title))
            continue
        found = True
        date = used.get("date")
        first = [r.cells.get(date) for r in islice(_rows(sheet, header, names), _FIRST_DATES)] if date else []
        yield from rows.articles(_rows(sheet, header, names), used, file, first=first, chosen=columns)
    if not found:
        yield from without[:1]


def _header(sheet: Any, columns: Columns) -> tuple[int, list[str]]:
    """Return the row that names the columns, a title above it aside, and the names."""
    best: tuple[int, list[str]] = (1, [])
    for number, cells in enumerate(sheet.iter_rows(max_row=_LOOK, max_col=_MOST_COLUMNS, values_only=True), 1):
        names = ["" if c is None else str(c) for c in cells]
        while names and not names[-1]:
            names.pop()
        used = columns.guess(names)
        if "text" in used and len(used) > (1 if len(names) > 1 else 0):
            return number, names
        if not any(best[1]):
            best = number, names
    return best


def _rows(sheet: Any, header: int, names: list[str]) -> Iterator[rows.Row]:
    cells = sheet.iter_rows(min_row=header + 1, max_col=_MOST_COLUMNS, values_only=True)
    for number, values in enumerate(cells, header + 1):
        yield rows.Row(number, dict(zip(names, values, strict=False)))
