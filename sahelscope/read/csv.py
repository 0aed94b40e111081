"""CSV from a spreadsheet or a database: an article a row, columns named in the first line in English or French.

Comma, semicolon, tab or bar between cells; a byte order mark is no harm.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from sahelscope.read import fields, lines, markup, when
from sahelscope.read.columns import Columns, ColumnsUsed
from sahelscope.read.columns import origins as origins_of
from sahelscope.read.head import Head
from sahelscope.read.original import Original, Problem

NAME = "CSV"
TABLE = True
ENDINGS = (".csv", ".tsv")
_LOOK = 2000
_SIGNS = (",", ";", "\t", "|")


def fits(path: Path, head: Head, columns: Columns) -> bool:
    """Tell whether the first line names columns that are known."""
    if path.suffix.lower() in ENDINGS:
        return True
    first = next(iter(head.text.splitlines()), "")
    known = columns.guess(_cells(first))
    return len(known) > 1 and "text" in known


def _delimiter(first: str) -> str:
    return max(_SIGNS, key=first.count)


def _cells(first: str) -> list[str]:
    try:
        return [c.strip() for c in next(csv.reader([first], delimiter=_delimiter(first)), [])]
    except csv.Error:
        return []


class _Rows:
    """The rows of a file and the line at which the last one began."""

    def __init__(self, path: Path, delimiter: str) -> None:
        csv.field_size_limit(lines.LONGEST_LINE)
        self.cut: set[int] = set()
        self._reader = csv.reader(self._lines(path), delimiter=delimiter, strict=True)
        self.line = 1

    def _lines(self, path: Path) -> Iterator[str]:
        for line in lines.read(path):
            if line.cut:
                self.cut.add(line.number)
            yield line.text + ("\n" if line.cut else "")

    def __iter__(self) -> Iterator[list[str] | csv.Error]:
        while True:
            self.line = self._reader.line_num + 1
            try:
                yield next(self._reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield error


def read(path: Path, file: str, columns: Columns) -> Iterator[Original | Problem | ColumnsUsed]:
    """Yield the articles; a row that cannot be read is named and costs no other."""
    first = next(iter(lines.read(path))).text
    header = _cells(first)
    given = columns.guess(header)
    yield ColumnsUsed(tuple(header), given)
    if "text" not in given:
        named = ", ".join(h for h in header[:8] if h) or "none"
        yield Problem(file, 1, f"has no column with the text (its columns: {named})", 'name that column "text"')
        return
    places = {field: header.index(name) for field, name in given.items()}
    delimiter = _delimiter(first)
    month_first = "date" in places and _month_first(path, delimiter, places["date"])
    origins = origins_of(given)
    rows = _Rows(path, delimiter)
    lost = False  # after a broken row, its further lines are no rows
    for cells in rows:
        if rows.line == 1:
            continue
        if isinstance(cells, csv.Error):
            if not lost:
                what = f"cannot be read, nor can what follows up to the next whole row ({cells})"
                yield Problem(file, rows.line, what, 'inside a cell in quotation marks write "" for "')
            lost = True
            continue
        if not any(c.strip() for c in cells):
            continue
        if any(n >= rows.line for n in rows.cut):
            rows.cut.clear()
            yield Problem(file, rows.line, "is longer than any article", "split it into one article a row")
            continue
        if places["text"] >= len(cells) or any(c.strip() for c in cells[len(header) :]):
            if not lost:
                what = f"has {len(cells)} cells where the first line names {len(header)}"
                yield Problem(file, rows.line, what, "put cells that hold a separator in quotation marks")
            continue
        lost = False
        found = {field: cells[i] for field, i in places.items() if i < len(cells)}
        yield from fields.original(
            markup.plain(found), file=file, line=rows.line, month_first=month_first, origins=origins
        )


def _month_first(path: Path, delimiter: str, place: int) -> bool:
    """Tell whether dates such as 03/05/2021 in this file have their month first."""
    rows = _Rows(path, delimiter)
    balance = 0
    for cells in rows:
        if rows.line > _LOOK:
            break
        if isinstance(cells, list) and place < len(cells):
            balance += when.order(cells[place])
    return balance > 0
