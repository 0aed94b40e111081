"""CSV from a spreadsheet or a database: an article a row, columns named in the first line in English or French.

Comma, semicolon, tab or bar between cells; a byte order mark, "sep=;" and lines above the names are no harm.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from sahelscope.read import claims, fields, heading, lines, listed, markup, refused, when
from sahelscope.read.columns import Columns, ColumnsUsed, values
from sahelscope.read.columns import origins as origins_of
from sahelscope.read.head import Head
from sahelscope.read.heading import Heading
from sahelscope.read.original import Original, Problem
from sahelscope.read.rows import no_text

NAME = "CSV"
TABLE = True
ENDINGS = (".csv", ".tsv")
_LOOK = 2000


def fits(path: Path, head: Head, columns: Columns) -> bool:
    """Tell whether one of the first lines names columns that are known."""
    if path.suffix.lower() in ENDINGS:
        return True
    known = columns.guess(heading.find(head.text.splitlines(), columns).names)
    return len(known) > 1 and "text" in known


class _Rows:
    """The rows below a file's heading and the line at which the last one began."""

    def __init__(self, path: Path, top: Heading) -> None:
        csv.field_size_limit(lines.LONGEST_LINE)
        self.cut: set[int] = set()
        self._above = top.line
        self._reader = csv.reader(self._lines(path), delimiter=top.sign, strict=True)
        self.line = top.line

    def _lines(self, path: Path) -> Iterator[str]:
        for line in lines.read(path):
            if line.number <= self._above:
                continue
            if line.cut:
                self.cut.add(line.number)
            yield line.text + ("\n" if line.cut else "")

    def __iter__(self) -> Iterator[list[str] | csv.Error]:
        while True:
            self.line = self._above + self._reader.line_num + 1
            try:
                yield next(self._reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield error


def read(path: Path, file: str, columns: Columns) -> Iterator[Original | Problem | ColumnsUsed]:
    """Yield the articles; a row that cannot be read is named and costs no other."""
    top = heading.find((line.text for line in lines.read(path)), columns)
    given = columns.guess(top.names)
    used = {field: name for field, name in given.items() if field != "summary"}
    yield ColumnsUsed(tuple(top.names), used)
    if problem := refused.table(top.names, file):
        yield problem
        return
    words = given.get("text") or (given.get("summary") if "title" in given else None)
    if not words:
        yield no_text(top.names, file)
        return
    month_first = "date" in given and _month_first(path, top, top.names.index(given["date"]))
    origins = origins_of(used)
    count = summaries = broken = 0
    for line, cells in _whole_rows(_Rows(path, top), top, top.names.index(words), file):
        if isinstance(cells, Problem):
            yield cells
            broken += 1
            continue
        found = markup.plain(values(dict(zip(top.names, cells, strict=False)), given, columns))
        count += 1
        if not found.get("text") and found.get("summary"):
            found["text"] = found["summary"]
            summaries += 1
        yield from fields.original(found, file=file, line=line, month_first=month_first, origins=origins)
    yield from claims.holds(file, count + broken)
    if summaries:
        yield listed.summarised(file, summaries, count)


def _whole_rows(rows: _Rows, top: Heading, text: int, file: str) -> Iterator[tuple[int, list[str] | Problem]]:
    """Yield the rows below the heading with their lines; a Problem for each that cannot be used."""
    lost = False  # after a broken row, its further lines are no rows
    for cells in rows:
        if isinstance(cells, csv.Error):
            if not lost:
                what = f"cannot be read, nor can what follows up to the next whole row ({cells})"
                yield rows.line, Problem(file, rows.line, what, 'inside a cell in quotation marks write "" for "')
            lost = True
            continue
        if not any(c.strip() for c in cells):
            continue
        if any(n >= rows.line for n in rows.cut):
            rows.cut.clear()
            yield rows.line, Problem(file, rows.line, "is longer than any article", "split it into one article a row")
            continue
        if text >= len(cells) or any(c.strip() for c in cells[len(top.names) :]):
            if not lost:
                what = f"has {len(cells)} cells where the first line names {len(top.names)}"
                remedy = "put cells that hold a separator in quotation marks"
                yield rows.line, Problem(file, rows.line, what, remedy)
            continue
        lost = False
        yield rows.line, cells


def _month_first(path: Path, top: Heading, place: int) -> bool:
    """Tell whether dates such as 03/05/2021 in this file have their month first."""
    rows = _Rows(path, top)
    balance = 0
    for cells in rows:
        if rows.line > _LOOK:
            break
        if isinstance(cells, list) and place < len(cells):
            balance += when.order(cells[place])
    return balance > 0
