"""An Excel workbook of one table, with a second sheet that says what it is: title, what was counted, source, day."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

#: A sheet has no more rows; what is longer is downloaded as CSV.
MOST_ROWS = 1_048_575
#: A cell holds no more letters.
_MOST_LETTERS = 32_767
_WIDEST, _NARROWEST, _LOOKED_AT = 60, 10, 200


def xlsx(table: pd.DataFrame, about: Sequence[tuple[str, str]], sheets: tuple[str, str]) -> bytes:
    """Return the table as a workbook: typed cells, the head frozen, no text taken for a formula.

    ``about``: what the second sheet says, line by line: its name and its words; ``sheets``: what the two are called.
    """
    from openpyxl import Workbook  # here, since it takes a while to import
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(sheets[0])
    sheet.freeze_panes = "A2"
    for position, width in enumerate(_widths(table), start=1):
        sheet.column_dimensions[get_column_letter(position)].width = width
    _write(sheet, [table.columns], bold=True)
    cells = table.astype(object).where(table.notna(), None)
    _write(sheet, cells.head(MOST_ROWS).itertuples(index=False))
    said = book.create_sheet(sheets[1])
    said.column_dimensions["A"].width, said.column_dimensions["B"].width = 22, 100
    _write(said, about)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _write(sheet: Any, lines: Iterable[Iterable[Any]], bold: bool = False) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font

    font = Font(bold=True) if bold else None
    for line in lines:
        written = []
        for value in line:
            is_text = isinstance(value, str)
            cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub(" ", value)[:_MOST_LETTERS] if is_text else value)
            if is_text:
                cell.data_type = "s"  # "=1+1" is what was printed, no formula
            if font:
                cell.font = font
            written.append(cell)
        sheet.append(written)


def _widths(table: pd.DataFrame) -> list[int]:
    """Return how many letters wide each column is, of the first rows."""
    head = table.head(_LOOKED_AT)
    longest = [max([len(str(name)), *(len(str(value)) for value in head[name])]) for name in head.columns]
    return [min(max(letters + 2, _NARROWEST), _WIDEST) for letters in longest]
